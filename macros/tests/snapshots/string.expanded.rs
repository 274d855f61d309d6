#[cfg_attr(
    doc,
    doc = ::cloud_errors::__page!(
        " \n | Code | Meaning | Class |\n |---|---|---|\n | <code>AuthFailure.<wbr>SignatureExpire</code> | [`SignatureExpired`](Self::SignatureExpired)<br>The signature has expired | [`StaleRequest`](::cloud_errors::Category::StaleRequest)<br>"
        StaleRequest
        " |\n | <code style=\"white-space: nowrap\">42P01</code> | [`UndefinedTable`](Self::UndefinedTable)<br>The table does not exist | [`Conflict`](::cloud_errors::Category::Conflict)<br>"
        Conflict
        " |\n \n Any other code becomes [`Unknown`](Self::Unknown).\n \n | Codes of a band | Class |\n |---|---|\n | <code>\"&#42;NotFound\"</code> | [`NotFound`](::cloud_errors::Category::NotFound)<br>"
        NotFound
        " |\n | <code>\"AuthFailure\"</code> | [`Unauthenticated`](::cloud_errors::Category::Unauthenticated)<br>[`SignAgain`](::cloud_errors::Retry::SignAgain)<br>HTTP 403 |\n | <code>\"42&#42;\"</code> | [`Conflict`](::cloud_errors::Category::Conflict)<br>"
        Conflict
        " |\n "
    )
)]
pub enum StringError {
    #[cfg_attr(
        doc,
        doc = " <code>AuthFailure.<wbr>SignatureExpire</code>, <code>SignatureExpire</code>, <code>RequestExpired</code> · [`StaleRequest`](::cloud_errors::Category::StaleRequest)\n ",
        doc(
            alias(
                "AuthFailure.SignatureExpire",
                "SignatureExpire",
                "RequestExpired",
                "The signature has expired",
            )
        )
    )]
    /// The signature has expired.
    SignatureExpired,
    #[cfg_attr(
        doc,
        doc = " <code style=\"white-space: nowrap\">42P01</code> · <code>UNDEFINED&#95;TABLE</code> · [`Conflict`](::cloud_errors::Category::Conflict)\n ",
        doc(alias("42P01", "The table does not exist", "UNDEFINED_TABLE"))
    )]
    /// The table does not exist.
    UndefinedTable,
    Unknown(UnknownString),
}
const _: () = {
    use ::cloud_errors as __cloud_errors;
    const CATEGORIES: [__cloud_errors::Category; 4] = [
        __cloud_errors::Category::StaleRequest,
        __cloud_errors::Category::Conflict,
        __cloud_errors::Category::NotFound,
        __cloud_errors::Category::Unauthenticated,
    ];
    const RETRIES: [__cloud_errors::Retry; 1] = [__cloud_errors::Retry::SignAgain];
    static BANDS: [__cloud_errors::Band; 3] = [
        __cloud_errors::Band::__new(
            __cloud_errors::__private::Pattern::Suffix("NotFound"),
            __cloud_errors::__private::Class {
                category: __cloud_errors::__private::Some(CATEGORIES[2]),
                retry: __cloud_errors::__private::None,
                http: __cloud_errors::__private::None,
            },
        ),
        __cloud_errors::Band::__new(
            __cloud_errors::__private::Pattern::Segments("AuthFailure"),
            __cloud_errors::__private::Class {
                category: __cloud_errors::__private::Some(CATEGORIES[3]),
                retry: __cloud_errors::__private::Some(RETRIES[0]),
                http: __cloud_errors::__private::Some(403),
            },
        ),
        __cloud_errors::Band::__new(
            __cloud_errors::__private::Pattern::Prefix("42"),
            __cloud_errors::__private::Class {
                category: __cloud_errors::__private::Some(CATEGORIES[1]),
                retry: __cloud_errors::__private::None,
                http: __cloud_errors::__private::None,
            },
        ),
    ];
    static CODES: __cloud_errors::__private::Strings = __cloud_errors::__private::Strings {
        hash: __cloud_errors::__private::PerfectHash {
            seed: 0,
            shift: 63,
            displacements: b"\x05\0\x01\0",
            slots: b"\0\0\0\0\0\0\0\0\x03\0\0\0\x02\0\x01\0",
        },
        seed: 0,
        hashes: b"\nB\x93\x97\n1\x03\xC8\xDA]D,/\xCC0\xE6\xE8\xC8\x02|\x037\xFC\x97\x91\x927!\x15\xBD\xBA\xED",
        text: "AuthFailure.SignatureExpireRequestExpiredSignatureExpire42P01",
        starts: b"\0\0\0\0\x1B\0\0\0\x1B\0\0\0\x1B\0\0\0\x1B\0\0\0)\0\0\0)\0\0\08\0\0\0=\0\0\0",
    };
    static TABLE: __cloud_errors::Table = __cloud_errors::Table::__new(__cloud_errors::__private::Data {
        name: "StringError",
        location: __cloud_errors::__private::location!(),
        language: "en",
        success: &[__cloud_errors::__private::Pattern::Exact("OK")],
        codes: __cloud_errors::__private::Codes::Strings(&CODES),
        aliases: b"\0\0\0\0",
        classes: __cloud_errors::__private::Classes {
            categories: &CATEGORIES,
            retries: &RETRIES,
            columns: b"\x01\0\x02\0",
            statuses: &[],
        },
        texts: __cloud_errors::__private::Texts {
            text: "SignatureExpired AuthFailure.SignatureExpire The signature has expired\nUndefinedTable 42P01 The table does not exist\n",
            offsets: b"\0\0\0\0\x11\0\0\0-\0\0\0F\0\0\0G\0\0\0V\0\0\0\\\0\0\0t\0\0\0",
        },
        translations: &[],
        symbols: &[(1, "UNDEFINED_TABLE")],
        bands: &BANDS,
        segments: &[9640838727116540223],
        extends: &EXTENDS,
        family: __cloud_errors::__private::found(&FAMILY),
    });
    static PARENTS: [__cloud_errors::__private::Option<&__cloud_errors::Table>; 1] = [
        <UnknownString as __cloud_errors::__private::StringFallback>::TABLE,
    ];
    static EXTENDS: [&__cloud_errors::Table; __cloud_errors::__private::count(
        &PARENTS,
    )] = __cloud_errors::__private::extends(&TABLE, &PARENTS);
    static FAMILY: (
        [&__cloud_errors::Table; __cloud_errors::__private::family_bound(&EXTENDS)],
        __cloud_errors::__private::usize,
    ) = __cloud_errors::__private::family(&TABLE, &EXTENDS);
    const _: () = {
        __cloud_errors::__private::string_table! {
            StringError, TABLE, CODES; count 2 at __position { { match __position { 0 =>
            StringError::SignatureExpired, 1 => StringError::UndefinedTable, 2 =>
            StringError::SignatureExpired, 3 => StringError::SignatureExpired, _ =>
            StringError::SignatureExpired } } } position {} fallbacks {
            Unknown(UnknownString), } last { Unknown(UnknownString), } from {}
        }
    };
};
