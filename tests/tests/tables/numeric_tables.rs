//! What a numeric table can hold, and how its codes are found.

use cloud_errors::{
    Category, Classify as _, CloudError as _, Code, ErrorTable as _, Retry, UnknownCode,
    cloud_errors,
};

#[cloud_errors(bands(0x100..0x200 => NotFound, -5..=-1 => Internal))]
#[derive(Debug, Clone, PartialEq, Eq)]
enum Forms {
    /// Decimal.
    #[class(Conflict)]
    Decimal = 1_000,
    /// Hexadecimal。
    Hexadecimal = 0x1_ff,
    /// Octal
    #[class(retry = Later)]
    Octal = 0o700,
    /// Binary.
    #[class(Conflict, retry = IfIdempotent)]
    Binary = 0b1010,
    /// Negative.
    Negative = -0x5,
    /// Suffixed.
    #[class(Timeout)]
    Suffixed = 77_i64,
    #[doc = "By attribute."]
    #[class(Timeout)]
    ByAttribute = -2_147_483_649,
    /// Least.
    #[class(Timeout)]
    Least = -9_223_372_036_854_775_808,
    /// Most.
    #[class(Timeout)]
    Most = 9_223_372_036_854_775_807,
    /// Anything else.
    Other(UnknownCode),
}

#[test]
fn codes_have_any_radix_and_sign() {
    let codes = Forms::ALL
        .iter()
        .map(|error| error.as_i64())
        .collect::<Vec<_>>();
    assert_eq!(
        codes,
        [
            1000,
            511,
            448,
            10,
            -5,
            77,
            -2_147_483_649,
            i64::MIN,
            i64::MAX
        ]
    );
    for error in Forms::ALL {
        assert_eq!(Forms::from_i64(error.as_i64()), *error);
        assert_eq!(
            error.to_string(),
            format!("{} {}", error.as_i64(), error.message().unwrap())
        );
    }
}

#[test]
fn messages_lose_one_full_stop() {
    assert_eq!(Forms::Hexadecimal.message(), Some("Hexadecimal"));
    assert_eq!(Forms::Octal.message(), Some("Octal"));
    assert_eq!(Forms::ByAttribute.message(), Some("By attribute"));
}

#[test]
fn an_entry_without_a_category_has_that_of_its_band() {
    let class = |error: Forms| (error.category(), error.retry());
    assert_eq!(class(Forms::Decimal), (Category::Conflict, Retry::Never));
    assert_eq!(
        class(Forms::Hexadecimal),
        (Category::NotFound, Retry::Never)
    );
    assert_eq!(class(Forms::Octal), (Category::NotFound, Retry::Later));
    assert_eq!(
        class(Forms::Binary),
        (Category::Conflict, Retry::IfIdempotent)
    );
    assert_eq!(
        class(Forms::Negative),
        (Category::Internal, Retry::IfIdempotent)
    );
    assert_eq!(
        class(Forms::from_i64(0x100)),
        (Category::NotFound, Retry::Never)
    );
    assert_eq!(
        class(Forms::from_i64(0x200)),
        (Category::Unknown, Retry::Never)
    );
    assert_eq!(
        class(Forms::from_i64(-3)),
        (Category::Internal, Retry::IfIdempotent)
    );
}

/// 中文的错误表。
#[cloud_errors(language = zh, success = 200)]
enum Chinese {
    /// 没有可用的
    /// IP 地址。
    ///
    /// 释放不再使用的地址，
    /// 或新增子网。
    ///
    /// 或联系客服。
    #[class(OutOfCapacity)]
    #[translate(en, "No free address.", help = "Release one.")]
    #[translate("zh-Hant-TW", "沒有可用的 IP 位址")]
    NoFreeAddress = 0,
    Unknown(UnknownCode),
}

