//! Looking up names: `cargo bench -p cloud-errors-benches --features peers --bench names`.
//!
//! Nanoseconds a look-up, and in brackets our share of the peer's. A name that has no row is kept
//! on the heap by ours, and not at all by the peers.

#![allow(missing_docs)]

use cloud_errors_benches::generate::{self, Random};
use cloud_errors_benches::race::{self, Texts};

macro_rules! contest {
    ($module:ident, $rows:literal, $file:literal) => {
        #[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
        mod $module {
            include!(concat!(env!("OUT_DIR"), "/", $file));
        }

        #[inline(never)]
        fn $module(title: &str, names: &Texts) {
            use $module::{Ours, PHF, by_match};

            race::run(
                &format!("{title}, {} rows", $rows),
                vec![
                    race::texts("cloud-errors", names, |name| Ours::from(name)),
                    race::texts("phf", names, |name| PHF.get(name).copied()),
                    race::texts("match", names, by_match),
                ],
            );
        }
    };
}

contest!(names_40, 40, "names_40.rs");
contest!(names_500, 500, "names_500.rs");
contest!(names_5000, 5_000, "names_5000.rs");

/// Names in no order, of which so many in a hundred have no row.
fn random(rows: usize, unknown: usize) -> Texts {
    let known = generate::names(rows);
    let mut random = Random(65_537);
    let any = || {
        let mut name = known[random.below(rows)].clone();
        if random.below(100) < unknown {
            name.push('s');
        }
        name
    };
    std::iter::repeat_with(any).take(1 << 13).collect()
}

fn main() {
    for (title, unknown) in [("random", 0), ("6 % unknown", 6)] {
        names_40(title, &random(40, unknown));
        names_500(title, &random(500, unknown));
        names_5000(title, &random(5_000, unknown));
    }
}
