use core::hash::{Hash, Hasher};
use core::mem::discriminant;

/// The position of a variant among those of its table, or beyond them.
///
/// A `match` of all variants would be a tenth of the check time of a string table. A discriminant
/// hashes as its number, which is the position. Nothing promises that, so the number is only where the
/// search begins.
pub fn position_of<T>(value: &T, all: &[T]) -> usize {
    let wanted = discriminant(value);
    let mut number = Number(0);
    wanted.hash(&mut number);
    let is_wanted = |one: &T| discriminant(one) == wanted;
    if all.get(number.0).is_some_and(is_wanted) {
        return number.0;
    }
    all.iter().position(is_wanted).unwrap_or(all.len())
}

/// Takes what is hashed, up to eight bytes, for a number.
struct Number(usize);

impl Hasher for Number {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        let add = |number: usize, byte: &u8| number << 8 | usize::from(*byte);
        self.0 = if cfg!(target_endian = "big") {
            bytes.iter().fold(0, add)
        } else {
            bytes.iter().rev().fold(0, add)
        };
    }

    fn finish(&self) -> u64 {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::position_of;

    enum Plain {
        Zero,
        One,
        Two,
        Other(u64),
    }

    #[test]
    fn variants_are_found_wherever_they_are() {
        let all = [Plain::Zero, Plain::One, Plain::Two];
        assert_eq!(position_of(&Plain::Two, &all), 2);
        let all = [Plain::Two, Plain::Zero];
        assert_eq!(position_of(&Plain::Two, &all), 0);
        assert_eq!(position_of(&Plain::One, &all), 2);
        let Plain::Other(other) = Plain::Other(1) else {
            return;
        };
        assert_eq!(position_of(&Plain::Other(other), &all), 2);
    }
}
