//! The documentation of a table: a page to look codes up on. Only rustdoc sees it.
//!
//! Every line begins with a space, as those of the author's comments do: rustdoc removes what all
//! lines begin with. Attributes are written as source and parsed at once, because token by token they
//! would cost more than all the rest of an expansion.

use std::fmt::Write as _;

use proc_macro2::{TokenStream, TokenTree};

use super::bytes::tokens;
use crate::model::{Class, Content, Entry, Fallback, Name, Table, Text, Variant};

/// What the documentation of a table needs again and again.
pub(super) struct Docs<'a> {
    table: &'a Table,
    /// The path of the core crate.
    krate: String,
    /// The tables that may be extended.
    parents: Vec<String>,
}

impl<'a> Docs<'a> {
    pub(super) fn new(table: &'a Table) -> Self {
        let parents = table.fallbacks().map(|(_, fallback)| fallback);
        let parents = parents.filter(|fallback| !Fallback::is_leaf(fallback));
        Self {
            table,
            krate: table.header.krate.to_string().replace(' ', ""),
            parents: parents
                .map(|parent| parent.ty.to_string().replace(' ', ""))
                .collect(),
        }
    }

    /// All codes, the fallbacks and the bands, for the page of the enum.
    pub(super) fn of_enum(&self) -> TokenStream {
        let table = self.table;
        let mut page = Page::new(&self.krate);
        page.push(" \n | Code | Meaning | Class |\n |---|---|---|\n");
        for variant in &table.variants {
            if let Content::Entry(entry) = &variant.content {
                if !entry.hidden {
                    page.begin(&variant.conditions);
                    self.row(&mut page, variant, entry);
                }
            }
        }
        page.begin(&[]);
        let fallbacks = table.fallbacks().map(|(variant, _)| link_to(&variant.name));
        let fallbacks = fallbacks.collect::<Vec<_>>().join(" or ");
        if !fallbacks.is_empty() {
            page.push(&format!(" \n Any other code becomes {fallbacks}.\n"));
        }
        if !table.header.bands.is_empty() {
            page.push(" \n | Codes of a band | Class |\n |---|---|\n");
        }
        for band in &table.header.bands {
            page.push(&format!(" | {} | ", code_html(&band.pattern.show())));
            self.class(&mut page, &band.class);
            page.push(" |\n");
        }
        page.push(" \n");
        tokens(&page.finish())
    }

    /// A line of the table of all codes, in three columns that fit on a phone.
    fn row(&self, page: &mut Page, variant: &Variant, entry: &Entry) {
        page.push(" | ");
        page.push(&code_html(&entry.code.value.show()));
        page.push(" | ");
        page.push(&link_to(&variant.name));
        page.push("<br>");
        page.push(&cell(&entry.text.message));
        for translation in &entry.translations {
            let (language, message) = (&translation.language, cell(&translation.text.message));
            page.push(&format!("<br><span lang=\"{language}\">{message}</span>"));
        }
        page.push(" | ");
        self.class(page, &self.table.class_of(entry));
        page.push(" |\n");
    }

    fn class(&self, page: &mut Page, class: &Class) {
        page.push(&self.category(class));
        match (&class.retry, &class.category) {
            (Some(retry), _) => page.push(&format!("<br>{}", self.link("Retry", retry))),
            (None, Some(category)) => {
                page.push("<br>");
                page.push_retry_of(category);
            }
            (None, None) => {}
        }
        if let Some(status) = class.http {
            page.push(&format!("<br>HTTP {status}"));
        }
    }

    fn category(&self, class: &Class) -> String {
        match &class.category {
            Some(category) => self.link("Category", category),
            None => "*inherited*".to_owned(),
        }
    }

    /// A link to a variant of one of the core crate's enums.
    fn link(&self, of: &str, name: &Name) -> String {
        let krate = &self.krate;
        if krate.contains('$') {
            // A link can't say `$crate`.
            return format!("`{name}`");
        }
        format!("[`{name}`]({krate}::{of}::{name})")
    }

    /// The documentation of every variant: what to put in front of the author's comment, and behind
    /// it.
    pub(super) fn of_variants(&self) -> Vec<[Vec<TokenTree>; 2]> {
        let mut source = String::new();
        for (variant, entry) in self.table.entries() {
            self.before(&mut source, variant, entry);
            after(&mut source, entry);
        }
        let mut trees = tokens(&source).into_iter();
        let variants = self
            .table
            .variants
            .iter()
            .map(|variant| match &variant.content {
                Content::Entry(entry) => {
                    let before = trees.by_ref().take(2).collect();
                    let behind = if entry.translations.is_empty() { 0 } else { 2 };
                    [before, trees.by_ref().take(behind).collect()]
                }
                _ => Default::default(),
            });
        variants.collect()
    }

    /// Code and class, and what the search finds the variant by.
    fn before(&self, source: &mut String, variant: &Variant, entry: &Entry) {
        let mut text = String::from(" ");
        for (position, code) in [&entry.code].into_iter().chain(&entry.aliases).enumerate() {
            text.push_str(if position == 0 { "" } else { ", " });
            text.push_str(&code_html(&code.value.show()));
        }
        if let Some(symbol) = &entry.symbol {
            text.extend([" · ", &code_html(&symbol.value)]);
        }
        let class = self.table.class_of(entry);
        text.extend([" · ", &self.category(&class)]);
        if let Some(retry) = &class.retry {
            text.extend([" · ", &self.link("Retry", retry)]);
        }
        match (entry.overrides, self.parents.as_slice()) {
            (Some(_), [parent]) => text.extend([" · overrides a code of [`", parent, "`]"]),
            (Some(_), _) => text.push_str(" · overrides an inherited code"),
            (None, _) => {}
        }
        text.push_str("\n ");
        // Writing to a string does not fail.
        let _ = write!(source, "#[cfg_attr(doc,doc={text:?},doc(alias(");
        for alias in aliases(variant, entry) {
            let _ = write!(source, "{alias:?},");
        }
        source.push_str(")))]");
    }
}

