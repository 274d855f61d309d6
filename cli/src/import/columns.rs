//! Finds the tables of error codes on a page, and their columns by the headings.

use std::collections::BTreeMap;
use std::str::FromStr;

use cloud_errors::{Category, Retry};

use super::is_language;
use super::read::Grid;
use crate::code;

/// What a column says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Role {
    Code,
    Name,
    Message,
    Help,
    Http,
    Category,
    Retry,
}

/// Headings without spaces and punctuation, in lower case: those that are a whole heading, and those that
/// may be a part of one.
const HEADINGS: [(Role, &str, &str); 7] = [
    // As `cloud-errors export` has them.
    (Role::Category, "category", ""),
    (Role::Retry, "retry", ""),
    (
        Role::Http,
        "http",
        "httpstatus httpcode http状态 http状态码 http错误码 http响应 http返回 http错误 statuscode \
         httpstatuscode",
    ),
    (
        Role::Code,
        "code codes othercodes ret 代码 编码 编号 错误号 id value error",
        "错误码 返回码 错误代码 响应码 返回值 状态码 errorcode returncode retcode errcode resultcode \
         codevalue",
    ),
    (
        Role::Name,
        "name 名字 宏 枚举 常量 constant symbol identifier enum key variant",
        "名称 错误名 英文名 错误标识 errorname 宏定义 codename symbolicname codedesc",
    ),
    (
        Role::Help,
        "建议 措施 备注 原因 action help solution solutions remarks note notes fix reason cause todo",
        "处理 解决 排查 应对 建议 措施 可能原因 solution resolution suggest handling whattodo remedy \
         troubleshoot action recommend possiblecause",
    ),
    (
        Role::Message,
        "message msg 信息 内容 解释 text texts desc detail details",
        "说明 描述 含义 提示 详情 错误信息 错误消息 description errormessage errormsg meaning \
         explanation",
    ),
];

fn role(heading: &str) -> Option<Role> {
    let lower = code::ascii(heading).to_lowercase();
    let heading = lower
        .chars()
        .filter(|character| character.is_alphanumeric())
        .collect::<String>();
    let is = |whole: &str| whole.split_whitespace().any(|whole| whole == heading);
    // What comes last is what it is: `error code description`.
    let rank = |parts: &str| {
        let parts = parts.split_whitespace();
        parts
            .filter_map(|part| Some((heading.rfind(part)? + part.len(), part.len())))
            .max()
    };
    let exact = HEADINGS.iter().find(|(_, whole, _)| is(whole));
    // The first of equals.
    let best = || HEADINGS.iter().rev().max_by_key(|(.., parts)| rank(parts));
    let best = || best().filter(|(.., parts)| rank(parts).is_some());
    exact.or_else(best).map(|(role, ..)| *role)
}

/// `message` and `zh` of `message (zh)`, as `cloud-errors export` has it.
fn tagged(heading: &str) -> Option<(&str, &str)> {
    let (heading, tag) = heading.strip_suffix(')')?.split_once(" (")?;
    let is_tagged = matches!(heading, "message" | "help") && is_language(tag);
    is_tagged.then_some((heading, tag))
}

/// The cells of a row's text, or their columns.
#[derive(Default, Debug)]
pub(super) struct Texts<T> {
    pub(super) messages: Vec<T>,
    pub(super) help: Vec<T>,
}

/// The columns of a table, by position.
#[derive(Default, Debug)]
struct Columns {
    code: Option<usize>,
    name: Option<usize>,
    http: Option<usize>,
    category: Option<usize>,
    retry: Option<usize>,
    /// By language; empty for the page's own.
    texts: BTreeMap<String, Texts<usize>>,
    /// Whether the rows are bands, as `cloud-errors export` has them.
    is_bands: bool,
}

impl Columns {
    fn of(headings: &[String], rows: &[Vec<String>], language: Option<&str>) -> Self {
        let mut columns = Self::default();
        let mut codes = Vec::new();
        for (position, heading) in headings.iter().enumerate() {
            let (heading, tag) = tagged(heading).unwrap_or((heading, ""));
            let tag = Some(tag).filter(|tag| Some(*tag) != language);
            let texts = columns.texts.entry(tag.unwrap_or_default().to_owned());
            match role(heading) {
                Some(Role::Code) => codes.push(position),
                Some(Role::Name) => columns.name = columns.name.or(Some(position)),
                Some(Role::Http) => columns.http = columns.http.or(Some(position)),
                Some(Role::Category) => columns.category = columns.category.or(Some(position)),
                Some(Role::Retry) => columns.retry = columns.retry.or(Some(position)),
                Some(Role::Message) => texts.or_default().messages.push(position),
                Some(Role::Help) => texts.or_default().help.push(position),
                None => {}
            }
        }
        // Of `Error` and `Code`, the one with the numbers; the other has the names.
        let numbers = |position: &usize| {
            let cells = rows.iter().filter_map(|row| row.get(*position));
            cells.filter(|cell| is_number(cell)).count()
        };
        columns.code = codes.iter().copied().rev().max_by_key(numbers);
        let mut others = codes
            .into_iter()
            .filter(|position| Some(*position) != columns.code);
        columns.name = columns.name.or_else(|| others.next());
        columns.is_bands = columns
            .code
            .is_some_and(|code| headings[code] == "other codes");
        columns
    }

