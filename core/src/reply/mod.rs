//! From a reply's body to its payload or its error (feature `json`).
//!
//! [`parse`] reads what Tencent Cloud's API 2.0 and API 3.0 send, [`parse_with`] any other reply
//! that an [`Envelope`] describes.
//!
//! ```
//! use cloud_errors::reply::{self, ReplyError};
//! use cloud_errors::{CloudError, Code, PublicError};
//! use serde::Deserialize;
//!
//! #[derive(Deserialize, PartialEq, Debug)]
//! struct Job {
//!     #[serde(rename = "jobId")]
//!     id: u64,
//! }
//!
//! let job = reply::parse::<Job, PublicError>(br#"{"code": "0", "message": "", "jobId": 206}"#);
//! assert_eq!(job.unwrap(), Job { id: 206 });
//!
//! let body = br#"{"code": 5100, "message": "(100004)no such project", "codeDesc": "BadProject"}"#;
//! let Err(ReplyError::Api(error)) = reply::parse::<Job, PublicError>(body) else {
//!     panic!("5100 is no success");
//! };
//! assert_eq!(*error.error(), PublicError::ResourceOperationFailed);
//! assert_eq!(error.message(), Some("(100004)no such project"));
//! assert_eq!(error.code_desc(), Some("BadProject"));
//!
//! let page = reply::parse::<Job, PublicError>(b"<html>502 Bad Gateway</html>").unwrap_err();
//! assert_eq!(
//!     page.to_string(),
//!     "the body is not JSON: expected value at line 1 column 1, \
//!      near \"<html>502 Bad Gateway</html>\"",
//! );
//! ```

mod api_error;
mod bounded;
mod decide;
mod diagnose;
mod envelope;
mod error;
mod failure;
mod inner;
mod json;
mod keys;
mod malformed;
mod nesting;
mod payload;
mod scan;
mod texts;
mod wrong;

use serde_core::de::DeserializeOwned;

use self::decide::Reply;
use self::failure::Failure;
use self::scan::Parts;
use self::wrong::Wrong;
use crate::ErrorTable;

pub use self::api_error::ApiError;
pub use self::envelope::Envelope;
pub use self::error::ReplyError;
pub use self::malformed::{Malformed, MalformedKind};

/// Reads the body of a reply of Tencent Cloud's API 2.0 or API 3.0, whichever it is.
///
/// | | API 2.0 ([`Envelope::API_2`]) | API 3.0 ([`Envelope::API_3`]) |
/// |---|---|---|
/// | success | `code` is the table's [`success`](crate::Table::success) | `Response` without `Error` |
/// | `T` is read from | the whole object | the `Response` object |
/// | the code | `code`, a number or text | `Response.Error.Code`, text or a number |
/// | [`message()`](ApiError::message) | `message` | `Response.Error.Message` |
/// | [`code_desc()`](ApiError::code_desc) | `codeDesc` or `codedesc` | |
/// | [`request_id()`](ApiError::request_id) | | `Response.RequestId` |
///
/// A failure may also come without its `Response`, as the events of a stream do: `Error` or
/// `ErrorMsg` then stands at the top. An `ErrorMsg` without a code is a part of the payload. A body
/// that is both is what its `Response.Error` says, else what its `code` says. An `Error` whose code
/// is the table's success is none. A key whose value is `null` is as good as absent, and only the
/// texts may be so; or `code`, where a table of numbers has no success: then a reply without one is
/// a success. A byte-order mark is skipped.
///
/// Use `serde::de::IgnoredAny` as `T` where the payload does not matter.
///
/// # Two levels
///
/// A product of API 2.0 puts the public code outside and its own in parentheses at the start of
/// `message`: `{"code": 4000, "message": "(-3031)…"}`. If the table's own rows declare the inner
/// code, that row is the error; otherwise the outer code is. [`ApiError::outer`] keeps the outer
/// one. To read the inner codes of a table that another one extends, parse with that table, and
/// lift the error by [`ReplyError::map`].
///
/// ```
/// use cloud_errors::reply::{self, ReplyError};
/// use cloud_errors::{Code, PublicError, cloud_errors};
/// use serde::de::IgnoredAny;
///
/// #[cloud_errors]
/// enum VpcError {
///     /// No free IP address is left in the subnet.
///     #[class(OutOfCapacity)]
///     NoFreeAddress = -3031,
///     Unknown(cloud_errors::UnknownCode),
/// }
///
/// let body = br#"{"code": 4000, "message": "(-3031)10.1.1.4 is taken"}"#;
/// let Err(ReplyError::Api(error)) = reply::parse::<IgnoredAny, VpcError>(body) else {
///     panic!("4000 is no success");
/// };
/// assert_eq!(*error.error(), VpcError::NoFreeAddress);
/// assert_eq!(error.outer(), Code::Number(4000));
/// ```
///
/// # A table of the other kind
///
/// A table of names takes a code that is a number as text, `"400"`. Of API 2.0, where the number
/// only says the public part, it takes `codeDesc` instead if there is one, and the number is
/// [`outer`](ApiError::outer); 0 is success, as such a table has no code that says so. A table of
/// numbers can't take a name: that is [`ReplyError::Malformed`], and its text quotes the name.
///
/// # Errors
///
/// [`ReplyError::Api`] if the service says that the call failed, [`ReplyError::Malformed`] if the
/// body is not JSON, is no such reply, or succeeded with a payload that is not a `T`.
pub fn parse<T, E>(body: &[u8]) -> Result<T, ReplyError<E>>
where
    T: DeserializeOwned,
    E: ErrorTable,
{
    // Where nothing tells one from the other, it is the one that the table is for.
    let presets: &[Envelope] = if E::TABLE.is_string_table() {
        &[Envelope::API_3, Envelope::API_2]
    } else {
        &[Envelope::API_2, Envelope::API_3]
    };
    read(body, presets)
}

