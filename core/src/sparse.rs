/// The value of an entry in a column where few have one: positions in ascending order, each with its
/// value.
pub(crate) const fn value<T: Copy>(column: &[(usize, T)], position: usize) -> Option<T> {
    let (mut low, mut high) = (0, column.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let (found, value) = column[middle];
        if found == position {
            return Some(value);
        }
        if found < position {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn only_the_positions_of_a_column_have_values() {
        let column = [(1, 'a'), (4, 'b'), (5, 'c'), (9, 'd')];
        let found = (0..11).filter_map(|position| value(&column, position));
        assert!(found.eq(['a', 'b', 'c', 'd']));
        assert_eq!(value(&column, 4), Some('b'));
        assert_eq!(value::<u16>(&[], 0), None);
    }
}
