//! Finds the tables of error codes on a page, and their columns by the headings.

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
}

/// Headings without spaces and punctuation, in lower case. The longest that a heading contains counts;
/// those of few letters must be all of it.
const HEADINGS: [(Role, &[&str], &[&str]); 5] = [
    (
        Role::Http,
        &["http"],
        &[
            "httpstatus",
            "httpcode",
            "http状态",
            "http响应",
            "http返回",
            "http错误",
            "statuscode",
            "httpstatuscode",
        ],
    ),
    (
        Role::Code,
        &[
            "code",
            "ret",
            "codes",
            "代码",
            "编码",
            "编号",
            "错误号",
            "id",
            "value",
            "error",
        ],
        &[
            "错误码",
            "返回码",
            "错误代码",
            "响应码",
            "返回值",
            "状态码",
            "errorcode",
            "returncode",
            "retcode",
            "errcode",
            "resultcode",
            "codevalue",
        ],
    ),
    (
        Role::Name,
        &[
            "name",
            "名称",
            "名字",
            "宏",
            "枚举",
            "常量",
            "constant",
            "symbol",
            "identifier",
            "enum",
            "key",
            "variant",
        ],
        &[
            "错误名",
            "英文名",
            "错误标识",
            "errorname",
            "宏定义",
            "codename",
            "symbolicname",
            "codedesc",
        ],
    ),
    (
        Role::Help,
        &[
            "建议",
            "措施",
            "备注",
            "action",
            "help",
            "solution",
            "solutions",
            "remarks",
            "note",
            "notes",
            "fix",
            "原因",
            "reason",
            "cause",
            "todo",
        ],
        &[
            "处理",
            "解决",
            "排查",
            "应对",
            "建议",
            "solution",
            "resolution",
            "suggest",
            "handling",
            "whattodo",
            "remedy",
            "troubleshoot",
            "correctiveaction",
            "recommend",
            "可能原因",
            "possiblecause",
        ],
    ),
    (
        Role::Message,
        &[
            "message", "msg", "说明", "描述", "含义", "信息", "meaning", "text", "desc", "detail",
            "details", "内容", "解释", "texts", "error",
        ],
        &[
            "说明",
            "描述",
            "含义",
            "错误信息",
            "错误消息",
            "提示",
            "description",
            "errormessage",
            "errormsg",
            "meaning",
            "explanation",
            "详情",
        ],
    ),
];

fn role(heading: &str) -> Option<Role> {
    let lower = code::ascii(heading).to_lowercase();
    let heading = lower
        .chars()
        .filter(|character| character.is_alphanumeric())
        .collect::<String>();
    let exact = HEADINGS
        .iter()
        .find(|(_, exact, _)| exact.contains(&heading.as_str()));
    let longest = |parts: &[&str]| {
        let within = parts
            .iter()
            .filter(|part| heading.contains(*part))
            .map(|part| part.len());
        within.max().unwrap_or(0)
    };
    let best = || {
        // The first of equals.
        let best = HEADINGS
            .iter()
            .rev()
            .max_by_key(|(_, _, parts)| longest(parts));
        best.filter(|(_, _, parts)| longest(parts) > 0)
    };
    exact.or_else(best).map(|(role, _, _)| *role)
}

/// The columns of a table, by position.
#[derive(Default, Debug)]
struct Columns {
    code: Option<usize>,
    name: Option<usize>,
    http: Option<usize>,
    messages: Vec<usize>,
    help: Vec<usize>,
}

impl Columns {
    fn of(headings: &[String]) -> Self {
        let mut columns = Self::default();
        for (position, heading) in headings.iter().enumerate() {
            let (place, list) = match role(heading) {
                Some(Role::Code) => (Some(&mut columns.code), None),
                Some(Role::Name) => (Some(&mut columns.name), None),
                Some(Role::Http) => (Some(&mut columns.http), None),
                Some(Role::Message) => (None, Some(&mut columns.messages)),
                Some(Role::Help) => (None, Some(&mut columns.help)),
                None => (None, None),
            };
            match (place, list) {
                (Some(place @ None), _) => *place = Some(position),
                (_, Some(list)) => list.push(position),
                // A second column of codes, or one that nobody knows.
                _ => {}
            }
        }
        columns
    }

    /// The places of a table without known headings: code, message, help.
    fn by_place(grid: &Grid) -> Option<Self> {
        let codes = grid
            .iter()
            .filter(|row| row.first().is_some_and(|cell| is_number(cell)));
        let is_table = codes.count() * 10 >= grid.len() * 8 && grid.iter().any(|row| row.len() > 1);
        is_table.then(|| Self {
            code: Some(0),
            messages: vec![1],
            help: vec![2],
            ..Self::default()
        })
    }

    fn is_enough(&self) -> bool {
        self.code.is_some()
            && (self.name.is_some() || !self.messages.is_empty() || !self.help.is_empty())
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
        Row {
            code: cell(self.code),
            name: cell(self.name),
            http: cell(self.http),
            messages: cells(&self.messages),
            help: cells(&self.help),
        }
    }
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
    pub(super) messages: Vec<String>,
    pub(super) help: Vec<String>,
}

/// The rows of a page, and how they were found.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) rows: Vec<Row>,
    pub(super) notes: Vec<String>,
}

/// The rows of all tables of error codes on a page.
pub(super) fn rows(grids: &[Grid]) -> Option<Page> {
    let mut page = Page {
        rows: Vec::new(),
        notes: Vec::new(),
    };
    let mut count = 0;
    for grid in grids {
        let Some((headings, rows)) = grid.split_first() else {
            continue;
        };
        let columns = Columns::of(headings);
        if columns.is_enough() && !is_number(&headings[columns.code.unwrap_or(0)]) {
            page.rows.extend(rows.iter().map(|row| columns.row(row)));
            count += 1;
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
            ("Description", Some(Role::Message)),
            ("error message", Some(Role::Message)),
            ("处理措施", Some(Role::Help)),
            ("解决方案", Some(Role::Help)),
            ("Solution", Some(Role::Help)),
            ("HTTP status code", Some(Role::Http)),
            ("HTTP 状态码", Some(Role::Http)),
            ("Name", Some(Role::Name)),
            ("product", None),
            ("", None),
        ] {
            assert_eq!(role(heading), expected, "{heading}");
        }
    }
}
