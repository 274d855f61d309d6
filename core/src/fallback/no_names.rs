use crate::checks::Lineage;

/// Without `alloc` there is nothing to keep names in. The list itself says so; that every type has
/// this trait keeps its checks from adding to it.
pub trait NameFallback {
    const LINEAGE: Option<&'static Lineage> = None;
}

impl<T> NameFallback for T {}
