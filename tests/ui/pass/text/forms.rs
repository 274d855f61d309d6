#![deny(warnings)]

use cloud_errors::{CloudError as _, UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// One
    /// message.
    ///
    /// Two lines
    /// of help.
    ///
    ///
    /// Another paragraph.
    #[class(Internal)]
    Lines = 1,

    /**
     * In a block.
     *
     * With help.
     */
    #[class(Internal)]
    Block = 2,

    #[doc = "An attribute."]
    #[doc = r"Its second line."]
    #[class(Internal)]
    Attribute = 3,

    #[class(Internal)]
    #[doc(alias = "order")]
    /// Behind the class。
    Order = 4,

    /// A "quoted" \\ `{code}` | message: 100 %
    #[class(Internal)]
    Signs = 5,
    Unknown(UnknownCode),
}

fn main() {
    let texts = Error::ALL.iter().map(|error| (error.message().unwrap(), error.help()));
    let expected = [
        ("One message", Some("Two lines of help.\n\nAnother paragraph.")),
        ("In a block", Some("With help.")),
        ("An attribute. Its second line", None),
        ("Behind the class", None),
        ("A \"quoted\" \\\\ `{code}` | message: 100 %", None),
    ];
    assert_eq!(texts.collect::<Vec<_>>(), expected);
}
