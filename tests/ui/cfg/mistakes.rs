use cloud_errors::cloud_errors;

#[cloud_errors(sucess = 0, bands(4000..=3000 => NotFound))]
enum Error<T> {
    #[error("the instance does not exist")]
    #[class(NotFund)]
    #[cfg(all())]
    NotFound = 1,

    /// A row that is not there.
    #[clas(NotFound)]
    #[cfg(any())]
    Removed = 1.5,

    /// The disk does not exist.
    #[cfg_attr(all(), class(NotFound, retri = Later))]
    DiskNotFound = 1,

    /// The network is locked.
    #[class(Conflict)]
    #[clas(Conflict)]
    #[cfg(all())]
    Locked(String) = 3,

    /// The route does not exist.
    #[translate(en, "The route does not exist.")]
    RouteNotFound,
    #[class(Unknown)]
    Unknown(#[from] Error),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
