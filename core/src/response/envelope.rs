use crate::response::json::pointer::{Places, Tree};

/// Where a response has its code, its texts and its payload.
///
/// JSON Pointers ([RFC 6901]) name each part, in order of preference: the first one that the response
/// has counts, whatever the order of the keys in the body. `null` counts as absent, and so does an
/// index into an absent or empty array.
///
/// ```
/// use cloud_errors::PublicError;
/// use cloud_errors::response::{Envelope, Parser};
///
/// const ENVELOPE: Envelope = Envelope::new(&["/errors/0/code", "/code"])
///     .message(&["/errors/0/message"])
///     .payload("/result")
///     .success_without_code();
///
/// let parser = Parser::new().envelope(&ENVELOPE);
/// let parse = |body: &[u8]| parser.parse::<Vec<u8>, PublicError>(body);
/// let error = parse(br#"{"errors": [{"message": "busy", "code": 5100}]}"#).unwrap_err();
/// assert_eq!(error.api().unwrap().message(), Some("busy"));
/// assert_eq!(parse(br#"{"errors": [], "result": [1, 2]}"#).unwrap(), [1, 2]);
/// ```
///
/// # Invalid pointers
///
/// A pointer is empty or starts with `/`, and `~` occurs only in `~0` and `~1`. A part has up to 8
/// pointers, an envelope up to 31 places with those on the way. In a constant, anything else does not
/// compile. At run time nothing panics, but every body is [`Malformed`](super::Malformed).
///
/// ```compile_fail,E0080
/// # use cloud_errors::response::Envelope;
/// const ENVELOPE: Envelope = Envelope::new(&["code"]); // should be "/code"
/// ```
///
/// [RFC 6901]: https://www.rfc-editor.org/rfc/rfc6901
#[derive(Clone, Copy, Debug)]
pub struct Envelope {
    pub(super) tree: Tree,
    pub(super) code: Places,
    pub(super) message: Places,
    pub(super) description: Places,
    pub(super) request_id: Places,
    pub(super) payload: u8,
    /// Whether only a body that has the payload is a response.
    pub(super) is_wrapped: bool,
    pub(super) code_map: Option<fn(&str) -> &str>,
    pub(super) two_levels: bool,
    pub(super) success_without_code: bool,
    /// A pointer that is invalid or one too many.
    pub(super) invalid: Option<&'static str>,
}

/// API 2.0 on a tree that begins with API 3.0's.
pub(super) static TENCENT: Envelope = Envelope::api_2(&Envelope::API_3.tree);

impl Envelope {
    /// Tencent Cloud's API 2.0: `{"code": 4000, "message": "…", "codeDesc": "…"}`, in two levels;
    /// also with `codedesc`. `requestId` is left to the payload: there it is the number of a task.
    pub const API_2: Self = Self::api_2(&Tree::EMPTY);

    /// Tencent Cloud's API 3.0: `{"Response": {"Error": {"Code": "…", "Message": "…"}, "RequestId":
    /// "…"}}`; also with `ErrorMsg`, and without `Response`.
    pub const API_3: Self = Self {
        is_wrapped: true,
        ..Self::new(&[
            "/Response/Error/Code",
            "/Response/ErrorMsg/Code",
            "/Error/Code",
            "/ErrorMsg/Code",
        ])
        .message(&[
            "/Response/Error/Message",
            "/Response/ErrorMsg/Message",
            "/Error/Message",
            "/ErrorMsg/Message",
        ])
        .request_id(&["/Response/RequestId", "/RequestId"])
        .payload("/Response")
        .success_without_code()
    };

    /// Tencent Cloud's instant messaging: `{"ErrorCode": 90001, "ErrorInfo": "…"}`.
    pub const IM: Self = Self::new(&["/ErrorCode"]).message(&["/ErrorInfo"]);

    /// Tencent Cloud's text messages: `{"result": 1014, "errmsg": "…"}`.
    pub const SMS: Self = Self::new(&["/result"]).message(&["/errmsg"]);

