//! Look-up of language tags, as in RFC 4647, section 3.4.

/// The tags to try for a wanted one, the longest first: `zh-Hant-TW`, `zh-Hant`, `zh`. The `_` of a
/// locale separates subtags too.
pub(crate) fn ranges(wanted: &str) -> impl Iterator<Item = &str> {
    core::iter::successors(Some(wanted), |range| {
        let end = range.rfind(is_separator)?;
        // A single letter or digit introduces an extension and means nothing on its own.
        let end = match range[..end].rfind(is_separator) {
            Some(before) if end - before == 2 => before,
            _ => end,
        };
        Some(&range[..end])
    })
}

fn is_separator(character: char) -> bool {
    matches!(character, '-' | '_')
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::vec::Vec;

    #[test]
    fn subtags_are_dropped_from_the_right() {
        let of = |wanted| ranges(wanted).collect::<Vec<_>>();
        assert_eq!(of("zh-Hant-TW"), ["zh-Hant-TW", "zh-Hant", "zh"]);
        assert_eq!(of("zh-x-mine"), ["zh-x-mine", "zh"]);
        assert_eq!(of("zh_CN"), ["zh_CN", "zh"]);
        assert_eq!(of("-x-"), ["-x-", ""]);
        assert_eq!(of(""), [""]);
    }
}
