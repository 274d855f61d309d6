//! The names and signatures of the core crate's public items, as `public_api.txt` has them.
//!
//! After an intended change, `CLOUD_ERRORS_BLESS=1 cargo test -p cloud-errors-tests --test public_api`
//! writes the file again. Its difference is what users of the crate get to see.

#![allow(missing_docs)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::{Attribute, Fields, File, ImplItem, Item, Signature, TraitItem, UseTree, Visibility};

/// Modules that people see, apart from the root.
const PUBLIC: [&str; 3] = ["document", "lock", "response"];

/// What is not for people, and the built-in tables, which are recorded as JSON.
const LEFT_OUT: [&str; 5] = ["extend", "lookup", "private.rs", "runtime.rs", "tables"];

/// The macros that declare something for people.
const MACROS: [&str; 3] = ["categories", "named", "objects"];

#[test]
fn the_public_api_is_as_recorded() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let source = here.join("../core/src");
    let mut names = BTreeSet::new();
    let parse = |path: &Path| syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap();
    exported(&parse(&source.join("lib.rs")), &mut names);
    for module in PUBLIC {
        exported(&parse(&source.join(module).join("mod.rs")), &mut names);
    }
    let mut items = Vec::new();
    for path in files(&source) {
        let file = parse(&path);
        items.extend(
            file.items
                .into_iter()
                .filter_map(|item| shown(item, &names)),
        );
    }
    items.sort_by_key(|(name, item)| (name.clone(), matches!(item, Item::Impl(_))));
    let items = items.into_iter().map(|(_, item)| item).collect();
    let file = File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items,
    };
    let actual = prettyplease::unparse(&file);
    let recording = here.join("public_api.txt");
    if env::var_os("CLOUD_ERRORS_BLESS").is_some() {
        fs::write(&recording, &actual).unwrap();
    }
    let recorded = fs::read_to_string(&recording).unwrap();
    for (recorded, actual) in recorded.lines().zip(actual.lines()) {
        assert_eq!(recorded, actual, "the public API changed");
    }
    assert_eq!(recorded.len(), actual.len(), "the public API changed");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let entries = entries.filter(|entry| !LEFT_OUT.iter().any(|name| entry.file_name() == *name));
    let mut paths = entries.map(|entry| entry.path()).collect::<Vec<_>>();
    paths.sort();
    let nested = paths.into_iter().map(|path| {
        if path.is_dir() {
            files(&path)
        } else {
            vec![path]
        }
    });
    nested.flatten().collect()
}