#[test]
fn doc_comments_can_be_in_another_language() {
    let error = Chinese::from_i64(0);
    assert_eq!(error.message(), Some("没有可用的 IP 地址"));
    assert_eq!(
        error.help(),
        Some("释放不再使用的地址， 或新增子网。\n\n或联系客服。")
    );
    assert_eq!(error.text("zh").unwrap().message, "没有可用的 IP 地址");
    assert_eq!(error.text("zh-CN").unwrap().message, "没有可用的 IP 地址");
    assert_eq!(
        error.text("zh-hant-tw-x-a").unwrap().message,
        "沒有可用的 IP 位址"
    );
    assert_eq!(error.text("zh-Hant-TW").unwrap().help, None);
    assert_eq!(error.text("EN_us").unwrap().help, Some("Release one."));
    assert_eq!(error.text("fr"), None);
    let languages = error.entry().unwrap().languages().collect::<Vec<_>>();
    assert_eq!(languages, ["zh", "en", "zh-Hant-TW"]);
    assert_eq!(
        format!("{error:#}"),
        format!("0 {}: {}", error.message().unwrap(), error.help().unwrap())
    );
    assert_eq!(Chinese::TABLE.success(), Some(Code::Number(200)));
    assert_eq!(Chinese::check(200), Ok(()));
    assert_eq!(Chinese::check(0), Err(Chinese::NoFreeAddress));
}

#[test]
fn no_code_needs_to_mean_success() {
    #[cloud_errors(success = none)]
    enum Local {
        /// Nothing.
        #[class(NotFound)]
        Nothing = 0,
        Unknown(UnknownCode),
    }
    assert_eq!(Local::TABLE.success(), None);
    assert_eq!(Local::check(0), Err(Local::Nothing));
    assert_eq!(Local::from(1_u8).to_string(), "1 unknown error");
}

#[cloud_errors]
enum Conditional {
    /// Stays.
    #[class(NotFound)]
    Stays = 1,
    /// Goes, and its code with it.
    #[cfg(any())]
    #[class(Internal)]
    Gone = 1,
    /// Conditional class.
    #[cfg_attr(all(), class(Conflict))]
    #[cfg_attr(any(), class(Internal))]
    #[cfg_attr(all(), translate(zh, "有条件"))]
    Class = 2,
    #[cfg(not(any()))]
    Unknown(UnknownCode),
    #[cfg(any())]
    Public(cloud_errors::PublicError),
}

#[test]
fn variants_under_cfg_disappear_with_their_codes() {
    assert_eq!(Conditional::ALL, [Conditional::Stays, Conditional::Class]);
    assert_eq!(Conditional::Class.category(), Category::Conflict);
    assert_eq!(Conditional::Class.text("zh").unwrap().message, "有条件");
    assert!(matches!(Conditional::from_i64(3), Conditional::Unknown(_)));
}

#[cloud_errors]
enum NoEntries {
    /// Gone.
    #[cfg(any())]
    #[class(Internal)]
    Gone = 1,
    Unknown(UnknownCode),
}

#[test]
fn a_table_can_be_left_without_entries() {
    assert_eq!(NoEntries::ALL, []);
    assert_eq!(NoEntries::find(1), None);
    assert_eq!(NoEntries::from_i64(1).as_i64(), 1);
    assert_eq!(NoEntries::all().count(), 0);
}

#[cloud_errors]
enum Old {
    /// Old.
    #[deprecated(note = "gone since 2020")]
    #[class(Unsupported)]
    Entry = 1,
    Unknown(UnknownCode),
}

#[test]
fn deprecated_variants_warn_only_where_they_are_named() {
    assert_eq!(Old::from_i64(1).name(), Some("Entry"));
}

