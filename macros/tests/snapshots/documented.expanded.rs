/// Errors of a queue.
#[cfg_attr(
    doc,
    doc = ::cloud_errors::__page!(
        " \n | Code | Meaning | Class |\n |---|---|---|\n | <code style=\"white-space: nowrap\">1</code> | [`Full`](Self::Full)<br>The queue is full | [`OutOfCapacity`](::cloud_errors::Category::OutOfCapacity)<br>"
        OutOfCapacity
        " |\n \n Any other code becomes [`Unknown`](Self::Unknown).\n "
    )
)]
///
/// The page of the table comes between the first paragraph and this one.
#[non_exhaustive]
pub enum QueueError {
    #[cfg_attr(
        doc,
        doc = " <code style=\"white-space: nowrap\">1</code> · [`OutOfCapacity`](::cloud_errors::Category::OutOfCapacity)\n ",
        doc(alias("1", "The queue is full"))
    )]
    /// The queue is full.
    Full,
    /// Any other code.
    Unknown(UnknownCode),
}
const _: () = {
    use ::cloud_errors as __cloud_errors;
    const CATEGORIES: [__cloud_errors::Category; 1] = [
        __cloud_errors::Category::OutOfCapacity,
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
        name: "QueueError",
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
            text: "Full 1 The queue is full\n",
            offsets: b"\0\0\0\0\x05\0\0\0\x07\0\0\0\x18\0\0\0",
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
            QueueError, TABLE, CODES; count 1 at __position { { match __position { 0 =>
            QueueError::Full, _ => QueueError::Full } } } position { QueueError::Full =>
            0, _ => 1 } fallbacks { Unknown(UnknownCode), } last { Unknown(UnknownCode),
            } from {}
        }
    };
};
const _: () = {
    ::core::compile_error! {
        "expected `,` and a message after the language"
    }
};
