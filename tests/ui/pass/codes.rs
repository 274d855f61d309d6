#![deny(warnings)]

mod numbers {
    use cloud_errors::{UnknownCode, cloud_errors};

    #[cloud_errors(success = none)]
    enum Error {
        /// Zero.
        #[class(Internal)]
        Zero = 0,
        /// Negative.
        #[class(Internal)]
        Negative = -102_058,
        /// Hexadecimal.
        #[class(Internal)]
        Hexadecimal = 0xFF_FF,
        /// Octal.
        #[class(Internal)]
        Octal = -0o17,
        /// Binary.
        #[class(Internal)]
        Binary = 0b1_0000,
        /// With a suffix.
        #[class(Internal)]
        Suffix = 255u8,
        /// With another.
        #[class(Internal)]
        Signed = -128_i8,
        /// With one that an enum has.
        #[class(Internal)]
        Size = 77isize,
        /// The least.
        #[class(Internal)]
        Least = -9223372036854775808,
        /// The most.
        #[class(Internal)]
        Most = 0x7FFF_FFFF_FFFF_FFFF,
        Unknown(UnknownCode),
    }

    pub fn main() {
        let codes = Error::ALL.iter().map(|error| error.as_i64()).collect::<Vec<_>>();
        assert_eq!(codes, [0, -102_058, 65_535, -15, 16, 255, -128, 77, i64::MIN, i64::MAX]);
    }
}

mod strings {
    use cloud_errors::{UnknownString, cloud_errors};

    #[cloud_errors]
    enum Error {
        /// Dotted.
        #[class(Unauthenticated)]
        SignatureExpired = "AuthFailure.SignatureExpire",
        /// Raw.
        #[class(Internal)]
        Raw = r#"Raw"Code"#,
        /// With an escape.
        #[class(Internal)]
        Escape = "\u{41}-1_2:3/4",
        /// In lower case.
        #[class(Internal)]
        Case = "authfailure",
        Unknown(UnknownString),
    }

    pub fn main() {
        let codes = Error::ALL.iter().map(|error| error.as_str()).collect::<Vec<_>>();
        let expected = [
            "AuthFailure.SignatureExpire",
            "Raw\"Code",
            "A-1_2:3/4",
            "authfailure",
        ];
        assert_eq!(codes, expected);
    }
}

fn main() {
    numbers::main();
    strings::main();
}
