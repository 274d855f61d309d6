#[cfg_attr(
    doc,
    ::cloud_errors::__private::__document(
        (
            lift(PublicError)
        ){#[doc = " Taken over from the parent."]#[overrides]#[class(
            Conflict
        )]Taken = 4500,
        #[doc = " Classified by a band of the parent."]Inherited = 4299,
        Parent(ParentError),
        Other(OtherError),
        }
    )
)]
enum ChildError {
    /// Taken over from the parent.
    Taken,
    /// Classified by a band of the parent.
    Inherited,
    Parent(ParentError),
    Other(OtherError),
}
const _: () = {
    use ::cloud_errors as __cloud_errors;
    static TABLE: __cloud_errors::Table = __cloud_errors::Table::__new(__cloud_errors::__private::List {
        name: "ChildError",
        module: __cloud_errors::__private::module_path!(),
        language: "en",
        success: __cloud_errors::__private::Some(__cloud_errors::Code::Number(0)),
        codes: __cloud_errors::__private::Codes::Numbers(&CODES),
        classes: b"\x06\x1F",
        lines: __cloud_errors::__private::Lines {
            text: r"Taken 4500 Taken over from the parent
Inherited 4299 Classified by a band of the parent
",
            marks: b"\0\0\0\0\x06\0\0\0\x0B\0\0\0%\0\0\0&\0\0\x000\0\0\x005\0\0\0W\0\0\0",
        },
        translations: &[],
        bands: __cloud_errors::__private::Bands {
            list: &[],
            prefixes: __cloud_errors::__private::None,
        },
        extends: __cloud_errors::__private::Parents::tables(&PARENTS),
        entries: &ENTRIES,
    });
    static CODES: __cloud_errors::__private::Numbers = __cloud_errors::__private::Numbers {
        codes: b"\x94\x11\0\0\xCB\x10\0\0",
        wide: false,
        hash: __cloud_errors::__private::PerfectHash {
            seed: 0,
            shift: 63,
            displacements: b"\x01\0\0\0",
            slots: b"\0\0\0\0\0\0\x01\0",
        },
    };
    static ENTRIES: [__cloud_errors::Entry; 2] = __cloud_errors::Entry::__of(&TABLE);
    static LINEAGE: __cloud_errors::__private::Lineage = __cloud_errors::__private::Lineage {
        table: &TABLE,
        tables: &[&TABLE],
        hashes: b"",
        sieve: b"",
        fallbacks: &[
            <ParentError as __cloud_errors::__private::NumberFallback>::LINEAGE,
            <OtherError as __cloud_errors::__private::NumberFallback>::LINEAGE,
        ],
    };
    static PARENTS: __cloud_errors::__private::Parents<2> = __cloud_errors::__private::Parents::of(
        &LINEAGE,
    );
    __cloud_errors::__private::number_list! {
        ChildError, TABLE, CODES, LINEAGE; count 2 at __row { { match __row { 0 =>
        ChildError::Taken, 1 => ChildError::Inherited, _ => ChildError::Inherited } } }
        positions { ChildError::Taken => 0, ChildError::Inherited => 1, _ => 2 } parents
        { Parent(ParentError), } last { Other(OtherError), } lift { PublicError, }
    }
    __cloud_errors::__private::check_rivals! {
        LINEAGE, NumberFallback; [ParentError] OtherError, TABLE;
    }
    __cloud_errors::__private::check_idle! {
        NumberFallback; ParentError, TABLE;
    }
    __cloud_errors::__private::check_success! {
        LINEAGE; success()
    }
    __cloud_errors::__private::check_collisions! {
        LINEAGE, 1,; [0 __Rows0 { overrides_0 : _, row_1 : _, .. }]
    }
    __cloud_errors::__private::check_coverage! {
        TABLE; covers_number(4299) { classified(1) }
    }
};
