use std::fmt;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Problem {
    /// What was asked is no error code, or was not found.
    Failed(String),
    /// Wrong usage, or an input that cannot be read.
    Input(String),
    /// The output cannot be written.
    Output(io::Error),
}

impl Problem {
    pub(crate) fn failed(what: impl fmt::Display) -> Self {
        Self::Failed(what.to_string())
    }

    pub(crate) fn input(what: impl fmt::Display) -> Self {
        Self::Input(what.to_string())
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(self.status())
    }

    pub(crate) fn status(&self) -> u8 {
        match self {
            Self::Failed(_) => 1,
            Self::Input(_) | Self::Output(_) => 2,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(what) | Self::Input(what) => f.write_str(what),
            Self::Output(error) => write!(f, "cannot write the output: {error}"),
        }
    }
}

/// Writes a line to standard error.
pub(crate) fn complain(kind: &str, what: &dyn fmt::Display) {
    let line = what.to_string().replace(char::is_control, " ");
    // If that fails, nobody is left to tell.
    let _ = writeln!(anstream::stderr(), "{kind}: {line}");
}

/// The beginning of a foreign text, quoted, on one line.
pub(crate) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 40;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{:?}…", &text[..end]),
        None => format!("{text:?}"),
    }
}

/// The text of a file, or of standard input if the path is `-`.
pub(crate) fn read(path: &Path) -> Result<String, Problem> {
    const LONGEST: u64 = 64 << 20;
    let name = shown(path);
    let fail = |what: &dyn fmt::Display| Problem::input(format_args!("{name}: {what}"));
    let mut bytes = Vec::new();
    let result = if is_stdin(path) {
        io::stdin().lock().take(LONGEST + 1).read_to_end(&mut bytes)
    } else if path.is_dir() {
        return Err(fail(&"a directory"));
    } else {
        fs::File::open(path).and_then(|file| file.take(LONGEST + 1).read_to_end(&mut bytes))
    };
    result.map_err(|error| fail(&error))?;
    if bytes.len() as u64 > LONGEST {
        return Err(fail(&format_args!("larger than {} MiB", LONGEST >> 20)));
    }
    if bytes.contains(&0) {
        return Err(fail(&"not text"));
    }
    let text = String::from_utf8(bytes).map_err(|_| fail(&"not UTF-8 text"))?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}

/// What a file is called.
pub(crate) fn shown(path: &Path) -> String {
    if is_stdin(path) {
        "standard input".to_owned()
    } else {
        path.display().to_string()
    }
}

pub(crate) fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}
