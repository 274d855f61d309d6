use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::corpus::Case;
use super::random::Random;

/// The case with one to six random changes.
pub(super) fn mutate(
    case: &Case,
    corpus: &[Case],
    pool: &[TokenTree],
    random: &mut Random,
) -> Case {
    let mut header = Tree::read(case.header.clone());
    let mut item = Tree::read(case.item.clone());
    for _ in 0..=random.below(6) {
        let trees = if random.below(4) == 0 {
            &mut header
        } else {
            &mut item
        };
        let stock = Stock { corpus, pool };
        change(trees, stock, random);
    }
    Case {
        header: Tree::write(&header),
        item: Tree::write(&item),
    }
}

/// What to insert.
#[derive(Clone, Copy)]
struct Stock<'a> {
    corpus: &'a [Case],
    pool: &'a [TokenTree],
}

/// Tokens that can be changed.
#[derive(Clone)]
enum Tree {
    Leaf(TokenTree),
    Group(Delimiter, Vec<Tree>),
}

impl Tree {
    fn read(tokens: TokenStream) -> Vec<Self> {
        let trees = tokens.into_iter().map(|tree| match tree {
            TokenTree::Group(group) => Self::Group(group.delimiter(), Self::read(group.stream())),
            leaf => Self::Leaf(leaf),
        });
        trees.collect()
    }

    fn write(trees: &[Self]) -> TokenStream {
        let trees = trees.iter().map(|tree| match tree {
            Self::Leaf(leaf) => leaf.clone(),
            Self::Group(delimiter, trees) => Group::new(*delimiter, Self::write(trees)).into(),
        });
        trees.collect()
    }
}

/// Changes something at a random depth.
fn change(trees: &mut Vec<Tree>, stock: Stock<'_>, random: &mut Random) {
    let deeper = random.below(8) != 0;
    let groups = trees
        .iter_mut()
        .filter_map(|tree| match tree {
            Tree::Group(_, inner) => Some(inner),
            Tree::Leaf(_) => None,
        })
        .collect::<Vec<_>>();
    if deeper && !groups.is_empty() {
        let at = random.below(groups.len());
        if let Some(inner) = groups.into_iter().nth(at) {
            return change(inner, stock, random);
        }
    }
    let at = random.below(trees.len());
    let place = random.below(trees.len() + 1);
    match random.below(11) {
        0 | 1 if !trees.is_empty() => {
            trees.remove(at);
        }
        2 if !trees.is_empty() => {
            let copy = trees[at].clone();
            trees.insert(place, copy);
        }
        3 if !trees.is_empty() => {
            let other = random.below(trees.len());
            trees.swap(at, other);
        }
        4 | 5 if !trees.is_empty() => {
            if let Some(leaf) = random.pick(stock.pool) {
                trees[at] = Tree::Leaf(leaf.clone());
            }
        }
        // As far as one has typed.
        6 => trees.truncate(place),
        7 => {
            let end = (place + random.below(4)).min(trees.len());
            let inner = trees.drain(place..end).collect();
            trees.insert(place, Tree::Group(delimiter(random), inner));
        }
        8 if !trees.is_empty() => {
            if let Tree::Group(_, inner) = &trees[at] {
                let inner = inner.clone();
                trees.splice(at..=at, inner);
            }
        }
        9 => {
            if let Some(case) = random.pick(stock.corpus) {
                let from = if random.below(3) == 0 {
                    &case.header
                } else {
                    &case.item
                };
                let from = part(Tree::read(from.clone()), random);
                trees.splice(place..place, from);
            }
        }
        10 if !trees.is_empty() => {
            let delimiter = delimiter(random);
            if let Tree::Group(own, _) = &mut trees[at] {
                *own = delimiter;
            }
        }
        _ => {
            if let Some(leaf) = random.pick(stock.pool) {
                trees.insert(place, Tree::Leaf(leaf.clone()));
            }
        }
    }
}

/// A few trees that stand beside each other, at a random depth.
fn part(mut trees: Vec<Tree>, random: &mut Random) -> Vec<Tree> {
    loop {
        let start = random.below(trees.len());
        match trees.get(start) {
            Some(Tree::Group(_, inner)) if random.below(4) != 0 => trees = inner.clone(),
            _ => {
                let end = (start + 1 + random.below(5)).min(trees.len());
                return trees.drain(start..end).collect();
            }
        }
    }
}

fn delimiter(random: &mut Random) -> Delimiter {
    match random.below(4) {
        0 => Delimiter::Parenthesis,
        1 => Delimiter::Brace,
        2 => Delimiter::Bracket,
        _ => Delimiter::None,
    }
}
