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
        module: __cloud_errors::__private::module_path!(),
        language: "en",
        success: __cloud_errors::__private::None,
        codes: __cloud_errors::__private::Codes::Names(&CODES),
        classes: b"\x02\x01",
        lines: __cloud_errors::__private::Lines {
            text: r"SignatureExpire AuthFailure.SignatureExpire The signature has expired
TokenFailure AuthFailure.TokenFailure The token is wrong
",
            marks: b"\0\0\0\0\x10\0\0\0,\0\0\0E\0\0\0F\0\0\0S\0\0\0l\0\0\0~\0\0\0",
        },
        translations: &[],
        bands: __cloud_errors::__private::Bands {
            list: &[
                __cloud_errors::Band::__prefix(
                    "AuthFailure",
                    __cloud_errors::Category::Unauthenticated,
                ),
            ],
            prefixes: __cloud_errors::__private::Some(__cloud_errors::__private::NameIndex {
                hashes: b"?I\x9C2\xBE#\xCB\x85",
                seed: 0,
                hash: __cloud_errors::__private::PerfectHash {
                    seed: 0,
                    shift: 63,
                    displacements: b"\x01\0\0\0",
                    slots: b"\0\0\0\0",
                },
            }),
        },
        extends: __cloud_errors::__private::Lineage::parent(&LINEAGE),
        entries: &ENTRIES,
    });
    static CODES: __cloud_errors::__private::Names = __cloud_errors::__private::Names {
        hash: __cloud_errors::__private::PerfectHash {
            seed: 0,
            shift: 63,
            displacements: b"\x01\0\x02\0",
            slots: b"\x01\0\0\0\0\0\0\0",
        },
        seed: 0,
        text: r"AuthFailure.TokenFailureAuthFailure.SignatureExpire",
        starts: b"\0\0\0\0\x18\0\0\0\x18\0\0\0\x18\0\0\x003\0\0\0",
    };
    static ENTRIES: [__cloud_errors::Entry; 2] = __cloud_errors::Entry::__of(&TABLE);
    static LINEAGE: __cloud_errors::__private::Lineage = __cloud_errors::__private::Lineage {
        table: &TABLE,
        tables: &[&TABLE],
        hashes: b"\nB\x93\x97\n1\x03\xC8ZB\xD0\x18\x8B\xCDq\xA6",
        sieve: b"\0\x04",
        fallbacks: &[<UnknownName as __cloud_errors::__private::NameFallback>::LINEAGE],
    };
    __cloud_errors::__private::name_list! {
        NameError, TABLE, CODES, LINEAGE; count 2 at __row { { match __row { 0 =>
        NameError::SignatureExpire, 1 => NameError::TokenFailure, _ =>
        NameError::TokenFailure } } } positions {} parents {} last {
        Unknown(UnknownName), } lift {}
    }
};
