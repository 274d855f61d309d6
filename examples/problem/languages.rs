//! The languages of a request, from `Accept-Language` (RFC 9110, section 12.5.4).

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;

/// Language tags (BCP 47), the preferred one first.
pub(crate) struct Languages(pub(crate) Vec<String>);

impl<S: Sync> FromRequestParts<S> for Languages {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let headers = parts.headers.get_all(ACCEPT_LANGUAGE).iter();
        let headers: Vec<&str> = headers.filter_map(|header| header.to_str().ok()).collect();
        Ok(Self(preferred(&headers.join(","))))
    }
}

fn preferred(header: &str) -> Vec<String> {
    let mut weighted: Vec<(&str, f32)> = header.split(',').filter_map(weighted).collect();
    // The sort is stable: of two equal weights, the one that was written first wins.
    weighted.sort_by(|one, other| other.1.total_cmp(&one.1));
    let tags = weighted.into_iter().map(|(tag, _)| tag.to_owned());
    tags.collect()
}

/// A tag and its weight. Weight 0 means "not acceptable", and `*` leaves the choice to the table.
fn weighted(range: &str) -> Option<(&str, f32)> {
    let (tag, weight) = match range.split_once(';') {
        Some((tag, weight)) => {
            let weight = weight.trim().strip_prefix(['q', 'Q'])?.trim_start();
            (tag, weight.strip_prefix('=')?.trim_start().parse().ok()?)
        }
        None => (range, 1.0),
    };
    let tag = tag.trim();
    (!matches!(tag, "" | "*") && weight > 0.0 && weight <= 1.0).then_some((tag, weight))
}

#[cfg(test)]
mod tests {
    use super::preferred;

    #[test]
    fn the_heaviest_language_is_first() {
        for (header, tags) in [
            ("", &[][..]),
            ("zh-CN", &["zh-CN"]),
            ("fr;q=0.5, zh-CN, en;q=0.8", &["zh-CN", "en", "fr"]),
            ("de, en, zh", &["de", "en", "zh"]),
            ("zh ; Q = 0.1 , en;q=1.000", &["en", "zh"]),
            ("en;q=0, *;q=0.5, de;q=0.001", &["de"]),
            ("en;q=NaN, de;q=2, fr;q=-1, zh;q, es;level=1, it;q=,,;", &[]),
        ] {
            assert_eq!(preferred(header), tags, "{header}");
        }
    }
}
