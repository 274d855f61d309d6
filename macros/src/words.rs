//! Wording that several messages share.

/// The known word that a misspelled one most likely stands for.
pub(crate) fn similar<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let lower = word.to_lowercase();
    let (distance, best) = known
        .iter()
        .map(|candidate| (distance(&lower, &candidate.to_lowercase()), *candidate))
        .min_by_key(|(distance, _)| *distance)?;
    if distance <= best.len().max(word.len()) / 3 {
        return Some(best);
    }
    let shortened = |known: &&&str| word.len() >= 3 && known.to_lowercase().starts_with(&lower);
    known.iter().find(shortened).copied()
}

/// Says that a word is none of those that are known.
pub(crate) fn unknown(what: &str, word: &str, known: &[&str]) -> String {
    let list = list(known);
    match similar(word, known) {
        Some(best) => {
            format!("unknown {what} `{word}`, did you mean `{best}`? Known here: {list}")
        }
        None => format!("unknown {what} `{word}`; known here: {list}"),
    }
}

/// `` `a`, `b` and `c` ``
pub(crate) fn list(words: &[&str]) -> String {
    let quoted = words
        .iter()
        .map(|word| format!("`{word}`"))
        .collect::<Vec<_>>();
    match quoted.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// Levenshtein's distance, two swapped neighbours counting once.
fn distance(left: &str, right: &str) -> usize {
    let left = left.chars().collect::<Vec<_>>();
    let right = right.chars().take(64).collect::<Vec<_>>();
    let mut before = Vec::new();
    let mut previous = (0..=right.len()).collect::<Vec<_>>();
    for (i, l) in left.iter().enumerate().take(64) {
        let mut current = vec![i + 1];
        for (j, r) in right.iter().enumerate() {
            let replaced = previous[j] + usize::from(l != r);
            let mut best = replaced.min(previous[j + 1] + 1).min(current[j] + 1);
            if i > 0 && j > 0 && *l == right[j - 1] && left[i - 1] == *r {
                let before: &Vec<usize> = &before;
                best = best.min(before[j - 1] + 1);
            }
            current.push(best);
        }
        before = previous;
        previous = current;
    }
    previous.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typos_find_their_word() {
        let known = ["retry", "help", "language"];
        assert_eq!(similar("retri", &known), Some("retry"));
        assert_eq!(similar("rtery", &known), Some("retry"));
        assert_eq!(similar("Language", &known), Some("language"));
        assert_eq!(similar("lang", &known), Some("language"));
        assert_eq!(similar("xyzzy", &known), None);
        assert_eq!(similar("clap", &["class"]), None);
        assert_eq!(similar("", &[]), None);
    }
}