/// The names of what a module declares and re-exports.
fn exported(module: &File, names: &mut BTreeSet<String>) {
    fn of_use(tree: &UseTree, names: &mut BTreeSet<String>) {
        match tree {
            UseTree::Path(path) => of_use(&path.tree, names),
            UseTree::Name(name) => _ = names.insert(name.ident.to_string()),
            UseTree::Group(group) => group.items.iter().for_each(|tree| of_use(tree, names)),
            _ => {}
        }
    }
    for item in &module.items {
        match item {
            Item::Use(item) if is_public(&item.vis) => of_use(&item.tree, names),
            Item::Struct(item) if is_public(&item.vis) => _ = names.insert(item.ident.to_string()),
            Item::Enum(item) if is_public(&item.vis) => _ = names.insert(item.ident.to_string()),
            Item::Fn(item) if is_public(&item.vis) => _ = names.insert(item.sig.ident.to_string()),
            _ => {}
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// An item as users see it, and what to sort it by. `None` if they don't see it.
fn shown(mut item: Item, names: &BTreeSet<String>) -> Option<(String, Item)> {
    let name = match &mut item {
        Item::Struct(item) if is_public(&item.vis) => {
            strip(&mut item.attrs)?;
            for field in &mut item.fields {
                strip(&mut field.attrs);
            }
            match &mut item.fields {
                Fields::Named(fields) => {
                    let named = std::mem::take(&mut fields.named).into_iter();
                    fields.named = named.filter(|field| is_public(&field.vis)).collect();
                }
                Fields::Unnamed(fields) => {
                    let unnamed = std::mem::take(&mut fields.unnamed).into_iter();
                    fields.unnamed = unnamed.filter(|field| is_public(&field.vis)).collect();
                }
                Fields::Unit => {}
            }
            item.ident.to_string()
        }
        Item::Enum(item) if is_public(&item.vis) => {
            strip(&mut item.attrs)?;
            for variant in &mut item.variants {
                strip(&mut variant.attrs);
            }
            item.ident.to_string()
        }
        Item::Trait(item) if is_public(&item.vis) => {
            strip(&mut item.attrs)?;
            item.items.retain_mut(|item| match item {
                TraitItem::Fn(item) => {
                    if let Some(body) = &mut item.default {
                        body.stmts.clear();
                    }
                    is_shown(&item.sig) && strip(&mut item.attrs).is_some()
                }
                TraitItem::Const(item) => strip(&mut item.attrs).is_some(),
                _ => true,
            });
            item.ident.to_string()
        }
        Item::Fn(item) if is_public(&item.vis) => {
            strip(&mut item.attrs)?;
            item.block.stmts.clear();
            item.sig.ident.to_string()
        }
        Item::Impl(item) => {
            strip(&mut item.attrs)?;
            let is_trait = item.trait_.is_some();
            item.items.retain_mut(|item| match item {
                ImplItem::Fn(item) => {
                    item.block.stmts.clear();
                    let is_own = !is_trait && is_public(&item.vis) && is_shown(&item.sig);
                    is_own && strip(&mut item.attrs).is_some()
                }
                ImplItem::Const(item) => {
                    item.expr = syn::parse_quote!(Value);
                    !is_trait && is_public(&item.vis) && strip(&mut item.attrs).is_some()
                }
                ImplItem::Macro(_) => true,
                _ => false,
            });
            if !is_trait && item.items.is_empty() {
                return None;
            }
            let this = item.self_ty.to_token_stream().into_iter().next()?;
            this.to_string()
        }
        // What a macro declares: `macro_rules!` and calls of it.
        Item::Macro(item) => {
            let called = item.mac.path.get_ident()?.to_string();
            if called != "macro_rules" {
                item.mac.tokens = without_docs(item.mac.tokens.clone());
                let is_shown = MACROS.contains(&called.as_str());
                return is_shown.then(|| (format!("~{called}"), Item::Macro(item.clone())));
            }
            let mut found = Vec::new();
            signatures(item.mac.tokens.clone(), &mut found);
            let name = item.ident.as_ref()?;
            let items = found
                .into_iter()
                .filter_map(|found| syn::parse2::<ImplItem>(found).ok());
            let items = items.collect::<Vec<_>>();
            let item = syn::parse_quote!(impl #name { #(#items)* });
            return (!items.is_empty()).then(|| (format!("~{name}"), item));
        }
        _ => return None,
    };
    names.contains(&name).then_some((name, item))
}

/// Keeps what matters to users, such as `#[non_exhaustive]`. `None` if the item is hidden.
fn strip(attributes: &mut Vec<Attribute>) -> Option<()> {
    let is_hidden = |attribute: &Attribute| {
        let tokens = attribute.meta.to_token_stream().to_string();
        tokens == "doc (hidden)" || tokens == "cfg (test)"
    };
    let kept = ["cfg", "deprecated", "derive", "non_exhaustive"];
    let is_hidden = attributes.iter().any(is_hidden);
    attributes.retain(|attribute| kept.iter().any(|kept| attribute.path().is_ident(kept)));
    (!is_hidden).then_some(())
}

fn is_shown(signature: &Signature) -> bool {
    !signature.ident.to_string().starts_with("__")
}

/// What begins with `pub` in the body of a macro, up to its body or value.
fn signatures(tokens: TokenStream, found: &mut Vec<TokenStream>) {
    let mut trees = tokens.into_iter().peekable();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Ident(word) if word == "pub" => {
                let mut item = vec![TokenTree::Ident(word)];
                item.extend(std::iter::from_fn(|| trees.next_if(|tree| !is_end(tree))));
                let end = match trees.next() {
                    Some(TokenTree::Group(_)) => quote!({}),
                    Some(TokenTree::Punct(_)) => quote!(= Value;),
                    _ => continue,
                };
                let item = plain(&item.into_iter().collect());
                if !item.to_string().contains("fn __") {
                    found.push(quote!(#item #end));
                }
            }
            TokenTree::Group(group) => signatures(group.stream(), found),
            _ => {}
        }
    }
}

fn is_end(tree: &TokenTree) -> bool {
    match tree {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == '=',
        _ => false,
    }
}

/// Without `$crate::__private::` and the dollars of parameters.
fn plain(tokens: &TokenStream) -> TokenStream {
    let text = tokens.to_string();
    let text = text
        .replace("$ crate :: __private :: ", "")
        .replace("$ crate :: ", "");
    text.replace("$ ", "").parse().unwrap()
}

fn without_docs(tokens: TokenStream) -> TokenStream {
    let mut kept = Vec::new();
    for tree in tokens {
        match tree {
            TokenTree::Group(group) if group.stream().to_string().starts_with("doc =") => {
                drop(kept.pop());
            }
            TokenTree::Group(group) => {
                kept.push(Group::new(group.delimiter(), without_docs(group.stream())).into());
            }
            tree => kept.push(tree),
        }
    }
    kept.into_iter().collect()
}
