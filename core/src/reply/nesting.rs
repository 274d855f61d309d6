use alloc::vec::Vec;

/// What is around a value: a bit a level, so that depth costs next to nothing.
#[derive(Default)]
pub(super) struct Nesting {
    depth: usize,
    /// The last levels, the innermost lowest.
    last: u64,
    /// 64 levels each.
    before: Vec<u64>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Container {
    Array,
    Object,
}

impl Nesting {
    #[inline]
    pub(super) fn enter(&mut self, container: Container) {
        if self.depth > 0 && self.depth % 64 == 0 {
            self.before.push(self.last);
        }
        self.last = self.last << 1 | u64::from(container == Container::Object);
        self.depth += 1;
    }

    #[inline]
    pub(super) fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.last >>= 1;
        if self.depth > 0 && self.depth % 64 == 0 {
            self.last = self.before.pop().unwrap_or_default();
        }
    }

    /// The innermost.
    #[inline]
    pub(super) fn container(&self) -> Option<Container> {
        if self.depth == 0 {
            None
        } else if self.last & 1 == 1 {
            Some(Container::Object)
        } else {
            Some(Container::Array)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Container, Nesting};

    #[test]
    fn what_was_entered_is_left() {
        let levels = (0..300).map(|level| match level % 3 {
            0 => Container::Array,
            _ => Container::Object,
        });
        let mut nesting = Nesting::default();
        assert_eq!(nesting.container(), None);
        for level in levels.clone() {
            nesting.enter(level);
            assert_eq!(nesting.container(), Some(level));
        }
        for level in levels.rev() {
            assert_eq!(nesting.container(), Some(level));
            nesting.leave();
        }
        assert_eq!(nesting.container(), None);
    }
}
