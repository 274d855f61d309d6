//! Mutated enums. Whatever is written, the macro does not panic.

use std::fs;
use std::panic::{self, AssertUnwindSafe};

use proc_macro2::{Group, TokenStream, TokenTree};

use super::{Input, files};

const CASES: usize = 2_000;

/// Xorshift: no dependency, and the same cases each time.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    /// Drops, doubles, swaps or replaces a token tree, often one within a group.
    fn mutate(&mut self, tokens: TokenStream, others: &[TokenTree]) -> TokenStream {
        let mut trees = tokens.into_iter().collect::<Vec<_>>();
        let other = others[self.below(others.len())].clone();
        if trees.is_empty() {
            return other.into();
        }
        let at = self.below(trees.len());
        match &trees[at] {
            TokenTree::Group(group) if self.below(8) > 0 => {
                let inner = self.mutate(group.stream(), others);
                trees[at] = Group::new(group.delimiter(), inner).into();
            }
            tree => match self.below(4) {
                0 => _ = trees.remove(at),
                1 => trees.insert(at, tree.clone()),
                2 => {
                    let end = trees.len();
                    trees.swap(at, self.below(end));
                }
                _ => trees[at] = other,
            },
        }
        trees.into_iter().collect()
    }
}

fn flatten(tokens: TokenStream, all: &mut Vec<TokenTree>) {
    for tree in tokens {
        all.push(tree.clone());
        if let TokenTree::Group(group) = tree {
            flatten(group.stream(), all);
        }
    }
}

#[test]
fn mutated_enums_expand_without_a_panic_and_always_alike() {
    let sources = files("snapshots").into_iter();
    let sources = sources.filter(|path| !path.to_string_lossy().ends_with(".expanded.rs"));
    let inputs = sources.flat_map(|path| Input::all(&fs::read_to_string(path).unwrap()));
    let inputs = inputs.collect::<Vec<_>>();
    let mut others = Vec::new();
    for input in &inputs {
        flatten(input.header.clone(), &mut others);
        flatten(input.item.clone(), &mut others);
    }
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    for _ in 0..CASES {
        let mut input = inputs[random.below(inputs.len())].clone();
        for _ in 0..=random.below(4) {
            if random.below(4) == 0 {
                input.header = random.mutate(input.header, &others);
            } else {
                input.item = random.mutate(input.item, &others);
            }
        }
        let expand = || input.expand().to_string();
        let result = panic::catch_unwind(AssertUnwindSafe(|| assert_eq!(expand(), expand())));
        let Input { header, item } = &input;
        assert!(result.is_ok(), "#[cloud_errors({header})] {item}");
    }
}
