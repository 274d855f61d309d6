#[cfg_attr(
    doc,
    ::cloud_errors::__private::__document(
        (
            bands("AuthFailure" = >Unauthenticated)
        ){#[doc = " The signature has expired."]#[class(
            StaleRequest
        )]SignatureExpire = "AuthFailure.SignatureExpire",
        #[doc = " The token is wrong."]TokenFailure = "AuthFailure.TokenFailure",
        Unknown(UnknownName),
        }
    )
)]
pub enum NameError {
    /// The signature has expired.
    SignatureExpire,
    /// The token is wrong.
    TokenFailure,
    Unknown(UnknownName),
}
const _: () = {
    static TABLE: ::cloud_errors::Table = ::cloud_errors::Table::__new(::cloud_errors::__private::List {
        name: "NameError",
        module: ::core::module_path!(),
        language: "en",
        success: ::core::option::Option::None,
        codes: ::cloud_errors::__private::Codes::Names(&CODES),
        classes: b"\x02\x01",
        lines: LINES,
        translations: &[],
        bands: &[
            ::cloud_errors::Band::__prefix(
                "AuthFailure",
                ::cloud_errors::Category::Unauthenticated,
            ),
        ],
        extends: PARENTS.tables(),
        entries: &ENTRIES,
    });
    static CODES: ::cloud_errors::__private::Names = ::cloud_errors::__private::Names {
        hashes: &[3056638668159568549, 17149704164115872830],
        seed: 0,
        hash: ::cloud_errors::__private::Hash {
            seed: 2685821657736338717,
            shift: 63,
            displacements: &[0, 3],
            slots: &[0, 0, 0, 1],
        },
        lines: LINES,
    };
    static LINES: ::cloud_errors::__private::Lines = ::cloud_errors::__private::Lines {
        text: "\
SignatureExpire AuthFailure.SignatureExpire The signature has expired
TokenFailure AuthFailure.TokenFailure The token is wrong
",
        marks: &[[0, 16, 44, 69], [70, 83, 108, 126]],
    };
    static ENTRIES: [::cloud_errors::Entry; 2] = ::cloud_errors::Entry::__of(&TABLE);
    static PARENTS: ::cloud_errors::__private::Parents<1> = ::cloud_errors::__private::Parents::of(
        &TABLE,
        [<UnknownName as ::cloud_errors::__private::NameFallback>::TABLE],
    );
    ::cloud_errors::__private::name_list! {
        NameError, TABLE, CODES; rows(2) { SignatureExpire = 0, TokenFailure = 1, }
        parents {} last { Unknown(UnknownName), } lift {} mistakes {}
    }
};
