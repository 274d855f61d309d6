//! JSON read from front to back: what is not asked for is checked and skipped, however deep.
//!
//! What is left is handed on as a slice, so that it stays in registers.
//!
//! As strict as `serde_json` is with what it ignores, and quicker than its visitors where only a
//! few keys of a body matter. It does not say what is wrong: `serde_json` does, asked again.

use alloc::borrow::Cow;
use alloc::string::String;

use super::nesting::{Container, Nesting};

/// The body is not JSON.
pub(super) struct Invalid;

/// What was read, and what is left.
pub(super) type Read<'b, T> = Result<(T, &'b [u8]), Invalid>;

/// A string or a number as it stands there: without quotes, unless there are escapes to be read.
#[derive(Clone, Copy)]
pub(super) struct RawString<'b>(&'b [u8]);

/// A number as it stands there.
pub(super) struct RawNumber<'b> {
    pub(super) text: RawString<'b>,
    /// What it is, if it is whole and not too large.
    pub(super) whole: Option<i64>,
}

/// The next key of an object, of which `{` was read or all before; `None` where it ends.
#[inline]
pub(super) fn key(rest: &[u8], is_first: bool) -> Read<'_, Option<RawString<'_>>> {
    let mut rest = space(rest);
    if let [b'}', rest @ ..] = rest {
        return Ok((None, rest));
    }
    if !is_first {
        rest = after(b',', rest)?;
    }
    let (key, rest) = string(rest)?;
    Ok((Some(key), after(b':', rest)?))
}

/// Only white space may follow.
pub(super) fn end(rest: &[u8]) -> Result<(), Invalid> {
    if space(rest).is_empty() {
        Ok(())
    } else {
        Err(Invalid)
    }
}

#[inline]
pub(super) fn space(mut rest: &[u8]) -> &[u8] {
    while let [b' ' | b'\n' | b'\r' | b'\t', after @ ..] = rest {
        rest = after;
    }
    rest
}

#[inline]
fn after(byte: u8, rest: &[u8]) -> Result<&[u8], Invalid> {
    match space(rest) {
        [next, rest @ ..] if *next == byte => Ok(rest),
        _ => Err(Invalid),
    }
}

#[inline]
pub(super) fn string(quoted: &[u8]) -> Read<'_, RawString<'_>> {
    let string = after(b'"', quoted)?;
    let (raw, rest) = string.split_at(plain(string));
    if let [b'"', rest @ ..] = rest {
        return Ok((RawString(raw), rest));
    }
    string_with_escapes(space(quoted), rest)
}

fn string_with_escapes<'b>(quoted: &'b [u8], mut rest: &'b [u8]) -> Read<'b, RawString<'b>> {
    loop {
        rest = match rest {
            [b'"', rest @ ..] => return Ok((RawString::before(rest, quoted), rest)),
            [b'\\', b'u', hex @ ..] => match hex.split_first_chunk::<4>() {
                Some((digits, rest)) if digits.iter().all(u8::is_ascii_hexdigit) => rest,
                _ => return Err(Invalid),
            },
            [
                b'\\',
                b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't',
                rest @ ..,
            ] => rest,
            [] | [b'\\' | 0..0x20, ..] => return Err(Invalid),
            rest => &rest[plain(rest)..],
        };
    }
}

/// How many bytes of a string come before a quote, a backslash or a control character.
#[inline(never)]
fn plain(string: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 0xFF;
    const QUOTES: u64 = ONES * b'"' as u64;
    const BACKSLASHES: u64 = ONES * b'\\' as u64;
    let mut rest = string;
    while let Some((bytes, after)) = rest.split_first_chunk() {
        let word = u64::from_le_bytes(*bytes);
        // The high bit of each byte that is looked for; of the others it may only be set above one.
        let control = word.wrapping_sub(ONES * 0x20) & !word;
        let quote = (word ^ QUOTES).wrapping_sub(ONES) & !(word ^ QUOTES);
        let backslash = (word ^ BACKSLASHES).wrapping_sub(ONES) & !(word ^ BACKSLASHES);
        let found = (control | quote | backslash) & (ONES << 7);
        if found != 0 {
            return string.len() - rest.len() + found.trailing_zeros() as usize / 8;
        }
        rest = after;
    }
    while let [byte, after @ ..] = rest {
        if matches!(byte, b'"' | b'\\' | 0..0x20) {
            break;
        }
        rest = after;
    }
    string.len() - rest.len()
}

pub(super) fn number(number: &[u8]) -> Read<'_, RawNumber<'_>> {
    let (is_negative, rest) = match number {
        [b'-', rest @ ..] => (true, rest),
        rest => (false, rest),
    };
    let (whole, rest) = match rest {
        [b'0', rest @ ..] => (Some(0), rest),
        rest => whole(is_negative, rest)?,
    };
    if !matches!(rest, [b'.' | b'e' | b'E', ..]) {
        let text = RawString::before(rest, number);
        return Ok((RawNumber { text, whole }, rest));
    }
    let rest = fraction(rest)?;
    let text = RawString::before(rest, number);
    Ok((RawNumber { text, whole: None }, rest))
}

