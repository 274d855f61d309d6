//! Writes random families of tables, each as enums and once more as data for a model.

use std::fmt::Write as _;

const FAMILIES: usize = 8;
const TABLES: usize = 6;

const CATEGORIES: [&str; 5] = ["NotFound", "Conflict", "Timeout", "RateLimited", "Internal"];
const RETRIES: [&str; 3] = ["Never", "Later", "Slower"];

/// The segments of string codes. Some begin or end as others do.
const SEGMENTS: [&str; 5] = ["A", "AB", "B", "BA", "NotFound"];

/// Xorshift.
struct Random(u64);

impl Random {
    fn below<T: TryFrom<u64> + TryInto<u64>>(&mut self, end: T) -> T {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let end = end.try_into().ok().expect("a positive number");
        T::try_from((self.0 >> 16) % end)
            .ok()
            .expect("less than `end`")
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }

    /// `(Category, Option<Retry>, Option<u16>)` as an attribute has it, and as data.
    fn class(&mut self) -> (String, String) {
        let category = self.pick(&CATEGORIES);
        let mut class = category.to_owned();
        let (mut retry, mut http) = ("None".to_owned(), "None".to_owned());
        if self.below(3) == 0 {
            let chosen = self.pick(&RETRIES);
            let _ = write!(class, ", retry = {chosen}");
            retry = format!("Some(Retry::{chosen})");
        }
        if self.below(3) == 0 {
            let status = 400 + self.below(200_u64);
            let _ = write!(class, ", http = {status}");
            http = format!("Some({status})");
        }
        (class, format!("(Category::{category}, {retry}, {http})"))
    }

    /// A code that the table does not have yet, as a literal.
    fn code(&mut self, is_string: bool, taken: &mut Vec<String>) -> String {
        loop {
            let code = if is_string {
                let second = self.pick(&["", ".A", ".AB", ".B", ".NotFound"]);
                format!("\"{}{second}\"", self.pick(&SEGMENTS))
            } else {
                (self.below(30_i64) - 5).to_string()
            };
            if !taken.contains(&code) {
                taken.push(code.clone());
                return code;
            }
        }
    }

    /// Patterns that do not overlap, as an attribute has them.
    fn patterns(&mut self, is_string: bool) -> Vec<String> {
        let mut patterns = Vec::new();
        let mut start = -6_i64;
        for _ in 0..self.below(4) {
            let pattern = if is_string {
                let segment = self.pick(&SEGMENTS);
                let forms = [
                    segment.to_owned(),
                    format!("{segment}*"),
                    format!("*{segment}"),
                ];
                format!("{:?}", forms[self.below(3)])
            } else {
                let first = start + self.below(6);
                start = first + 1 + self.below(6);
                format!("{first}..={}", start - 1)
            };
            if !patterns.contains(&pattern) {
                patterns.push(pattern);
            }
        }
        patterns
    }
}

/// The enums, `FAMILIES`, and a macro that calls a macro with each enum and its place.
pub(crate) fn write(seed: u64) -> String {
    let mut random = Random(0x2545_f491_4f6c_dd1d ^ seed << 8);
    let (mut enums, mut data, mut calls) =
        (String::new(), String::new(), [String::new(), String::new()]);
    for family in 0..FAMILIES {
        let is_string = family % 2 == 1;
        data.push_str("&[");
        // Of each table, its bands and those that it inherits.
        let mut ranges = Vec::new();
        for table in 0..TABLES {
            write_table(
                &mut random,
                (family, table),
                is_string,
                &mut ranges,
                &mut enums,
                &mut data,
            );
            let _ = write!(
                calls[usize::from(is_string)],
                "$check!(T{family}_{table}, {family}, {table});"
            );
        }
        data.push_str("],\n");
    }
    let [numbers, strings] = calls;
    format!(
        "{enums}\nconst FAMILIES: &[&[TableSpec]] = &[{data}];\n\
         macro_rules! each_numeric {{ ($check:ident) => {{ {numbers} }} }}\n\
         macro_rules! each_string {{ ($check:ident) => {{ {strings} }} }}\n"
    )
}

fn write_table(
    random: &mut Random,
    (family, table): (usize, usize),
    is_string: bool,
    ranges: &mut Vec<String>,
    enums: &mut String,
    data: &mut String,
) {
    let mut parents = Vec::new();
    for _ in 0..random.below(4).min(table) {
        let parent = random.below(table);
        if !parents.contains(&parent) {
            parents.push(parent);
        }
    }
    let (mut bands, mut band_data) = (String::new(), String::new());
    for pattern in random.patterns(is_string) {
        let (class, spec) = random.class();
        let _ = write!(bands, "{pattern} => ({class}),");
        let _ = write!(band_data, "({:?}, {spec}),", pattern.trim_matches('"'));
    }
    let inherited = parents.iter().map(|parent| ranges[*parent].clone());
    ranges.push(bands.clone() + &inherited.collect::<String>());
    let (mut variants, mut entry_data) = (String::new(), String::new());
    let mut taken = Vec::new();
    for entry in 0..=random.below(4) {
        let code = random.code(is_string, &mut taken);
        let aliases = (0..random.below(3)).map(|_| random.code(is_string, &mut taken));
        let aliases = aliases.collect::<Vec<_>>();
        // Names that several tables have, too.
        let name = format!("{}{entry}", random.pick(&["One", "Two"]));
        let (class, spec) = random.class();
        let (mut class, mut spec) = (format!("#[class({class})]"), format!("Some({spec})"));
        // Without a class, where a band has the code.
        if !is_string && random.below(2) == 0 && covered(&code, &ranges[table]) {
            (class, spec) = (String::new(), "None".to_owned());
        }
        let attribute = format!("#[alias({})]", aliases.join(","));
        let attribute = if aliases.is_empty() { "" } else { &attribute };
        let _ = writeln!(
            variants,
            "/// Message.\n{class} {attribute} {name} = {code},"
        );
        let quoted = |code: &String| format!("{:?}", code.trim_matches('"'));
        let aliases = aliases.iter().map(quoted).collect::<Vec<_>>().join(",");
        let _ = write!(
            entry_data,
            "({}, &[{aliases}], {name:?}, {spec}),",
            quoted(&code)
        );
    }
    for parent in &parents {
        let _ = writeln!(variants, "P{parent}(T{family}_{parent}),");
    }
    if parents.is_empty() {
        variants.push_str(if is_string {
            "Unknown(UnknownString),"
        } else {
            "Unknown(UnknownCode),"
        });
    }
    let _ = writeln!(
        enums,
        "#[cloud_errors(success = none, bands({bands}))]\n#[allow(deprecated)]\nenum T{family}_{table} {{\n{variants}}}"
    );
    let _ = writeln!(
        data,
        "TableSpec {{ parents: &{parents:?}, bands: &[{band_data}], entries: &[{entry_data}] }},"
    );
}

/// Whether one of the ranges has the number.
fn covered(code: &str, bands: &str) -> bool {
    let Ok(code) = code.parse::<i64>() else {
        return false;
    };
    bands
        .split(',')
        .filter_map(|band| band.split_once("..="))
        .any(|(first, rest)| {
            let last = rest.split(' ').next().unwrap_or_default();
            first.parse().is_ok_and(|first: i64| first <= code)
                && last.parse().is_ok_and(|last: i64| code <= last)
        })
}
