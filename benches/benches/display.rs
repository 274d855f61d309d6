//! `Display`, and decoding in three levels:
//! `cargo bench -p cloud-errors-benches --features peers --bench display`.

#![allow(missing_docs)]

use std::cell::RefCell;
use std::fmt::{self, Display, Write as _};

use cloud_errors_benches::generate::{self, Random};
use cloud_errors_benches::race;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod levels {
    include!(concat!(env!("OUT_DIR"), "/levels.rs"));
}

use levels::{Base, Leaf, Middle, Stack};

struct Literal(&'static str);

impl Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

fn main() {
    let codes = generate::codes(66);
    let shown = Base::from(codes[5]);
    let literal = Literal(Box::leak(shown.to_string().into_boxed_str()));
    let buffer = RefCell::new(String::with_capacity(256));
    let write = |what: &dyn Display| {
        let mut buffer = buffer.borrow_mut();
        buffer.clear();
        write!(buffer, "{what}")
    };
    let stack = Stack::ALL[5];
    assert_eq!(stack.to_string(), shown.to_string());
    let times = vec![0; 1 << 14];
    race::run(
        "Display of a known code",
        vec![
            race::numbers("cloud-errors", &times, |_| write(&shown)),
            race::numbers("thiserror", &times, |_| write(&stack)),
            race::numbers("write_str of a literal", &times, |_| write(&literal)),
        ],
    );
    let mut random = Random(65_537);
    let rows: Vec<i64> =
        std::iter::repeat_with(|| i64::try_from(random.below(22)).unwrap_or_default())
            .take(1 << 14)
            .collect();
    let at = |row: i64| usize::try_from(row).unwrap_or_default();
    race::run(
        "Display of one of 22 codes",
        vec![
            race::numbers("cloud-errors", &rows, |row| write(&Base::ALL[at(row)])),
            race::numbers("thiserror", &rows, |row| write(&Stack::ALL[at(row)])),
        ],
    );

    let of_level = |level: usize| -> Vec<i64> {
        let level = &codes[22 * level..22 * (level + 1)];
        level.iter().copied().cycle().take(1 << 14).collect()
    };
    let (base, middle, leaf) = (of_level(0), of_level(1), of_level(2));
    let unknown = vec![77_777; 1 << 14];
    race::run(
        "Decoding in three levels, by the level that has the row",
        vec![
            race::numbers("its own", &leaf, Leaf::from),
            race::numbers("the parent's", &middle, Leaf::from),
            race::numbers("the parent's parent's", &base, Leaf::from),
            race::numbers("nobody's", &unknown, Leaf::from),
        ],
    );
    race::run(
        "A code of the first level, by the number of levels",
        vec![
            race::numbers("one", &base, Base::from),
            race::numbers("two", &base, Middle::from),
            race::numbers("three", &base, Leaf::from),
        ],
    );
}
