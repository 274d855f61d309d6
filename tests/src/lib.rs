//! The tests are in `tests/`; here are the README's examples.

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
