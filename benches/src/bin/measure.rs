//! Measures check time, cold builds and size, beside what one takes instead, and prints a table:
//! `cargo run --release -p cloud-errors-benches --bin measure`, or with `check`, `edit`, `cold` or
//! `size` for a part, and a number for how many rounds (5 if not said; medians are printed).
//!
//! The crates to build are written below `target/measure`; what is compared takes turns.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs, io};

use cloud_errors_benches::generate::{self, Texts};
use cloud_errors_benches::race::median;

const NUMBERS: &str = "use cloud_errors::{PublicError, UnknownCode, cloud_errors};\n";
const NAMES: &str = "use cloud_errors::{CommonError, UnknownString, cloud_errors};\n";

const OURS: &str = "cloud-errors = { path = \"CORE\" }\n";
const THISERROR: &str = "thiserror = \"2\"\n";
const STACK: &str = "thiserror = \"2\"\nnum_enum = \"0.7\"\n\
    strum = { version = \"0.28\", features = [\"derive\"] }\n";

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> Result<()> {
    let mut parts = Vec::new();
    let mut rounds = 5;
    for argument in env::args().skip(1) {
        match argument.parse() {
            Ok(number) => rounds = number,
            Err(_) => parts.push(argument),
        }
    }
    let wants = |part: &str| parts.is_empty() || parts.iter().any(|wanted| wanted == part);
    let place = Place::new()?;
    if wants("check") {
        check(&place, rounds)?;
    }
    if wants("edit") {
        edit(&place, rounds)?;
    }
    if wants("cold") {
        cold(&place, rounds)?;
    }
    if wants("size") {
        size(&place)?;
    }
    Ok(())
}

