use alloc::boxed::Box;
use alloc::vec::Vec;

/// Texts, each there or not, and the start of a body, in one allocation.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Texts<const N: usize> {
    bytes: Box<[u8]>,
    lengths: [u32; N],
}

/// The length of a text that is not there, or that takes 4 GiB and might as well not be.
const ABSENT: u32 = u32::MAX;

impl<const N: usize> Texts<N> {
    pub(super) fn new(texts: [Option<&str>; N], start: &[u8]) -> Self {
        let lengths = texts.map(|text| match text {
            Some(text) => u32::try_from(text.len()).unwrap_or(ABSENT),
            None => ABSENT,
        });
        let length = texts.into_iter().flatten().map(str::len).sum::<usize>();
        let mut bytes = Vec::with_capacity(length + start.len());
        for (text, length) in texts.into_iter().zip(lengths) {
            if let Some(text) = text.filter(|_| length != ABSENT) {
                bytes.extend_from_slice(text.as_bytes());
            }
        }
        bytes.extend_from_slice(start);
        Self {
            bytes: bytes.into_boxed_slice(),
            lengths,
        }
    }

    pub(super) fn get(&self, i: usize) -> Option<&str> {
        let length = *self.lengths.get(i).filter(|length| **length != ABSENT)?;
        let start = end_of(self.lengths.get(..i)?);
        let bytes = self.bytes.get(start..)?.get(..length as usize)?;
        core::str::from_utf8(bytes).ok()
    }

    /// The start of the body, as far as it is UTF-8.
    pub(super) fn start(&self) -> &str {
        let start = end_of(&self.lengths);
        let bytes = self.bytes.get(start..).unwrap_or_default();
        match core::str::from_utf8(bytes) {
            Ok(start) => start,
            Err(error) => {
                let bytes = bytes.get(..error.valid_up_to()).unwrap_or_default();
                core::str::from_utf8(bytes).unwrap_or_default()
            }
        }
    }
}

/// Where the text after those of such lengths begins.
fn end_of(lengths: &[u32]) -> usize {
    let present = lengths.iter().filter(|length| **length != ABSENT);
    present.map(|length| *length as usize).sum()
}
