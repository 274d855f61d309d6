//! A parent in another crate gains a code that its child declares, as cargo reports it.

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

/// An entry that the parent's second version adds.
const TWO: &str = "/// Two.\n    #[class(Internal)]\n    Two = 2,";

impl Project {
    fn new(name: &str, growth: &str, child: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("growing_parent")
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

    fn cargo(&self, arguments: &[&str], package: &str, flags: &[&str]) -> Output {
        // All projects share what is built of the crates below them. Cargo tells packages of a
        // workspace apart by name and relative path, so the names differ.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("growing_parent/target");
        Command::new(env!("CARGO"))
            .args(arguments)
            .args(["-p", &format!("{package}-{}", self.name)])
            .args(["--offline", "--quiet", "--message-format=short"])
            .args(flags)
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", target)
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .output()
            .unwrap()
    }

    /// Whether the child compiles, and the messages about it. The flags are for the child alone.
    fn check(&self, flags: &[&str]) -> (bool, Vec<String>) {
        let output = self.cargo(&["rustc", "--profile", "check"], "child", flags);
        let text = String::from_utf8(output.stderr).unwrap().replace('\\', "/");
        let lines = text.lines().filter(|line| line.starts_with("child/"));
        (output.status.success(), lines.map(str::to_owned).collect())
    }
}

#[test]
fn a_child_is_warned_and_wins_when_its_parent_declares_its_code() {
    let before = Project::new("before", "", CHILD);
    assert_eq!(before.check(&[]), (true, Vec::new()));
    let after = Project::new("after", TWO, CHILD);
    let (success, messages) = after.check(&[]);
    assert!(success, "{messages:?}");
    let [message] = messages.as_slice() else {
        panic!("{messages:?}");
    };
    assert!(message.starts_with("child/src/lib.rs:9:12: warning: use of deprecated"));
    assert!(message.contains("an extended table declares this code too"));
    let run = after.cargo(&["run"], "user", &[]);
    assert_eq!(String::from_utf8(run.stdout).unwrap(), "Mine 2 Mine\n");

    // The author can deny the warning. Cargo caps the lints of a dependency.
    let (success, messages) = after.check(&["--", "-D", "warnings"]);
    assert!(!success);
    assert!(messages[0].starts_with("child/src/lib.rs:9:12: error: use of deprecated"));
    let capped = after.check(&["--", "--cap-lints", "allow"]);
    assert_eq!(capped, (true, Vec::new()));
}

#[test]
fn overrides_silences_the_warning_and_needs_something_to_override() {
    let child = CHILD.replace("    Mine = 2", "    #[overrides]\n    Mine = 2");
    let intended = Project::new("intended", TWO, &child);
    assert_eq!(intended.check(&[]), (true, Vec::new()));
    let (success, messages) = Project::new("unneeded", "", &child).check(&[]);
    assert!(success);
    let [message] = messages.as_slice() else {
        panic!("{messages:?}");
    };
    assert!(message.starts_with("child/src/lib.rs:9:7: warning: use of deprecated"));
    assert!(message.contains("nothing to override"));
}
