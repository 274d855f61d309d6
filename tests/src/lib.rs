//! The tests are in `tests/`; here are the examples of both READMEs.

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

#[cfg(doctest)]
#[doc = include_str!("../../README.zh-CN.md")]
struct ReadmeInChinese;
