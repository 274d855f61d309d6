//! The shape of an item: which tokens are its attributes, variants and codes, whatever they mean.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _};

use crate::name::Name;
use crate::report::{At, Place, Report};
use crate::spelling::spelled;
use crate::tokens::{
    Cursor, can_begin_path, comma_separated, delimited, flat, flattened, is_keyword, is_name,
    is_path, is_punct, is_reserved, is_word, parenthesized,
};

pub(crate) struct Enum {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Vec<TokenTree>,
    pub(crate) keyword: Ident,
    pub(crate) name: Name,
    /// What stands between the name and the body. A list has no such thing.
    pub(crate) generics: Vec<TokenTree>,
    pub(crate) body: Group,
    pub(crate) variants: Vec<Variant>,
    /// Whether there were rows before `#[cfg]` took some out.
    pub(crate) had_rows: bool,
    /// Whether variants may have the same name, of which [`omit`](crate::check::omit) takes care.
    pub(crate) may_repeat_names: bool,
    /// Whether another macro on the enum may own attributes that the list does not know.
    pub(crate) has_foreign_macros: bool,
}

pub(crate) struct Variant {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Vec<TokenTree>,
    pub(crate) name: Name,
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
    /// Whether rustc finds invisible groups in the brackets.
    had_groups: bool,
    /// What stands in the brackets.
    pub(crate) content: Vec<TokenTree>,
    /// The first word, where it is the whole name.
    name: Option<String>,
    /// How the literal behind the `=` is spelled, if all else is a name.
    literal: Option<String>,
    pub(crate) place: Place,
    /// Why it has no business here; then it is not written.
    pub(crate) refused: Option<String>,
}

impl Attribute {
    fn new(pound: Punct, brackets: Group, place: Place) -> Self {
        let (content, had_groups) = flattened(brackets.stream());
        let name = match content.as_slice() {
            [TokenTree::Ident(_), colon, ..] if is_punct(colon, ':') => None,
            [TokenTree::Ident(name), ..] => Some(spelled(name)),
            _ => None,
        };
        let literal = match content.as_slice() {
            [_, equals, TokenTree::Literal(literal)] if is_punct(equals, '=') => {
                Some(spelled(literal))
            }
            _ => None,
        };
        let well_formed = match (&name, content.as_slice()) {
            (Some(name), [_, arguments @ ..]) => can_begin_path(name) && are_arguments(arguments),
            _ => is_meta(&content),
        };
        let (name, refused) = match name {
            name if well_formed => (name, None),
            // Never written, but it is clear what it is to be.
            Some(name) if name == "override" => (
                Some("overrides".to_owned()),
                Some("`override` is a keyword, write `#[overrides]`"),
            ),
            _ => (
                None,
                Some("expected an attribute such as `#[class(NotFound)]`"),
            ),
        };
        Self {
            pound,
            brackets,
            had_groups,
            content,
            name,
            literal,
            place,
            refused: refused.map(str::to_owned),
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

    /// The literal of `name = literal`, and how it is spelled.
    pub(crate) fn literal(&self) -> Option<(&Literal, &str)> {
        match (self.content.as_slice(), &self.literal) {
            ([_, _, TokenTree::Literal(literal)], Some(spelled)) => Some((literal, spelled)),
            _ => None,
        }
    }

    /// Lets it mean the same as another.
    pub(crate) fn read_as(&mut self, name: &str) {
        self.name = Some(name.to_owned());
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        match &self.name {
            Some(own) => own.len() == name.len() && own == name,
            None => false,
        }
    }

    /// What stands behind the name.
    pub(crate) fn arguments(&self) -> &[TokenTree] {
        self.content.get(1..).unwrap_or_default()
    }

    pub(crate) fn at(&self) -> At {
        At::tokens(&self.content, self.brackets.span())
    }

    /// Writes it, at less than what a copy costs.
    pub(crate) fn write(self, trees: &mut Vec<TokenTree>) {
        let brackets = self.regrouped().unwrap_or(self.brackets);
        trees.push(self.pound.into());
        trees.push(brackets.into());
    }

    /// The brackets without invisible groups, where there are some.
    fn regrouped(&self) -> Option<Group> {
        let content = || self.content.iter().cloned().collect();
        self.had_groups.then(|| regroup(&self.brackets, content()))
    }
}

impl ToTokens for Attribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.pound.to_tokens(tokens);
        match self.regrouped() {
            Some(brackets) => tokens.append(brackets),
            None => self.brackets.to_tokens(tokens),
        }
    }
}

