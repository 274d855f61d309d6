//! `cloud-errors import`: a vendor's page becomes an enum.

mod build;
mod cell;
mod codes;
mod columns;
mod item;
mod name;
mod notes;
mod read;
mod rust;

use std::path::Path;
use std::process::ExitCode;

use cloud_errors::Category;
use cloud_errors::document::TableDocument;

use crate::args::{Import, Shared};
use crate::print;
use crate::problem::{Problem, complain, read as read_file, shown};
use crate::tables::{Tables, document, parse};

/// What a page does not say.
#[derive(Default, Debug)]
pub(crate) struct Options {
    pub(crate) name: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) extends: Vec<TableDocument>,
    pub(crate) class: Option<Category>,
    /// The table to compare the page with.
    pub(crate) other: Option<TableDocument>,
}

/// A page as a table, and what had to be decided, a line each.
#[derive(Debug)]
pub(crate) struct Imported {
    pub(crate) table: TableDocument,
    pub(crate) notes: Vec<String>,
}

pub(crate) fn run(args: &Import, shared: &Shared, tables: &Tables) -> Result<ExitCode, Problem> {
    let extends = args.extends.iter().map(|name| tables.named_or_file(name));
    let options = Options {
        name: args.name.clone(),
        language: shared.lang.clone(),
        extends: extends.collect::<Result<_, _>>()?,
        class: args.class,
        other: None,
    };
    let imported = import(&args.file, &read_file(&args.file)?, &options)?;
    for note in &imported.notes {
        complain("note", note);
    }
    if imported.table.entries.is_empty() && !shared.json {
        let what = "no code is left that the parent does not have; there is nothing to declare";
        return Err(Problem::failed(what));
    }
    print(&if shared.json {
        crate::export::json(&imported.table)
    } else {
        rust::write(&imported.table)
    })
}

/// Reads the text of a page as a table.
pub(crate) fn import(file: &Path, text: &str, options: &Options) -> Result<Imported, Problem> {
    let language = options.language.as_deref();
    if let Some(tag) = language.filter(|tag| !is_language(tag)) {
        return Err(Problem::input(format_args!(
            "{tag:?} is not a language tag such as zh or en-GB"
        )));
    }
    let stem = file
        .file_stem()
        .and_then(|stem| stem.to_str())
        .unwrap_or_default();
    let given = options.name.clone();
    let name = given.unwrap_or_else(|| name::of_table(stem));
    let is_parent = options.extends.iter().any(|parent| parent.name == name);
    let what = match &options.name {
        Some(name) if !name::is_type_name(name) => "cannot be the name of an enum",
        Some(_) if is_parent => "cannot extend a table of its own name",
        _ => "",
    };
    if !what.is_empty() {
        return Err(Problem::input(format_args!("{name:?} {what}")));
    }
    let name = if is_parent {
        format!("Imported{name}")
    } else {
        name
    };
    if let Some(json) = document(text) {
        let mut table = parse(file, json)?;
        if options.name.is_some() {
            table.name = name;
        }
        if !options.extends.is_empty() {
            table.extends.clone_from(&options.extends);
        }
        return Ok(Imported {
            table,
            notes: Vec::new(),
        });
    }
    let extension = file.extension().and_then(|extension| extension.to_str());
    let fail = |what: &str| Problem::input(format_args!("{}: {what}", shown(file)));
    let grids = read::grids(text, extension.unwrap_or_default()).map_err(|what| fail(&what))?;
    let page = columns::rows(&grids, language).ok_or_else(|| {
        fail("no table of error codes found: expected columns such as \"code\" and \"description\"")
    })?;
    build::build(name, &page, options).map_err(|what| fail(&what))
}

/// Whether a text looks like a BCP 47 tag.
fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let is_first = |part: &str| {
        (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    let is_other = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    parts.next().is_some_and(is_first) && parts.all(is_other)
}
