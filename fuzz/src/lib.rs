//! What the fuzz targets run. A procedural macro and a command have no library to call, so their
//! sources are compiled in.
#![allow(dead_code, unused_qualifications)]

extern crate proc_macro;

pub mod pages;
#[path = "../../tests/tests/responses/differential.rs"]
mod response;
#[path = "../../macros/src/tests/source.rs"]
mod source;

#[path = "../../macros/src/cfg.rs"]
mod cfg;
#[path = "../../macros/src/check/mod.rs"]
mod check;
#[path = "../../macros/src/diagnostics.rs"]
mod diagnostics;
#[path = "../../macros/src/expand.rs"]
mod expand;
#[path = "../../macros/src/hash.rs"]
mod hash;
#[path = "../../macros/src/invisible.rs"]
mod invisible;
#[path = "../../macros/src/mix.rs"]
mod mix;
#[path = "../../macros/src/model.rs"]
mod model;
#[path = "../../macros/src/parse/mod.rs"]
mod parse;
#[path = "../../macros/src/write/mod.rs"]
mod write;

#[path = "../../cli/src/args.rs"]
mod args;
#[path = "../../cli/src/code.rs"]
mod code;
#[path = "../../cli/src/diff.rs"]
mod diff;
#[path = "../../cli/src/explain/mod.rs"]
mod explain;
#[path = "../../cli/src/export/mod.rs"]
mod export;
#[path = "../../cli/src/import/mod.rs"]
mod import;
#[path = "../../cli/src/language.rs"]
mod language;
#[path = "../../cli/src/layout.rs"]
mod layout;
#[path = "../../cli/src/problem.rs"]
mod problem;
#[path = "../../cli/src/rows.rs"]
mod rows;
#[path = "../../cli/src/search.rs"]
mod search;
#[path = "../../cli/src/tables.rs"]
mod tables;
#[path = "../../cli/src/wording.rs"]
mod wording;

use std::process::ExitCode;

use self::problem::Problem;

/// A response's body, against the model of the tests.
pub fn response(body: &[u8]) {
    response::check(body);
}

/// An enum, behind a line with the attribute's header.
pub fn enums(source: &[u8]) {
    if let Ok(source) = str::from_utf8(source) {
        source::check(source);
    }
}

/// What the command would print.
fn print(text: &str) -> Result<ExitCode, Problem> {
    pages::check_printed(text);
    Ok(ExitCode::SUCCESS)
}
