use crate::firsts::Firsts;
use crate::model::{Code, Kind, List};

/// Marks each row whose code is that of an earlier row but for case.
pub(super) fn mark(list: &mut List) {
    if list.kind == Kind::Numbers && !list.is_mixed() {
        return;
    }
    let mut firsts = Firsts::with_capacity(list.rows.len());
    for row in &mut list.rows {
        row.differs_only_in_case = match &row.code {
            Code::Number(_) => false,
            Code::Name(name) => firsts.first(name.to_lowercase()).is_some(),
        };
    }
}
