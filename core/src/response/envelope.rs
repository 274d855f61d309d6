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
/// A pointer is empty or starts with `/`, and `~` occurs only in `~0` and `~1`. An envelope has up to
/// 30 pointers. In a constant, anything else does not compile. At run time it makes every body
/// [`Malformed`](super::Malformed).
///
/// ```compile_fail,E0080
/// # use cloud_errors::response::Envelope;
/// const ENVELOPE: Envelope = Envelope::new(&["code"]); // should be "/code"
/// ```
///
/// [RFC 6901]: https://www.rfc-editor.org/rfc/rfc6901
#[derive(Clone, Copy, Debug)]
pub struct Envelope {
    /// All pointers. The parts are given by their numbers; 0 is the whole body.
    pointers: [&'static str; LIMIT],
    len: u8,
    pub(super) code: Part,
    /// The object that should have the code by the first pointer.
    pub(super) holder: u8,
    pub(super) message: Part,
    pub(super) description: Part,
    pub(super) request_id: Part,
    pub(super) payload: u8,
    /// The object that a response always has; 0 if there is none.
    pub(super) wrapper: u8,
    pub(super) code_map: Option<fn(&str) -> &str>,
    pub(super) two_levels: bool,
    pub(super) success_without_code: bool,
    /// A pointer that is invalid or one too many.
    pub(super) invalid: Option<&'static str>,
}

pub(super) const LIMIT: usize = 32;

/// Pointers in order of preference: the number of the first, and that behind the last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part(u8, u8);

impl Part {
    pub(super) fn iter(self) -> core::ops::Range<u8> {
        self.0..self.1
    }
}

/// API 2.0, with the pointers of API 3.0 before its own.
pub(super) static TENCENT: Envelope = Envelope {
    pointers: Envelope::API_3.pointers,
    len: Envelope::API_3.len,
    ..Envelope::EMPTY
}
.api_2();

impl Envelope {
    /// Tencent Cloud's API 2.0: `{"code": 4000, "message": "…", "codeDesc": "…"}`, in two levels;
    /// also with `codedesc`. `requestId` is left to the payload: there it is the number of a task.
    pub const API_2: Self = Self::EMPTY.api_2();

    /// Tencent Cloud's API 3.0: `{"Response": {"Error": {"Code": "…", "Message": "…"}, "RequestId":
    /// "…"}}`; also with `ErrorMsg`, and without `Response`.
    pub const API_3: Self = Self::new(&[
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
    .wrapped();

    /// Tencent Cloud's instant messaging: `{"ErrorCode": 90001, "ErrorInfo": "…"}`.
    pub const IM: Self = Self::new(&["/ErrorCode"]).message(&["/ErrorInfo"]);

    /// Tencent Cloud's text messages: `{"result": 1014, "errmsg": "…"}`.
    pub const SMS: Self = Self::new(&["/result"]).message(&["/errmsg"]);

    const EMPTY: Self = Self {
        pointers: [""; LIMIT],
        len: 1,
        code: Part(0, 0),
        holder: 0,
        message: Part(0, 0),
        description: Part(0, 0),
        request_id: Part(0, 0),
        payload: 0,
        wrapper: 0,
        code_map: None,
        two_levels: false,
        success_without_code: false,
        invalid: None,
    };

    const fn api_2(self) -> Self {
        self.with_code(&["/code"])
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
        Self::EMPTY.with_code(code)
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
        self.payload = self.part(&[pointer]).0;
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

    const fn with_code(mut self, pointers: &[&'static str]) -> Self {
        self.code = self.part(pointers);
        if let [first, ..] = pointers {
            let holder = parent(first);
            if !holder.is_empty() {
                self.holder = self.part(&[holder]).0;
            }
        }
        self
    }

    const fn wrapped(mut self) -> Self {
        self.wrapper = self.payload;
        self
    }

    pub(super) fn pointers(&self) -> &[&'static str] {
        &self.pointers[..usize::from(self.len)]
    }

    /// Adds pointers, up to one that is invalid or one too many.
    const fn part(&mut self, pointers: &[&'static str]) -> Part {
        let start = self.len;
        let mut i = 0;
        while i < pointers.len() && self.invalid.is_none() {
            if is_pointer(pointers[i]) && (self.len as usize) < LIMIT {
                self.pointers[self.len as usize] = pointers[i];
                self.len += 1;
            } else {
                a_json_pointer_is_empty_or_starts_with_a_slash();
                self.invalid = Some(pointers[i]);
            }
            i += 1;
        }
        Part(start, self.len)
    }
}

/// The pointer without its last key or index.
const fn parent(pointer: &'static str) -> &'static str {
    let mut end = pointer.len();
    while end > 0 {
        end -= 1;
        if pointer.as_bytes()[end] == b'/' {
            return pointer.split_at(end).0;
        }
    }
    ""
}

const fn is_pointer(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        let is_escape = i + 1 < bytes.len() && matches!(bytes[i + 1], b'0' | b'1');
        if bytes[i] == b'~' && !is_escape {
            return false;
        }
        i += 1;
    }
    bytes.is_empty() || bytes[0] == b'/'
}

/// Does nothing at run time. In a constant it does not compile: `is_null` of a pointer out of bounds
/// panics there, as its documentation says, because the compiler does not know the address.
const fn a_json_pointer_is_empty_or_starts_with_a_slash() {
    static HERE: u8 = 0;
    let _ = (&raw const HERE).wrapping_add(2).is_null();
}
