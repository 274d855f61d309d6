//! What small lists expand to, for people to read.
//!
//! `BLESS=1 cargo test -p cloud-errors-macros snapshots` writes the files anew.

use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};

use crate::expand;

#[test]
fn expansions_read_well() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let mut lists = fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(".list.rs"))
        .collect::<Vec<_>>();
    lists.sort();
    assert!(!lists.is_empty());
    for list in lists {
        let source = fs::read_to_string(&list).unwrap();
        let expansion = expansion(&source);
        assert_eq!(
            expansion,
            self::expansion(&source),
            "the same list expands to the same tokens"
        );
        let recorded = list.with_file_name(
            list.file_name()
                .unwrap()
                .to_string_lossy()
                .replace(".list.rs", ".expansion.rs"),
        );
        if std::env::var_os("BLESS").is_some() {
            fs::write(&recorded, &expansion).unwrap();
        }
        let expected = fs::read_to_string(&recorded).unwrap_or_default();
        assert!(
            expansion == expected,
            "{} differs; if it is meant to, set BLESS=1. Now it is:\n{expansion}",
            recorded.display(),
        );
    }
}

/// Expands the attribute that the source starts with.
fn expansion(source: &str) -> String {
    let mut trees = source.parse::<TokenStream>().unwrap().into_iter();
    let _pound = trees.next();
    let Some(TokenTree::Group(attribute)) = trees.next() else {
        panic!("a list starts with `#[cloud_errors]`");
    };
    let header = attribute.stream().into_iter().nth(1);
    let header = header.map(|tree| match tree {
        TokenTree::Group(header) => header.stream(),
        other => panic!("{other}"),
    });
    let tokens = expand::attribute(&header.unwrap_or_default(), &trees.collect());
    prettyplease::unparse(&syn::parse2(tokens).unwrap())
}
