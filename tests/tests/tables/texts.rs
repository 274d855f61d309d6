//! Texts by language.

use cloud_errors::{CloudError as _, PublicError, UnknownCode, cloud_errors};

#[cloud_errors(language = "pt-BR")]
enum LocalError {
    /// O disco não existe.
    #[class(NotFound)]
    #[translate(en, "The disk does not exist.", help = "Create it.")]
    #[translate("pt-PT", "Não existe o disco")]
    DiskNotFound = 1,
    /// A imagem não existe.
    #[class(NotFound)]
    ImageNotFound = 2,
    Unknown(UnknownCode),
}

#[cloud_errors]
enum ChildError {
    /// The route does not exist.
    #[class(NotFound)]
    #[translate(de, "Die Route gibt es nicht")]
    RouteNotFound = 3,
    Local(LocalError),
}

/// Quotes and hashes, of which a raw string can't have as many as are needed here.
#[cloud_errors]
enum QuotedError {
    /// a "############################################################################################################################################################################################################################################################### b
    #[class(NotFound)]
    Hashes = 1,
    Unknown(UnknownCode),
}

#[test]
fn a_text_may_have_quotes_and_hashes() {
    let message = QuotedError::Hashes.message().unwrap();
    assert_eq!(message, format!("a \"{} b", "#".repeat(255)));
}

#[test]
fn a_text_says_its_language() {
    let language = |wanted| {
        LocalError::DiskNotFound
            .text(wanted)
            .map(|text| text.language)
    };
    assert_eq!(language("pt-BR"), Some("pt-BR"));
    assert_eq!(language("pt-br-x-mine"), Some("pt-BR"));
    assert_eq!(language("pt-PT"), Some("pt-PT"));
    assert_eq!(language("EN-US"), Some("en"));
    assert_eq!(language("fr"), None);
    assert_eq!(
        PublicError::MfaFailed.text("zh-Hans-CN").unwrap().language,
        "zh"
    );
}

#[test]
fn the_first_wanted_language_that_has_a_text_is_used() {
    let text = |wanted: &[&str]| LocalError::DiskNotFound.text_for(wanted).unwrap();
    assert_eq!(
        text(&["fr", "en-GB", "pt-PT"]).message,
        "The disk does not exist"
    );
    assert_eq!(text(&["pt-PT", "en"]).message, "Não existe o disco");
    // Otherwise the table's own.
    assert_eq!(text(&["fr"]).language, "pt-BR");
    assert_eq!(text(&[]).message, "O disco não existe");
    let other = LocalError::ImageNotFound.text_for(&["en"]).unwrap();
    assert_eq!(
        (other.language, other.message),
        ("pt-BR", "A imagem não existe")
    );
    assert_eq!(LocalError::from_i64(9).text_for(&["en"]), None);
}

#[test]
fn inherited_texts_are_in_the_languages_of_the_parent() {
    let inherited = ChildError::Local(LocalError::DiskNotFound);
    assert_eq!(
        inherited.text_for(&["de", "en"]).unwrap().help,
        Some("Create it.")
    );
    assert_eq!(inherited.text_for(&["de"]).unwrap().language, "pt-BR");
    assert_eq!(
        ChildError::RouteNotFound
            .text_for(&["de"])
            .unwrap()
            .language,
        "de"
    );
    assert_eq!(ChildError::RouteNotFound.text("pt-BR"), None);
}

#[test]
fn text_for_works_through_a_box() {
    let boxed: Box<dyn cloud_errors::CloudError> = Box::new(LocalError::DiskNotFound);
    assert_eq!(
        boxed.text_for(&["en"]).unwrap().to_string(),
        "The disk does not exist"
    );
    assert_eq!(
        format!("{:#}", boxed.text("en").unwrap()),
        "The disk does not exist: Create it."
    );
}
