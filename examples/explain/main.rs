//! Says what error codes mean and what to do about them.
//!
//! ```text
//! cargo run --example explain -- 5100 4107
//! cargo run --example explain -- --lang zh < reply.json
//! ```

mod args;
mod body;
mod finding;
mod input;
mod layout;
mod problem;
mod report;
mod speech;
mod tables;
mod wording;

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::Parser as _;

use self::args::Args;
use self::problem::Problem;
use self::speech::Speech;

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            // Nobody is left to tell if that fails.
            let _ = writeln!(io::stderr(), "error: {problem}");
            problem.exit_code()
        }
    }
}

fn run(args: &Args) -> Result<(), Problem> {
    let speech = Speech::new(args.lang.as_deref())?;
    let asked = input::asked(args)?;
    print(&report::report(&asked, &speech, args.json))
}

fn print(text: &str) -> Result<(), Problem> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // Whoever read the report has read enough, as `head` does.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.map_err(Problem::Output),
    }
}
