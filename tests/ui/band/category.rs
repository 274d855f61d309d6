use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors(
    bands(
        4000..=4099 => NotFund,
        4100..=4199 => Weather,
        4200..=4299 => ,
        4300..=4399 => "NotFound",
        4400..=4499 => Category::NotFound,
    )
)]
enum Error {
    /// Covered by a band with a typo in its category.
    NotFound = 4000,

    /// Covered by a band without a category that can be read.
    Other = 4150,

    /// Covered by no band.
    Uncovered = 5000,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
