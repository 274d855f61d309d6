//! Category, retry and HTTP status of variants and bands, and which band applies.

use cloud_errors::{
    Band, Category, Classify, CloudError as _, ErrorTable as _, Fault, PublicError, Retry,
    UnknownCode, UnknownString, cloud_errors,
};

#[cloud_errors(bands(
    100..=199 => (NotFound, http = 410),
    200..=299 => (Internal, retry = Later, http = 502),
    300..=399 => (Conflict, retry = Slower),
    400..=499 => Timeout,
))]
enum NumericError {
    /// All from its variant.
    #[class(NotFound, retry = Later, http = 418)]
    Own = 1,
    /// A category alone.
    #[class(Conflict)]
    Category = 201,
    /// All from the band.
    Band = 202,
    /// Its own retry.
    #[class(retry = Never)]
    Retry = 203,
    /// Its own status.
    #[class(http = 599)]
    Http = 204,
    Unknown(UnknownCode),
}

fn class(error: &impl Classify) -> (Category, Retry, u16) {
    (error.category(), error.retry(), error.http_status())
}

#[test]
fn a_variant_has_its_own_class_else_that_of_its_band() {
    let of = |code| class(&NumericError::from_i64(code));
    assert_eq!(of(1), (Category::NotFound, Retry::Later, 418));
    // A category of its own brings its own retry and status.
    assert_eq!(of(201), (Category::Conflict, Retry::Never, 409));
    assert_eq!(of(202), (Category::Internal, Retry::Later, 502));
    assert_eq!(of(203), (Category::Internal, Retry::Never, 502));
    assert_eq!(of(204), (Category::Internal, Retry::Later, 599));
    for error in NumericError::ALL {
        let entry = error.entry().unwrap();
        let expected = (entry.category(), entry.retry(), entry.http_status());
        assert_eq!(class(error), expected);
        assert_eq!(error.fault(), entry.fault());
    }
}

#[test]
fn an_unknown_code_has_the_class_of_its_band() {
    let of = |code| class(&NumericError::from_i64(code));
    assert_eq!(of(100), (Category::NotFound, Retry::Never, 410));
    assert_eq!(of(299), (Category::Internal, Retry::Later, 502));
    assert_eq!(of(300), (Category::Conflict, Retry::Slower, 409));
    assert_eq!(of(400), (Category::Timeout, Retry::IfIdempotent, 504));
    assert_eq!(of(500), (Category::Unknown, Retry::Never, 500));
}

#[test]
fn bands_display_as_they_are_written() {
    let bands = NumericError::TABLE.bands().iter().map(ToString::to_string);
    let expected = [
        "100..=199 => (NotFound, http = 410)",
        "200..=299 => (Internal, retry = Later, http = 502)",
        "300..=399 => (Conflict, retry = Slower)",
        "400..=499 => Timeout",
    ];
    assert!(bands.eq(expected));
}

#[cloud_errors(bands(
    "42" => Conflict,
    "42*" => InvalidArgument,
    "421*" => Timeout,
    "*NotFound" => (NotFound, retry = Later),
    "*VpcNotFound" => FailedPrecondition,
    "Vpc" => Internal,
    "Vpc.Missing" => Unavailable,
    "V*" => Unsupported,
))]
enum StringError {
    /// Undefined table.
    UndefinedTable = "42P01",
    /// Its own retry beside the band's category.
    #[class(retry = Never)]
    DiskNotFound = "Vpc.DiskNotFound",
    Unknown(UnknownString),
}

#[test]
fn a_suffix_beats_a_prefix_and_a_longer_pattern_a_shorter_one() {
    let of = |code: &str| StringError::from(code).category();
    assert_eq!(of("42"), Category::Conflict);
    assert_eq!(of("42.1"), Category::Conflict);
    assert_eq!(of("42P01"), Category::InvalidArgument);
    assert_eq!(of("4210"), Category::Timeout);
    assert_eq!(of("4"), Category::Unknown);
    assert_eq!(of("NotFound"), Category::NotFound);
    assert_eq!(of("42NotFound"), Category::NotFound);
    assert_eq!(of("Vpc.NotFound"), Category::NotFound);
    assert_eq!(of("Vpc.VpcNotFound"), Category::FailedPrecondition);
    assert_eq!(of("NotFoundX"), Category::Unknown);
    assert_eq!(of("notfound"), Category::Unknown);
    assert_eq!(of("Vpc"), Category::Internal);
    assert_eq!(of("Vpc.Other"), Category::Internal);
    assert_eq!(of("Vpc.Missing.Route"), Category::Unavailable);
    assert_eq!(of("VpcX"), Category::Unsupported);
    assert_eq!(of(""), Category::Unknown);
    assert_eq!(StringError::from("XNotFound").retry(), Retry::Later);
    assert_eq!(StringError::DiskNotFound.retry(), Retry::Never);
    assert_eq!(StringError::DiskNotFound.category(), Category::NotFound);
    assert_eq!(
        StringError::UndefinedTable.category(),
        Category::InvalidArgument
    );
}

