//! Tables of any size, the same in every run, as source text.

use std::collections::HashSet;
use std::fmt::Write as _;

/// First segments that the bands of `CommonError` cover.
const FIRST: [&str; 10] = [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameterValue",
    "LimitExceeded",
    "ResourceInUse",
    "ResourceNotFound",
    "ResourceUnavailable",
    "UnsupportedOperation",
];

const WORDS: [&str; 24] = [
    "Account",
    "Backup",
    "Cluster",
    "Disk",
    "Domain",
    "Exist",
    "Format",
    "Group",
    "Image",
    "Instance",
    "Key",
    "Limit",
    "Malformed",
    "Network",
    "Policy",
    "Quota",
    "Region",
    "Snapshot",
    "State",
    "Subnet",
    "Template",
    "Type",
    "Volume",
    "Zone",
];

/// Numbers that look random, the same in every run.
#[derive(Clone, Debug)]
pub struct Random(pub u64);

impl Random {
    /// Some number below another.
    #[allow(clippy::cast_possible_truncation)]
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 32) as usize) % end
    }
}

/// Distinct codes, a tenth as dense as could be.
#[must_use]
#[allow(clippy::cast_possible_wrap)]
pub fn codes(rows: usize) -> Vec<i64> {
    let mut random = Random(7_919);
    let mut seen = HashSet::new();
    let any = || 1_000 + random.below(10 * rows + 4_000) as i64;
    std::iter::repeat_with(any)
        .filter(|code| seen.insert(*code))
        .take(rows)
        .collect()
}

/// Distinct dotted names; nine in ten begin as codes of API 3.0 do.
#[must_use]
pub fn names(rows: usize) -> Vec<String> {
    let mut random = Random(104_729);
    let mut seen = HashSet::new();
    let any = || {
        let mut name = if random.below(10) == 0 {
            format!("Service{}", WORDS[random.below(WORDS.len())])
        } else {
            FIRST[random.below(FIRST.len())].to_owned()
        };
        name.push('.');
        for _ in 0..=1 + random.below(3) {
            name.push_str(WORDS[random.below(WORDS.len())]);
        }
        name
    };
    // Variants are named like codes without dots, so these must differ too.
    std::iter::repeat_with(any)
        .filter(|name| seen.insert(name.replace('.', "")))
        .take(rows)
        .collect()
}

/// How much is said of each row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Texts {
    /// A message.
    Message,
    /// A message and a hint, in two languages.
    Full,
}

/// The message and the hint of a row.
#[must_use]
pub fn texts(row: usize) -> [String; 4] {
    [
        format!("The thing number {row} went wrong."),
        format!("Do something about thing {row}, then try again."),
        format!("第 {row} 个错误"),
        format!("请稍后重试 {row}。"),
    ]
}

/// A table of numbers, without its imports.
#[must_use]
pub fn numbers(name: &str, codes: &[i64], texts_of: Texts, last: &str) -> String {
    let mut out = format!("/// Made up.\n#[cloud_errors]\npub enum {name} {{\n");
    for (row, code) in codes.iter().enumerate() {
        let [message, help, zh, zh_help] = texts(row);
        let _ = writeln!(out, "    /// {message}");
        if texts_of == Texts::Full {
            let _ = writeln!(out, "    ///\n    /// {help}");
            let _ = writeln!(out, "    #[translate(zh, \"{zh}\", help = \"{zh_help}\")]");
        }
        let _ = writeln!(out, "    #[class(Internal)]\n    V{row} = {code},");
    }
    let _ = writeln!(out, "    /// Any other code.\n    {last},\n}}");
    out
}

