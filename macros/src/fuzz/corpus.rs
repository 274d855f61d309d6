use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Group, TokenStream, TokenTree};

/// An attribute on something.
pub(super) struct Case {
    pub(super) header: TokenStream,
    pub(super) item: TokenStream,
}

/// Everything that the UI cases put the attribute on, and a few lists besides, which are all that
/// there is where this crate stands without its repository.
pub(super) fn corpus() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui");
    let mut files = Vec::new();
    collect(&folder, &mut files);
    files.sort();
    let mut cases = Vec::new();
    for source in LISTS {
        find(source.parse().unwrap(), &mut cases);
    }
    for file in files {
        let source = fs::read_to_string(file).unwrap();
        // What can't be read as tokens can't be mutated.
        if let Ok(tokens) = source.parse() {
            find(tokens, &mut cases);
        }
    }
    assert!(!cases.is_empty());
    cases
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// `#[cloud_errors(header)] item`, at any depth. An item ends with braces or a semicolon.
fn find(tokens: TokenStream, cases: &mut Vec<Case>) {
    let trees = tokens.into_iter().collect::<Vec<_>>();
    for (position, tree) in trees.iter().enumerate() {
        let TokenTree::Group(group) = tree else {
            continue;
        };
        match header(group) {
            Some(header) => {
                let rest = &trees[position + 1..];
                let end = rest.iter().position(ends_item);
                cases.push(Case {
                    header,
                    item: rest
                        .iter()
                        .take(end.map_or(0, |end| end + 1))
                        .cloned()
                        .collect(),
                });
            }
            None => find(group.stream(), cases),
        }
    }
}

/// What stands in the attribute's parentheses.
fn header(group: &Group) -> Option<TokenStream> {
    let mut trees = group.stream().into_iter();
    let is_own = matches!(trees.next(), Some(TokenTree::Ident(name)) if name == "cloud_errors");
    is_own.then(|| match trees.next() {
        Some(TokenTree::Group(header)) => header.stream(),
        _ => TokenStream::new(),
    })
}

fn ends_item(tree: &TokenTree) -> bool {
    match tree {
        TokenTree::Group(group) => group.delimiter() == proc_macro2::Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        _ => false,
    }
}

/// All tokens that are no groups.
pub(super) fn leaves(corpus: &[Case]) -> Vec<TokenTree> {
    let mut leaves = Vec::new();
    for case in corpus {
        collect_leaves(case.header.clone(), &mut leaves);
        collect_leaves(case.item.clone(), &mut leaves);
    }
    collect_leaves(EXTREMES.parse().unwrap(), &mut leaves);
    leaves
}

fn collect_leaves(tokens: TokenStream, leaves: &mut Vec<TokenTree>) {
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => collect_leaves(group.stream(), leaves),
            leaf => leaves.push(leaf),
        }
    }
}

const LISTS: [&str; 3] = [
    "#[cloud_errors(bands(4000..=4099 => InvalidArgument, -9..0 => Internal), success = none)]
    pub enum Numbers {
        /// A message.
        ///
        /// And help.
        #[class(NotFound, retry = Later)]
        #[translate(zh, \"消息\", help = \"帮助\")]
        One = 0x10,
        /// By a band.
        Two = -5,
        #[cfg(all())]
        /// Taken over.
        #[class(Conflict)]
        #[overrides]
        Three = 4500,
        Public(PublicError),
        Unknown(UnknownCode),
    }",
    "#[cloud_errors(bands(\"A.B\" => Timeout), language = \"zh-Hant\", crate = renamed::path)]
    enum Names {
        /// A message.
        One = \"A.B.C\",
        /// Another.
        #[class(Internal)]
        Two = r#\"D\"#,
        Unknown(UnknownName),
    }",
    "#[cloud_errors] struct Struct { field: u8 }",
];

const EXTREMES: &str = "
    0 -0 9223372036854775807 9223372036854775808 0xFFFFFFFFFFFFFFFFFFFFFFFF 1e999 1f32 'x' b'x'
    b\"x\" c\"x\" \"\" \".\" \"A..B\" \"\\u{0}\" r\"\" 1_ 0b1 1u8 1_000_i64 'static _ r#type
    crate self super Self enum union dyn impl fn type where pub in as true false
    $ # ! ? .. ..= ... => -> :: : ; , < > & * | = == @ ~ ^ % +
    None none Later NotFound ALL find from_i64 UnknownCode UnknownName PublicError CommonError
    __code __own __header __refused __fields __generics __foreign __lint doc cfg cfg_attr derive cloud_errors
";
