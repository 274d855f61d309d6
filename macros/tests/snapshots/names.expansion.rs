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
    use ::cloud_errors as __cloud_errors;
    static TABLE: __cloud_errors::Table = __cloud_errors::Table::__new(__cloud_errors::__private::List {
        name: "NameError",
        module: ::core::module_path!(),
        language: "en",
        success: ::core::option::Option::None,
        codes: __cloud_errors::__private::Codes::Names(&CODES),
        classes: b"\x02\x01",
        lines: LINES,
        translations: &[],
        bands: &[
            __cloud_errors::Band::__prefix(
                "AuthFailure",
                __cloud_errors::Category::Unauthenticated,
            ),
        ],
        extends: PARENTS.tables(),
        entries: &ENTRIES,
    });
    static CODES: __cloud_errors::__private::Names = __cloud_errors::__private::Names {
        hashes: &[3056638668159568549, 17149704164115872830],
        seed: 0,
        hash: __cloud_errors::__private::Hash {
            seed: 2685821657736338717,
            shift: 63,
            displacements: &[0, 3],
            slots: &[0, 0, 0, 1],
        },
        lines: LINES,
    };
    static LINES: __cloud_errors::__private::Lines = __cloud_errors::__private::Lines {
        text: "\
SignatureExpire AuthFailure.SignatureExpire The signature has expired
TokenFailure AuthFailure.TokenFailure The token is wrong
",
        marks: &[[0, 16, 44, 69], [70, 83, 108, 126]],
    };
    static ENTRIES: [__cloud_errors::Entry; 2] = __cloud_errors::Entry::__of(&TABLE);
    static PARENTS: __cloud_errors::__private::Parents<1> = __cloud_errors::__private::Parents::of(
        &TABLE,
        [<UnknownName as __cloud_errors::__private::NameFallback>::TABLE],
    );
    __cloud_errors::__private::name_list! {
        NameError, TABLE, CODES; rows(2) { SignatureExpire = 0, TokenFailure = 1, }
        parents {} last { Unknown(UnknownName), } lift {} mistakes {}
    }
};
