#[cfg_attr(
    doc,
    ::cloud_errors::__private::__document(
        (){#[doc = " One."]#[class(NotFound)]One = 1,
        #[doc = " One again."]#[class(NotFound)]Again = 0x1,
        }
    )
)]
enum Mistaken {
    /// One.
    One,
    /// One again.
    Again,
}
const _: () = {
    use ::cloud_errors as __cloud_errors;
    static TABLE: __cloud_errors::Table = __cloud_errors::Table::__new(__cloud_errors::__private::List {
        name: "Mistaken",
        module: __cloud_errors::__private::module_path!(),
        language: "en",
        success: __cloud_errors::__private::Some(__cloud_errors::Code::Number(0)),
        codes: __cloud_errors::__private::Codes::Numbers(&CODES),
        classes: b"\x04",
        lines: __cloud_errors::__private::Lines {
            text: r"One 1 One
",
            marks: b"\0\0\0\0\x04\0\0\0\x06\0\0\0\t\0\0\0",
        },
        translations: &[],
        bands: __cloud_errors::__private::Bands {
            list: &[],
            prefixes: __cloud_errors::__private::None,
        },
        extends: __cloud_errors::__private::Lineage::parent(&LINEAGE),
        entries: &ENTRIES,
    });
    static CODES: __cloud_errors::__private::Numbers = __cloud_errors::__private::Numbers {
        codes: b"\x01\0\0\0",
        wide: false,
        hash: __cloud_errors::__private::PerfectHash {
            seed: 0,
            shift: 63,
            displacements: b"\0\0\x01\0",
            slots: b"\0\0\0\0",
        },
    };
    static ENTRIES: [__cloud_errors::Entry; 1] = __cloud_errors::Entry::__of(&TABLE);
    static LINEAGE: __cloud_errors::__private::Lineage = __cloud_errors::__private::Lineage {
        table: &TABLE,
        tables: &[&TABLE],
        hashes: b"",
        sieve: b"",
        fallbacks: &[],
    };
    __cloud_errors::__private::number_list! {
        Mistaken, TABLE, CODES, LINEAGE; count 1 at __row { { match __row { 0 =>
        Mistaken::One, _ => Mistaken::One } } } positions { Mistaken::One => 0, _ => 1 }
        parents {} last {} lift {}
    }
};
const _: () = {
    ::core::compile_error! {
        "this list has no fallback: end it with `Unknown(UnknownCode)`, or with a table that it extends"
    }
    ::core::compile_error! {
        "first declared here"
    }
    ::core::compile_error! {
        "code 1 is already declared by `One`"
    }
};
