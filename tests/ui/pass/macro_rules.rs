#![deny(warnings)]

use cloud_errors::{CloudError as _, PublicError, UnknownCode, cloud_errors};

macro_rules! table {
    (
        $(#[$on_enum:meta])* $vis:vis $name:ident, $fallback:ident($of:ty), $success:literal,
        bands { $($first:literal to $last:literal $band:ident;)* }
        $($(#[$meta:meta])* $variant:ident = $code:expr, $category:ident $(, $retry:ident)?;)*
    ) => {
        #[cloud_errors(success = $success, bands($($first..=$last => $band,)*))]
        $(#[$on_enum])*
        $vis enum $name {
            $(
                $(#[$meta])*
                #[class($category $(, retry = $retry)?)]
                $variant = $code,
            )*
            $fallback($of),
        }
    };
}

table! {
    /// By expressions, types and metas.
    #[derive(Debug)]
    pub(crate) Numbers, Unknown(UnknownCode), -1,
    bands { 4000 to 4099 InvalidArgument; -20 to -10 Internal; }
    /// The instance does not exist.
    #[translate(zh, "实例不存在")]
    NotFound = 4040, NotFound;
    /// The service is busy.
    #[cfg(all())]
    Busy = -15, RateLimited, Later;
}

table! {
    /// By a path.
    Child, Public(cloud_errors::PublicError), 0,
    bands {}
    /// The disk does not exist.
    DiskNotFound = 2, NotFound;
}

/// Text that a macro takes as tokens.
macro_rules! documented {
    ($name:ident: $($text:literal $variant:ident $code:literal)*) => {
        #[cloud_errors]
        enum $name {
            $(
                #[doc = $text]
                #[class(Internal)]
                $variant = $code,
            )*
            Unknown(UnknownCode),
        }
    };
}

documented!(Documented: "One." One 1 "Two." Two -2);

fn main() {
    assert_eq!(Numbers::from(4040).text("zh").map(|text| text.message), Some("实例不存在"));
    assert_eq!(Numbers::from(-15), Numbers::Busy);
    assert_eq!(Numbers::check(-1), Ok(()));
    assert_eq!(Child::from(4000), Child::Public(PublicError::InvalidParameter));
    assert_eq!(Documented::from(-2).message(), Some("Two"));
}
