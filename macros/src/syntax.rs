//! The shape of an item: which tokens are its attributes, variants and codes, whatever they mean.

use proc_macro2::{Delimiter, Group, Ident, Punct, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _};

use crate::report::{At, Place, Report};
use crate::tokens::{
    Cursor, delimited, flat, flattened, is_keyword, is_name, is_path, is_punct, is_word,
    parenthesized,
};

pub(crate) struct Enum {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Vec<TokenTree>,
    pub(crate) keyword: Ident,
    pub(crate) name: Ident,
    /// What stands between the name and the body. A list has no such thing.
    pub(crate) generics: Vec<TokenTree>,
    pub(crate) body: Group,
    pub(crate) variants: Vec<Variant>,
    /// Whether there were rows before `#[cfg]` took some out.
    pub(crate) had_rows: bool,
    /// Whether another macro on the enum may own attributes that the list does not know.
    pub(crate) has_foreign_macros: bool,
}

pub(crate) struct Variant {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Vec<TokenTree>,
    pub(crate) name: Ident,
    pub(crate) fields: Option<Group>,
    /// The `=` and what follows it.
    pub(crate) code: Option<(Punct, Vec<TokenTree>)>,
    /// Whether the enum can't have it, for its name.
    pub(crate) omitted: bool,
}

/// `#[…]`
pub(crate) struct Attribute {
    pound: Punct,
    pub(crate) brackets: Group,
    /// What stands in the brackets.
    pub(crate) content: Vec<TokenTree>,
    /// The first word, where it is the whole name.
    name: Option<String>,
    pub(crate) place: Place,
    /// Why it has no business here; then it is not written.
    pub(crate) refused: Option<String>,
}

impl Attribute {
    fn new(pound: Punct, mut brackets: Group, place: Place) -> Self {
        let (content, had_groups) = flattened(brackets.stream());
        if had_groups {
            brackets = regroup(&brackets, content.iter().cloned().collect());
        }
        let well_formed = is_meta(&content);
        let name = match content.as_slice() {
            [TokenTree::Ident(_), colon, ..] if is_punct(colon, ':') => None,
            [TokenTree::Ident(name), ..] if well_formed => Some(name.to_string()),
            _ => None,
        };
        let malformed = "expected an attribute such as `#[class(NotFound)]`";
        Self {
            pound,
            brackets,
            content,
            name,
            place,
            refused: (!well_formed).then(|| malformed.to_owned()),
        }
    }

    /// An attribute of the same place with other content.
    pub(crate) fn with_content(&self, content: TokenStream) -> Self {
        let brackets = regroup(&self.brackets, content);
        Self::new(self.pound.clone(), brackets, self.place)
    }

    /// The name, where it is a single word.
    pub(crate) fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Lets it mean the same as another.
    pub(crate) fn read_as(&mut self, name: &str) {
        self.name = Some(name.to_owned());
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        self.name() == Some(name)
    }

    /// What stands behind the name.
    pub(crate) fn arguments(&self) -> &[TokenTree] {
        self.content.get(1..).unwrap_or_default()
    }

    pub(crate) fn at(&self) -> At {
        At::tokens(&self.content, self.brackets.span())
    }
}

impl ToTokens for Attribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.pound.to_tokens(tokens);
        self.brackets.to_tokens(tokens);
    }
}

/// Reads an enum. Anything else is reported, and is `None`.
pub(crate) fn read(item: TokenStream, report: &mut Report) -> Option<Enum> {
    report.turn_to(Place::item());
    let trees = flat(item);
    let mut cursor = Cursor::new(&trees);
    let attributes = attributes(&mut cursor, Place::item());
    let visibility = visibility_of_name(&mut cursor);
    let Some(TokenTree::Ident(keyword)) = cursor.take(|tree| is_word(tree, "enum")) else {
        no_enum(cursor.rest, report);
        return None;
    };
    let Some(TokenTree::Ident(name)) = cursor.take(is_name) else {
        report.error(keyword.span(), "an enum needs a name");
        return None;
    };
    let generics = cursor.take_until(|tree| delimited(tree, Delimiter::Brace).is_some());
    let Some(TokenTree::Group(body)) = cursor.next() else {
        report.error(name.span(), "an enum needs a body: `{ … }`");
        return None;
    };
    let variants = variants(body, report);
    Some(Enum {
        attributes,
        visibility,
        keyword: keyword.clone(),
        name: name.clone(),
        generics: generics.to_vec(),
        body: body.clone(),
        had_rows: variants.iter().any(|variant| variant.fields.is_none()),
        has_foreign_macros: false,
        variants,
    })
}

fn no_enum(rest: &[TokenTree], report: &mut Report) {
    let found = rest.iter().enumerate().find_map(|(position, tree)| {
        let next = rest.get(position + 1);
        item_keyword(tree, next).map(|found| (tree, found))
    });
    match found {
        Some((keyword, found)) => report.error(
            keyword.span(),
            format_args!("`#[cloud_errors]` goes on an enum, this is {found}"),
        ),
        None => report.error(
            rest.first().map_or_else(Span::call_site, TokenTree::span),
            "`#[cloud_errors]` goes on an enum",
        ),
    }
}