/// At least one digit, and what they come to.
#[inline]
fn whole(is_negative: bool, digits: &[u8]) -> Read<'_, Option<i64>> {
    let mut whole = Some(0_i64);
    let mut rest = digits;
    while let [digit @ b'0'..=b'9', after @ ..] = rest {
        let digit = i64::from(digit - b'0');
        whole = whole.and_then(|whole| {
            let tens = whole.checked_mul(10)?;
            // The lowest number is the negative of none.
            if is_negative {
                tens.checked_sub(digit)
            } else {
                tens.checked_add(digit)
            }
        });
        rest = after;
    }
    if rest.len() < digits.len() {
        Ok((whole, rest))
    } else {
        Err(Invalid)
    }
}

fn fraction(mut rest: &[u8]) -> Result<&[u8], Invalid> {
    if let [b'.', after @ ..] = rest {
        rest = digits(after)?;
    }
    if let [b'e' | b'E', after @ ..] = rest {
        rest = match after {
            [b'+' | b'-', after @ ..] | after => digits(after)?,
        };
    }
    Ok(rest)
}

fn digits(digits: &[u8]) -> Result<&[u8], Invalid> {
    let mut rest = digits;
    while let [b'0'..=b'9', after @ ..] = rest {
        rest = after;
    }
    if rest.len() < digits.len() {
        Ok(rest)
    } else {
        Err(Invalid)
    }
}

/// Skips a value.
pub(super) fn skip(mut rest: &[u8]) -> Result<&[u8], Invalid> {
    let mut around = Nesting::default();
    loop {
        rest = match space(rest) {
            rest @ [b'"', ..] => string(rest)?.1,
            rest @ [b'-' | b'0'..=b'9', ..] => number(rest)?.1,
            [b't', b'r', b'u', b'e', rest @ ..]
            | [b'f', b'a', b'l', b's', b'e', rest @ ..]
            | [b'n', b'u', b'l', b'l', rest @ ..] => rest,
            [b'{', inside @ ..] => {
                if let [b'}', rest @ ..] = space(inside) {
                    rest
                } else {
                    around.enter(Container::Object);
                    rest = member(inside)?;
                    continue;
                }
            }
            [b'[', inside @ ..] => {
                if let [b']', rest @ ..] = space(inside) {
                    rest
                } else {
                    around.enter(Container::Array);
                    rest = inside;
                    continue;
                }
            }
            _ => return Err(Invalid),
        };
        loop {
            let Some(container) = around.container() else {
                return Ok(rest);
            };
            rest = match (container, space(rest)) {
                (Container::Array, [b',', rest @ ..]) => rest,
                (Container::Object, [b',', rest @ ..]) => member(rest)?,
                (Container::Array, [b']', after @ ..])
                | (Container::Object, [b'}', after @ ..]) => {
                    around.leave();
                    rest = after;
                    continue;
                }
                _ => return Err(Invalid),
            };
            break;
        }
    }
}

/// The key of a member, and its colon.
#[inline]
fn member(rest: &[u8]) -> Result<&[u8], Invalid> {
    after(b':', string(rest)?.1)
}

impl<'b> RawString<'b> {
    /// What was read, from what is left and where it began.
    #[inline]
    fn before(rest: &[u8], from: &'b [u8]) -> Self {
        Self(from.get(..from.len() - rest.len()).unwrap_or_default())
    }

    /// Where it stands in the body, as how much is left.
    pub(super) fn left(self, body: &[u8]) -> usize {
        let offset = (self.0.as_ptr() as usize).wrapping_sub(body.as_ptr() as usize);
        body.len().wrapping_sub(offset)
    }

    /// How many bytes it takes there; read, it takes no more.
    #[inline]
    pub(super) const fn len(self) -> usize {
        self.0.len()
    }

    #[inline]
    const fn has_escapes(self) -> bool {
        matches!(self.0, [b'"', ..])
    }

    /// As what it stands for.
    #[inline]
    pub(super) fn read(self) -> Result<Cow<'b, str>, serde_json::Error> {
        match core::str::from_utf8(self.0) {
            Ok(text) if !self.has_escapes() => Ok(Cow::Borrowed(text)),
            _ => self.read_json().map(Cow::Owned),
        }
    }

    /// As what `serde_json` makes of it, or has against it.
    #[cold]
    fn read_json(self) -> Result<String, serde_json::Error> {
        if self.has_escapes() {
            serde_json::from_slice(self.0)
        } else {
            serde_json::from_slice(&[b"\"", self.0, b"\""].concat())
        }
    }

    #[inline]
    pub(super) fn is(self, key: &str) -> bool {
        if self.has_escapes() {
            return self.reads(key);
        }
        self.0.len() == key.len() && self.0 == key.as_bytes()
    }

    #[cold]
    fn reads(self, key: &str) -> bool {
        // Read, a byte is as long, or has been one of at most six, `\u0041`; and there are the quotes.
        let length = self.0.len().saturating_sub(2);
        let may_be = key.len() < length && length <= key.len() * 6;
        may_be && self.read_json().is_ok_and(|read| read == key)
    }
}