macro_rules! table {
    ($(#[$meta:meta])* $vis:vis $name:ident $of:ty; $($(#[$variant_meta:meta])* $variant:ident $code:literal $category:ident $text:literal)*) => {
        $(#[$meta])*
        #[cloud_errors(bands($($code..=$code => $category),*))]
        $vis enum $name {
            $(
                #[doc = $text]
                $(#[$variant_meta])*
                $variant = $code,
            )*
            Unknown($of),
        }
    };
}

mod private {
    use super::*;

    table! {
        /// Made by a macro.
        pub(super) Made UnknownCode;
        One 1 NotFound "One."
        /// More.
        Two -2 Conflict "Two."
    }
}

#[test]
fn a_macro_can_write_a_table() {
    use private::Made;
    assert_eq!(Made::from_i64(-2), Made::Two);
    assert_eq!(Made::Two.message(), Some("Two. More"));
    assert_eq!(Made::One.category(), Category::NotFound);
}

#[cloud_errors]
#[allow(non_camel_case_types)]
enum Awkward {
    /// The name `Err` is that of an associated type elsewhere.
    #[class(NotFound)]
    Err = 1,
    /// `Error`, `Ok`, `Some`, `None`, `Self`-like names.
    #[class(NotFound)]
    Error = 2,
    /// None.
    #[class(NotFound)]
    None = 3,
    /// Some.
    #[class(NotFound)]
    Some = 4,
    /// Ok.
    #[class(NotFound)]
    Ok = 5,
    /// Raw.
    #[class(NotFound)]
    r#type = 6,
    /// Quotes " and \\ backslashes, {braces}, a | bar.
    #[class(NotFound)]
    Decoder = 7,
    Unknown(UnknownCode),
}

#[test]
fn variants_can_have_names_of_the_prelude() {
    assert_eq!(Awkward::r#type.name(), Some("type"));
    assert_eq!(format!("{:?}", Awkward::r#type), "type");
    let message = Awkward::Decoder.message().unwrap();
    assert_eq!(message, r#"Quotes " and \\ backslashes, {braces}, a | bar"#);
    assert_eq!("3".parse::<Awkward>().unwrap(), Awkward::None);
}

#[cloud_errors(bands(1..=9 => Internal))]
enum Spelled {
    /// A.
    #[translate("ZH", "甲")]
    A = 1,
    /// B.
    #[translate(zh, "乙", help = "帮助。")]
    B = 2,
    Unknown(UnknownCode),
}

#[test]
fn a_language_in_two_spellings_is_one() {
    for language in ["zh", "ZH", "zh-CN"] {
        assert_eq!(Spelled::A.text(language).unwrap().message, "甲");
        assert_eq!(Spelled::B.text(language).unwrap().help, Some("帮助。"));
    }
    let entry = Spelled::B.entry().unwrap();
    assert_eq!(entry.languages().collect::<Vec<_>>(), ["en", "ZH"]);
}

#[cloud_errors(bands(1..=9 => Internal))]
enum Commented {
    /// No space.
    ///
    /// * Free space.
    List = 1,
    /**
     * A block.
     *
     * Its help.
     */
    Block = 2,
    /** A block.
     *
     *Its help.
     */
    Close = 3,
    Unknown(UnknownCode),
}

#[test]
fn stars_are_a_margin_only_in_block_comments() {
    assert_eq!(Commented::List.help(), Some("* Free space."));
    for entry in [Commented::Block, Commented::Close] {
        assert_eq!(entry.message(), Some("A block"));
        assert_eq!(entry.help(), Some("Its help."));
    }
}

#[cloud_errors(bands(1..=9 => Internal))]
#[allow(non_camel_case_types)]
enum r#struct {
    /// An entry.
    Entry = 1,
    r#try(UnknownCode),
}

#[test]
fn raw_identifiers_lose_their_prefix() {
    assert_eq!(r#struct::TABLE.name(), "struct");
    assert_eq!(format!("{:?}", r#struct::Entry), "Entry");
    let debug = format!("{:?}", r#struct::from_i64(7));
    assert!(debug.starts_with("try("), "{debug}");
}

#[cloud_errors(bands(1..=9 => Internal))]
enum Padded {
    /// Wait...
    #[translate(zh, "稍候", help = "再试。")]
    Wait = 1,
    Unknown(UnknownCode),
}

#[test]
fn an_ellipsis_keeps_its_stops() {
    assert_eq!(Padded::Wait.message(), Some("Wait..."));
}

#[test]
fn texts_honour_width() {
    let text = Padded::Wait.text("zh").unwrap();
    assert_eq!(format!("{text:#}"), "稍候: 再试。");
    assert_eq!(format!("{text:#9}|"), "稍候: 再试。  |");
    assert_eq!(format!("{text:-^#10}|"), "-稍候: 再试。--|");
    assert_eq!(format!("{text:>#9.4}|"), "     稍候: |");
    assert_eq!(format!("{text:4}|"), "稍候  |");
}
