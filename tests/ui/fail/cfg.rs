//! Mistakes beside `#[cfg]`: those of variants that are gone are not reported.
use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors(sucess = 0, bands(4000..=3000 => NotFound))]
enum Mistakes {
    #[error("the instance does not exist")]
    #[class(NotFund)]
    #[cfg(all())]
    NotFound = 1,
    /// Gone.
    #[clas(NotFound)]
    #[cfg(any())]
    Gone = 1.5,
    /// The disk does not exist.
    #[cfg_attr(all(), class(NotFound, retri = Later))]
    DiskNotFound = 1,
    /// Gone too, so its code is free.
    #[class(NotFound)]
    #[cfg(any())]
    AlsoGone = 2,
    /// The network does not exist.
    #[class(NotFound)]
    NetworkNotFound = 2,
    Unknown(UnknownCode),
}

#[cloud_errors]
enum NothingLeft {
    /// The instance does not exist.
    #[class(NotFound)]
    #[cfg(any())]
    NotFound = 1,
}

#[cloud_errors]
enum OneNameTwice {
    /// The instance does not exist.
    #[class(NotFound)]
    #[cfg(all())]
    NotFound = 1,
    /// The instance does not exist.
    #[class(NotFound)]
    #[cfg(not(any()))]
    NotFound = 2,
    Unknown(UnknownCode),
}

fn main() {
    let error = Mistakes::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Mistakes::ALL.len());
}
