use proc_macro2::{Span, TokenTree};

use super::string::string;
use crate::report::{At, Report};

/// A language: an identifier such as `zh`, or a string for a longer BCP 47 tag.
pub(crate) fn language(value: &[TokenTree], before: Span, report: &mut Report) -> Option<String> {
    let tag = match value {
        [TokenTree::Ident(ident)] => ident.to_string(),
        [literal] => match string(literal) {
            Some(tag) => tag,
            None => {
                report.error(literal.span(), EXPECTED);
                return None;
            }
        },
        other => {
            report.error(At::tokens(other, before), EXPECTED);
            return None;
        }
    };
    if is_well_formed(&tag) {
        return Some(tag);
    }
    let at = At::tokens(value, before);
    let dashed = tag.replace('_', "-");
    if dashed != tag && is_well_formed(&dashed) {
        report.error(
            at,
            format_args!("`{tag}` is no BCP 47 tag, write `\"{dashed}\"`"),
        );
    } else {
        report.error(
            at,
            format_args!("`{tag}` is no BCP 47 tag, write one such as `zh` or `\"zh-Hant\"`"),
        );
    }
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

#[cfg(test)]
mod tests {
    use super::is_well_formed;

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
