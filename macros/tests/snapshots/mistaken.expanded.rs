#[cfg_attr(
    doc,
    doc = ::cloud_errors::__page!(
        " \n | Code | Meaning | Class |\n |---|---|---|\n | <code style=\"white-space: nowrap\">1</code> | [`One`](Self::One)<br>One | [`NotFound`](::cloud_errors::Category::NotFound)<br>"
        NotFound
        " |\n "
    )
)]
enum Mistaken {
    #[cfg_attr(
        doc,
        doc = " <code style=\"white-space: nowrap\">1</code> · [`NotFound`](::cloud_errors::Category::NotFound)\n ",
        doc(alias("1"))
    )]
    /// One.
    One,
    /// One again.
    Again,
}
const _: () = {
    use ::cloud_errors as __cloud_errors;
    const CATEGORIES: [__cloud_errors::Category; 1] = [
        __cloud_errors::Category::NotFound,
    ];
    const RETRIES: [__cloud_errors::Retry; 0] = [];
    static BANDS: [__cloud_errors::Band; 0] = [];
    static CODES: __cloud_errors::__private::Numbers = __cloud_errors::__private::Numbers {
        codes: b"\x01\0\0\0",
        wide: false,
        range: (1, 1),
        hash: __cloud_errors::__private::PerfectHash {
            seed: 0,
            shift: 63,
            displacements: b"\0\0\x01\0",
            slots: b"\0\0\0\0",
        },
    };
    static TABLE: __cloud_errors::Table = __cloud_errors::Table::__new(__cloud_errors::__private::Data {
        name: "Mistaken",
        location: __cloud_errors::__private::location!(),
        language: "en",
        success: &[__cloud_errors::__private::Pattern::Range(0, 0)],
        codes: __cloud_errors::__private::Codes::Numbers(&CODES),
        aliases: b"",
        classes: __cloud_errors::__private::Classes {
            categories: &CATEGORIES,
            retries: &RETRIES,
            columns: b"\x01\0",
            statuses: &[],
        },
        texts: __cloud_errors::__private::Texts {
            text: "One 1 One\n",
            offsets: b"\0\0\0\0\x04\0\0\0\x06\0\0\0\t\0\0\0",
        },
        translations: &[],
        symbols: &[],
        bands: &BANDS,
        segments: &[],
        extends: &EXTENDS,
        family: __cloud_errors::__private::found(&FAMILY),
    });
    static PARENTS: [__cloud_errors::__private::Option<&__cloud_errors::Table>; 0] = [];
    static EXTENDS: [&__cloud_errors::Table; __cloud_errors::__private::count(
        &PARENTS,
    )] = __cloud_errors::__private::extends(&TABLE, &PARENTS);
    static FAMILY: (
        [&__cloud_errors::Table; __cloud_errors::__private::family_bound(&EXTENDS)],
        __cloud_errors::__private::usize,
    ) = __cloud_errors::__private::family(&TABLE, &EXTENDS);
    const _: () = {
        __cloud_errors::__private::number_table! {
            Mistaken, TABLE, CODES; count 1 at __position { { match __position { 0 =>
            Mistaken::One, _ => Mistaken::One } } } position { Mistaken::One => 0, _ => 1
            } fallbacks {} last {} from {}
        }
    };
};
const _: () = {
    ::core::compile_error! {
        "code 1 is already declared by `One`"
    }
    ::core::compile_error! {
        "first declared here"
    }
};
