#![deny(warnings)]

use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
#[allow(non_camel_case_types)]
enum Error {
    /// A keyword.
    #[class(Internal)]
    r#type = 1,
    /// A name of the prelude.
    #[class(Internal)]
    None = 2,
    /// Another.
    #[class(Internal)]
    Ok = 3,
    /// A name that the expansion uses.
    #[class(Internal)]
    TABLE = 4,
    /// In another script.
    #[class(Internal)]
    未找到 = 5,
    Err(UnknownCode),
}

fn main() {
    let names = Error::ALL.iter().map(|error| format!("{error:?}"));
    assert_eq!(names.collect::<Vec<_>>(), ["type", "None", "Ok", "TABLE", "未找到"]);
    assert!(matches!(Error::from(9), Error::Err(_)));
}
