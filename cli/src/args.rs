//! The grammar of the command line.

// These comments are the help that people read, as they are.
#![allow(clippy::doc_markdown)]

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, StringValueParser, TypedValueParser};
use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use cloud_errors::{Category, CommonError, ErrorTable as _, PublicError, Retry};

/// Explain the error codes of cloud APIs, and keep tables of them.
///
/// Without a command, `cloud-errors CODE…` explains codes.
#[derive(Parser, Debug)]
#[command(name = "cloud-errors", version, after_long_help = MORE)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,

    #[command(flatten)]
    pub(crate) shared: Shared,
}

/// Options of all commands.
#[derive(clap::Args, Debug)]
pub(crate) struct Shared {
    /// Add the table in a JSON file, as `export` writes it; may be repeated
    #[arg(long = "table", value_name = "FILE.json", global = true)]
    pub(crate) tables: Vec<PathBuf>,

    /// Language of the texts, such as zh; default: LC_ALL, LC_MESSAGES or LANG, and for a page what
    /// its texts look like
    #[arg(long, value_name = "TAG", global = true)]
    pub(crate) lang: Option<String>,

    /// Write JSON, for a program
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

const MORE: &str = "\
Exit status:
  0  all went well
  1  an argument is neither a code nor a name, nothing was found, or `diff` found a breaking change
  2  wrong usage, an input that cannot be read, or an output that cannot be written

Environment:
  NO_COLOR  no colour
  COLUMNS   width of the output";

const EXPLAIN: &str = "\
Examples:
  cloud-errors 5100 0x1194 ReplayAttack AuthFailure.SignatureExpire
  cloud-errors response.json
  curl -si https://… | cloud-errors

Input:
  A file, or standard input (-), holds responses as JSON, the output of `curl -i`, lines of codes, or
  the text of an SDK's exception. Without an argument, standard input is read.

JSON:
  Each line is an object with `code` and `success`. If `success` is false, it also has `table`,
  `known`, `category`, `fault`, `retry`, `http_status` and `grpc_code`, and `name`, `message`, `help`
  and `language`, which are null for an unknown code. A string code may have a `did_you_mean`.
  What a server sent is in `server_message`, `code_desc`, `outer_code`, `inner_code`, `request_id`,
  `status` and `retry_after`, each where there is one.";

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Explain codes, names and responses
    #[command(after_long_help = EXPLAIN)]
    Explain(Explain),
    /// Find entries by words of their code, name, message or help, in any language
    Search(Search),
    /// List entries
    List(List),
    /// Turn a vendor's page into an enum
    #[command(after_long_help = IMPORT)]
    Import(Import),
    /// Write a table as JSON, Markdown or HTML
    Export(Export),
    /// Say what changed between two tables, and what it breaks
    #[command(after_long_help = DIFF)]
    Diff(Diff),
    /// Write a completion script
    Completions(Completions),
}

#[derive(clap::Args, Debug)]
pub(crate) struct Explain {
    /// Codes (5100, -3031, 0x1194, AuthFailure.SignatureExpire), names (ReplayAttack), responses as
    /// JSON, files, or - for standard input
    #[arg(value_name = "CODE", allow_negative_numbers = true)]
    pub(crate) codes: Vec<OsString>,
}

#[derive(clap::Args, Debug)]
pub(crate) struct Search {
    /// Words that all occur in an entry
    #[arg(required = true, value_name = "WORDS", allow_negative_numbers = true)]
    pub(crate) words: Vec<String>,
}

#[derive(clap::Args, Debug)]
pub(crate) struct List {
    /// Only entries of this table and those that it extends
    #[arg(value_name = "TABLE", value_parser = Names, hide_possible_values = true)]
    pub(crate) table: Option<String>,

    /// Only entries with this retry
    #[arg(long, value_parser = named(Retry::ALL, Retry::name), ignore_case = true)]
    pub(crate) retry: Option<Retry>,

    /// Only entries of this category
    #[arg(long, value_parser = named(Category::ALL, Category::name), ignore_case = true)]
    pub(crate) category: Option<Category>,
}