/// Reads the body of a reply whose keys an [`Envelope`] names.
///
/// ```
/// use cloud_errors::reply::{self, Envelope};
/// use cloud_errors::{Code, PublicError};
/// use serde::de::IgnoredAny;
///
/// let body = br#"{"ActionStatus": "FAIL", "ErrorCode": 90001, "ErrorInfo": "not JSON"}"#;
/// let error = reply::parse_with::<IgnoredAny, PublicError>(body, &Envelope::IM).unwrap_err();
/// let error = error.api().unwrap();
/// assert_eq!(error.outer(), Code::Number(90001));
/// assert_eq!(error.message(), Some("not JSON"));
/// ```
///
/// # Errors
///
/// As [`parse`].
pub fn parse_with<T, E>(body: &[u8], envelope: &Envelope) -> Result<T, ReplyError<E>>
where
    T: DeserializeOwned,
    E: ErrorTable,
{
    read(body, core::slice::from_ref(envelope))
}

fn read<T, E>(body: &[u8], envelopes: &[Envelope]) -> Result<T, ReplyError<E>>
where
    T: DeserializeOwned,
    E: ErrorTable,
{
    let behind_mark = body.strip_prefix(b"\xEF\xBB\xBF");
    read_json(behind_mark.unwrap_or(body), envelopes).map_err(|error| match error {
        ReplyError::Malformed(malformed) if behind_mark.is_some() => {
            ReplyError::Malformed(malformed.behind_mark())
        }
        error => error,
    })
}

fn read_json<T, E>(body: &[u8], envelopes: &[Envelope]) -> Result<T, ReplyError<E>>
where
    T: DeserializeOwned,
    E: ErrorTable,
{
    let mut parts = Parts::default();
    let reply = scan::scan(body, envelopes, !E::TABLE.is_string_table(), &mut parts)
        .and_then(|()| decide::decide(&parts, body, envelopes, E::TABLE));
    let wrong = match reply {
        Ok(Reply::Success { wrapper }) => {
            return payload::read(body, wrapper)
                .map_err(|error| ReplyError::Malformed(Malformed::payload(&error, body)));
        }
        Ok(Reply::Failure { envelope: i }) => {
            match Failure::read(&parts[i], body, &envelopes[i], E::TABLE) {
                Ok(failure) => match E::decode(failure.code()) {
                    Some(error) => {
                        return Err(ReplyError::Api(ApiError::new(error, failure)));
                    }
                    None => Wrong::at(body.len(), "the table does not take its code"),
                },
                Err(wrong) => wrong,
            }
        }
        Err(wrong) => wrong,
    };
    Err(ReplyError::Malformed(Malformed::reply(wrong, body)))
}
