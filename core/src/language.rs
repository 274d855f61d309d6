//! Matching of language tags: the look-up of RFC 4647, section 3.4.

/// The tags to try for `wanted`, the longest first: `zh-Hant-TW`, `zh-Hant`, `zh`.
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

/// Whether two tags are the same, whatever their case; `zh_CN` is taken for `zh-CN`.
pub(crate) fn same(left: &str, right: &str) -> bool {
    left.len() == right.len()
        && left
            .chars()
            .zip(right.chars())
            .all(|(l, r)| l.eq_ignore_ascii_case(&r) || (is_separator(l) && is_separator(r)))
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

    #[test]
    fn case_and_separator_do_not_matter() {
        assert!(same("ZH-hant", "zh_Hant"));
        assert!(!same("zh", "zh-Hant"));
        assert!(!same("中文", "zh-Han"));
    }
}