const IMPORT: &str = "\
The file is HTML, Markdown, TSV, CSV, an SDK's errors.go, or JSON.
The enum goes to standard output; with --json, the table as JSON, for --table.
What had to be decided goes to standard error, a line each.";

#[derive(clap::Args, Debug)]
pub(crate) struct Import {
    /// The vendor's page, or - for standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,

    /// Name of the enum; default: made from the file's name
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,

    /// The table to extend: PublicError, CommonError, or a JSON file
    #[arg(long, value_name = "TABLE", value_parser = Names, hide_possible_values = true)]
    pub(crate) extends: Option<String>,

    /// Category of the variants that nothing else classifies; default: Unknown
    #[arg(long, value_name = "CATEGORY", ignore_case = true)]
    #[arg(value_parser = named(Category::ALL, Category::name))]
    pub(crate) class: Option<Category>,
}

#[derive(clap::Args, Debug)]
pub(crate) struct Export {
    /// PublicError, CommonError, the name of a table that --table adds, or a JSON file
    #[arg(value_name = "TABLE", value_parser = Names, hide_possible_values = true)]
    pub(crate) table: String,

    /// What to write
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) enum Format {
    /// The table as data, for --table and other programs
    #[default]
    Json,
    /// A table to read
    Markdown,
    /// A page to search in, in one file
    Html,
}

#[derive(clap::Args, Debug)]
#[allow(dead_code)] // the hidden ones stand for options that mean nothing here
pub(crate) struct Completions {
    /// The shell
    pub(crate) shell: Shell,

    #[arg(long = "table", hide = true)]
    tables: Vec<PathBuf>,

    #[arg(long, hide = true)]
    lang: Option<String>,

    #[arg(long, hide = true)]
    json: bool,
}

const DIFF: &str = "\
With --json, each change is an object on a line: `kind` (breaking, behavioural or compatible),
`table`, `code` and `name` of the entry, `field`, `old`, `new`, and `change`, which is the line of text.";

#[derive(clap::Args, Debug)]
pub(crate) struct Diff {
    /// The old table: a name, what `export` wrote, or a vendor's page
    #[arg(value_name = "OLD")]
    pub(crate) old: String,

    /// The new table, likewise
    #[arg(value_name = "NEW")]
    pub(crate) new: String,
}

/// Any text. Completion offers the names of the built-in tables.
#[derive(Clone)]
struct Names;

impl TypedValueParser for Names {
    type Value = String;

    fn parse_ref(
        &self,
        command: &clap::Command,
        arg: Option<&clap::Arg>,
        value: &OsStr,
    ) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let names = [PublicError::TABLE, CommonError::TABLE];
        Some(Box::new(names.into_iter().map(|table| table.name().into())))
    }
}

/// One of these values, by its name in any case.
fn named<T: Copy + Send + Sync>(
    all: &'static [T],
    name: fn(T) -> &'static str,
) -> impl TypedValueParser<Value = T> {
    let names = PossibleValuesParser::new(all.iter().map(|value| name(*value)));
    names.try_map(move |given| {
        let mut all = all.iter().copied();
        let found = all.find(|value| name(*value).eq_ignore_ascii_case(&given));
        found.ok_or("unknown")
    })
}

const COMMANDS: &str = "explain search list import export diff completions help";

/// The command that a word may be a slip of.
pub(crate) fn nearest_command(word: &str) -> Option<&'static str> {
    let near = |command: &&str| word.len() < 20 && strsim::damerau_levenshtein(word, command) == 1;
    COMMANDS.split(' ').find(near)
}

/// The arguments, with `explain` where no command is named.
pub(crate) fn with_command(args: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut args = args.collect::<Vec<_>>();
    let mut rest = args.iter().skip(1);
    let is_command = loop {
        match rest.next().map(|arg| arg.to_string_lossy()).as_deref() {
            Some("--table" | "--lang") => {
                rest.next();
            }
            Some("-h" | "--help" | "-V" | "--version") => break true,
            Some("--") | None => break false,
            Some(option) if option.starts_with("--") => {}
            Some(first) => break COMMANDS.split(' ').any(|command| command == first),
        }
    };
    if !is_command && !args.is_empty() {
        args.insert(1, "explain".into());
    }
    args
}
