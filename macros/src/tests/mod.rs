//! Messages about mistakes, expansions of correct enums, and mutated enums.
//!
//! After a change, `BLESS=1 cargo test -p cloud-errors-macros` writes the recordings again.

mod corpus;
mod fuzz;
mod messages;
mod snapshots;
mod source;

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// What rustc passes to the attribute.
#[derive(Clone)]
struct Input {
    header: TokenStream,
    item: TokenStream,
}

impl Input {
    /// The items of a source file. `#[cloud_errors]` is the first attribute of each.
    fn all(source: &str) -> Vec<Self> {
        let tokens = source.parse::<TokenStream>().unwrap();
        let trees = tokens.into_iter().collect::<Vec<_>>();
        let items = trees.split_inclusive(|tree| match tree {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(punct) => punct.as_char() == ';',
            _ => false,
        });
        items.map(Self::new).collect()
    }

    fn new(item: &[TokenTree]) -> Self {
        let [_, TokenTree::Group(attribute), item @ ..] = item else {
            panic!("expected an attribute");
        };
        let mut attribute = attribute.stream().into_iter();
        let name = attribute.next().unwrap().to_string();
        assert_eq!(name, "cloud_errors");
        let header = attribute.next().map(|tree| match tree {
            TokenTree::Group(header) => header.stream(),
            tree => tree.into(),
        });
        Self {
            header: header.unwrap_or_default(),
            item: item.iter().cloned().collect(),
        }
    }

    fn expand(&self) -> TokenStream {
        source::expand(&self.header, self.item.clone())
    }
}

/// The recordings in a folder of `tests`.
fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(folder);
    let entries = fs::read_dir(folder).unwrap();
    let mut files = entries
        .map(|entry| entry.unwrap().path())
        .collect::<Vec<_>>();
    files.sort();
    files
}

/// Compares a recording line by line, or writes it again.
fn compare(path: &Path, actual: &str) {
    if std::env::var_os("BLESS").is_some() {
        return fs::write(path, actual).unwrap();
    }
    let recorded = fs::read_to_string(path).unwrap_or_default();
    let mut lines = recorded.lines().zip(actual.lines()).zip(1..);
    if let Some(((recorded, actual), line)) = lines.find(|((one, other), _)| one != other) {
        let path = path.display();
        panic!("{path}:{line}\nrecorded: {recorded}\n  actual: {actual}");
    }
    assert_eq!(recorded.lines().count(), actual.lines().count());
}
