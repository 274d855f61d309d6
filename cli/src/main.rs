//! The command `cloud-errors`: what the error codes of cloud APIs mean, and tables as files.

// The plain way to build a report; its speed does not matter.
#![allow(clippy::format_push_string)]

mod args;
mod code;
mod diff;
mod explain;
mod export;
mod import;
mod invisible;
mod language;
mod layout;
mod problem;
mod rows;
mod search;
mod tables;
mod wording;

use std::env;
use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser as _};

use self::args::{Args, Command};
use self::problem::{Problem, complain};
use self::tables::Tables;

fn main() -> ExitCode {
    let args = Args::parse_from(args::with_command(env::args_os()));
    run(&args).unwrap_or_else(|problem| {
        complain("error", &problem);
        problem.exit_code()
    })
}

fn run(args: &Args) -> Result<ExitCode, Problem> {
    let tables = || Tables::load(&args.shared.tables);
    let shared = &args.shared;
    match &args.command {
        Command::Explain(explain) => explain::run(explain, shared, &tables()?),
        Command::Search(search) => search::search(search, shared, &tables()?),
        Command::List(list) => search::list(list, shared, &tables()?),
        Command::Import(import) => import::run(import, shared, &tables()?),
        Command::Export(export) => export::run(export, shared, &tables()?),
        Command::Diff(diff) => diff::run(diff, shared, &tables()?),
        Command::Completions(completions) => {
            let mut script = Vec::new();
            clap_complete::generate(
                completions.shell,
                &mut Args::command(),
                "cloud-errors",
                &mut script,
            );
            // clap_complete names a program with a hyphen in two ways: its issue 6421.
            let script =
                String::from_utf8_lossy(&script).replace("cloud__subcmd__errors", "cloud__errors");
            print(&script)
        }
    }
}

/// Writes to standard output, with colour if it is a terminal.
fn print(text: &str) -> Result<ExitCode, Problem> {
    let mut out = anstream::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // The reader has read enough, as `head` does.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
        result => result.map(|()| ExitCode::SUCCESS).map_err(Problem::Output),
    }
}