    /// The places of a table without known headings: code, message, help.
    fn by_place(grid: &Grid) -> Option<Self> {
        let codes = grid
            .iter()
            .filter(|row| row.first().is_some_and(|cell| is_number(cell)));
        let is_table = codes.count() * 10 >= grid.len() * 8 && grid.iter().any(|row| row.len() > 1);
        let (messages, help) = (vec![1], vec![2]);
        is_table.then(|| Self {
            code: Some(0),
            texts: [(String::new(), Texts { messages, help })].into(),
            ..Self::default()
        })
    }

    fn is_enough(&self) -> bool {
        self.code.is_some() && (self.name.is_some() || !self.texts.is_empty() || self.is_bands)
    }

    fn row(&self, row: &[String]) -> Row {
        let cell = |position: Option<usize>| {
            position
                .and_then(|position| row.get(position))
                .cloned()
                .unwrap_or_default()
        };
        let cells = |positions: &[usize]| {
            let cells = positions.iter().map(|position| cell(Some(*position)));
            cells.filter(|cell| !cell.is_empty()).collect::<Vec<_>>()
        };
        let texts = self.texts.iter().map(|(language, texts)| {
            let (messages, help) = (cells(&texts.messages), cells(&texts.help));
            (language.clone(), Texts { messages, help })
        });
        let mut texts = texts.collect::<BTreeMap<_, _>>();
        Row {
            is_band: self.is_bands,
            is_exported: self.category.is_some() && self.retry.is_some(),
            code: cell(self.code),
            name: cell(self.name),
            http: cell(self.http),
            category: word(&cell(self.category)),
            retry: word(&cell(self.retry)),
            own: texts.remove("").unwrap_or_default(),
            translations: texts,
        }
    }
}

/// A name of this library's, perhaps as code. Other words say nothing.
fn word<T: FromStr>(cell: &str) -> Option<T> {
    cell.trim_matches('`').trim().parse().ok()
}

fn is_number(cell: &str) -> bool {
    code::number(code::ascii(cell).trim()).is_some()
}

/// A row of a page, as plain text.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) http: String,
    pub(super) category: Option<Category>,
    pub(super) retry: Option<Retry>,
    pub(super) own: Texts<String>,
    pub(super) translations: BTreeMap<String, Texts<String>>,
    pub(super) is_band: bool,
    /// Whether the headings are those of `cloud-errors export`.
    pub(super) is_exported: bool,
}

/// The rows of a page, and how they were found.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) rows: Vec<Row>,
    pub(super) notes: Vec<String>,
    /// The language of the rows' own texts, if the headings say it.
    pub(super) language: Option<String>,
}

/// The rows of all tables of error codes on a page. Of texts in several languages, those in the wanted
/// one are the rows' own, else the first.
pub(super) fn rows(grids: &[Grid], wanted: Option<&str>) -> Option<Page> {
    let headings = grids.iter().filter_map(|grid| grid.first()).flatten();
    let mut tags = headings.filter_map(|heading| Some(tagged(heading)?.1));
    // `zh` for `zh-CN`, but not `en` for `eng`.
    let wanted = format!("{}-", wanted.unwrap_or_default()).to_lowercase();
    let is_wanted = |tag: &&str| wanted.starts_with(&format!("{tag}-").to_lowercase());
    let nearest = tags.clone().filter(is_wanted).max_by_key(|tag| tag.len());
    let language = nearest.or_else(|| tags.next());
    let mut page = Page {
        rows: Vec::new(),
        notes: Vec::new(),
        language: language.map(str::to_owned),
    };
    let mut count = 0;
    for grid in grids {
        let Some((headings, rows)) = grid.split_first() else {
            continue;
        };
        let columns = Columns::of(headings, rows, language);
        if columns.is_enough() && !is_number(&headings[columns.code.unwrap_or(0)]) {
            page.rows.extend(rows.iter().map(|row| columns.row(row)));
            count += usize::from(!columns.is_bands);
        }
    }
    if count > 1 {
        page.notes.push(format!(
            "{count} tables of error codes on the page; all are taken"
        ));
    }
    if count == 0 {
        for grid in grids {
            if let Some(columns) = Columns::by_place(grid) {
                page.rows.extend(grid.iter().map(|row| columns.row(row)));
                count += 1;
            }
        }
        page.notes
            .push("no known headings; the columns are taken as code, message, help".to_owned());
    }
    (count > 0).then_some(page)
}

#[cfg(test)]
mod tests {
    use super::{Role, role};

    #[test]
    fn headings_are_known() {
        for (heading, expected) in [
            ("错误码", Some(Role::Code)),
            ("返回码", Some(Role::Code)),
            ("Error Code", Some(Role::Code)),
            ("code", Some(Role::Code)),
            ("说明", Some(Role::Message)),
            ("错误码说明", Some(Role::Message)),
            ("错误码名称", Some(Role::Name)),
            ("Error code description", Some(Role::Message)),
            ("错误描述", Some(Role::Message)),
            ("解决方案", Some(Role::Help)),
            ("Description", Some(Role::Message)),
            ("error message", Some(Role::Message)),
            ("处理措施", Some(Role::Help)),
            ("解决方案", Some(Role::Help)),
            ("Solution", Some(Role::Help)),
            ("HTTP status code", Some(Role::Http)),
            ("HTTP 状态码", Some(Role::Http)),
            ("Name", Some(Role::Name)),
            ("Corrective action", Some(Role::Help)),
            ("Category", Some(Role::Category)),
            ("retry", Some(Role::Retry)),
            ("product", None),
            ("", None),
        ] {
            assert_eq!(role(heading), expected, "{heading}");
        }
    }
}
