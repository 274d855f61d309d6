use cloud_errors::document::{BandDocument, EntryDocument, TableDocument};

use super::{sections, texts};
use crate::code::joined;
use crate::tables::DATA;

const PAGE: &str = include_str!("page.html");

/// A page to search in. It needs no other file and no network.
pub(super) fn write(table: &TableDocument, language: Option<&str>) -> String {
    let mut body = String::new();
    for (one, entries) in sections(table) {
        body += "<section>\n";
        // The page's own title says whose the first ones are.
        if one != table {
            body += &format!("<h2>{}</h2>\n", escape(&one.name));
        }
        for entry in entries {
            body += &article(one, entry, language);
        }
        if !one.bands.is_empty() {
            body += "<table>\n<caption>Other codes</caption>\n";
            body += "<thead><tr><th>codes</th><th>category</th><th>retry</th><th>HTTP</th></tr></thead>\n";
            body.extend(one.bands.iter().map(band));
            body += "</table>\n";
        }
        body += "</section>\n";
    }
    let language = language.unwrap_or(&table.language);
    let (head, rest) = PAGE.split_once("{{body}}").unwrap_or((PAGE, ""));
    let head = head
        .replace("{{name}}", &escape(&table.name))
        .replace("{{lang}}", &escape(language));
    // `import` reads the data back.
    let json = serde_json::to_string(table).unwrap_or_default();
    let data = format!("{DATA}{}</script>", json.replace('<', "\\u003c"));
    head + &body + &rest.replace("{{data}}", &data)
}

fn article(table: &TableDocument, entry: &EntryDocument, language: Option<&str>) -> String {
    let code = escape(&entry.code.to_string());
    let mut out = format!(
        "<article id=\"{code}\">\n<h3><a href=\"#{}\">{code}</a>",
        fragment(&entry.code.to_string()),
    );
    let name = escape(&entry.name);
    // Many a string is its own name.
    if name != code {
        out += &format!(" <b>{name}</b>");
    }
    out += "</h3>\n";
    let variant = entry.variant.clone();
    let aliases = entry.aliases.iter().map(ToString::to_string);
    let also = variant.into_iter().chain(aliases);
    let also = joined(
        also.map(|one| format!("<code>{}</code>", escape(&one))),
        " ",
    );
    if !also.is_empty() {
        out += &format!("<p class=\"also\">also {also}</p>\n");
    }
    for (language, text) in texts(table, entry, language) {
        let language = escape(language);
        out += &format!(
            "<p class=\"message\" lang=\"{language}\">{}</p>\n",
            escape(&text.message)
        );
        for paragraph in text.help.iter().flat_map(|help| help.split("\n\n")) {
            let paragraph = escape(paragraph).replace('\n', "<br>");
            out += &format!("<p class=\"help\" lang=\"{language}\">{paragraph}</p>\n");
        }
    }
    out += &format!(
        "<p class=\"class\"><span>{}</span> <span>retry: {}</span> <span>fault: {}</span> \
         <span>HTTP {}</span> <span>gRPC {}</span></p>\n</article>\n",
        entry.category, entry.retry, entry.fault, entry.http, entry.grpc,
    );
    out
}

fn band(band: &BandDocument) -> String {
    format!(
        "<tr><td><code>{}</code></td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
        escape(&band.codes.to_string()),
        band.category,
        band.retry,
        band.http,
    )
}

/// A text without markup of its own.
fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}

/// A text as the fragment of a link.
fn fragment(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out += &format!("%{byte:02X}");
        }
    }
    out
}
