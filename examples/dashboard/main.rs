//! Counts the codes that a message queue answered with, by what is to be done about them.
//!
//! ```text
//! cargo run --example dashboard -- 0 4420 4420 10100
//! grep -o 'code=[0-9]*' access.log | cut -d= -f2 | cargo run --example dashboard
//! ```

mod tally;

use std::io::{self, Read as _, Write as _};
use std::process::ExitCode;
use std::{env, fmt};

use cloud_errors::ParseCodeError;
use cloud_errors_examples::CmqError;

use self::tally::Tally;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            // Nobody is left to tell if that fails.
            let _ = writeln!(io::stderr(), "error: {problem}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), Problem> {
    // What is no text is no code either, and is refused as such.
    let arguments = env::args_os().skip(1);
    let arguments = arguments.map(|word| word.to_string_lossy().into_owned());
    let arguments = arguments.collect::<Vec<_>>();
    let words = if arguments.is_empty() {
        let mut input = String::new();
        io::stdin().read_to_string(&mut input)?;
        input.split_whitespace().map(str::to_owned).collect()
    } else {
        arguments
    };
    let mut tally = Tally::default();
    for word in &words {
        let error = word.parse::<CmqError>()?;
        tally.add(CmqError::check(error.as_i64()));
    }
    match write!(io::stdout(), "{tally}") {
        // Whoever reads it has read enough, as `head` does.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => Ok(written?),
    }
}

/// Why there is no dashboard.
#[derive(Debug)]
enum Problem {
    Code(ParseCodeError),
    Io(io::Error),
}

impl From<ParseCodeError> for Problem {
    fn from(error: ParseCodeError) -> Self {
        Self::Code(error)
    }
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(error) => error.fmt(f),
            Self::Io(error) => error.fmt(f),
        }
    }
}
