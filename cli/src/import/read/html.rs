use ego_tree::NodeRef;
use ego_tree::iter::Edge;
use scraper::{ElementRef, Html, Node};

use super::{Grid, MOST_COLUMNS};

/// No cell of a real table spans more rows, and no text of one is longer.
const MOST_ROWS: usize = 1000;
const LONGEST_SPANNED: usize = 10_000;

/// Real pages do not nest tables deeper, nor leave so many elements open.
const DEEPEST: usize = 4;
const MOST_OPEN: usize = 2000;

/// The tables of a page. A page that would take a browser's algorithm too long has none.
pub(super) fn grids(page: &str) -> Vec<Grid> {
    if deepest(page) > MOST_OPEN {
        return Vec::new();
    }
    let page = Html::parse_document(page);
    // Rows belong to the table that is opened last.
    let mut open: Vec<Builder> = Vec::new();
    let mut grids = Vec::new();
    let mut too_deep = 0_usize;
    for edge in page.tree.root().traverse() {
        let (node, is_open) = match edge {
            Edge::Open(node) => (node, true),
            Edge::Close(node) => (node, false),
        };
        let Some(element) = ElementRef::wrap(node) else {
            continue;
        };
        let depth = open.len();
        match (element.value().name(), is_open, open.last_mut()) {
            ("table", true, _) if depth == DEEPEST => too_deep += 1,
            ("table", false, _) if too_deep > 0 => too_deep -= 1,
            _ if too_deep > 0 => {}
            ("table", true, _) => open.push(Builder::default()),
            ("table", false, _) => grids.extend(open.pop().map(|builder| builder.rows)),
            ("tr", true, Some(builder)) => builder.start_row(),
            ("tr", false, Some(builder)) => builder.fill(usize::MAX),
            ("td" | "th", true, Some(builder)) => builder.cell(element),
            _ => {}
        }
    }
    grids.retain(|rows| !rows.is_empty());
    grids
}

#[derive(Default)]
struct Builder {
    rows: Grid,
    /// For each column, the cell that reaches down into the next rows, and how far.
    spanning: Vec<(usize, String)>,
}

impl Builder {
    fn start_row(&mut self) {
        self.rows.push(Vec::new());
    }

    /// Adds the cells that reach down into this row, up to a number of columns.
    fn fill(&mut self, most: usize) {
        let Some(row) = self.rows.last_mut() else {
            return;
        };
        while row.len() < most {
            match self.spanning.get_mut(row.len()) {
                Some((left, text)) if *left > 0 => {
                    *left -= 1;
                    row.push(text.clone());
                }
                _ => return,
            }
        }
    }

    fn cell(&mut self, element: ElementRef<'_>) {
        self.fill(usize::MAX);
        let span = |name, most| {
            let span = element.value().attr(name);
            let span = span.and_then(|span| span.trim().parse::<usize>().ok());
            span.unwrap_or(1).clamp(1, most)
        };
        let text = text(*element);
        let Some(row) = self.rows.last_mut() else {
            return;
        };
        let is_long = text.len() > LONGEST_SPANNED;
        let columns = span("colspan", MOST_COLUMNS);
        let rows = span("rowspan", if is_long { 1 } else { MOST_ROWS });
        for column in 0..columns {
            let position = row.len();
            if position == MOST_COLUMNS {
                break;
            }
            // A text that spans columns is said once.
            let text = if column == 0 {
                text.clone()
            } else {
                String::new()
            };
            if self.spanning.len() <= position {
                self.spanning.resize(position + 1, (0, String::new()));
            }
            if rows > 1 {
                self.spanning[position] = (rows - 1, text.clone());
            }
            row.push(text);
        }
    }
}

/// What a browser shows of an element, with the addresses of links.
fn text(element: NodeRef<'_, Node>) -> String {
    const HIDDEN: [&str; 4] = ["script", "style", "template", "svg"];
    const LINES: [&str; 5] = ["div", "li", "ul", "ol", "tr"];
    const PARAGRAPHS: [&str; 6] = ["p", "pre", "table", "h4", "h5", "blockquote"];
    let end = |text: &mut String, name| {
        if text.is_empty() || name == "br" && text.ends_with("\n\n") {
            return;
        }
        let is_paragraph = PARAGRAPHS.contains(&name);
        if name == "br" || (is_paragraph || LINES.contains(&name)) && !text.ends_with('\n') {
            text.push('\n');
        }
        if is_paragraph && !text.ends_with("\n\n") {
            text.push('\n');
        }
    };
    let mut text = String::new();
    let mut hidden = 0_usize;
    let mut links = Vec::new();
    for edge in element.traverse() {
        match edge {
            Edge::Open(node) => match node.value() {
                Node::Text(part) if hidden == 0 => collapse(&mut text, part),
                Node::Element(element) => {
                    let name = element.name();
                    hidden += usize::from(HIDDEN.contains(&name));
                    end(&mut text, name);
                    match name {
                        "li" => text.push_str("- "),
                        "a" => links.push(text.len()),
                        "img" => collapse(&mut text, element.attr("alt").unwrap_or_default()),
                        _ => {}
                    }
                }
                _ => {}
            },
            Edge::Close(node) => {
                let Node::Element(element) = node.value() else {
                    continue;
                };
                let name = element.name();
                hidden = hidden.saturating_sub(usize::from(HIDDEN.contains(&name)));
                if name == "a" {
                    let start = links.pop().unwrap_or(text.len());
                    let address = element.attr("href").unwrap_or_default().trim();
                    let is_web = address.starts_with("http://") || address.starts_with("https://");
                    let shown = text.get(start..).unwrap_or_default();
                    if is_web && shown.trim() != address {
                        text.push_str(&format!(" <{address}>"));
                    }
                }
                match name {
                    "br" => {}
                    // What follows is no part of the last item.
                    "ul" | "ol" => end(&mut text, "p"),
                    name => end(&mut text, name),
                }
            }
        }
    }
    text
}

/// Adds a text, with one space for white space of any length.
fn collapse(text: &mut String, part: &str) {
    for character in part.chars() {
        if !character.is_ascii_whitespace() {
            text.push(character);
        } else if !text.ends_with([' ', '\n']) && !text.is_empty() {
            text.push(' ');
        }
    }
}

/// How many elements are open at once, more or less.
fn deepest(page: &str) -> usize {
    /// These need no end.
    const ENDLESS: [&str; 19] = [
        "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "dt", "dd", "option", "br", "img",
        "hr", "meta", "link", "input", "col", "colgroup",
    ];
    let (mut open, mut most) = (0_usize, 0);
    for tag in page.split('<').skip(1) {
        let (is_end, tag) = tag
            .strip_prefix('/')
            .map_or((false, tag), |tag| (true, tag));
        let end = tag
            .find(|character: char| !character.is_ascii_alphanumeric())
            .unwrap_or(tag.len());
        let name = tag[..end].to_ascii_lowercase();
        if name.is_empty() || ENDLESS.contains(&&*name) {
            continue;
        }
        open = if is_end {
            open.saturating_sub(1)
        } else {
            open + 1
        };
        most = open.max(most);
    }
    most
}
