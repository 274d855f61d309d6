/// Which keys of a reply hold the code and the texts of an error.
///
/// There is one for each spelling that Tencent Cloud uses, and [`new`](Self::new) begins one's own:
///
/// | | code | message | description | request id |
/// |---|---|---|---|---|
/// | [`API_2`](Self::API_2) | `code` | `message` | `codeDesc`, `codedesc` | |
/// | [`API_3`](Self::API_3) | `Response.Error.Code` | `Response.Error.Message` | | `Response.RequestId` |
/// | [`IM`](Self::IM) | `ErrorCode` | `ErrorInfo` | | |
/// | [`SMS`](Self::SMS) | `result` | `errmsg` | | |
///
/// Each part takes a list of keys, for services that can't decide on one spelling. Of the texts,
/// the first that the reply has counts; two codes in one reply are an error.
///
/// ```
/// use cloud_errors::reply::{self, Envelope};
/// use cloud_errors::{CloudError, PublicError};
/// use serde::de::IgnoredAny;
///
/// // {"status": {"code": "8", "message": "no such record"}, "records": []}
/// const DNS: Envelope = Envelope::new(&["code"]).message(&["message"]).inside(&["status"]);
///
/// let body = br#"{"status": {"code": "8", "message": "no such record"}}"#;
/// let error = reply::parse_with::<IgnoredAny, PublicError>(body, &DNS).unwrap_err();
/// assert_eq!(error.api().unwrap().message(), Some("no such record"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Envelope {
    pub(super) wrapper: Option<&'static str>,
    pub(super) inside: &'static [&'static str],
    pub(super) code: &'static [&'static str],
    pub(super) message: &'static [&'static str],
    pub(super) description: &'static [&'static str],
    pub(super) request_id: &'static [&'static str],
    pub(super) two_levels: bool,
    pub(super) only_on_failure: bool,
}

impl Envelope {
    /// Tencent Cloud's API 2.0: `{"code": 4000, "message": "…", "codeDesc": "…"}`, in two levels.
    ///
    /// `requestId` is left to the payload: here it numbers a task.
    pub const API_2: Self = Self::new(&["code"])
        .message(&["message"])
        .description(&["codeDesc", "codedesc"])
        .two_levels();

    /// Tencent Cloud's API 3.0: `{"Response": {"Error": {"Code": "…", "Message": "…"}, "RequestId":
    /// "…"}}`; an error without its `Response` is read too.
    pub const API_3: Self = Self::new(&["Code"])
        .message(&["Message"])
        .request_id(&["RequestId"])
        .inside(&["Error", "ErrorMsg"])
        .wrapped_in("Response")
        .only_on_failure();

    /// Tencent Cloud's instant messaging: `{"ErrorCode": 90001, "ErrorInfo": "…"}`.
    pub const IM: Self = Self::new(&["ErrorCode"]).message(&["ErrorInfo"]);

    /// Tencent Cloud's text messages: `{"result": 1014, "errmsg": "…"}`.
    pub const SMS: Self = Self::new(&["result"]).message(&["errmsg"]);

    /// A reply whose code stands beside the payload under one of the keys, and which has no texts.
    ///
    /// It is a success if the code is the table's [`success`](crate::Table::success). For a table
    /// that has none, a reply without a code is one.
    #[must_use]
    pub const fn new(code: &'static [&'static str]) -> Self {
        Self {
            wrapper: None,
            inside: &[],
            code,
            message: &[],
            description: &[],
            request_id: &[],
            two_levels: false,
            only_on_failure: false,
        }
    }

    /// The keys of the text that the service sends, see
    /// [`ApiError::message`](super::ApiError::message).
    #[must_use]
    pub const fn message(self, keys: &'static [&'static str]) -> Self {
        Self {
            message: keys,
            ..self
        }
    }

    /// The keys of a name for the code, see [`ApiError::code_desc`](super::ApiError::code_desc).
    #[must_use]
    pub const fn description(self, keys: &'static [&'static str]) -> Self {
        Self {
            description: keys,
            ..self
        }
    }

    /// The keys of what the service knows the request by, see
    /// [`ApiError::request_id`](super::ApiError::request_id). They are looked for beside the
    /// payload, and beside the code.
    #[must_use]
    pub const fn request_id(self, keys: &'static [&'static str]) -> Self {
        Self {
            request_id: keys,
            ..self
        }
    }

    /// The code and its texts stand in an object of their own, under one of the keys.
    #[must_use]
    pub const fn inside(self, keys: &'static [&'static str]) -> Self {
        Self {
            inside: keys,
            ..self
        }
    }

    /// Payload and error stand in one object under a key, and nothing else matters. An error that
    /// comes without it is read all the same.
    #[must_use]
    pub const fn wrapped_in(self, key: &'static str) -> Self {
        Self {
            wrapper: Some(key),
            ..self
        }
    }

    /// The code is that of a whole family, and the text beside it may tell a finer one: for a table
    /// of numbers, a message that begins with `(-3031)`, if the table's own rows declare that; for
    /// a table of names, the description that comes with a number.
    #[must_use]
    pub const fn two_levels(self) -> Self {
        Self {
            two_levels: true,
            ..self
        }
    }

    /// A reply without a code is a success, whatever the table says; unless the object is there that
    /// the code should stand [`inside`](Self::inside).
    #[must_use]
    pub const fn only_on_failure(self) -> Self {
        Self {
            only_on_failure: true,
            ..self
        }
    }
}
