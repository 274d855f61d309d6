//! What a key means to an envelope, depending on the object that it stands in.

use super::Envelope;
use super::json::RawString;

/// What an envelope has a key for.
#[derive(Clone, Copy)]
pub(super) enum Role {
    /// The object that payload and error share.
    Wrapper,
    /// The object that the code and its texts share.
    Error,
    /// What is one if a code is in it, and else a part of the payload.
    OtherError,
    Code,
    Message,
    Description,
    RequestId,
}

impl Envelope {
    /// In the body's own object; `wrapped` says that the wrapper has been seen, and with it all
    /// that matters.
    #[inline]
    pub(super) fn at_top(&self, key: RawString<'_>, wrapped: bool) -> Option<Role> {
        if self.wrapper.is_some_and(|wrapper| key.is(wrapper)) {
            Some(Role::Wrapper)
        } else if wrapped {
            None
        } else {
            self.beside_payload(key)
        }
    }

    /// In the object that the payload is read from.
    #[inline]
    pub(super) fn beside_payload(&self, key: RawString<'_>) -> Option<Role> {
        if self.inside.is_empty() {
            self.beside_code(key)
        } else if has(self.inside, key) {
            let is_first = self.inside.first().is_some_and(|first| key.is(first));
            Some(if is_first {
                Role::Error
            } else {
                Role::OtherError
            })
        } else {
            has(self.request_id, key).then_some(Role::RequestId)
        }
    }

    /// In the object that the code stands in.
    #[inline]
    pub(super) fn beside_code(&self, key: RawString<'_>) -> Option<Role> {
        if has(self.code, key) {
            Some(Role::Code)
        } else if has(self.message, key) {
            Some(Role::Message)
        } else if has(self.description, key) {
            Some(Role::Description)
        } else {
            has(self.request_id, key).then_some(Role::RequestId)
        }
    }
}

#[inline]
fn has(keys: &[&str], key: RawString<'_>) -> bool {
    for one in keys {
        if key.is(one) {
            return true;
        }
    }
    false
}