    const fn api_2(tree: &Tree) -> Self {
        Self::on(tree, &["/code"])
            .message(&["/message"])
            .description(&["/codeDesc", "/codedesc"])
            .two_levels()
    }

    /// An envelope with the code at one of these places. The payload is the whole body.
    ///
    /// A response is a success if the code is the table's [`success`](crate::Table::success). For a
    /// table without one, a response without a code is a success.
    #[must_use]
    pub const fn new(code: &'static [&'static str]) -> Self {
        Self::on(&Tree::EMPTY, code)
    }

    const fn on(tree: &Tree, code: &'static [&'static str]) -> Self {
        let mut envelope = Self {
            tree: *tree,
            code: Places::NONE,
            message: Places::NONE,
            description: Places::NONE,
            request_id: Places::NONE,
            payload: 0,
            is_wrapped: false,
            code_map: None,
            two_levels: false,
            success_without_code: false,
            invalid: None,
        };
        envelope.code = envelope.part(code);
        envelope
    }

    /// Where [`ApiError::message`](super::ApiError::message) is.
    #[must_use]
    pub const fn message(mut self, pointers: &'static [&'static str]) -> Self {
        self.message = self.part(pointers);
        self
    }

    /// Where [`ApiError::code_desc`](super::ApiError::code_desc) is.
    #[must_use]
    pub const fn description(mut self, pointers: &'static [&'static str]) -> Self {
        self.description = self.part(pointers);
        self
    }

    /// Where [`ApiError::request_id`](super::ApiError::request_id) is.
    #[must_use]
    pub const fn request_id(mut self, pointers: &'static [&'static str]) -> Self {
        self.request_id = self.part(pointers);
        self
    }

    /// Where the payload is. If it is absent, the payload is read from `null`.
    #[must_use]
    pub const fn payload(mut self, pointer: &'static str) -> Self {
        self.payload = self.part(&[pointer]).first();
        self
    }

    /// The code is that of a family, and a text may have a finer one: for a numeric table, a message
    /// that starts with `(-3031)`, if an entry of the table itself has that code; for a string table,
    /// the description that comes with a number.
    #[must_use]
    pub const fn two_levels(mut self) -> Self {
        self.two_levels = true;
        self
    }

    /// A response without a code is a success, whatever the table says. Two such responses are
    /// still malformed: one with an HTTP status of 4xx or 5xx, and one with the object that
    /// should have the code by the first pointer.
    #[must_use]
    pub const fn success_without_code(mut self) -> Self {
        self.success_without_code = true;
        self
    }

    /// Maps the text of a code before it is looked up.
    ///
    /// ```
    /// use cloud_errors::response::{Envelope, Parser};
    /// use cloud_errors::{Code, CommonError};
    /// use serde::de::IgnoredAny;
    ///
    /// const AWS: Envelope =
    ///     Envelope::new(&["/__type"]).code_map(|code| code.rsplit('#').next().unwrap_or(code));
    /// let body = br#"{"__type": "com.amazonaws.dynamodb.v20120810#LimitExceeded"}"#;
    /// let error = Parser::new().envelope(&AWS).parse::<IgnoredAny, CommonError>(body);
    /// assert_eq!(error.unwrap_err().api().unwrap().outer(), Code::Str("LimitExceeded"));
    /// ```
    #[must_use]
    pub const fn code_map(mut self, map: fn(&str) -> &str) -> Self {
        self.code_map = Some(map);
        self
    }

    const fn part(&mut self, pointers: &[&'static str]) -> Places {
        let (places, invalid) = self.tree.add_all(pointers);
        if let Some(invalid) = invalid {
            a_json_pointer_is_empty_or_starts_with_a_slash();
            self.invalid = Some(invalid);
        }
        places
    }
}

/// Does nothing at run time. In a constant it does not compile: `is_null` of a pointer out of bounds
/// panics there, as its documentation says, because the compiler does not know the address.
const fn a_json_pointer_is_empty_or_starts_with_a_slash() {
    static HERE: u8 = 0;
    let _ = (&raw const HERE).wrapping_add(2).is_null();
}
