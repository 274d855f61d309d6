//! Collisions between tables of different crates, as cargo reports them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder with crates `parent`, `child` (which extends the parent's table) and `user`.
struct Project {
    name: String,
    root: PathBuf,
}

const PARENT: &str = "
use cloud_errors::{cloud_errors, UnknownCode};

#[cloud_errors]
#[non_exhaustive]
pub enum ParentError {
    /// One.
    #[class(NotFound)]
    One = 1,
    GROWTH
    Unknown(UnknownCode),
}
";

const CHILD: &str = "
use cloud_errors::cloud_errors;
use parent::ParentError;

#[cloud_errors]
pub enum ChildError {
    /// Mine.
    #[class(Conflict)]
    Mine = 2,
    Parent(ParentError),
}
";

const USER: &str = r#"
use child::ChildError;

fn main() {
    println!("{:?} {}", ChildError::from_i64(2), ChildError::from_i64(2));
}
"#;

/// What the parent's second version adds.
const TWO: &str = "/// Two.\n    #[class(Internal)]\n    Two = 2,";

impl Project {
    fn new(name: &str, growth: &str, child: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("collisions")
            .join(name);
        let project = Self {
            name: name.to_owned(),
            root,
        };
        let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core");
        let core = format!(
            "cloud-errors = {{ path = \"{}\" }}",
            core.canonicalize().unwrap().display()
        );
        let of = |package| {
            format!("{package} = {{ package = \"{package}-{name}\", path = \"../{package}\" }}")
        };
        project.write(
            "Cargo.toml",
            "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n",
        );
        project.package("parent", "lib.rs", &core, &PARENT.replace("GROWTH", growth));
        project.package(
            "child",
            "lib.rs",
            &format!("{core}\n{}", of("parent")),
            child,
        );
        project.package("user", "main.rs", &of("child"), USER);
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        fs::copy(lock, project.root.join("Cargo.lock")).unwrap();
        project
    }