/// What one takes instead: thiserror, `num_enum` and strum, with the first language's texts.
#[must_use]
pub fn stack(codes: &[i64]) -> String {
    let mut out = "use num_enum::{FromPrimitive, IntoPrimitive};\n\
        use strum::{EnumIter, EnumMessage, IntoStaticStr};\n\
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error, FromPrimitive, \
        IntoPrimitive, EnumIter, IntoStaticStr, EnumMessage)]\n\
        #[repr(i64)]\npub enum E {\n"
        .to_owned();
    for (row, code) in codes.iter().enumerate() {
        let [message, help, ..] = texts(row);
        let _ = writeln!(
            out,
            "    /// {message}\n    #[error(\"{message}\")]\n    \
             #[strum(message = \"{message}\", detailed_message = \"{help}\")]\n    V{row} = {code},"
        );
    }
    out.push_str("    #[error(\"unknown {0}\")]\n    #[num_enum(catch_all)]\n");
    out.push_str("    Unknown(i64) = -1,\n}\n");
    out
}

/// A table of names, without its imports. In one that extends `CommonError`, a row names a class
/// only if no band covers it.
#[must_use]
pub fn strings(name: &str, names: &[String], last: &str) -> String {
    let extends = last.contains("CommonError");
    let mut out = format!("/// Made up.\n#[cloud_errors]\npub enum {name} {{\n");
    for (row, code) in names.iter().enumerate() {
        let [message, ..] = texts(row);
        let _ = writeln!(out, "    /// {message}");
        if !extends || code.starts_with("Service") {
            let _ = writeln!(out, "    #[class(Internal)]");
        }
        let _ = writeln!(out, "    {} = \"{code}\",", code.replace('.', ""));
    }
    let _ = writeln!(out, "    /// Any other code.\n    {last},\n}}");
    out
}

/// The same with strum and thiserror: a code is read and displayed, no more.
#[must_use]
pub fn strings_stack(names: &[String]) -> String {
    strings_peer(names, "strum::EnumString", |_| String::new())
}

/// The same where the code, the text and all rows are also to be had from a value, as from a table.
#[must_use]
pub fn strings_full_stack(names: &[String]) -> String {
    let derived = "PartialOrd, Ord, Hash, strum::EnumString, strum::AsRefStr, strum::EnumIter, \
                   strum::EnumMessage";
    strings_peer(names, derived, |message| {
        format!(", message = \"{message}\"")
    })
}

fn strings_peer(names: &[String], derived: &str, also: impl Fn(&str) -> String) -> String {
    let mut out = format!(
        "#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, {derived})]\npub enum E {{\n"
    );
    for (row, code) in names.iter().enumerate() {
        let [message, ..] = texts(row);
        let also = also(&message);
        let variant = code.replace('.', "");
        let _ = writeln!(
            out,
            "    /// {message}\n    #[error(\"{message}\")]\n    \
             #[strum(serialize = \"{code}\"{also})]\n    {variant},"
        );
    }
    out.push_str("    #[error(\"unknown {0}\")]\n    #[strum(default)]\n    Unknown(String),\n}\n");
    out
}

/// Ours and its peers for a number of numeric rows.
#[must_use]
pub fn number_contestants(rows: usize) -> String {
    let codes = codes(rows);
    let mut out = "use cloud_errors::{UnknownCode, cloud_errors};\n".to_owned();
    out += &numbers("Ours", &codes, Texts::Message, "Unknown(UnknownCode)");
    out += "#[derive(Clone, Copy, num_enum::FromPrimitive)]\n#[repr(i64)]\npub enum NumEnum {\n";
    for (row, code) in codes.iter().enumerate() {
        let _ = writeln!(out, "    V{row} = {code},");
    }
    out += "    #[num_enum(catch_all)]\n    Unknown(i64) = -1,\n}\n";
    let mut sorted: Vec<_> = codes.iter().copied().zip(0_u16..).collect();
    sorted.sort_unstable();
    let _ = writeln!(out, "pub static SORTED: &[(i64, u16)] = &{sorted:?};");
    out += "pub static PHF: phf::Map<i64, u16> = phf::phf_map! {\n";
    for (row, code) in codes.iter().enumerate() {
        let _ = writeln!(out, "    {code}_i64 => {row}_u16,");
    }
    out += "};\npub fn by_match(code: i64) -> Option<u16> {\n    Some(match code {\n";
    for (row, code) in codes.iter().enumerate() {
        let _ = writeln!(out, "        {code} => {row},");
    }
    out += "        _ => return None,\n    })\n}\n";
    out
}