#[test]
fn a_band_shows_its_pattern() {
    let of = |band: &Band| (band.prefix(), band.suffix(), band.is_whole(), band.range());
    let shown = StringError::TABLE.bands().iter().map(of);
    let expected = [
        (None, Some("VpcNotFound"), false, None),
        (None, Some("NotFound"), false, None),
        (Some("Vpc.Missing"), None, true, None),
        (Some("Vpc"), None, true, None),
        (Some("421"), None, false, None),
        (Some("42"), None, true, None),
        (Some("42"), None, false, None),
        (Some("V"), None, false, None),
    ];
    assert_eq!(shown.collect::<Vec<_>>(), expected);
    let first = of(&NumericError::TABLE.bands()[0]);
    assert_eq!(first, (None, None, false, Some(100..=199)));
}

#[cloud_errors(bands("Own*" => Conflict))]
enum StringChildError {
    /// Classified by a suffix of the parent.
    RouteNotFound = "RouteNotFound",
    /// Classified by the table's own prefix.
    OwnNotFound = "OwnNotFound",
    String(StringError),
}

#[test]
fn the_tables_own_bands_come_before_those_of_a_parent() {
    assert_eq!(
        StringChildError::RouteNotFound.category(),
        Category::NotFound
    );
    assert_eq!(StringChildError::RouteNotFound.retry(), Retry::Later);
    assert_eq!(StringChildError::OwnNotFound.category(), Category::Conflict);
    assert_eq!(
        StringChildError::from("OwnOther").category(),
        Category::Conflict
    );
    assert_eq!(
        StringChildError::from("42X").category(),
        Category::InvalidArgument
    );
}

#[test]
fn boxes_and_references_are_classified() {
    fn retry(error: impl Classify) -> Retry {
        error.retry()
    }
    let error = NumericError::from_i64(200);
    let boxed: Box<dyn Classify> = Box::new(error);
    assert_eq!(class(&boxed), (Category::Internal, Retry::Later, 502));
    assert_eq!(class(&&error), class(&error));
    assert_eq!(boxed.fault(), Fault::Service);
    assert_eq!(boxed.grpc_code(), 13);
    assert_eq!(retry(boxed), Retry::Later);
    let boxed: Box<dyn cloud_errors::CloudError> = Box::new(PublicError::InvalidToken);
    assert_eq!(boxed.category(), Category::Unauthenticated);
    assert!(boxed.source().is_none());
}

/// Nothing here is the default of its category.
struct Odd;

impl Classify for Odd {
    fn category(&self) -> Category {
        Category::NotFound
    }

    fn retry(&self) -> Retry {
        Retry::Slower
    }

    fn fault(&self) -> Fault {
        Fault::Unknown
    }

    fn http_status(&self) -> u16 {
        418
    }

    fn grpc_code(&self) -> i32 {
        15
    }
}

#[test]
fn pointers_forward_all_decisions() {
    fn check(error: &impl Classify) {
        assert_eq!(class(error), (Category::NotFound, Retry::Slower, 418));
        assert_eq!((error.fault(), error.grpc_code()), (Fault::Unknown, 15));
    }
    check(&Odd);
    check(&&Odd);
    check(&&&Odd);
    check(&Box::new(Odd));
    check(&(Box::new(Odd) as Box<dyn Classify>));
}

/// Says only what has no default.
struct Plain;

impl Classify for Plain {
    fn category(&self) -> Category {
        Category::NotFound
    }

    fn retry(&self) -> Retry {
        Retry::Slower
    }
}

#[test]
fn a_category_gives_fault_and_statuses() {
    assert_eq!(class(&Plain), (Category::NotFound, Retry::Slower, 404));
    assert_eq!((Plain.fault(), Plain.grpc_code()), (Fault::Caller, 5));
}

#[test]
fn retries_allow_what_is_safe() {
    let allowed = Retry::ALL
        .iter()
        .map(|retry| (retry.allows(false), retry.allows(true)));
    for ((not_idempotent, idempotent), retry) in allowed.zip(Retry::ALL) {
        let expected = match retry {
            Retry::Never => (false, false),
            Retry::IfIdempotent => (false, true),
            _ => (true, true),
        };
        assert_eq!((not_idempotent, idempotent), expected, "{retry}");
    }
}