    fn package(&self, name: &str, file: &str, dependencies: &str, source: &str) {
        let manifest = format!(
            "[package]\nname = \"{name}-{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             \n[dependencies]\n{dependencies}\n",
            self.name,
        );
        self.write(&format!("{name}/Cargo.toml"), &manifest);
        self.write(&format!("{name}/src/{file}"), source);
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn cargo(&self, command: &str, package: &str, flags: &str) -> Output {
        // All projects share what is built of the crates below them. Cargo tells packages of a
        // workspace apart by name and relative path, so the names differ.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("collisions/target");
        Command::new(env!("CARGO"))
            .args([command, "-p", &format!("{package}-{}", self.name)])
            .args(["--offline", "--quiet", "--message-format=short"])
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", target)
            .env("RUSTFLAGS", flags)
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .output()
            .unwrap()
    }

    fn messages(&self, flags: &str) -> (bool, Vec<String>) {
        let output = self.cargo("check", "child", flags);
        let text = String::from_utf8(output.stderr).unwrap().replace('\\', "/");
        let lines = text.lines().filter(|line| line.starts_with("child/"));
        (output.status.success(), lines.map(str::to_owned).collect())
    }
}

#[test]
fn a_parent_grows() {
    let before = Project::new("before", "", CHILD);
    assert_eq!(before.messages(""), (true, Vec::new()));

    // The child still compiles, its author is warned at the code, and its row wins.
    let after = Project::new("after", TWO, CHILD);
    let (success, messages) = after.messages("");
    assert!(success, "{messages:?}");
    assert_eq!(messages.len(), 1, "{messages:?}");
    assert!(messages[0].starts_with("child/src/lib.rs:9:12: warning: use of deprecated"));
    assert!(messages[0].contains("an extended table declares this code too"));
    let run = after.cargo("run", "user", "");
    assert_eq!(String::from_utf8(run.stdout).unwrap(), "Mine 2 Mine\n");

    // At home it can be made an error; as a dependency, cargo caps the lints and it is silent.
    let (success, messages) = after.messages("-D warnings");
    assert!(!success);
    assert!(messages[0].starts_with("child/src/lib.rs:9:12: error: use of deprecated"));
    assert_eq!(after.messages("--cap-lints allow"), (true, Vec::new()));

    // `#[overrides]` says that it is meant, and is itself reported where nothing is overridden.
    let meant = CHILD.replace("    Mine = 2", "    #[overrides]\n    Mine = 2");
    assert_eq!(
        Project::new("meant", TWO, &meant).messages(""),
        (true, Vec::new())
    );
    let (success, messages) = Project::new("idle", "", &meant).messages("");
    assert!(success);
    assert_eq!(messages.len(), 1, "{messages:?}");
    assert!(messages[0].starts_with("child/src/lib.rs:9:7: warning: use of deprecated"));
    assert!(messages[0].contains("nothing to override"));
}

#[test]
fn two_parents_clash() {
    let child = "
use cloud_errors::{cloud_errors, UnknownCode};
use parent::ParentError;

/// Another vendor's.
#[cloud_errors]
pub enum OtherError {
    /// Two, but not the parent's.
    #[class(Timeout)]
    Two = 2,
    Unknown(UnknownCode),
}

#[cloud_errors]
pub enum ChildError {
    /// Three.
    #[class(Timeout)]
    Three = 3,
    Parent(ParentError),
    Other(OtherError),
}
";
    let (success, messages) = Project::new("rivals", TWO, child).messages("");
    assert!(success);
    assert_eq!(messages.len(), 1, "{messages:?}");
    assert!(messages[0].starts_with("child/src/lib.rs:20:11: warning: use of deprecated"));
    assert_eq!(
        Project::new("friends", "", child).messages(""),
        (true, Vec::new())
    );
}

#[test]
fn a_row_that_another_hides_is_no_rival() {
    let child = "
use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
pub enum First {
    /// Five.
    #[class(NotFound)]
    Five = 5,
    Unknown(UnknownCode),
}

#[cloud_errors]
pub enum Second {
    /// Five, but hidden by the first's.
    #[class(NotFound)]
    Five = 5,
    Unknown(UnknownCode),
}

#[cloud_errors]
#[allow(deprecated)]
pub enum Both {
    /// Six.
    #[class(NotFound)]
    Six = 6,
    First(First),
    Second(Second),
}

#[cloud_errors]
pub enum ChildError {
    /// Seven.
    #[class(NotFound)]
    Seven = 7,
    First(First),
    Both(Both),
}
";
    let quiet = (true, Vec::new());
    assert_eq!(Project::new("hidden", "", child).messages(""), quiet);
    // The other way round it is not.
    let child = &child.replace(
        "    First(First),\n    Both(Both),",
        "    Second(Second),\n    Both(Both),",
    );
    let (success, messages) = Project::new("seen", "", child).messages("");
    assert!(success);
    assert_eq!(messages.len(), 1, "{messages:?}");
}

#[test]
fn a_row_that_no_band_covers_is_refused_at_its_code() {
    let child = CHILD.replace("    #[class(Conflict)]\n", "");
    let (success, messages) = Project::new("uncovered", "", &child).messages("");
    assert!(!success);
    assert_eq!(messages.len(), 1, "{messages:?}");
    assert!(
        messages[0]
            .starts_with("child/src/lib.rs:8:12: error[E0080]: evaluation panicked: no category")
    );
}

#[test]
fn strings_without_a_category_are_counted_at_the_first() {
    let child = r#"
use cloud_errors::{UnknownString, cloud_errors};

#[cloud_errors(bands("A.B" => NotFound))]
pub enum AboveError {
    /// One.
    One = "A.B.One",
    Unknown(UnknownString),
}

#[cloud_errors]
pub enum ChildError {
    /// Covered.
    Covered = "A.B.Two",
    /// Not covered.
    Uncovered = "A.C",
    /// Neither.
    Neither = "D",
    /// Has a category of its own.
    #[class(NotFound)]
    Own = "E",
    Above(AboveError),
}
"#;
    let (success, messages) = Project::new("siblings", "", child).messages("");
    assert!(!success);
    assert_eq!(messages.len(), 1, "{messages:?}");
    let expected = "child/src/lib.rs:14:15: error[E0080]: evaluation panicked: no category: neither \
                    `#[class(…)]` nor a band covers `A.C`, nor 1 more of this table; add";
    assert!(messages[0].starts_with(expected), "{messages:?}");
}
