//! Commands in the READMEs and the guide print what is shown there, and messages are the recorded ones.
//! Rust code blocks are doctests of the core crate.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use cloud_errors::document::TableDocument;
use cloud_errors::lock::changes;
use cloud_errors::{ErrorTable, PublicError, Retry, cloud_errors};

const DOCUMENTS: [&str; 8] = [
    "README.md",
    "README.zh-CN.md",
    "core/doc/extending.md",
    "core/doc/keeping.md",
    "core/doc/recipes.md",
    "core/doc/reference.md",
    "core/doc/retrying.md",
    "core/doc/retrying.zh-CN.md",
];

/// A fenced block: its info string and its content.
struct Block {
    kind: String,
    content: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[track_caller]
fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn blocks(path: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for line in read(path).lines() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(kind), None) => {
                let (kind, content) = (kind.to_owned(), String::new());
                open = Some(Block { kind, content });
            }
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (None, Some(block)) => {
                block.content += line;
                block.content.push('\n');
            }
            (None, None) => {}
        }
    }
    blocks
}

/// The commands of a document, each with the output that is shown.
fn commands(path: &str) -> Vec<(String, String)> {
    let consoles = blocks(path).into_iter();
    let consoles = consoles.filter(|block| block.kind == "console");
    let commands = consoles.flat_map(|block| {
        let text = format!("\n{}", block.content);
        let commands = text.split("\n$ ").skip(1);
        let commands = commands.map(|command| command.split_once('\n').unwrap_or((command, "")));
        let commands = commands.map(|(command, shown)| (command.into(), shown.trim().into()));
        commands.collect::<Vec<_>>()
    });
    commands.collect()
}

/// A new folder of a test.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs the command `cloud-errors` in a folder.
fn cloud_errors(folder: &Path, args: &[&str]) -> Output {
    let cargo = std::env::var_os("CARGO").expect("cargo sets it");
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--package", "cloud-errors-cli"]);
    command
        .arg("--manifest-path")
        .arg(root().join("Cargo.toml"));
    command.arg("--").args(args).current_dir(folder);
    command.env("COLUMNS", "80").env("LC_ALL", "C");
    command.output().expect("cargo runs")
}

/// Runs a command as a document has it. What it prints, without what goes to a file.
fn run(folder: &Path, command: &str) -> String {
    let (command, file) = match command.split_once(" > ") {
        Some((command, file)) => (command, Some(file)),
        None => (command, None),
    };
    let args = command.strip_prefix("cloud-errors ");
    let args = args.or(command.strip_prefix("cargo run -- "));
    let args = args.unwrap_or_else(|| panic!("what is `{command}`?"));
    let output = cloud_errors(folder, &args.split(' ').collect::<Vec<_>>());
    let (out, err) = (output.stdout, output.stderr);
    match file {
        Some(file) => fs::write(folder.join(file), out).map(|()| err).unwrap(),
        None => [out, err].concat(),
    }
    .try_into()
    .expect("it prints UTF-8")
}

#[test]
fn commands_of_the_readmes_print_what_is_shown() {
    let folder = folder("readme");
    for path in ["README.md", "README.zh-CN.md"] {
        let mut commands = commands(path);
        commands.retain(|(command, _)| !command.starts_with("cargo run --example"));
        assert_eq!(commands.len(), 1, "{path}");
        for (command, shown) in commands {
            assert_eq!(run(&folder, &command).trim(), shown, "{path}: {command}");
        }
    }
}

#[test]
fn examples_that_the_readmes_run_are_there() {
    let manifests = ["examples/Cargo.toml", "examples/client/Cargo.toml"];
    let manifests = manifests.map(|path| fs::read_to_string(root().join(path)).unwrap_or_default());
    for path in ["README.md", "README.zh-CN.md"] {
        let commands = commands(path);
        let mut names = commands
            .iter()
            .filter_map(|(command, _)| command.strip_prefix("cargo run --example "))
            .peekable();
        assert!(names.peek().is_some(), "{path}");
        for name in names {
            let target = format!("[[example]]\nname = \"{name}\"\n");
            assert!(
                manifests.iter().any(|text| text.contains(&target)),
                "{path}: {name}"
            );
        }
    }
}

