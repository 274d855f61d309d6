use crate::spelling::is_one_of;
use crate::syntax::Attribute;

/// The attributes that a row has for the list.
pub(super) const OWN: [&str; 3] = ["class", "translate", "overrides"];

pub(crate) fn is_own(attribute: &Attribute) -> bool {
    attribute.name().is_some_and(is_own_name)
}

pub(crate) fn is_own_name(name: &str) -> bool {
    is_one_of(name, &OWN)
}
