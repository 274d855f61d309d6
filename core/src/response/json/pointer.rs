//! JSON Pointers (RFC 6901) as a tree, which is walked together with a body.

use alloc::borrow::Cow;
use alloc::string::String;

/// What pointers lead to, and what is on the way there; the first place is the body itself.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tree {
    places: [Place; LIMIT],
    len: u8,
    /// Whether a token has `~0` or `~1`.
    has_escapes: bool,
}

pub(crate) const LIMIT: usize = 32;

/// The others are given by number; 0 stands for none.
#[derive(Clone, Copy, Debug)]
struct Place {
    pointer: &'static str,
    /// The last key or index of the pointer.
    token: &'static str,
    parent: u8,
    first_child: u8,
    next: u8,
}

/// Some places, in order of preference.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Places {
    list: [u8; 8],
    len: u8,
}

impl Places {
    pub(crate) const NONE: Self = Self {
        list: [0; 8],
        len: 0,
    };

    /// The one that is preferred.
    pub(crate) const fn first(&self) -> u8 {
        self.list[0]
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = u8> + '_ {
        self.list[..usize::from(self.len)].iter().copied()
    }
}

impl Tree {
    pub(crate) const EMPTY: Self = Self {
        places: [Place {
            pointer: "",
            token: "",
            parent: 0,
            first_child: 0,
            next: 0,
        }; LIMIT],
        len: 1,
        has_escapes: false,
    };

    /// Adds a pointer and returns its place; `None` if it is invalid or there is no room.
    pub(crate) const fn add(&mut self, pointer: &'static str) -> Option<u8> {
        let bytes = pointer.as_bytes();
        let (mut parent, mut start) = (0, 0);
        while start < bytes.len() {
            if bytes[start] != b'/' {
                return None;
            }
            let mut end = start + 1;
            while end < bytes.len() && bytes[end] != b'/' {
                let is_escape = end + 1 < bytes.len() && matches!(bytes[end + 1], b'0' | b'1');
                if bytes[end] == b'~' && !is_escape {
                    return None;
                }
                self.has_escapes |= bytes[end] == b'~';
                end += 1;
            }
            let (pointer, _) = pointer.split_at(end);
            let (_, token) = pointer.split_at(start + 1);
            let mut place = self.places[parent as usize].first_child;
            while place != 0 && !is_same(self.places[place as usize].token, token) {
                place = self.places[place as usize].next;
            }
            if place == 0 {
                place = self.len;
                if place as usize == LIMIT {
                    return None;
                }
                self.len += 1;
                self.places[place as usize] = Place {
                    pointer,
                    token,
                    parent,
                    first_child: 0,
                    next: self.places[parent as usize].first_child,
                };
                self.places[parent as usize].first_child = place;
            }
            (parent, start) = (place, end);
        }
        Some(parent)
    }

    /// Adds pointers, up to one that is invalid or one too many.
    pub(crate) const fn add_all(
        &mut self,
        pointers: &[&'static str],
    ) -> (Places, Option<&'static str>) {
        let mut places = Places::NONE;
        while (places.len as usize) < pointers.len() {
            let pointer = pointers[places.len as usize];
            match self.add(pointer) {
                Some(place) if (places.len as usize) < places.list.len() => {
                    places.list[places.len as usize] = place;
                    places.len += 1;
                }
                _ => return (places, Some(pointer)),
            }
        }
        (places, None)
    }

    pub(crate) fn pointer(&self, place: u8) -> &'static str {
        self.places[usize::from(place)].pointer
    }

    pub(crate) fn parent(&self, place: u8) -> u8 {
        self.places[usize::from(place)].parent
    }

    pub(crate) fn first_child(&self, place: u8) -> u8 {
        self.places[usize::from(place)].first_child
    }

    /// The place under a key, or 0.
    #[inline]
    pub(crate) fn under(&self, parent: u8, key: &str) -> u8 {
        let mut key = Cow::Borrowed(key);
        if self.has_escapes && key.contains(['~', '/']) {
            key = Cow::Owned(key.replace('~', "~0").replace('/', "~1"));
        }
        let mut place = self.first_child(parent);
        while place != 0 && self.places[usize::from(place)].token != key {
            place = self.places[usize::from(place)].next;
        }
        place
    }

    /// Whether a place can be that of an element from an index on.
    pub(crate) fn has_element(&self, parent: u8, index: usize) -> bool {
        let children = self.places.iter().filter(|place| place.parent == parent);
        let indices = children.filter_map(|place| place.token.parse::<usize>().ok());
        indices.max().is_some_and(|last| index <= last)
    }
}

/// The first token of a pointer, unescaped, and the rest.
pub(crate) fn split(pointer: &str) -> (String, &str) {
    let pointer = pointer.get(1..).unwrap_or_default();
    let end = pointer.find('/').unwrap_or(pointer.len());
    let (token, rest) = pointer.split_at(end);
    (token.replace("~1", "/").replace("~0", "~"), rest)
}

const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut i = 0;
    while i < one.len() && i < other.len() && one[i] == other[i] {
        i += 1;
    }
    i == one.len() && i == other.len()
}
