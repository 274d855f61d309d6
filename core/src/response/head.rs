//! What came with a response, whatever its body says.

use alloc::boxed::Box;
use core::time::Duration;

use super::Parser;
use super::place::lossy;
use crate::Category;

#[derive(Clone, PartialEq, Eq, Default)]
pub(super) struct Head {
    pub(super) status: Option<u16>,
    pub(super) retry_after: Option<Duration>,
    pub(super) request_id: Option<Box<str>>,
    pub(super) excerpt: Box<str>,
}

impl Head {
    /// With the body's own request id, and an excerpt from around an offset.
    pub(super) fn new(parser: &Parser<'_>, id: Option<&str>, body: &[u8], offset: usize) -> Self {
        let rest = body.get(offset.saturating_sub(60)..).unwrap_or_default();
        let text = lossy(&rest[..rest.len().min(80)]);
        // A character that is cut in half is dropped.
        let excerpt = text.trim_matches(char::REPLACEMENT_CHARACTER);
        let named = id.filter(|id| !id.is_empty());
        Self {
            status: parser.status,
            retry_after: parser.retry_after,
            request_id: named.or(parser.request_id).or(id).map(Box::from),
            excerpt: excerpt.into(),
        }
    }

    /// The category of a status of 4xx or 5xx.
    pub(super) fn category(&self) -> Option<Category> {
        let category = Category::from_http_status(self.status?);
        (category != Category::Unknown).then_some(category)
    }
}

/// The accessors of a type with a `head()`.
macro_rules! accessors {
    () => {
        /// The HTTP status, as given to the [`Parser`](crate::response::Parser).
        #[must_use]
        pub fn status(&self) -> Option<u16> {
            self.head().status
        }

        /// The delay that the server asks for, as given to the [`Parser`](crate::response::Parser).
        #[must_use]
        pub fn retry_after(&self) -> Option<Duration> {
            self.head().retry_after
        }

        /// The request id: the body's own, or as given to the [`Parser`](crate::response::Parser).
        #[must_use]
        pub fn request_id(&self) -> Option<&str> {
            self.head().request_id.as_deref()
        }

        /// Up to 80 bytes of the body, unescaped: its start, or what is around the error. U+FFFD replaces
        /// what is not UTF-8.
        ///
        /// **It may hold a secret**, such as a key in a payload that does not fit. `Display` and
        /// `Debug` show it only if the body does not even start as JSON, as a gateway's page.
        #[must_use]
        pub fn excerpt(&self) -> &str {
            &self.head().excerpt
        }
    };
}

/// The classification by a category, if there is one, else by an error.
macro_rules! classify {
    ($self:ident => $category:expr, $error:expr) => {
        fn category(&$self) -> Category {
            $category.unwrap_or_else(|| $error.category())
        }

        fn retry(&$self) -> Retry {
            $category.map_or_else(|| $error.retry(), Category::retry)
        }

        fn fault(&$self) -> Fault {
            $category.map_or_else(|| $error.fault(), Category::fault)
        }

        fn http_status(&$self) -> u16 {
            $category.map_or_else(|| $error.http_status(), Category::http_status)
        }

        fn grpc_code(&$self) -> i32 {
            $category.map_or_else(|| $error.grpc_code(), Category::grpc_code)
        }
    };
}

pub(super) use {accessors, classify};
