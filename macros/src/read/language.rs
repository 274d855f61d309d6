use proc_macro2::{Span, TokenTree};

use super::string::string;
use crate::name::Name;
use crate::report::{At, Report};
use crate::tokens;

/// A language: an identifier such as `zh`, or a string for a longer BCP 47 tag.
pub(crate) fn language(value: &[TokenTree], before: Span, report: &mut Report) -> Option<String> {
    let at = At::tokens(value, before);
    let tag = match value {
        [TokenTree::Ident(ident)] => Some(Name::from(ident.clone()).plain().to_owned()),
        [literal] => string(literal),
        _ => None,
    };
    let Some(tag) = tag else {
        // `zh-Hant`, as one would write it anywhere else.
        let unquoted = tokens::spell(value);
        if value.len() > 1 && is_well_formed(&unquoted) {
            report.error(
                at,
                format_args!("a language of more than one word stands in quotes: `\"{unquoted}\"`"),
            );
            return Some(unquoted);
        }
        report.error(at, EXPECTED);
        return None;
    };
    if is_well_formed(&tag) {
        return Some(tag);
    }
    let dashed = tag.replace('_', "-");
    if dashed != tag && is_well_formed(&dashed) {
        report.error(
            at,
            format_args!("`{tag}` is no BCP 47 tag, write `\"{dashed}\"`"),
        );
        return Some(dashed);
    }
    report.error(
        at,
        format_args!("`{tag}` is no BCP 47 tag, write one such as `zh` or `\"zh-Hant\"`"),
    );
    None
}

const EXPECTED: &str = "a language is a name such as `zh`, or a string such as `\"zh-Hant\"`";

/// RFC 5646's shape: a language of two to eight letters, or a private tag, then subtags of one to
/// eight letters and digits.
fn is_well_formed(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let Some(language) = subtags.next() else {
        return false;
    };
    let letters = language.bytes().all(|byte| byte.is_ascii_alphabetic());
    let private = matches!(language, "x" | "X" | "i" | "I") && tag.contains('-');
    let len = language.len();
    letters
        && ((2..=8).contains(&len) || private)
        && subtags.all(|subtag| {
            (1..=8).contains(&subtag.len())
                && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
        && !tag
            .split('-')
            .next_back()
            .is_some_and(|last| len != tag.len() && last.len() == 1)
}

/// Whether two tags name the same language.
pub(crate) fn same(left: &str, right: &str) -> bool {
    left.eq_ignore_ascii_case(right)
}

/// The language that a text is most likely written in, where its script tells.
pub(crate) fn written_in(text: &str) -> Option<&'static str> {
    let of = |character| match character {
        '\u{3040}'..='\u{30ff}' => Some("ja"),
        '\u{ac00}'..='\u{d7af}' => Some("ko"),
        '\u{0400}'..='\u{04ff}' => Some("ru"),
        '\u{4e00}'..='\u{9fff}' => Some("zh"),
        _ => None,
    };
    // Japanese has Chinese characters too.
    let mut found = text.chars().filter_map(of);
    found
        .clone()
        .find(|language| *language != "zh")
        .or_else(|| found.next())
}

#[cfg(test)]
mod tests {
    use super::{is_well_formed, written_in};

    #[test]
    fn scripts() {
        assert_eq!(written_in("资源不存在"), Some("zh"));
        assert_eq!(written_in("資源が存在しません"), Some("ja"));
        assert_eq!(written_in("No such resource, 50 € lost"), None);
    }

    #[test]
    fn tags() {
        for good in [
            "zh",
            "en",
            "zh-Hant",
            "zh-Hant-TW",
            "de-1996",
            "x-mine",
            "en-x-mine",
            "yue",
        ] {
            assert!(is_well_formed(good), "{good}");
        }
        for bad in [
            "",
            "z",
            "zh_CN",
            "zh-",
            "-zh",
            "zh--CN",
            "中文",
            "chineselang",
            "zh-x",
            "12",
        ] {
            assert!(!is_well_formed(bad), "{bad}");
        }
    }
}