impl Enum {
    /// Whether the first code is a string.
    pub(crate) fn has_names(&self) -> bool {
        let mut codes = self
            .variants
            .iter()
            .filter_map(|variant| variant.code.as_ref());
        let first = codes.next().and_then(|(_, value)| value.first());
        first.is_some_and(|tree| tree.to_string().starts_with(['"', 'r']))
    }

    /// The same enum with other variants.
    pub(crate) fn with_body(&self, body: &Group, report: &mut Report) -> Self {
        Self {
            attributes: Vec::new(),
            visibility: Vec::new(),
            keyword: self.keyword.clone(),
            name: self.name.clone(),
            body: body.clone(),
            generics: Vec::new(),
            variants: variants(body, report),
            had_rows: true,
            has_foreign_macros: self.has_foreign_macros,
        }
    }
}

fn item_keyword(tree: &TokenTree, next: Option<&TokenTree>) -> Option<&'static str> {
    let TokenTree::Ident(word) = tree else {
        return None;
    };
    let next_is = |word| next.is_some_and(|next| is_word(next, word));
    Some(match word.to_string().as_str() {
        "struct" => "a struct",
        "union" => "a union",
        "fn" => "a function",
        "trait" => "a trait",
        "type" => "a type alias",
        "const" if ["fn", "unsafe", "async", "extern"].into_iter().any(next_is) => return None,
        "const" => "a constant",
        "static" => "a static",
        "mod" => "a module",
        "impl" => "an `impl`",
        "use" => "a `use`",
        "extern" if next_is("crate") => "an `extern crate`",
        "macro_rules" => "a macro",
        _ => return None,
    })
}

pub(crate) fn attributes(cursor: &mut Cursor<'_>, place: Place) -> Vec<Attribute> {
    let mut attributes = Vec::new();
    while let [
        TokenTree::Punct(pound),
        TokenTree::Group(brackets),
        rest @ ..,
    ] = cursor.rest
    {
        if pound.as_char() != '#' || brackets.delimiter() != Delimiter::Bracket {
            break;
        }
        cursor.rest = rest;
        let place = place.attribute(attributes.len());
        attributes.push(Attribute::new(pound.clone(), brackets.clone(), place));
    }
    attributes
}

pub(crate) fn visibility(cursor: &mut Cursor<'_>) -> Vec<TokenTree> {
    let mut visibility = Vec::new();
    if let Some(public) = cursor.take(|tree| is_word(tree, "pub")) {
        visibility.push(public.clone());
        let scope = cursor.take(is_scope);
        visibility.extend(scope.map(visible));
    }
    visibility
}

/// The same without invisible groups.
fn visible(tree: &TokenTree) -> TokenTree {
    match tree {
        TokenTree::Group(group) => {
            regroup(group, flat(group.stream()).into_iter().collect()).into()
        }
        tree => tree.clone(),
    }
}

/// A group of the same place with other content.
fn regroup(group: &Group, content: TokenStream) -> Group {
    let mut regrouped = Group::new(group.delimiter(), content);
    regrouped.set_span(group.span());
    regrouped
}

/// The same before a name, where parentheses can't be anything else.
fn visibility_of_name(cursor: &mut Cursor<'_>) -> Vec<TokenTree> {
    let visibility = visibility(cursor);
    if !visibility.is_empty() {
        cursor.take(|tree| parenthesized(tree).is_some());
    }
    visibility
}

/// `(crate)`
fn is_scope(tree: &TokenTree) -> bool {
    let Some(scope) = parenthesized(tree) else {
        return false;
    };
    match flat(scope.stream()).as_slice() {
        [only] => ["crate", "self", "super"]
            .iter()
            .any(|word| is_word(only, word)),
        [first, path @ ..] => is_word(first, "in") && is_path(path),
        [] => false,
    }
}

/// Whether it is what can stand in the brackets of an attribute.
fn is_meta(content: &[TokenTree]) -> bool {
    let end = content
        .iter()
        .position(|tree| !matches!(tree, TokenTree::Ident(_)) && !is_punct(tree, ':'));
    let (path, rest) = content.split_at(end.unwrap_or(content.len()));
    is_path(path)
        && match rest {
            [] | [TokenTree::Group(_)] => true,
            [equals, value @ ..] if is_punct(equals, '=') => is_value(value),
            _ => false,
        }
}

/// Whether it is what can stand behind the `=` of an attribute: a literal, a path, or a macro.
fn is_value(value: &[TokenTree]) -> bool {
    match value {
        [TokenTree::Literal(_)] => true,
        [minus, TokenTree::Literal(_)] => is_punct(minus, '-'),
        [path @ .., bang, TokenTree::Group(_)] if is_punct(bang, '!') => is_path(path),
        [only] if is_word(only, "true") || is_word(only, "false") => true,
        path => is_path(path),
    }
}

