/// Errors of a queue.
#[cfg_attr(
    doc,
    doc = ::cloud_errors::__page!(
        " \n | Code | Meaning | Class |\n |---|---|---|\n | <code style=\"white-space: nowrap\">1</code> | [`Full`](Self::Full)<br>The queue is full<br><span lang=\"zh\">队列\u{3000}已满</span> | [`OutOfCapacity`](::cloud_errors::Category::OutOfCapacity)<br>"
        OutOfCapacity
        " |\n | <code style=\"white-space: nowrap\">2</code> | [`NotSet`](Self::NotSet)<br><code>max&#124;size</code> isn't \"set\", or set twice | [`FailedPrecondition`](::cloud_errors::Category::FailedPrecondition)<br>"
        FailedPrecondition
        " |\n | <code style=\"white-space: nowrap\">3</code> | [`Lone`](Self::Lone)<br>A lone &#96; is no code | [`InvalidArgument`](::cloud_errors::Category::InvalidArgument)<br>"
        InvalidArgument
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
        doc(alias("1", "The queue is full", "队列 已满"))
    )]
    /// The queue is full.
    #[cfg_attr(doc, doc = " \n <div lang=\"zh\">\n\n 队列\u{3000}已满\n\n </div>")]
    Full,
    #[cfg_attr(
        doc,
        doc = " <code style=\"white-space: nowrap\">2</code> · [`FailedPrecondition`](::cloud_errors::Category::FailedPrecondition)\n ",
        doc(alias("2", "`max|size` isnt set, or set twice"))
    )]
    /// `max|size` isn't "set",
    /// or set twice.
    NotSet,
    #[cfg_attr(
        doc,
        doc = " <code style=\"white-space: nowrap\">3</code> · [`InvalidArgument`](::cloud_errors::Category::InvalidArgument)\n ",
        doc(alias("3", "A lone ` is no code"))
    )]
    /// A lone ` is no code.
    Lone,
    /// Any other code.
    Unknown(UnknownCode),
}
const _: () = {
    use ::cloud_errors as __cloud_errors;
    const CATEGORIES: [__cloud_errors::Category; 3] = [
        __cloud_errors::Category::OutOfCapacity,
        __cloud_errors::Category::FailedPrecondition,
        __cloud_errors::Category::InvalidArgument,
    ];
    const RETRIES: [__cloud_errors::Retry; 0] = [];
    static BANDS: [__cloud_errors::Band; 0] = [];
    static CODES: __cloud_errors::__private::Numbers = __cloud_errors::__private::Numbers {
        codes: b"\x01\0\0\0\x02\0\0\0\x03\0\0\0",
        wide: false,
        range: (1, 3),
        hash: __cloud_errors::__private::PerfectHash {
            seed: 0,
            shift: 63,
            displacements: b"\x01\0\x01\0",
            slots: b"\0\0\0\0\x01\0\x02\0",
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
            columns: b"\x01\0\x02\0\x03\0",
            statuses: &[],
        },
        texts: __cloud_errors::__private::Texts {
            text: "Full 1 The queue is full\nNotSet 2 `max|size` isn't \"set\", or set twice\nLone 3 A lone ` is no code\n",
            offsets: b"\0\0\0\0\x05\0\0\0\x07\0\0\0\x18\0\0\0\x19\0\0\0 \0\0\0\"\0\0\0F\0\0\0G\0\0\0L\0\0\0N\0\0\0a\0\0\0",
        },
        translations: &[
            __cloud_errors::__private::Translation {
                language: "zh",
                text: "队列\u{3000}已满\n\n\n",
                offsets: b"\0\0\0\0\x0F\0\0\0\x10\0\0\0\x10\0\0\0\x11\0\0\0\x11\0\0\0",
            },
        ],
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
            QueueError, TABLE, CODES; count 3 at __position { { match __position { 0 =>
            QueueError::Full, 1 => QueueError::NotSet, 2 => QueueError::Lone, _ =>
            QueueError::Lone } } } position { QueueError::Full => 0, QueueError::NotSet
            => 1, QueueError::Lone => 2, _ => 3 } fallbacks { Unknown(UnknownCode), }
            last { Unknown(UnknownCode), } from {}
        }
    };
};
