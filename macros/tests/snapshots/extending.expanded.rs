#[cfg_attr(
    doc,
    doc = ::cloud_errors::__page!(
        " \n | Code | Meaning | Class |\n |---|---|---|\n | <code style=\"white-space: nowrap\">4500</code> | [`Overriding`](Self::Overriding)<br>Declared by the parent too | [`Conflict`](::cloud_errors::Category::Conflict)<br>"
        Conflict
        " |\n | <code style=\"white-space: nowrap\">4299</code> | [`Inherited`](Self::Inherited)<br>Classified by a band of the parent | *inherited* |\n \n Any other code becomes [`Parent`](Self::Parent) or [`Other`](Self::Other).\n "
    )
)]
enum ChildError {
    #[cfg_attr(
        doc,
        doc = " <code style=\"white-space: nowrap\">4500</code> · [`Conflict`](::cloud_errors::Category::Conflict) · overrides an inherited code\n ",
        doc(alias("4500", "Declared by the parent too"))
    )]
    /// Declared by the parent too.
    Overriding,
    #[cfg_attr(
        doc,
        doc = " <code style=\"white-space: nowrap\">4299</code> · *inherited*\n ",
        doc(alias("4299", "Classified by a band of the parent"))
    )]
    /// Classified by a band of the parent.
    Inherited,
    Parent(ParentError),
    Other(OtherError),
}
const _: () = {
    use ::cloud_errors as __cloud_errors;
    const CATEGORIES: [__cloud_errors::Category; 1] = [
        __cloud_errors::Category::Conflict,
    ];
    const RETRIES: [__cloud_errors::Retry; 0] = [];
    static BANDS: [__cloud_errors::Band; 0] = [];
    static CODES: __cloud_errors::__private::Numbers = __cloud_errors::__private::Numbers {
        codes: b"\x94\x11\0\0\xCB\x10\0\0",
        wide: false,
        range: (4299, 4500),
        hash: __cloud_errors::__private::PerfectHash {
            seed: 0,
            shift: 63,
            displacements: b"\x01\0\0\0",
            slots: b"\0\0\0\0\0\0\x01\0",
        },
    };
    static TABLE: __cloud_errors::Table = __cloud_errors::Table::__new(__cloud_errors::__private::Data {
        name: "ChildError",
        location: __cloud_errors::__private::location!(),
        language: "en",
        success: &[__cloud_errors::__private::Pattern::Range(0, 0)],
        codes: __cloud_errors::__private::Codes::Numbers(&CODES),
        aliases: b"",
        classes: __cloud_errors::__private::Classes {
            categories: &CATEGORIES,
            retries: &RETRIES,
            columns: b"\x01\0\0\0",
            statuses: &[],
        },
        texts: __cloud_errors::__private::Texts {
            text: "Overriding 4500 Declared by the parent too\nInherited 4299 Classified by a band of the parent\n",
            offsets: b"\0\0\0\0\x0B\0\0\0\x10\0\0\0*\0\0\0+\0\0\x005\0\0\0:\0\0\0\\\0\0\0",
        },
        translations: &[],
        symbols: &[],
        bands: &BANDS,
        segments: &[],
        extends: &EXTENDS,
        family: __cloud_errors::__private::found(&FAMILY),
    });
    static PARENTS: [__cloud_errors::__private::Option<&__cloud_errors::Table>; 2] = [
        <ParentError as __cloud_errors::__private::NumberFallback>::TABLE,
        <OtherError as __cloud_errors::__private::NumberFallback>::TABLE,
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
            ChildError, TABLE, CODES; count 2 at __position { { match __position { 0 =>
            ChildError::Overriding, 1 => ChildError::Inherited, _ =>
            ChildError::Inherited } } } position { ChildError::Overriding => 0,
            ChildError::Inherited => 1, _ => 2 } fallbacks { Parent(ParentError),
            Other(OtherError), } last { Other(OtherError), } from { PublicError, }
        }
    };
    __cloud_errors::__private::check_collisions! {
        TABLE, 1,; [0 __Chunk0 { overrides_0 : _, code_1 : _, .. }]
    }
    __cloud_errors::__private::check_coverage! {
        TABLE,; classified(& [1], 0);
    }
    __cloud_errors::__private::check_parents! {
        TABLE, PARENTS, 2, #[allow(long_running_const_eval)]; 0 TABLE; 1 TABLE;
    }
    __cloud_errors::__private::check_success! {
        TABLE; success()
    }
};
