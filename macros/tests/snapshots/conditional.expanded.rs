#[derive(::cloud_errors::__private::__CloudErrors)]
#[__cloud_errors(
    (success = none)enum
    Conditional{#[doc = " Exists on Unix."]#[cfg(unix)]#[class(NotFound)]Unix = 1,
    #[doc = " Its class depends on the platform."]#[cfg_attr(
        unix,
        class(Conflict)
    )]#[class(retry = Later)]Other = 2,
    Unknown(UnknownCode),
    }
)]
#[cfg_attr(
    doc,
    doc = ::cloud_errors::__page!(" \n | Code | Meaning | Class |\n |---|---|---|"),
    cfg_attr(
        all(unix),
        doc = ::cloud_errors::__page!(
            " | <code style=\"white-space: nowrap\">1</code> | [`Unix`](Self::Unix)<br>Exists on Unix | [`NotFound`](::cloud_errors::Category::NotFound)<br>"
            NotFound
            " |"
        )
    ),
    doc = ::cloud_errors::__page!(
        " | <code style=\"white-space: nowrap\">2</code> | [`Other`](Self::Other)<br>Its class depends on the platform | *inherited*<br>[`Later`](::cloud_errors::Retry::Later) |\n \n Any other code becomes [`Unknown`](Self::Unknown).\n "
    )
)]
enum Conditional {
    #[__cloud_errors(0)]
    #[cfg_attr(
        doc,
        doc = " <code style=\"white-space: nowrap\">1</code> · [`NotFound`](::cloud_errors::Category::NotFound)\n ",
        doc(alias("1", "Exists on Unix"))
    )]
    /// Exists on Unix.
    #[cfg(unix)]
    Unix,
    #[__cloud_errors(1)]
    #[cfg_attr(
        doc,
        doc = " <code style=\"white-space: nowrap\">2</code> · *inherited* · [`Later`](::cloud_errors::Retry::Later)\n ",
        doc(alias("2", "Its class depends on the platform"))
    )]
    /// Its class depends on the platform.
    #[cfg_attr(unix, __cloud_errors(1 1))]
    Other,
    #[__cloud_errors(2)]
    Unknown(UnknownCode),
}
const _: () = {
    use ::cloud_errors as __cloud_errors;
    const CATEGORIES: [__cloud_errors::Category; 1] = [
        __cloud_errors::Category::NotFound,
    ];
    const RETRIES: [__cloud_errors::Retry; 1] = [__cloud_errors::Retry::Later];
    static BANDS: [__cloud_errors::Band; 0] = [];
    static CODES: __cloud_errors::__private::Numbers = __cloud_errors::__private::Numbers {
        codes: b"\x01\0\0\0\x02\0\0\0",
        wide: false,
        range: (1, 2),
        hash: __cloud_errors::__private::PerfectHash {
            seed: 0,
            shift: 63,
            displacements: b"\x03\0\x02\0",
            slots: b"\x01\0\0\0\0\0\0\0",
        },
    };
    static TABLE: __cloud_errors::Table = __cloud_errors::Table::__new(__cloud_errors::__private::Data {
        name: "Conditional",
        location: __cloud_errors::__private::location!(),
        language: "en",
        success: &[],
        codes: __cloud_errors::__private::Codes::Numbers(&CODES),
        aliases: b"",
        classes: __cloud_errors::__private::Classes {
            categories: &CATEGORIES,
            retries: &RETRIES,
            columns: b"\x01\0\0\x01",
            statuses: &[],
        },
        texts: __cloud_errors::__private::Texts {
            text: "Unix 1 Exists on Unix\nOther 2 Its class depends on the platform\n",
            offsets: b"\0\0\0\0\x05\0\0\0\x07\0\0\0\x15\0\0\0\x16\0\0\0\x1C\0\0\0\x1E\0\0\0?\0\0\0",
        },
        translations: &[],
        symbols: &[],
        bands: &BANDS,
        segments: &[],
        extends: &EXTENDS,
        family: __cloud_errors::__private::found(&FAMILY),
    });
    static PARENTS: [__cloud_errors::__private::Option<&__cloud_errors::Table>; 1] = [
        <UnknownCode as __cloud_errors::__private::NumberFallback>::TABLE,
    ];
    static EXTENDS: [&__cloud_errors::Table; __cloud_errors::__private::count(
        &PARENTS,
    )] = __cloud_errors::__private::extends(&TABLE, &PARENTS);
    static FAMILY: (
        [&__cloud_errors::Table; __cloud_errors::__private::family_bound(&EXTENDS)],
        __cloud_errors::__private::usize,
    ) = __cloud_errors::__private::family(&TABLE, &EXTENDS);
    const _: () = {
        __cloud_errors::__private::number_table! {
            Conditional, TABLE, CODES; count 2 at __position { { match __position { 0 =>
            Conditional::Unix, 1 => Conditional::Other, _ => Conditional::Other } } }
            position { Conditional::Unix => 0, Conditional::Other => 1, _ => 2 }
            fallbacks { Unknown(UnknownCode), } last { Unknown(UnknownCode), } from {}
        }
    };
};
const _: () = {
    ::core::compile_error! {
        "`Other` has no category: add `#[class(NotFound)]`, or a range to the header: `bands(0..=99 => …)`"
    }
};
#[derive(::cloud_errors::__private::__CloudErrors)]
#[__cloud_errors(
    (bands("FailedOperation" = >OperationFailed, "*NotFound" = >NotFound))enum
    ConditionalBands{#[doc = " The group does not exist. The suffix decides."]GroupNotFound = "FailedOperation.GroupNotFound",
    #[doc = " Exists on Unix."]#[cfg(unix)]#[class(Internal)]Unix = "Unix",
    Unknown(UnknownString),
    }
)]
#[cfg_attr(
    doc,
    doc = ::cloud_errors::__page!(
        " \n | Code | Meaning | Class |\n |---|---|---|\n | <code>FailedOperation.<wbr>GroupNotFound</code> | [`GroupNotFound`](Self::GroupNotFound)<br>The group does not exist. The suffix decides | [`NotFound`](::cloud_errors::Category::NotFound)<br>"
        NotFound
        " |"
    ),
    cfg_attr(
        all(unix),
        doc = ::cloud_errors::__page!(
            " | <code>Unix</code> | [`Unix`](Self::Unix)<br>Exists on Unix | [`Internal`](::cloud_errors::Category::Internal)<br>"
            Internal
            " |"
        )
    ),
    doc = ::cloud_errors::__page!(
        " \n Any other code becomes [`Unknown`](Self::Unknown).\n \n | Codes of a band | Class |\n |---|---|\n | <code>\"&#42;NotFound\"</code> | [`NotFound`](::cloud_errors::Category::NotFound)<br>"
        NotFound
        " |\n | <code>\"FailedOperation\"</code> | [`OperationFailed`](::cloud_errors::Category::OperationFailed)<br>"
        OperationFailed
        " |\n "
    )
)]
enum ConditionalBands {
    #[__cloud_errors(0)]
    #[cfg_attr(
        doc,
        doc = " <code>FailedOperation.<wbr>GroupNotFound</code> · [`NotFound`](::cloud_errors::Category::NotFound)\n ",
        doc(
            alias(
                "FailedOperation.GroupNotFound",
                "The group does not exist. The suffix decides",
            )
        )
    )]
    /// The group does not exist. The suffix decides.
    GroupNotFound,
    #[__cloud_errors(1)]
    #[cfg_attr(
        doc,
        doc = " <code>Unix</code> · [`Internal`](::cloud_errors::Category::Internal)\n ",
        doc(alias("Exists on Unix"))
    )]
    /// Exists on Unix.
    #[cfg(unix)]
    Unix,
    #[__cloud_errors(2)]
    Unknown(UnknownString),
}
const _: () = {
    use ::cloud_errors as __cloud_errors;
    const CATEGORIES: [__cloud_errors::Category; 3] = [
        __cloud_errors::Category::NotFound,
        __cloud_errors::Category::Internal,
        __cloud_errors::Category::OperationFailed,
    ];
    const RETRIES: [__cloud_errors::Retry; 0] = [];
    static BANDS: [__cloud_errors::Band; 2] = [
        __cloud_errors::Band::__new(
            __cloud_errors::__private::Pattern::Suffix("NotFound"),
            __cloud_errors::__private::Class {
                category: __cloud_errors::__private::Some(CATEGORIES[0]),
                retry: __cloud_errors::__private::None,
                http: __cloud_errors::__private::None,
            },
        ),
        __cloud_errors::Band::__new(
            __cloud_errors::__private::Pattern::Segments("FailedOperation"),
            __cloud_errors::__private::Class {
                category: __cloud_errors::__private::Some(CATEGORIES[2]),
                retry: __cloud_errors::__private::None,
                http: __cloud_errors::__private::None,
            },
        ),
    ];
    static CODES: __cloud_errors::__private::Strings = __cloud_errors::__private::Strings {
        hash: __cloud_errors::__private::PerfectHash {
            seed: 0,
            shift: 63,
            displacements: b"\0\0\x03\0",
            slots: b"\0\0\0\0\0\0\x01\0",
        },
        seed: 0,
        hashes: b"a\xB18\xDC7\xBC@V\xBF\x89\xA7\xB6\x9CQl*",
        text: "FailedOperation.GroupNotFoundUnix",
        starts: b"\0\0\0\0\x1D\0\0\0\x1D\0\0\0\x1D\0\0\0!\0\0\0",
    };
    static TABLE: __cloud_errors::Table = __cloud_errors::Table::__new(__cloud_errors::__private::Data {
        name: "ConditionalBands",
        location: __cloud_errors::__private::location!(),
        language: "en",
        success: &[],
        codes: __cloud_errors::__private::Codes::Strings(&CODES),
        aliases: b"",
        classes: __cloud_errors::__private::Classes {
            categories: &CATEGORIES,
            retries: &RETRIES,
            columns: b"\x01\0\x02\0",
            statuses: &[],
        },
        texts: __cloud_errors::__private::Texts {
            text: "GroupNotFound FailedOperation.GroupNotFound The group does not exist. The suffix decides\nUnix Unix Exists on Unix\n",
            offsets: b"\0\0\0\0\x0E\0\0\0,\0\0\0X\0\0\0Y\0\0\0^\0\0\0c\0\0\0q\0\0\0",
        },
        translations: &[],
        symbols: &[],
        bands: &BANDS,
        segments: &[4370854350909780553],
        extends: &EXTENDS,
        family: __cloud_errors::__private::found(&FAMILY),
    });
    static PARENTS: [__cloud_errors::__private::Option<&__cloud_errors::Table>; 1] = [
        <UnknownString as __cloud_errors::__private::StringFallback>::TABLE,
    ];
    static EXTENDS: [&__cloud_errors::Table; __cloud_errors::__private::count(
        &PARENTS,
    )] = __cloud_errors::__private::extends(&TABLE, &PARENTS);
    static FAMILY: (
        [&__cloud_errors::Table; __cloud_errors::__private::family_bound(&EXTENDS)],
        __cloud_errors::__private::usize,
    ) = __cloud_errors::__private::family(&TABLE, &EXTENDS);
    const _: () = {
        __cloud_errors::__private::string_table! {
            ConditionalBands, TABLE, CODES; count 2 at __position { { match __position {
            0 => ConditionalBands::GroupNotFound, 1 => ConditionalBands::Unix, _ =>
            ConditionalBands::Unix } } } position {} fallbacks { Unknown(UnknownString),
            } last { Unknown(UnknownString), } from {}
        }
    };
};
