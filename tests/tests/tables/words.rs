//! `Category`, `Retry` and `Fault` have names.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use cloud_errors::{Category, Fault, Retry};
use serde::{Serialize, de::DeserializeOwned};

fn check_names<T>(all: &[T], unknown: &str)
where
    T: Copy + Eq + Ord + Debug + Display + FromStr + Serialize + DeserializeOwned,
    T::Err: Display,
{
    for value in all {
        let name = value.to_string();
        assert_eq!(name, format!("{value:?}"));
        assert_eq!(name.parse().ok(), Some(*value));
        let json = serde_json::to_string(value).unwrap();
        assert_eq!(json, format!("\"{name}\""));
        assert_eq!(serde_json::from_str::<T>(&json).unwrap(), *value);
        assert!(name.to_lowercase().parse::<T>().is_err(), "{name}");
    }
    assert!(all.is_sorted());
    let Err(error) = unknown.parse::<T>() else {
        panic!("{unknown}");
    };
    let last = all.last().unwrap();
    assert!(error.to_string().ends_with(&last.to_string()), "{error}");
    assert!(serde_json::from_str::<T>(&format!("\"{unknown}\"")).is_err());
    assert!(serde_json::from_str::<T>("1").is_err());
}

#[test]
fn names_are_parsed_and_serialized() {
    check_names(Category::ALL, "NotFund");
    check_names(Retry::ALL, "Soon");
    check_names(Fault::ALL, "Nobody");
    assert_eq!(
        (Category::ALL.len(), Retry::ALL.len(), Fault::ALL.len()),
        (19, 6, 3)
    );
    assert_eq!(
        format!("{:>9}|{:<9}|", Category::NotFound, Retry::Later),
        " NotFound|Later    |"
    );
}

#[test]
fn a_category_has_an_http_status_and_comes_from_one() {
    for category in Category::ALL {
        let status = category.http_status();
        assert!((200..600).contains(&status), "{category}");
    }
    let from = Category::from_http_status;
    for (statuses, category) in [
        (
            &[400, 411, 413, 414, 415, 416, 417, 422, 431, 418][..],
            Category::InvalidArgument,
        ),
        (&[401], Category::Unauthenticated),
        (&[402], Category::PaymentRequired),
        (&[403, 451], Category::PermissionDenied),
        (&[404, 410], Category::NotFound),
        (&[405, 406, 501, 505], Category::Unsupported),
        (&[408, 504], Category::Timeout),
        (&[409, 423], Category::Conflict),
        (&[412, 424, 428], Category::FailedPrecondition),
        (&[425], Category::StaleRequest),
        (&[429], Category::RateLimited),
        (&[503], Category::Unavailable),
        (&[507], Category::OutOfCapacity),
        (&[500, 502, 599], Category::Internal),
        (&[0, 100, 200, 302, 600, u16::MAX], Category::Unknown),
    ] {
        for status in statuses {
            assert_eq!(from(*status), category, "{status}");
        }
    }
}

/// The guide shows the categories on a page of its own, so that it can be read outside rustdoc.
#[test]
fn the_reference_lists_every_category() {
    let reference = include_str!("../../../core/doc/reference.md");
    for category in Category::ALL {
        let (fault, retry) = (category.fault(), category.retry());
        let (http, grpc) = (category.http_status(), category.grpc_code());
        let row = format!("| `{category}` | `{fault}` | `{retry}` | {http} | {grpc} |\n");
        assert!(
            reference.contains(&row),
            "the reference lacks this row: {row}"
        );
    }
}