/// Ours and its peers for a number of rows with names.
#[must_use]
pub fn name_contestants(rows: usize) -> String {
    let names = names(rows);
    let mut out = "use cloud_errors::{UnknownString, cloud_errors};\n".to_owned();
    out += &strings("Ours", &names, "Unknown(UnknownString)");
    out += "pub static PHF: phf::Map<&'static str, u16> = phf::phf_map! {\n";
    for (row, name) in names.iter().enumerate() {
        let _ = writeln!(out, "    \"{name}\" => {row}_u16,");
    }
    out += "};\npub fn by_match(name: &str) -> Option<u16> {\n    Some(match name {\n";
    for (row, name) in names.iter().enumerate() {
        let _ = writeln!(out, "        \"{name}\" => {row},");
    }
    out += "        _ => return None,\n    })\n}\n";
    out
}

/// The first of the tables of [`levels`] with thiserror, which displays what ours does.
fn base_with_thiserror(codes: &[i64]) -> String {
    let mut out = "#[derive(Clone, Copy, Debug, thiserror::Error)]\npub enum Stack {\n".to_owned();
    let mut rows = String::new();
    for (row, code) in codes.iter().enumerate() {
        let [message, ..] = texts(row);
        let message = message.trim_end_matches('.');
        let _ = writeln!(out, "    #[error(\"{code} {message}\")]\n    V{row},");
        let _ = write!(rows, "Stack::V{row}, ");
    }
    let _ = writeln!(
        out,
        "}}\nimpl Stack {{\n    pub const ALL: &[Self] = &[{rows}];\n}}"
    );
    out
}

/// Three tables of 22 rows each; every one extends the one before it.
#[must_use]
pub fn levels() -> String {
    let codes = codes(66);
    let mut out = "use cloud_errors::{UnknownCode, cloud_errors};\n".to_owned();
    let of = |level: usize| &codes[22 * level..22 * (level + 1)];
    out += &numbers("Base", of(0), Texts::Message, "Unknown(UnknownCode)");
    out += &numbers("Middle", of(1), Texts::Message, "Base(Base)");
    out += &numbers("Leaf", of(2), Texts::Message, "Middle(Middle)");
    out + &base_with_thiserror(of(0))
}

/// A table of 20 codes that no other one of these families has.
fn member(number: usize, name: &str, parents: &[String]) -> String {
    let codes: Vec<i64> = (10_000_i64..).skip(100 * number).take(20).collect();
    let parents: Vec<_> = parents.iter().map(|one| format!("{one}({one})")).collect();
    numbers(name, &codes, Texts::Message, &parents.join(",\n    "))
}

/// Tables that extend `PublicError`, and perhaps one that extends them all.
#[must_use]
pub fn products(count: usize, is_extended: bool) -> String {
    let names: Vec<_> = (0..count)
        .map(|number| format!("Product{number}"))
        .collect();
    let public = ["PublicError".to_owned()];
    let mut out = "use cloud_errors::{PublicError, cloud_errors};\n".to_owned();
    for (number, name) in names.iter().enumerate() {
        out += &member(number, name, &public);
    }
    if is_extended {
        out += &member(count, "Umbrella", &names);
    }
    out
}

/// Levels of two tables, each of which extends both tables of the level below.
#[must_use]
pub fn lattice(levels: usize) -> String {
    let mut out = "use cloud_errors::{PublicError, cloud_errors};\n".to_owned();
    let mut parents = vec!["PublicError".to_owned()];
    for level in 0..levels {
        let names = [format!("Left{level}"), format!("Right{level}")];
        for (side, name) in names.iter().enumerate() {
            out += &member(2 * level + side, name, &parents);
        }
        parents = names.to_vec();
    }
    out
}
