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
        module: ::core::module_path!(),
        language: "en",
        success: ::core::option::Option::Some(__cloud_errors::Code::Number(0)),
        codes: __cloud_errors::__private::Codes::Numbers(&CODES),
        classes: b"\x04",
        lines: LINES,
        translations: &[],
        bands: &[],
        extends: PARENTS.tables(),
        entries: &ENTRIES,
    });
    static CODES: __cloud_errors::__private::Numbers = __cloud_errors::__private::Numbers {
        codes: &[1],
        hash: __cloud_errors::__private::Hash {
            seed: 0,
            shift: 63,
            displacements: &[0, 1],
            slots: &[0, 0],
        },
    };
    static LINES: __cloud_errors::__private::Lines = __cloud_errors::__private::Lines {
        text: "\
One 1 One
",
        marks: &[[0, 4, 6, 9]],
    };
    static ENTRIES: [__cloud_errors::Entry; 1] = __cloud_errors::Entry::__of(&TABLE);
    static PARENTS: __cloud_errors::__private::Parents<0> = __cloud_errors::__private::Parents::of(
        &TABLE,
        [],
    );
    __cloud_errors::__private::number_list! {
        Mistaken, TABLE, CODES; rows(1) { One = 0, } parents {} last {} lift {} mistakes
        { Again }
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