#[test]
fn a_table_is_kept_as_the_guide_shows() {
    let path = "core/doc/keeping.md";
    let folder = folder("keeping");
    let html = blocks(path).into_iter().find(|block| block.kind == "html");
    let page = html.expect("the page is shown").content;
    fs::write(folder.join("store.html"), &page).unwrap();
    let mut commands = commands(path).into_iter();

    let (import, shown) = commands.next().unwrap();
    assert_eq!(run(&folder, &import).trim(), shown);
    let source = fs::read_to_string(folder.join("store_error.rs")).unwrap();
    assert!(source.contains("KeyTooLong = 7001,"), "{source}");

    // The file that the test of the table writes, and a page that has changed as the guide says.
    let json = import.replace("store_error.rs", "store_error.json");
    run(&folder, &json.replace(" > ", " --json > "));
    let changed = page
        .replace("<tr><td>7002</td>", "<!-- ")
        .replace("<tr><td>7100", "--><tr><td>7100")
        .replace("being moved.", "being moved to another region.")
        .replace(
            "</table>",
            "<tr><td>7301</td><td>BucketLost</td><td>The bucket is lost.</td></tr>\n</table>",
        );
    fs::write(folder.join("store.html"), changed).unwrap();
    let (diff, shown) = commands.next().unwrap();
    assert_eq!(run(&folder, &diff).trim(), shown);
    assert_eq!(commands.next(), None);
}

#[cloud_errors]
enum StoreError {
    /// The key is too long.
    #[class(InvalidArgument)]
    KeyTooLong = 7001,
    /// The bucket is being moved.
    #[class(Conflict, retry = Later)]
    BucketMoving = 7200,
    /// The bucket is asleep.
    #[class(Unavailable)]
    BucketAsleep = 7300,
    /// Any other code.
    Public(PublicError),
}

#[test]
fn the_lock_says_what_the_guide_shows() {
    let new = TableDocument::from(StoreError::TABLE);
    let mut old = new.clone();
    old.entries[0].name = "LongKey".to_owned();
    old.entries[1].retry = Retry::Never;
    old.entries.truncate(2);
    let said = changes(&old, &new).into_iter();
    let said = said.map(|change| format!("  {change}\n"));
    let said = format!(
        "StoreError differs from store_error.json:\n{}to accept, run the test with CLOUD_ERRORS_BLESS=1\n",
        said.collect::<String>()
    );
    let texts = blocks("core/doc/keeping.md").into_iter();
    let mut texts = texts.filter(|block| block.kind == "text");
    assert_eq!(texts.next().unwrap().content, said);
    assert!(texts.next().is_none());
}

#[test]
fn the_message_in_the_guide_is_the_recorded_one() {
    let texts = blocks("core/doc/extending.md").into_iter();
    let mut texts = texts.filter(|block| block.kind == "text");
    let text = texts.next().unwrap().content;
    // Without the breaks of lines, what rustc puts in front, and the place.
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (message, _) = words.split_once(" --> ").unwrap();
    let (_, message) = message.split_once("::code_0`: ").unwrap();
    let recorded = read("tests/ui/fail/collisions.stderr");
    assert!(recorded.contains(&format!("`: {message}\n")), "{message}");
    assert!(texts.next().is_none());
}

#[test]
fn versions_are_the_current_one() {
    for path in DOCUMENTS {
        let manifests = blocks(path).into_iter();
        for block in manifests.filter(|block| block.kind == "toml") {
            let version = block.content.split('"').nth(1).unwrap();
            assert!(
                env!("CARGO_PKG_VERSION").starts_with(&format!("{version}.")),
                "{path}: {version}"
            );
        }
    }
}

#[test]
fn every_block_is_tested() {
    let rust = ["", "rust", "no_run", "compile_fail"];
    let others = ["console", "html", "text", "toml"];
    for path in DOCUMENTS {
        for Block { kind, content } in blocks(path) {
            let known = rust.contains(&&*kind) || others.contains(&&*kind);
            assert!(known, "{path}: {kind}\n{content}");
        }
    }
}
