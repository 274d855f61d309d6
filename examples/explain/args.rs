use std::ffi::OsString;

use clap::Parser;

/// Say what error codes of a cloud API mean, and what to do about them.
///
/// Without a code, a reply's body is read from standard input and its code is explained; if
/// standard input is a terminal, all tables are shown.
#[derive(Parser, Debug)]
#[command(name = "explain", version, after_long_help = MORE)]
pub(crate) struct Args {
    /// Codes to explain, such as 5100, -3031 or AuthFailure.SignatureExpire, or the bodies of replies
    #[arg(value_name = "CODE", allow_negative_numbers = true)]
    pub(crate) codes: Vec<OsString>,

    /// Show all tables, wherever standard input comes from
    #[arg(long, conflicts_with = "codes")]
    pub(crate) all: bool,

    /// Language of the texts, such as zh; a code that has no text in it is explained in the
    /// language of its table
    #[arg(long, value_name = "TAG")]
    pub(crate) lang: Option<String>,

    /// Write one JSON object per line, for a program
    #[arg(long)]
    pub(crate) json: bool,
}

const MORE: &str = "\
JSON:
  Each line is an object with `code` and `success`. If `success` is false, there are also `table`,
  `known`, `category`, `fault`, `retry`, `http_status` and `grpc_code`, and for a known code
  `name`, `message`, `help` and `language`, which are null for an unknown one. `code` is a number
  or a string, or null where a reply reports success without one.

Exit status:
  0  everything was explained; an unknown code counts, its band says what it can
  1  the report could not be written
  2  what was asked is no error code, no reply or no option; standard error says what is wrong";