/// The translations.
fn after(source: &mut String, entry: &Entry) {
    if entry.translations.is_empty() {
        return;
    }
    source.push_str("#[cfg_attr(doc");
    for translation in &entry.translations {
        let Text { message, help } = &translation.text;
        let mut text = message.clone();
        if let Some(help) = help {
            text.extend(["\n\n", help]);
        }
        let text = text.replace('<', "\\<").replace('\n', "\n ");
        let language = &translation.language;
        let text = format!(" \n <div lang=\"{language}\">\n\n {text}\n\n </div>");
        let _ = write!(source, ",doc={text:?}");
    }
    source.push_str(")]");
}

/// `#[cfg_attr(doc, doc = …, …)]` as source. A macro of the core crate puts the pieces together,
/// because only that crate knows the retry of a category.
struct Page<'a> {
    krate: &'a str,
    source: String,
    /// The text that is not in the source yet.
    text: String,
    conditions: String,
}

impl<'a> Page<'a> {
    fn new(krate: &'a str) -> Self {
        let source = "#[cfg_attr(doc".to_owned();
        let mut page = Self {
            krate,
            source,
            text: String::new(),
            conditions: String::new(),
        };
        page.open();
        page
    }

    fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn push_retry_of(&mut self, category: &Name) {
        if !self.krate.contains('$') {
            self.write_text();
            self.source.extend([&category.source, " "]);
        }
    }

    /// Begins an attribute of its own, where its conditions are others.
    fn begin(&mut self, conditions: &[TokenStream]) {
        let conditions = conditions
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(",");
        if conditions != self.conditions {
            self.close();
            self.conditions = conditions;
            self.open();
        }
    }

    fn open(&mut self) {
        if !self.conditions.is_empty() {
            self.source
                .extend([",cfg_attr(all(", &self.conditions, ")"]);
        }
        // `$crate` cannot be written in source.
        let (path, name) = if self.krate.contains('$') {
            ("::core", "concat")
        } else {
            (self.krate, "__page")
        };
        self.source.extend([",doc=", path, "::", name, "!("]);
    }

    fn close(&mut self) {
        // rustdoc puts a line break between attributes.
        if self.text.ends_with('\n') {
            self.text.pop();
        }
        self.write_text();
        self.source.push_str(if self.conditions.is_empty() {
            ")"
        } else {
            "))"
        });
    }

    fn write_text(&mut self) {
        let text = std::mem::take(&mut self.text);
        let _ = write!(self.source, "{text:?} ");
    }

    fn finish(mut self) -> String {
        self.close();
        self.source.push_str(")]");
        self.source
    }
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
    let mut aliases = vec![variant.name.text().to_owned()];
    let symbol = entry.symbol.as_ref().map(|symbol| symbol.value.clone());
    for alias in codes.chain(messages).chain(symbol) {
        // rustdoc refuses these, and a space at an end.
        let is_refused = |one: char| matches!(one, '"' | '\'') || one.is_whitespace() && one != ' ';
        let alias = if !alias.contains(is_refused) && alias.trim() == alias {
            alias
        } else {
            let alias = alias.replace(['"', '\''], "");
            alias.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        if !alias.is_empty() && !aliases.contains(&alias) {
            aliases.push(alias);
        }
    }
    // The name itself is found anyway, and rustc refuses it as an alias.
    aliases.split_off(1)
}

fn link_to(name: &Name) -> String {
    format!("[`{name}`](Self::{name})")
}

/// A code. Numbers are not broken on a phone, and strings preferably behind a dot.
fn code_html(code: &str) -> String {
    if code.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
        return format!("<code style=\"white-space: nowrap\">{}</code>", html(code));
    }
    format!("<code>{}</code>", html(code).replace('.', ".<wbr>"))
}

/// What Markdown or HTML would read as more than text.
const SPECIAL: [char; 11] = ['&', '<', '|', '*', '_', '[', ']', '~', '#', '`', '\\'];

/// Plain text as HTML that Markdown leaves alone.
fn html(text: &str) -> String {
    if !SPECIAL.iter().any(|special| text.contains(*special)) {
        return text.to_owned();
    }
    let mut html = String::with_capacity(text.len());
    for character in text.chars() {
        if SPECIAL.contains(&character) {
            // Writing to a string does not fail.
            let _ = write!(html, "&#{};", u32::from(character));
        } else {
            html.push(character);
        }
    }
    html
}

/// A message in a cell of a table. Code in backticks stays code.
fn cell(text: &str) -> String {
    let text = text.replace('\n', " ");
    let parts = text.split('`').enumerate();
    if text.matches('`').count() % 2 == 1 {
        return html(&text);
    }
    let parts = parts.map(|(number, part)| match number % 2 {
        0 => html(part),
        _ => format!("<code>{}</code>", html(part)),
    });
    parts.collect()
}
