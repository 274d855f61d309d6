//! The documentation of a table: a page to look codes up on. Only rustdoc sees it.
//!
//! Every line begins with a space, as those of the author's comments do: rustdoc removes what all
//! lines begin with.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt as _;

use crate::model::{Class, Code, Content, Entry, Fallback, Table, Variant};

/// All codes, the fallbacks and the bands, for the page of the enum.
pub(super) fn of_enum(table: &Table) -> TokenStream {
    let mut lines = vec![doc(" \n | Code | Meaning | Class |\n |---|---|---|")];
    for variant in &table.variants {
        if let Content::Entry(entry) = &variant.content {
            if !entry.hidden {
                lines.push(under(&variant.conditions, row(variant, entry, table)));
            }
        }
    }
    let fallbacks = table.fallbacks().map(|(variant, _)| link_to(&variant.name));
    let fallbacks = fallbacks.collect::<Vec<_>>().join(" or ");
    if !fallbacks.is_empty() {
        lines.push(doc(&format!(" \n Any other code becomes {fallbacks}.\n ")));
    }
    if !table.header.bands.is_empty() {
        lines.push(doc(" | Codes of a band | Class |\n |---|---|"));
    }
    for band in &table.header.bands {
        let pattern = band.pattern.show();
        let class = class(&band.class, table);
        lines.push(quote!(
            doc = ::core::concat!(" | ", #pattern, " | ", #class, " |")
        ));
    }
    lines.push(doc(" "));
    quote!(#[cfg_attr(doc, #(#lines),*)])
}

/// Code and class, in front of the author's comment.
pub(super) fn before_variant(variant: &Variant, table: &Table) -> TokenStream {
    let Content::Entry(entry) = &variant.content else {
        return TokenStream::new();
    };
    let codes = [&entry.code].into_iter().chain(&entry.aliases);
    let codes = codes
        .map(|code| code_html(&code.value))
        .collect::<Vec<_>>()
        .join(", ");
    let symbol = entry
        .symbol
        .as_ref()
        .map(|symbol| format!(" · `{symbol}`"))
        .unwrap_or_default();
    let overrides = match (entry.overrides, parents(table).as_slice()) {
        (Some(_), [parent]) => format!(" · overrides a code of [`{parent}`]"),
        (Some(_), _) => " · overrides an inherited code".to_owned(),
        (None, _) => String::new(),
    };
    let class = class(&table.class_of(entry), table);
    let (start, end) = (format!(" {codes}{symbol} · "), format!("{overrides}\n "));
    quote!(#[cfg_attr(doc, doc = ::core::concat!(#start, #class, #end))])
}

/// Translations, and what the search of the documentation finds the variant by.
pub(super) fn after_variant(variant: &Variant) -> TokenStream {
    let Content::Entry(entry) = &variant.content else {
        return TokenStream::new();
    };
    let translations = entry.translations.iter().map(|translation| {
        let (language, text) = (&translation.language, &translation.text);
        let help = text
            .help
            .as_ref()
            .map(|help| format!("\n\n{help}"))
            .unwrap_or_default();
        let text = format!("{}{help}", text.message).replace('\n', "\n ");
        doc(&format!(
            " \n <div lang=\"{language}\">\n\n {text}\n\n </div>"
        ))
    });
    let aliases = aliases(variant, entry);
    let aliases = aliases.iter().map(|alias| quote!(doc(alias = #alias)));
    quote!(#[cfg_attr(doc, #(#translations,)* #(#aliases),*)])
}

/// The codes, messages and names of a variant, as rustdoc takes them.
fn aliases(variant: &Variant, entry: &Entry) -> Vec<String> {
    let codes = [&entry.code]
        .into_iter()
        .chain(&entry.aliases)
        .map(|code| code.value.show());
    let texts = entry
        .translations
        .iter()
        .map(|translation| &translation.text);
    let messages = [&entry.text]
        .into_iter()
        .chain(texts)
        .map(|text| text.message.clone());
    let mut aliases = vec![variant.name.unraw().to_string()];
    for alias in codes.chain(messages).chain(entry.symbol.clone()) {
        let alias = alias.replace(['"', '\''], "");
        let alias = alias.split_whitespace().collect::<Vec<_>>().join(" ");
        if !alias.is_empty() && !aliases.contains(&alias) {
            aliases.push(alias);
        }
    }
    // The name itself is found anyway, and rustc refuses it as an alias.
    aliases.split_off(1)
}

/// A line of the table of all codes, in three columns that fit on a phone.
fn row(variant: &Variant, entry: &Entry, table: &Table) -> TokenStream {
    let code = code_html(&entry.code.value);
    let mut meaning = format!(
        "{}<br>{}",
        link_to(&variant.name),
        cell(&entry.text.message)
    );
    for translation in &entry.translations {
        let (language, message) = (&translation.language, cell(&translation.text.message));
        meaning.extend(["<br><span lang=\"", language, "\">", &message, "</span>"]);
    }
    let class = class(&table.class_of(entry), table);
    let start = format!(" | {code} | {meaning} | ");
    quote!(doc = ::core::concat!(#start, #class, " |"))
}

/// Category and retry as a string literal, or a macro that makes one: only the core crate knows what
/// retry a category has.
fn class(class: &Class, table: &Table) -> TokenStream {
    let krate = &table.header.krate;
    let retry = class
        .retry
        .as_ref()
        .map(|retry| link("Retry", retry, table));
    let http = class
        .http
        .map(|status| format!("<br>HTTP {status}"))
        .unwrap_or_default();
    match (&class.category, retry) {
        (None, None) => quote!("*inherited*"),
        (None, Some(retry)) => {
            let text = format!("*inherited*<br>{retry}{http}");
            quote!(#text)
        }
        (Some(category), Some(retry)) => {
            let text = format!("{}<br>{retry}{http}", link("Category", category, table));
            quote!(#text)
        }
        (Some(category), None) => {
            let link = link("Category", category, table);
            let start = format!("{link}<br>");
            quote!(::core::concat!(#start, #krate::__retry_of!(#category), #http))
        }
    }
}

/// A link to a variant of one of the core crate's enums.
fn link(of: &str, name: &Ident, table: &Table) -> String {
    let krate = table.header.krate.to_string().replace(' ', "");
    if krate.contains('$') {
        // A link can't say `$crate`.
        return format!("`{name}`");
    }
    format!("[`{name}`]({krate}::{of}::{name})")
}

fn link_to(variant: &Ident) -> String {
    let name = variant.unraw();
    format!("[`{name}`](Self::{name})")
}

/// The fallbacks' types that are paths to tables.
fn parents(table: &Table) -> Vec<String> {
    let parents = table.fallbacks().map(|(_, fallback)| fallback);
    let parents = parents.filter(|fallback| !Fallback::is_leaf(fallback));
    parents
        .map(|parent| parent.ty.to_string().replace(' ', ""))
        .collect()
}

/// A code that a phone does not break, unless behind a dot.
fn code_html(code: &Code) -> String {
    let escaped = code
        .show()
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('|', "&#124;");
    let breakable = escaped.replace('.', ".<wbr>");
    format!("<code style=\"white-space: nowrap\">{breakable}</code>")
}

/// Plain text in a cell of a table.
fn cell(text: &str) -> String {
    let text = text.replace('\n', " ").replace('|', "\\|");
    if text.contains('`') {
        return text;
    }
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '[' | ']' | '*' | '_' | '~' | '#' => escaped.extend(['\\', character]),
            '<' => escaped.push_str("&lt;"),
            '&' => escaped.push_str("&amp;"),
            character => escaped.push(character),
        }
    }
    escaped
}

fn doc(text: &str) -> TokenStream {
    quote!(doc = #text)
}

fn under(conditions: &[TokenStream], attribute: TokenStream) -> TokenStream {
    if conditions.is_empty() {
        return attribute;
    }
    quote!(cfg_attr(all(#(#conditions),*), #attribute))
}
