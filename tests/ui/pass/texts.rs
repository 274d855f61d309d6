#![deny(warnings)]

mod comments {
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

    pub fn main() {
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
}

mod translations {
    use cloud_errors::{CloudError as _, UnknownCode, cloud_errors};

    #[cloud_errors]
    enum Error {
        /// English.
        #[class(Internal)]
        #[translate(zh, "中文")]
        #[translate("zh-Hant", "繁體", help = "幫助")]
        #[translate(r"de-1996", r"Deutsch", help = "Hilfe",)]
        #[translate("x-mine", "mine")]
        #[translate(as, "অসমীয়া")]
        Error = 1,
        Unknown(UnknownCode),
    }

    #[cloud_errors(language = zh)]
    enum Chinese {
        /// 中文。
        #[class(Internal)]
        #[translate(en, "English")]
        Error = 1,
        Unknown(UnknownCode),
    }

    #[cloud_errors(language = "pt-BR")]
    enum Portuguese {
        /// O disco não existe.
        #[class(NotFound)]
        #[translate(en, "The disk does not exist")]
        #[translate("pt-PT", "Não existe o disco")]
        Error = 1,
        Unknown(UnknownCode),
    }

    pub fn main() {
        let text = |language| Error::Error.text(language).map(|text| (text.message, text.help));
        assert_eq!(text("en"), Some(("English", None)));
        assert_eq!(text("zh"), Some(("中文", None)));
        assert_eq!(text("zh-Hant"), Some(("繁體", Some("幫助"))));
        assert_eq!(text("de-1996"), Some(("Deutsch", Some("Hilfe"))));
        assert_eq!(text("as").map(|text| text.0), Some("অসমীয়া"));
        assert_eq!(text("ru"), None);
        assert_eq!(Chinese::Error.text("en").map(|text| text.message), Some("English"));
        assert_eq!(Chinese::Error.text("zh-CN").map(|text| text.message), Some("中文"));
        assert!(Portuguese::Error.text("pt-PT").is_some());
    }
}

fn main() {
    comments::main();
    translations::main();
}
