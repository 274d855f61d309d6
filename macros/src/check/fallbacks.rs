use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{Content, Table};

/// Fallbacks are last, of the table's kind, and each extends another table.
pub(super) fn check(table: &mut Table, diagnostics: &mut Diagnostics) {
    let is_entry = |content: &Content| matches!(content, Content::Entry(_));
    let last_entry = table
        .variants
        .iter()
        .rposition(|variant| is_entry(&variant.content));
    let (leaf, kind) = (table.kind.leaf(), table.kind.adjective());
    let own_name = table.name.to_string();
    let mut seen = vec![own_name.clone(), "Self".to_owned()];
    for (position, variant) in table.variants.iter_mut().enumerate() {
        let Content::Fallback(fallback) = &variant.content else {
            continue;
        };
        let shown = fallback.ty.to_string();
        let ty = shown.replace(' ', "");
        let name = &variant.name;
        if last_entry.is_some_and(|last| position < last) {
            diagnostics.error(
                variant.name.span(),
                format_args!("a fallback must be last; move `{name}` to the end"),
            );
        }
        let message = if ty == own_name || ty == "Self" {
            format!("`{name}` contains the table itself; write `{name}({leaf})`")
        } else if seen.contains(&ty) {
            format!("duplicate fallback `{ty}`; remove one")
        } else if is_no_table(&ty) {
            format!(
                "`{shown}` is not an error table; to keep unknown codes, write `{name}({leaf})`"
            )
        } else if fallback.leaf_kind().is_some_and(|kind| kind != table.kind) {
            format!("expected `{leaf}` in a {kind} table")
        } else {
            seen.push(ty);
            continue;
        };
        if ty.starts_with("Box<") {
            // It may hold a table, whose codes and bands nobody knows.
            diagnostics.unread(fallback.at, message);
        } else {
            diagnostics.error(fallback.at, message);
        }
        variant.content = Content::Unread;
    }
    table.header.from.retain(|ancestor| {
        let ty = ancestor.to_string().replace(' ', "");
        let is_new = !seen.contains(&ty);
        if !is_new {
            if let Some(at) = SpanRange::of(ancestor) {
                diagnostics.error(
                    at,
                    format_args!("`From<{ty}>` is already implemented; remove it from `from`"),
                );
            }
        }
        seen.push(ty);
        is_new
    });
}

/// Whether a type is one that people try, and that can be no error table.
fn is_no_table(ty: &str) -> bool {
    ty.starts_with("Box<")
        || ty.starts_with(['&', '('])
        || ["String", "str", "i32", "u32", "i64", "u64"].contains(&ty)
}

/// A table has entries and a fallback.
pub(super) fn check_presence(table: &Table, diagnostics: &mut Diagnostics) {
    let leaf = table.kind.leaf();
    let at = table.name.span();
    let is_unread = |content: &Content| matches!(content, Content::Unread);
    if table
        .variants
        .iter()
        .any(|variant| is_unread(&variant.content))
    {
        // Something was taken out.
    } else if table.fallbacks().next().is_none() {
        diagnostics.error(
            at,
            format_args!(
                "missing fallback: end the enum with `Unknown({leaf})`, or with a table to extend"
            ),
        );
    } else if table.entries().next().is_none() && !table.is_conditional {
        diagnostics.error(
            at,
            "missing entries: declare at least one code, such as `NotFound = 4040`",
        );
    }
}
