//! A page, imported as an enum.

use std::path::PathBuf;
use std::{env, fs, process};

use clap::Parser as _;
use proc_macro2::TokenStream;

use crate::args::{Args, Command};
use crate::tables::Tables;
use crate::{import, source};

/// The first byte of the input chooses the format, and whether there is a parent.
const FORMATS: [&str; 7] = ["json", "go", "tsv", "csv", "html", "md", "txt"];

/// Imports a page. The enum that comes out must have no mistake.
pub fn check(data: &[u8]) {
    let Some((choice, page)) = data.split_first() else {
        return;
    };
    let format = FORMATS[usize::from(*choice) % FORMATS.len()];
    let file = file(format);
    fs::write(&file, page).expect("a file in the folder for temporary files");
    let parent = ["", "--extends=PublicError", "--extends=CommonError"];
    let parent = parent[usize::from(*choice) / FORMATS.len() % parent.len()];
    let mut line = vec!["cloud-errors", "import", file.to_str().expect("UTF-8")];
    line.extend(Some(parent).filter(|parent| !parent.is_empty()));
    let args = Args::try_parse_from(line).expect("a correct command line");
    let Command::Import(import) = &args.command else {
        return;
    };
    let tables = Tables::load(&[]).expect("the built-in tables");
    // A page that can't be read is refused.
    let _ = import::run(import, &args.shared, &tables);
}

fn file(format: &str) -> PathBuf {
    env::temp_dir().join(format!("page_{}.{format}", process::id()))
}

/// Expands what would be printed.
pub(crate) fn check_printed(rust: &str) {
    let start = rust.find("#[cloud_errors").expect("the attribute");
    let tokens = rust[start..].parse::<TokenStream>().expect("Rust");
    let mut trees = tokens.into_iter().skip(1);
    let attribute = trees.next().expect("the attribute").to_string();
    let attribute = attribute.trim_start_matches('[').trim_end_matches(']');
    let header = attribute.trim().strip_prefix("cloud_errors").expect("the attribute's name").trim();
    let header = header.strip_prefix('(').and_then(|header| header.strip_suffix(')'));
    let header = header.unwrap_or_default().parse().expect("Rust");
    let expansion = source::expand(&header, trees.collect()).to_string();
    // Only texts can have this without being a message.
    assert!(!expansion.contains(":: compile_error !"), "{rust}\n{expansion}");
}
