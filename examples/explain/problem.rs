use std::fmt;
use std::io;
use std::process::ExitCode;

/// Why there is no report.
#[derive(Debug)]
pub(crate) enum Problem {
    /// What was asked makes no sense.
    Input(String),
    /// The report can't be written.
    Output(io::Error),
}

impl Problem {
    pub(crate) fn input(what: impl fmt::Display) -> Self {
        Self::Input(what.to_string())
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Input(_) => 2,
            Self::Output(_) => 1,
        })
    }
}

/// On one line.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Input(what) => f.write_str(what),
            Self::Output(error) => write!(f, "the report can't be written: {error}"),
        }
    }
}

/// The beginning of a foreign text, quoted, on one line.
pub(crate) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 40;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{:?}…", &text[..end]),
        None => format!("{text:?}"),
    }
}