/// Crates to compare, each with its name.
type Crates = Vec<(&'static str, String)>;

const UNUSED: &str = "#![allow(unused_imports)]\n";

fn numbers(rows: usize, texts: Texts, last: &str) -> String {
    let table = generate::numbers("E", &generate::codes(rows), texts, last);
    format!("{UNUSED}{NUMBERS}{table}")
}

fn stack(rows: usize) -> String {
    generate::stack(&generate::codes(rows))
}

/// Tables of names and what one takes instead of them.
fn names() -> Crates {
    let names = generate::names(530);
    let strings = |last| {
        let table = generate::strings("E", &names, last);
        format!("{UNUSED}{NAMES}{table}")
    };
    vec![
        ("strum_530", generate::strings_stack(&names)),
        ("full_strum_530", generate::strings_full_stack(&names)),
        ("alone_530", strings("Unknown(UnknownString)")),
        ("extends_530", strings("Common(CommonError)")),
    ]
}

/// Check time, the expansion included, that of an empty crate taken off.
fn check(place: &Place, rounds: usize) -> Result<()> {
    let leaf = "Unknown(UnknownCode)";
    let mut small = vec![
        ("empty", String::new()),
        ("stack_1000", stack(1_000)),
        ("ours_1000", numbers(1_000, Texts::Message, leaf)),
        ("full_1000", numbers(1_000, Texts::Full, leaf)),
        (
            "extends_1000",
            numbers(1_000, Texts::Message, "Public(PublicError)"),
        ),
    ];
    small.extend(names());
    let one = generate::names(1);
    let table = generate::strings("E", &one, "Unknown(UnknownString)");
    small.push(("strum_1", generate::strings_stack(&one)));
    small.push(("alone_1", format!("{UNUSED}{NAMES}{table}")));
    let large = [
        ("empty", String::new()),
        ("stack_10000", stack(10_000)),
        ("ours_10000", numbers(10_000, Texts::Message, leaf)),
        ("full_10000", numbers(10_000, Texts::Full, leaf)),
    ];
    let small = check_times(place, &small, rounds)?;
    let large = check_times(place, &large, rounds.min(3))?;

    let families = [
        ("empty", String::new()),
        ("products", generate::products(40, false)),
        ("umbrella", generate::products(40, true)),
        ("lattice", generate::lattice(12)),
    ];
    let families = check_times(place, &families, rounds.min(3))?;

    println!("| Check time | cloud-errors | alternatives | ratio |");
    println!("| --- | ---: | ---: | ---: |");
    share("1,000 numbers", small[2], small[1]);
    share("1,000 numbers, help and translations", small[3], small[1]);
    share("1,000 numbers, extending `PublicError`", small[4], small[1]);
    share("10,000 numbers", large[2], large[1]);
    share("10,000 numbers, help and translations", large[3], large[1]);
    share("530 strings, alone", small[7], small[5]);
    share("530 strings, extending `CommonError`", small[8], small[5]);
    share(
        "530 strings, alone, against all of strum",
        small[7],
        small[6],
    );
    share("1 string, alone", small[10], small[9]);
    println!();
    println!(
        "Extending a table costs {:.3} ms per numeric code.",
        small[4] - small[2]
    );
    println!(
        "40 products: {:.2} s, under one table: {:.2} s; a lattice of 12 levels: {:.2} s.",
        families[1], families[2], families[3]
    );
    println!();
    Ok(())
}

fn share(title: &str, ours: f64, peer: f64) {
    println!(
        "| {title} | {ours:.3} s | {peer:.3} s | {:.2} |",
        ours / peer
    );
}

/// Check time after one text has changed, as an editor checks: incrementally.
fn edit(place: &Place, rounds: usize) -> Result<()> {
    let mut crates = vec![
        ("empty", String::new()),
        ("stack_1000", stack(1_000)),
        (
            "ours_1000",
            numbers(1_000, Texts::Message, "Unknown(UnknownCode)"),
        ),
    ];
    crates.extend(names());
    let [before, _, _, _] = generate::texts(7);
    let edited = |source: &str, round: usize| source.replace(&before, &format!("Edit {round}."));
    let dependencies = OURS.to_owned() + STACK;
    let target = place.directory.join("edited");
    let mut times = vec![Vec::new(); crates.len()];
    // The first builds the dependencies, the second all that can be kept.
    for round in 0..rounds + 2 {
        for ((name, source), times) in crates.iter().zip(&mut times) {
            place.write(name, &dependencies, "lib.rs", &edited(source, round))?;
            let time = place.cargo_with(name, &["check"], &target, "1")?;
            times.push(time.as_secs_f64());
        }
    }
    let times = times.into_iter().map(|times| median(times[2..].to_vec()));
    let times: Vec<f64> = times.collect();
    let net = |at: usize| times[at] - times[0];

    println!("| Check time after an edit | cloud-errors | alternatives | ratio |");
    println!("| --- | ---: | ---: | ---: |");
    share("1,000 numbers", net(2), net(1));
    share("530 strings, alone", net(5), net(3));
    share("530 strings, extending `CommonError`", net(6), net(3));
    share("530 strings, alone, against all of strum", net(5), net(4));
    println!();
    Ok(())
}

/// Medians in seconds; the first crate's is taken off all of them.
fn check_times(place: &Place, crates: &[(&str, String)], rounds: usize) -> Result<Vec<f64>> {
    let dependencies = OURS.to_owned() + STACK;
    let mut times = vec![Vec::new(); crates.len()];
    for (name, source) in crates {
        place.write(name, &dependencies, "lib.rs", source)?;
        place.cargo(name, &["check"], &place.built)?;
    }
    for _ in 0..rounds {
        for ((name, source), times) in crates.iter().zip(&mut times) {
            place.write(name, &dependencies, "lib.rs", source)?;
            let time = place.cargo(name, &["check"], &place.built)?;
            times.push(time.as_secs_f64());
        }
    }
    let medians: Vec<f64> = times.into_iter().map(median).collect();
    Ok(medians.iter().map(|time| time - medians[0]).collect())
}

/// What a new dependent pays: an empty crate, nothing built yet.
fn cold(place: &Place, rounds: usize) -> Result<()> {
    let crates = [
        ("cold_ours", OURS),
        ("cold_thiserror", THISERROR),
        ("cold_stack", STACK),
    ];
    let mut times = vec![Vec::new(); crates.len()];
    for round in 0..=rounds {
        for ((name, dependencies), times) in crates.iter().zip(&mut times) {
            place.write(name, dependencies, "lib.rs", "")?;
            let target = place.directory.join("cold");
            remove(&target)?;
            let time = place.cargo(name, &["build"], &target)?;
            // The first round may download.
            if round > 0 {
                times.push(time.as_secs_f64());
            }
        }
    }
    let medians: Vec<f64> = times.into_iter().map(median).collect();
    println!("| Cold build | time | ratio of cloud-errors to it |");
    println!("| --- | ---: | ---: |");
    for (name, time) in ["cloud-errors", "thiserror", "the stack"]
        .iter()
        .zip(&medians)
    {
        println!("| {name} | {time:.2} s | {:.2} |", medians[0] / time);
    }
    println!();
    Ok(())
}

/// Bytes a row in a release binary, from two sizes of table.
#[allow(clippy::cast_precision_loss)] // no file is that large
fn size(place: &Place) -> Result<()> {
    let program = |decode: &str, shown: &str| {
        format!(
            "fn main() {{ for code in std::env::args() {{ {decode} \
             println!(\"{{e}} {{e:?}}\"); {shown} }} }}\n"
        )
    };
    let number = "let Ok(code) = code.parse::<i64>() else { continue }; let e = E::from(code);";
    let all = "println!(\"{:?} {:?} {:?}\", e.message(), e.help(), e.text(\"zh\")); \
         println!(\"{:?} {:?}\", e.name(), e.category());";
    let ours = program(number, all);
    let peer = program(
        number,
        "use strum::EnumMessage; println!(\"{:?} {:?} {:?}\", e.get_message(), \
         e.get_detailed_message(), <&str>::from(e));",
    );
    let uses = "#![allow(unused_imports)]\nuse cloud_errors::{Classify, CloudError};\n";
    let of_texts = |texts| {
        let source = |rows| {
            let codes = generate::codes(rows);
            let table = generate::numbers("E", &codes, texts, "Unknown(UnknownCode)");
            format!("{uses}{NUMBERS}{table}{ours}")
        };
        [source(1_000), source(2_000)]
    };
    let stack = |rows| generate::stack(&generate::codes(rows)) + &peer;
    let names = generate::names(2_000);
    let strings = |rows| {
        let table = generate::strings("E", &names[..rows], "Unknown(UnknownString)");
        let ours = program("let e = E::from(code);", all);
        format!("{uses}{NAMES}{table}{ours}")
    };
    let strings_stack = |rows| {
        let decode = "let Ok(e) = code.parse::<E>() else { continue };";
        generate::strings_stack(&names[..rows]) + &program(decode, "")
    };
    let name_bytes = |name: &String| name.len() + name.replace('.', "").len();
    let name_bytes = names[1_000..].iter().map(name_bytes).sum::<usize>() as f64 / 1_000.0;
    let text_bytes = |texts: &[usize]| {
        let of_row = |row: usize| -> usize {
            let all = generate::texts(row);
            texts.iter().map(|text| all[*text].len()).sum::<usize>()
        };
        (1_000..2_000).map(of_row).sum::<usize>() as f64 / 1_000.0
    };
    // `V1234`, and for names the code too.
    let variant = 5.0;
    let contestants = [
        (
            "cloud-errors",
            OURS,
            of_texts(Texts::Message),
            text_bytes(&[0]) + variant,
        ),
        (
            "cloud-errors, help and translations",
            OURS,
            of_texts(Texts::Full),
            text_bytes(&[0, 1, 2, 3]) + variant,
        ),
        (
            "the stack, with help",
            STACK,
            [stack(1_000), stack(2_000)],
            text_bytes(&[0, 1]) + variant,
        ),
        (
            "cloud-errors, strings",
            OURS,
            [strings(1_000), strings(2_000)],
            text_bytes(&[0]) + name_bytes,
        ),
        (
            "strum and thiserror, strings",
            STACK,
            [strings_stack(1_000), strings_stack(2_000)],
            text_bytes(&[0]) + name_bytes,
        ),
    ];

    println!("| Bytes per entry | total | texts | other | relocations |");
    println!("| --- | ---: | ---: | ---: | ---: |");
    for (number, (title, dependencies, sources, texts)) in contestants.iter().enumerate() {
        let mut sizes = Vec::new();
        for (source, rows) in sources.iter().zip([1_000, 2_000]) {
            let name = format!("size_{number}_{rows}");
            place.write(&name, dependencies, "main.rs", source)?;
            place.cargo(&name, &["build", "--release"], &place.built)?;
            let file = fs::read(place.built.join("release").join(&name))?;
            let relocations = relocations(&file).unwrap_or(0);
            sizes.push((file.len() as f64, relocations as f64));
        }
        let all = (sizes[1].0 - sizes[0].0) / 1_000.0;
        let relocations = (sizes[1].1 - sizes[0].1) / 1_000.0;
        println!(
            "| {title} | {all:.0} | {texts:.0} | {:.0} | {relocations:.2} |",
            all - texts
        );
    }
    println!();
    Ok(())
}

/// The relocations of a 64-bit ELF file, the lowest byte first.
fn relocations(file: &[u8]) -> Option<u64> {
    let number = |at: usize, bytes: usize| {
        let read = file.get(at..at + bytes)?.iter().rev();
        Some(read.fold(0_u64, |number, byte| number << 8 | u64::from(*byte)))
    };
    if !file.starts_with(b"\x7fELF\x02\x01") {
        return None;
    }
    let start = usize::try_from(number(0x28, 8)?).ok()?;
    let each = usize::try_from(number(0x3a, 2)?).ok()?;
    let sections = usize::try_from(number(0x3c, 2)?).ok()?;
    let mut count = 0;
    for section in 0..sections {
        let at = start + section * each;
        // SHT_RELA
        if number(at + 4, 4)? == 4 {
            count += number(at + 0x20, 8)? / number(at + 0x38, 8)?.max(1);
        }
    }
    Some(count)
}

/// Where the crates to build are.
struct Place {
    core: PathBuf,
    lock: PathBuf,
    directory: PathBuf,
    built: PathBuf,
}

impl Place {
    fn new() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("..")
            .canonicalize()?;
        let directory = root.join("target").join("measure");
        Ok(Self {
            core: root.join("core"),
            lock: root.join("Cargo.lock"),
            built: directory.join("target"),
            directory,
        })
    }

    /// Writes a crate, with the workspace's versions of what it depends on.
    fn write(&self, name: &str, dependencies: &str, file: &str, source: &str) -> Result<()> {
        let directory = self.directory.join(name);
        fs::create_dir_all(directory.join("src"))?;
        let mut manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [workspace]\n\n[profile.release]\nstrip = true\n\n[dependencies]\n"
        );
        let core = self.core.to_str().ok_or("the path is not UTF-8")?;
        let _ = write!(manifest, "{}", dependencies.replace("CORE", core));
        let path = directory.join("Cargo.toml");
        if fs::read_to_string(&path).ok().as_ref() != Some(&manifest) {
            fs::write(path, manifest)?;
            fs::copy(&self.lock, directory.join("Cargo.lock"))?;
        }
        fs::write(directory.join("src").join(file), source)?;
        Ok(())
    }

    /// Runs Cargo in a crate, not incrementally, and says how long it took.
    fn cargo(&self, name: &str, arguments: &[&str], target: &Path) -> Result<Duration> {
        self.cargo_with(name, arguments, target, "0")
    }

    fn cargo_with(
        &self,
        name: &str,
        arguments: &[&str],
        target: &Path,
        incremental: &str,
    ) -> Result<Duration> {
        let mut command = Command::new(
            env::var_os("CARGO")
                .as_deref()
                .unwrap_or(OsStr::new("cargo")),
        );
        command
            .args(arguments)
            .arg("--quiet")
            .current_dir(self.directory.join(name))
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_INCREMENTAL", incremental);
        let start = Instant::now();
        let output = command.output()?;
        let time = start.elapsed();
        if !output.status.success() {
            return Err(format!("{name}: {}", String::from_utf8_lossy(&output.stderr)).into());
        }
        Ok(time)
    }
}

fn remove(directory: &Path) -> io::Result<()> {
    match fs::remove_dir_all(directory) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
