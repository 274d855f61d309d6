//! The pictures of the documentation.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[track_caller]
fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What a picture shows, a line for each text.
fn lines(svg: &str) -> Vec<String> {
    let texts = svg.lines().filter(|line| line.starts_with("<text"));
    let texts = texts.map(|line| {
        let parts = line.split('<').filter_map(|part| part.split_once('>'));
        parts.map(|(_, text)| text).collect::<String>()
    });
    let unescape = |text: String| {
        let text = text.replace("&lt;", "<").replace("&gt;", ">");
        text.replace("&amp;", "&")
    };
    texts.map(unescape).collect()
}

#[test]
fn the_message_is_the_recorded_one() {
    let shown = lines(&read("docs/message.svg"));
    assert!(shown[0].starts_with("error: "), "{shown:?}");
    let recorded = read("tests/ui/fail/ten_mistakes.stderr");
    let recorded = recorded.lines().filter(|line| !line.is_empty());
    let recorded = recorded.skip_while(|line| *line != shown[0]);
    assert_eq!(shown, recorded.take(shown.len()).collect::<Vec<_>>());
}

/// The package of the core crate has copies for its pages.
#[test]
fn copies_are_equal() {
    let names = fs::read_dir(root().join("core/doc")).unwrap();
    let names = names.map(|file| file.unwrap().file_name().into_string().unwrap());
    let pictures: Vec<_> = names
        .filter(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|extension| extension == "svg")
        })
        .collect();
    assert!(pictures.len() >= 4, "{pictures:?}");
    for name in pictures {
        let (copy, picture) = (format!("core/doc/{name}"), format!("docs/{name}"));
        assert!(read(&copy) == read(&picture), "copy {picture} to {copy}");
    }
}

#[test]
fn pictures_are_readable_everywhere() {
    let mut count = 0;
    for file in fs::read_dir(root().join("docs")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "svg") {
            continue;
        }
        count += 1;
        let svg = fs::read_to_string(&path).unwrap();
        let path = path.display();
        for part in [
            "role=\"img\"",
            "<title ",
            "<desc ",
            "(prefers-color-scheme:dark)",
        ] {
            assert!(svg.contains(part), "{path}: {part}");
        }
        // An empty line would end it on a page of rustdoc, which is Markdown.
        assert!(!svg.contains("\n\n"), "{path}");
    }
    assert_eq!(count, 7);
}

#[test]
fn pictures_of_a_document_are_there() {
    for (document, pictures) in [
        ("README.md", 1),
        ("README.zh-CN.md", 2),
        ("core/doc/extending.md", 1),
        ("core/doc/keeping.md", 1),
        ("core/doc/recipes.md", 1),
        ("core/doc/retrying.md", 1),
        ("core/doc/retrying.zh-CN.md", 1),
        ("docs/diagnostics.md", 1),
    ] {
        let text = read(document);
        let mut found = 0;
        for line in text.lines().filter(|line| line.starts_with("![")) {
            let target = match line.strip_suffix("][picture]") {
                Some(_) => text.split("\n[picture]: ").nth(1).unwrap().trim_end(),
                None => line.rsplit_once("](").unwrap().1.trim_end_matches(')'),
            };
            let file = root().join(document).with_file_name("").join(target);
            assert!(file.is_file(), "{document}: {}", file.display());
            found += 1;
        }
        assert_eq!(found, pictures, "{document}");
    }
}