fn variants(body: &Group, report: &mut Report) -> Vec<Variant> {
    let trees = flat(body.stream());
    let mut cursor = Cursor::new(&trees);
    let mut variants = Vec::new();
    while cursor.peek().is_some() {
        let place = Place::variant(variants.len() + FIRST);
        variants.extend(variant(&mut cursor, place, report));
    }
    variants
}

/// The number of the first variant's [`Place`].
pub(crate) const FIRST: usize = 2;

/// Reads up to and with the next comma. What is no variant is reported and passed over.
fn variant(cursor: &mut Cursor<'_>, place: Place, report: &mut Report) -> Option<Variant> {
    let is_comma = |tree: &TokenTree| is_punct(tree, ',');
    let attributes = attributes(cursor, place);
    let visibility = visibility_of_name(cursor);
    let Some(TokenTree::Ident(name)) = cursor.take(is_name) else {
        let stray = stray(cursor);
        let comma = cursor.take(is_comma);
        let otherwise = attributes.last().map(|last| last.brackets.span());
        let otherwise = otherwise.or_else(|| comma.map(TokenTree::span));
        report.turn_to(place);
        report.error(
            At::tokens(stray, otherwise.unwrap_or_else(Span::call_site)),
            "expected a row such as `NotFound = 4040`",
        );
        return None;
    };
    let fields = cursor.take(|tree| {
        matches!(tree, TokenTree::Group(group)
            if matches!(group.delimiter(), Delimiter::Parenthesis | Delimiter::Brace))
    });
    let fields = fields.and_then(|tree| match tree {
        TokenTree::Group(group) => Some(group.clone()),
        _ => None,
    });
    let code = match cursor.take(|tree| is_punct(tree, '=')) {
        Some(TokenTree::Punct(equals)) => Some((equals.clone(), code(cursor).to_vec())),
        _ => None,
    };
    if cursor.take(is_comma).is_none() && cursor.peek().is_some() {
        let end = match &code {
            Some((_, value)) => value.last().map_or(name.span(), TokenTree::span),
            None => fields.as_ref().map_or(name.span(), Group::span),
        };
        report.turn_to(place.end());
        report.error(end, "expected a comma behind this row");
        // What starts no other variant belongs to this one.
        if !cursor.peek().is_some_and(starts_variant) {
            cursor.take_until(is_comma);
            cursor.next();
        }
    }
    Some(Variant {
        attributes,
        visibility,
        name: name.clone(),
        fields,
        code,
        omitted: false,
    })
}

/// What can't be a variant, up to the next comma or the attributes of the next variant.
fn stray<'a>(cursor: &mut Cursor<'a>) -> &'a [TokenTree] {
    let ends = |at: usize| {
        let next = cursor.rest.get(at + 1);
        let begins = next.is_some_and(|next| delimited(next, Delimiter::Bracket).is_some());
        is_punct(&cursor.rest[at], ',') || at > 0 && is_punct(&cursor.rest[at], '#') && begins
    };
    let end = (0..cursor.rest.len()).find(|at| ends(*at));
    let (stray, rest) = cursor.rest.split_at(end.unwrap_or(cursor.rest.len()));
    cursor.rest = rest;
    stray
}

/// What stands behind an `=`. The comma behind it may still have to be typed.
fn code<'a>(cursor: &mut Cursor<'a>) -> &'a [TokenTree] {
    let starts_next = |at: usize| {
        let tree = &cursor.rest[at];
        let next = cursor.rest.get(at + 1);
        let before = at.checked_sub(1).and_then(|before| cursor.rest.get(before));
        match tree {
            TokenTree::Punct(punct) if punct.as_char() == ',' => true,
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                next.is_some_and(|next| delimited(next, Delimiter::Bracket).is_some())
            }
            // No expression has a name behind a literal, or behind another name.
            TokenTree::Ident(word) if !is_keyword(word) => match before {
                Some(TokenTree::Literal(_)) => true,
                Some(TokenTree::Ident(before)) => {
                    !is_keyword(before) && next.is_some_and(|next| is_punct(next, '='))
                }
                _ => false,
            },
            _ => false,
        }
    };
    let end = (0..cursor.rest.len()).find(|at| starts_next(*at));
    let (value, rest) = cursor.rest.split_at(end.unwrap_or(cursor.rest.len()));
    cursor.rest = rest;
    value
}

fn starts_variant(tree: &TokenTree) -> bool {
    is_name(tree) || is_punct(tree, '#')
}

impl Variant {
    /// The variant without its attributes and its code.
    pub(crate) fn write(&self, fields: Option<&Group>, tokens: &mut TokenStream) {
        tokens.append_all(&self.visibility);
        self.name.to_tokens(tokens);
        fields.to_tokens(tokens);
    }
}