/// Reads an enum. Anything else is reported, and is `None`.
pub(crate) fn read(item: TokenStream, report: &mut Report) -> Option<Enum> {
    report.turn_to(Place::item());
    let mut cursor = Cursor::new(flat(item));
    let attributes = attributes(&mut cursor, Place::item());
    let visibility = visibility_of_name(&mut cursor);
    let Some(TokenTree::Ident(keyword)) = cursor.take(|tree| is_word(tree, "enum")) else {
        no_enum(cursor.rest(), report);
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
    let variants = variants(&body, report);
    Some(Enum {
        attributes,
        visibility,
        keyword,
        name: name.into(),
        generics,
        body,
        had_rows: variants.iter().any(|variant| variant.fields.is_none()),
        may_repeat_names: true,
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

/// Whether it is a function that takes a `self`, which only an `impl` or a trait can hold.
pub(crate) fn is_method(item: &TokenStream) -> bool {
    let item = flat(item.clone());
    let mut function = item.iter().skip_while(|tree| !is_word(tree, "fn"));
    let parameters = function.find_map(parenthesized).map(Group::stream);
    let parameters = flat(parameters.unwrap_or_default());
    let mut receiver = comma_separated(&parameters)
        .next()
        .unwrap_or_default()
        .iter();
    receiver.any(|tree| is_word(tree, "self"))
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
            may_repeat_names: true,
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

pub(crate) fn attributes(cursor: &mut Cursor, place: Place) -> Vec<Attribute> {
    let mut attributes = Vec::new();
    while let [pound, brackets, ..] = cursor.rest() {
        if !is_punct(pound, '#') || delimited(brackets, Delimiter::Bracket).is_none() {
            break;
        }
        let (Some(TokenTree::Punct(pound)), Some(TokenTree::Group(brackets))) =
            (cursor.next(), cursor.next())
        else {
            break;
        };
        let place = place.attribute(attributes.len());
        attributes.push(Attribute::new(pound, brackets, place));
    }
    attributes
}

pub(crate) fn visibility(cursor: &mut Cursor) -> Vec<TokenTree> {
    let mut visibility = Vec::new();
    if let Some(public) = cursor.take(|tree| is_word(tree, "pub")) {
        visibility.push(public);
        let scope = cursor.take(is_scope);
        visibility.extend(scope.as_ref().map(visible));
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
fn visibility_of_name(cursor: &mut Cursor) -> Vec<TokenTree> {
    let visibility = visibility(cursor);
    if !visibility.is_empty() {
        cursor.take(|tree| parenthesized(tree).is_some());
    }
    visibility
}

/// A name, and the visibility before it.
fn visible_name(cursor: &mut Cursor) -> (Vec<TokenTree>, Option<Name>) {
    let mut visibility = Vec::new();
    let mut word = cursor.word();
    if word.as_deref() == Some("pub") {
        visibility = visibility_of_name(cursor);
        word = cursor.word();
    }
    let name = word
        .filter(|word| !is_reserved(word))
        .and_then(|spelled| match cursor.next() {
            Some(TokenTree::Ident(word)) => Some(Name::new(word, spelled)),
            _ => None,
        });
    (visibility, name)
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
    is_path(path) && are_arguments(rest)
}

/// Whether it is what can stand behind the name of an attribute.
fn are_arguments(trees: &[TokenTree]) -> bool {
    match trees {
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
    let mut cursor = Cursor::new(flat(body.stream()));
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
fn variant(cursor: &mut Cursor, place: Place, report: &mut Report) -> Option<Variant> {
    let is_comma = |tree: &TokenTree| is_punct(tree, ',');
    let attributes = attributes(cursor, place);
    let (visibility, name) = visible_name(cursor);
    let Some(name) = name else {
        let stray = stray(cursor);
        let comma = cursor.take(is_comma);
        let otherwise = attributes.last().map(|last| last.brackets.span());
        let otherwise = otherwise.or_else(|| comma.map(|comma| comma.span()));
        report.turn_to(place);
        report.error(
            At::tokens(&stray, otherwise.unwrap_or_else(Span::call_site)),
            "expected a row such as `NotFound = 4040`",
        );
        return None;
    };
    let fields = cursor.take(|tree| {
        matches!(tree, TokenTree::Group(group)
            if matches!(group.delimiter(), Delimiter::Parenthesis | Delimiter::Brace))
    });
    let fields = fields.and_then(|tree| match tree {
        TokenTree::Group(group) => Some(group),
        _ => None,
    });
    let code = match cursor.take(|tree| is_punct(tree, '=')) {
        Some(TokenTree::Punct(equals)) => Some((equals, code(cursor))),
        _ => None,
    };
    if cursor.take(is_comma).is_none() && !cursor.peek().is_none_or(starts_variant) {
        // rustc has missed the comma already. What starts no other variant belongs to this one.
        cursor.take_until(is_comma);
        cursor.next();
    }
    Some(Variant {
        attributes,
        visibility,
        name,
        fields,
        code,
        omitted: false,
    })
}

/// What can't be a variant, up to the next comma or the attributes of the next variant.
fn stray(cursor: &mut Cursor) -> Vec<TokenTree> {
    let rest = cursor.rest();
    let ends = |at: usize| {
        let next = rest.get(at + 1);
        let begins = next.is_some_and(|next| delimited(next, Delimiter::Bracket).is_some());
        is_punct(&rest[at], ',') || at > 0 && is_punct(&rest[at], '#') && begins
    };
    let end = (0..rest.len()).find(|at| ends(*at)).unwrap_or(rest.len());
    cursor.take_first(end)
}

/// What stands behind an `=`. The comma behind it may still have to be typed.
fn code(cursor: &mut Cursor) -> Vec<TokenTree> {
    let rest = cursor.rest();
    let starts_next = |at: usize| {
        let next = rest.get(at + 1);
        let before = at.checked_sub(1).and_then(|before| rest.get(before));
        match &rest[at] {
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
    let end = (0..rest.len()).find(|at| starts_next(*at));
    cursor.take_first(end.unwrap_or(rest.len()))
}

fn starts_variant(tree: &TokenTree) -> bool {
    is_name(tree) || is_punct(tree, '#')
}

impl Variant {
    /// The variant without its attributes and its code, and a comma.
    pub(crate) fn write(&self, fields: Option<&Group>, trees: &mut Vec<TokenTree>) {
        trees.extend_from_slice(&self.visibility);
        trees.push(self.name.to_tree());
        trees.extend(fields.map(|fields| fields.clone().into()));
        trees.push(Punct::new(',', Spacing::Alone).into());
    }
}
