//! A table as the source of an enum.

use std::fmt::Write as _;

use cloud_errors::document::{
    BandDocument, Codes, EntryDocument, Kind, OwnedCode, TableDocument, TextDocument,
};
use cloud_errors::{Category, Code, Retry};

use super::name;
use crate::code::{all, joined};

pub(super) fn write(table: &TableDocument) -> String {
    let mut out = uses(table);
    let name = &table.name;
    out += "/// Errors, imported by `cloud-errors import`.\n";
    out += &header(table);
    // A vendor's text is no Markdown.
    let _ = writeln!(
        out,
        "#[non_exhaustive]\n\
         #[allow(clippy::doc_lazy_continuation, clippy::doc_markdown)]\n\
         #[allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]\n\
         #[allow(rustdoc::invalid_html_tags)]\n\
         pub enum {name} {{"
    );
    for entry in &table.entries {
        out += &variant(table, entry);
    }
    for parent in &table.extends {
        let (variant, parent) = (name::of_fallback(&parent.name), &parent.name);
        let _ = writeln!(
            out,
            "    /// Any other code: one of `{parent}`, or one that nobody declared."
        );
        let _ = writeln!(out, "    {variant}({parent}),");
    }
    if table.extends.is_empty() {
        let _ = writeln!(out, "    /// Any other code.");
        let _ = writeln!(out, "    Unknown({}),", unknown(table.kind));
    }
    out + "}\n"
}

fn unknown(kind: Kind) -> &'static str {
    match kind {
        Kind::Number => "UnknownCode",
        Kind::String => "UnknownString",
    }
}

fn uses(table: &TableDocument) -> String {
    let (own, others): (Vec<_>, Vec<_>) = table
        .extends
        .iter()
        .map(|parent| &*parent.name)
        .partition(|name| ["PublicError", "CommonError"].contains(name));
    let mut names = own;
    if table.extends.is_empty() {
        names.push(unknown(table.kind));
    }
    names.push("cloud_errors");
    let mut out = match &names[..] {
        [name] => format!("use cloud_errors::{name};\n"),
        names => format!("use cloud_errors::{{{}}};\n", names.join(", ")),
    };
    for name in others {
        let _ = writeln!(out, "\nuse super::{name};");
    }
    out + "\n"
}

fn header(table: &TableDocument) -> String {
    let mut keys = Vec::new();
    if table.language != "en" {
        keys.push(format!("language = {:?}", table.language));
    }
    if !table.bands.is_empty() {
        let bands = table
            .bands
            .iter()
            .map(|band| format!("    {},\n", band_line(band)));
        keys.push(format!("bands(\n{})", bands.collect::<String>()));
    }
    let default = match table.kind {
        Kind::Number => vec![Codes::One(OwnedCode::Number(0))],
        Kind::String => Vec::new(),
    };
    if table.success != default {
        let codes = joined(&table.success, " | ");
        let codes = if codes.is_empty() { "none" } else { &codes };
        keys.push(format!("success = {codes}"));
    }
    if keys.is_empty() {
        return "#[cloud_errors]\n".to_owned();
    }
    format!("#[cloud_errors({})]\n", keys.join(", "))
}

fn band_line(band: &BandDocument) -> String {
    let codes = match &band.codes {
        // A band is a range, even of one code.
        Codes::One(OwnedCode::Number(number)) => format!("{number}..={number}"),
        codes => codes.to_string(),
    };
    let class = keys(band.category, band.retry, band.http);
    if class.contains(',') {
        return format!("{codes} => ({class})");
    }
    format!("{codes} => {class}")
}

/// A category, and what differs from its defaults.
fn keys(category: Category, retry: Retry, http: u16) -> String {
    let own = (retry != category.retry()).then(|| format!(", retry = {retry}"));
    let status = (http != category.http_status()).then(|| format!(", http = {http}"));
    format!(
        "{category}{}{}",
        own.unwrap_or_default(),
        status.unwrap_or_default()
    )
}

fn variant(table: &TableDocument, entry: &EntryDocument) -> String {
    let mut out = String::new();
    if let Some(text) = entry.texts.get(&table.language) {
        out += &comment(text);
    }
    let mut parents = table.extends.iter();
    let has = |parent: &TableDocument| all(entry).any(|code| parent.find(code.as_code()).is_some());
    if parents.any(has) {
        out += "    #[overrides]\n";
    }
    let class = class(table, entry);
    if !class.is_empty() {
        let _ = writeln!(out, "    #[class({class})]");
    }
    for (language, text) in &entry.texts {
        if *language != table.language {
            let help = text.help.as_ref().map(|help| format!(", help = {help:?}"));
            let (message, help) = (&text.message, help.unwrap_or_default());
            let _ = writeln!(out, "    #[translate({language:?}, {message:?}{help})]");
        }
    }
    if !entry.aliases.is_empty() {
        let aliases = joined(entry.aliases.iter().map(literal), ", ");
        let _ = writeln!(out, "    #[alias({aliases})]");
    }
    let variant = entry.variant.as_ref().unwrap_or(&entry.name);
    if entry.name != *variant {
        let _ = writeln!(out, "    #[name({:?})]", entry.name);
    }
    let code = literal(&entry.code);
    let line = format!("    {variant} = {code},\n");
    // As rustfmt has it.
    if line.chars().count() > 101 {
        return out + &format!("    {variant} =\n        {code},\n");
    }
    out + &line
}

fn literal(code: &OwnedCode) -> String {
    match code.as_code() {
        Code::Number(number) => number.to_string(),
        Code::Str(text) => format!("{text:?}"),
    }
}

/// What a band does not say already.
fn class(table: &TableDocument, entry: &EntryDocument) -> String {
    let band = table.band(entry.code.as_code());
    let (category, retry, http) = (entry.category, entry.retry, entry.http);
    let is_banded = band
        .is_some_and(|band| band.category == category && band.retry == retry && band.http == http);
    if is_banded {
        return String::new();
    }
    keys(category, retry, http)
}

/// The message, an empty line, and the help.
fn comment(text: &TextDocument) -> String {
    let help = text
        .help
        .iter()
        .flat_map(|help| [""].into_iter().chain(help.lines()));
    let lines = text.message.lines().chain(help);
    let lines = lines.map(|line| match line {
        "" => "    ///\n".to_owned(),
        line => format!("    /// {line}\n"),
    });
    lines.collect()
}
