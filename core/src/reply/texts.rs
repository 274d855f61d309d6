use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::packed::u32_at;

/// `N` texts, each there or not, and the start of a body, in one allocation: the lengths of the
/// texts, of 32 bits each, then the texts, then the start.
///
/// What an error is moved by is what it costs, so it keeps a pointer.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Texts<const N: usize>(Box<[u8]>);

/// The length of a text that is not there, or that takes 4 GiB and might as well not be.
const ABSENT: u32 = u32::MAX;

const LENGTH: usize = size_of::<u32>();

impl<const N: usize> Texts<N> {
    pub(super) fn get(&self, i: usize) -> Option<&str> {
        let length = self.length(i)?;
        let bytes = self.0.get(self.start_of(i)..)?.get(..length as usize)?;
        core::str::from_utf8(bytes).ok()
    }

    /// The start of the body, as far as it is UTF-8.
    pub(super) fn start(&self) -> &str {
        let bytes = self.0.get(self.start_of(N)..).unwrap_or_default();
        match core::str::from_utf8(bytes) {
            Ok(start) => start,
            Err(error) => {
                let bytes = bytes.get(..error.valid_up_to()).unwrap_or_default();
                core::str::from_utf8(bytes).unwrap_or_default()
            }
        }
    }

    /// The same with another text at a position.
    pub(super) fn with(&self, position: usize, text: &str) -> Self {
        let start = self.0.get(self.start_of(N)..).unwrap_or_default();
        let mut texts = TextsWriter::with_capacity(self.0.len() + text.len());
        for i in 0..N {
            texts.push(if i == position {
                Some(text)
            } else {
                self.get(i)
            });
        }
        texts.finish(start)
    }

    fn length(&self, i: usize) -> Option<u32> {
        let length = u32_at(&self.0, i)?;
        (i < N && length != ABSENT).then_some(length)
    }

    /// Where a text begins, and behind all of them the body.
    fn start_of(&self, i: usize) -> usize {
        let before = (0..i).filter_map(|before| self.length(before));
        N * LENGTH + before.map(|length| length as usize).sum::<usize>()
    }
}

/// Texts that are being put together.
pub(super) struct TextsWriter<const N: usize> {
    bytes: Vec<u8>,
    written: usize,
}

impl<const N: usize> TextsWriter<N> {
    /// For texts and a start of so many bytes together.
    #[inline]
    pub(super) fn with_capacity(capacity: usize) -> Self {
        let mut bytes = Vec::with_capacity(N * LENGTH + capacity);
        bytes.extend([[0xFF; LENGTH]; N].as_flattened());
        Self { bytes, written: 0 }
    }

    /// Adds the next text.
    #[inline]
    pub(super) fn push(&mut self, text: Option<&str>) {
        let length = text.and_then(|text| u32::try_from(text.len()).ok());
        if let (Some(text), Some(length)) = (text, length.filter(|length| *length != ABSENT)) {
            let own = self.bytes.get_mut(self.written * LENGTH..);
            if let Some(own) = own.and_then(|own| own.first_chunk_mut()) {
                *own = length.to_le_bytes();
                self.bytes.extend_from_slice(text.as_bytes());
            }
        }
        self.written += 1;
    }

    /// What has not been pushed is not there.
    #[inline]
    pub(super) fn finish(mut self, start: &[u8]) -> Texts<N> {
        self.bytes.extend_from_slice(start);
        Texts(self.bytes.into_boxed_slice())
    }
}

#[cfg(test)]
mod tests {
    use super::TextsWriter;

    #[test]
    fn what_is_pushed_is_there() {
        let mut texts = TextsWriter::<4>::with_capacity(0);
        texts.push(Some("one"));
        texts.push(None);
        texts.push(Some(""));
        let texts = texts.finish(b"start\xC3");
        let read = [0, 1, 2, 3, 4, usize::MAX].map(|i| texts.get(i));
        assert_eq!(read, [Some("one"), None, Some(""), None, None, None]);
        assert_eq!(texts.start(), "start");
        let texts = texts.with(1, "two");
        let read = [0, 1, 2, 3].map(|i| texts.get(i));
        assert_eq!(read, [Some("one"), Some("two"), Some(""), None]);
        assert_eq!(texts.start(), "start");
    }
}
