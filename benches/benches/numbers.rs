//! Looking up numbers: `cargo bench -p cloud-errors-benches --features peers --bench numbers`.
//!
//! Nanoseconds a look-up, and in brackets our share of the peer's.

#![allow(missing_docs)]

use cloud_errors_benches::generate::{self, Random};
use cloud_errors_benches::race;

macro_rules! contest {
    ($module:ident, $rows:literal, $file:literal) => {
        #[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
        mod $module {
            include!(concat!(env!("OUT_DIR"), "/", $file));
        }

        #[inline(never)]
        fn $module(title: &str, codes: &[i64]) {
            use $module::{NumEnum, Ours, PHF, SORTED, by_match};

            let sorted = |code| {
                let position = SORTED.binary_search_by_key(&code, |row| row.0).ok()?;
                Some(SORTED[position].1)
            };
            race::run(
                &format!("{title}, {} rows", $rows),
                vec![
                    race::numbers("cloud-errors", codes, Ours::from),
                    race::numbers("num_enum", codes, NumEnum::from),
                    race::numbers("phf", codes, |code| PHF.get(&code).copied()),
                    race::numbers("match", codes, by_match),
                    race::numbers("binary search", codes, sorted),
                ],
            );
        }
    };
}

contest!(numbers_22, 22, "numbers_22.rs");
contest!(numbers_1000, 1_000, "numbers_1000.rs");
contest!(numbers_10000, 10_000, "numbers_10000.rs");

/// Codes in no order; six in a hundred have no row.
fn random(rows: usize) -> Vec<i64> {
    let known = generate::codes(rows);
    let mut random = Random(65_537);
    let any = || {
        let code = known[random.below(rows)];
        if random.below(100) < 6 {
            code + 1_000_000
        } else {
            code
        }
    };
    std::iter::repeat_with(any).take(1 << 16).collect()
}

fn main() {
    numbers_22("random", &random(22));
    numbers_1000("random", &random(1_000));
    numbers_10000("random", &random(10_000));
    // In one race: a look-up is to take as long whatever the number of rows.
    let (few, many, most) = (random(22), random(1_000), random(10_000));
    race::run(
        "random, by the number of rows",
        vec![
            race::numbers("22", &few, numbers_22::Ours::from),
            race::numbers("1,000", &many, numbers_1000::Ours::from),
            race::numbers("10,000", &most, numbers_10000::Ours::from),
        ],
    );
    let repeated = |rows| vec![generate::codes(rows)[rows / 3]; 1 << 16];
    numbers_22("repeated", &repeated(22));
    numbers_1000("repeated", &repeated(1_000));
    numbers_10000("repeated", &repeated(10_000));
}
