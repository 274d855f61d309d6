//! Contestants take turns, so that a slow moment of the machine meets all of them.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

/// How often every contestant has its turn.
const ROUNDS: usize = 31;

/// Someone who can be timed.
pub type Contestant<'a> = (&'a str, Box<dyn FnMut() -> f64 + 'a>);

/// Texts one behind the other, as they would come in: what is timed is the function, not the search
/// for them in memory.
#[derive(Debug)]
pub struct Texts {
    text: String,
    ends: Vec<usize>,
}

impl<S: AsRef<str>> FromIterator<S> for Texts {
    fn from_iter<I: IntoIterator<Item = S>>(texts: I) -> Self {
        let mut text = String::new();
        let push = |one: S| {
            text.push_str(one.as_ref());
            text.len()
        };
        let ends = texts.into_iter().map(push).collect();
        Self { text, ends }
    }
}

/// Times a function over texts, in nanoseconds a text.
pub fn texts<'a, O>(
    name: &'a str,
    inputs: &'a Texts,
    function: impl Fn(&str) -> O + 'a,
) -> Contestant<'a> {
    let turn = move || {
        let start = Instant::now();
        let mut begin = 0;
        for end in &inputs.ends {
            black_box(function(black_box(&inputs.text[begin..*end])));
            begin = *end;
        }
        nanoseconds(start, inputs.ends.len())
    };
    (name, Box::new(turn))
}

/// Times a function over numbers, in nanoseconds a number.
pub fn numbers<'a, O>(
    name: &'a str,
    inputs: &'a [i64],
    function: impl Fn(i64) -> O + 'a,
) -> Contestant<'a> {
    let turn = move || {
        let start = Instant::now();
        for input in inputs {
            black_box(function(black_box(*input)));
        }
        nanoseconds(start, inputs.len())
    };
    (name, Box::new(turn))
}

#[allow(clippy::cast_precision_loss)] // neither is that large
fn nanoseconds(since: Instant, count: usize) -> f64 {
    since.elapsed().as_nanos() as f64 / count as f64
}

/// Prints a row of a Markdown table: the median of each contestant, and the first one's share of
/// each of the others.
pub fn run(title: &str, mut contestants: Vec<Contestant<'_>>) {
    let mut times = vec![Vec::with_capacity(ROUNDS); contestants.len()];
    for round in 0..=ROUNDS {
        for ((_, turn), times) in contestants.iter_mut().zip(&mut times) {
            let time = turn();
            if round > 0 {
                times.push(time);
            }
        }
    }
    let medians: Vec<f64> = times.into_iter().map(median).collect();
    let mut line = format!("| {title} |");
    for ((name, _), time) in contestants.iter().zip(&medians) {
        let share = medians[0] / time;
        let _ = write!(line, " {name} {time:.1} ns ({share:.2}) |");
    }
    println!("{line}");
}

/// The middle one of measurements.
///
/// # Panics
///
/// Panics if there are none.
#[must_use]
pub fn median(mut of: Vec<f64>) -> f64 {
    of.sort_by(f64::total_cmp);
    of[of.len() / 2]
}
