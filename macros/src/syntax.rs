//! The shape of an item: which tokens are its attributes, variants and codes, whatever they mean.

use proc_macro2::{Delimiter, Group, Ident, Punct, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _};

use crate::report::{At, Report};
use crate::tokens::{Cursor, delimited, flat, is_punct, is_word};

pub(crate) struct Enum {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Vec<TokenTree>,
    pub(crate) keyword: Ident,
    pub(crate) name: Ident,
    pub(crate) body: Group,
    pub(crate) variants: Vec<Variant>,
    /// Whether there were rows before `#[cfg]` took some out.
    pub(crate) had_rows: bool,
}

pub(crate) struct Variant {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Vec<TokenTree>,
    pub(crate) name: Ident,
    pub(crate) fields: Option<Group>,
    /// The `=` and what follows it.
    pub(crate) code: Option<(Punct, Vec<TokenTree>)>,
}

/// `#[…]`
pub(crate) struct Attribute {
    pound: Punct,
    pub(crate) brackets: Group,
    /// What stands in the brackets.
    pub(crate) content: Vec<TokenTree>,
}

impl Attribute {
    /// The name, where it is a single word.
    pub(crate) fn name(&self) -> Option<&Ident> {
        match self.content.as_slice() {
            [TokenTree::Ident(_), colon, ..] if is_punct(colon, ':') => None,
            [TokenTree::Ident(name), ..] => Some(name),
            _ => None,
        }
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        self.name().is_some_and(|own| own == name)
    }

    /// What stands behind the name.
    pub(crate) fn arguments(&self) -> &[TokenTree] {
        self.content.get(1..).unwrap_or_default()
    }

    pub(crate) fn at(&self) -> At {
        At::tokens(&self.content, self.brackets.span())
    }

    /// Whether it is this crate's own, by whatever path.
    pub(crate) fn is_cloud_errors(&self) -> bool {
        let path = self
            .content
            .iter()
            .take_while(|tree| !matches!(tree, TokenTree::Group(_)));
        matches!(path.last(), Some(TokenTree::Ident(last)) if last == "cloud_errors")
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
    let trees = flat(item);
    let mut cursor = Cursor::new(&trees);
    let attributes = attributes(&mut cursor);
    let visibility = visibility(&mut cursor);
    let Some(TokenTree::Ident(keyword)) = cursor.take(|tree| is_word(tree, "enum")) else {
        let found = cursor.rest.iter().find_map(item_keyword);
        let found = found.map_or_else(String::new, |found| format!(", this is a {found}"));
        report.error(
            At::tokens(&cursor.rest[..cursor.rest.len().min(1)], Span::call_site()),
            format_args!("`#[cloud_errors]` goes on an enum{found}"),
        );
        return None;
    };
    let Some(TokenTree::Ident(name)) = cursor.take(|tree| matches!(tree, TokenTree::Ident(_)))
    else {
        report.error(keyword.span(), "an enum needs a name");
        return None;
    };
    let is_body = |tree: &TokenTree| delimited(tree, Delimiter::Brace).is_some();
    let generics = cursor.take_until(is_body);
    if !generics.is_empty() {
        report.error(
            At::tokens(generics, name.span()),
            "a list of error codes takes no generic parameters and no `where`",
        );
    }
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
        body: body.clone(),
        had_rows: variants.iter().any(|variant| variant.fields.is_none()),
        variants,
    })
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
            variants: variants(body, report),
            had_rows: true,
        }
    }
}

fn item_keyword(tree: &TokenTree) -> Option<&'static str> {
    let TokenTree::Ident(word) = tree else {
        return None;
    };
    let known = [
        ("struct", "struct"),
        ("union", "union"),
        ("fn", "function"),
        ("trait", "trait"),
        ("type", "type alias"),
        ("const", "constant"),
        ("static", "static"),
        ("mod", "module"),
        ("impl", "block of impls"),
        ("macro_rules", "macro"),
    ];
    known
        .iter()
        .find(|(keyword, _)| word == keyword)
        .map(|(_, name)| *name)
}

fn attributes(cursor: &mut Cursor<'_>) -> Vec<Attribute> {
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
        attributes.push(Attribute {
            pound: pound.clone(),
            brackets: brackets.clone(),
            content: flat(brackets.stream()),
        });
    }
    attributes
}

fn visibility(cursor: &mut Cursor<'_>) -> Vec<TokenTree> {
    let mut visibility = Vec::new();
    if let Some(public) = cursor.take(|tree| is_word(tree, "pub")) {
        visibility.push(public.clone());
        let scope = cursor.take(|tree| delimited(tree, Delimiter::Parenthesis).is_some());
        visibility.extend(scope.cloned());
    }
    visibility
}

fn variants(body: &Group, report: &mut Report) -> Vec<Variant> {
    let trees = flat(body.stream());
    let mut cursor = Cursor::new(&trees);
    let mut variants = Vec::new();
    while cursor.peek().is_some() {
        report.turn_to(variants.len() + 2);
        if let Some(variant) = variant(&mut cursor, report) {
            variants.push(variant);
        }
    }
    variants
}

/// Reads up to and with the next comma. What is no variant is reported and passed over.
fn variant(cursor: &mut Cursor<'_>, report: &mut Report) -> Option<Variant> {
    let is_comma = |tree: &TokenTree| is_punct(tree, ',');
    let attributes = attributes(cursor);
    let visibility = visibility(cursor);
    let Some(TokenTree::Ident(name)) = cursor.take(|tree| matches!(tree, TokenTree::Ident(_)))
    else {
        let stray = cursor.take_until(is_comma);
        let otherwise = attributes
            .last()
            .map_or_else(Span::call_site, |last| last.brackets.span());
        report.error(
            At::tokens(stray, otherwise),
            "expected a row such as `NotFound = 4040`",
        );
        cursor.next();
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
        Some(TokenTree::Punct(equals)) => {
            // A comma that is still to be typed: the next row starts with its attributes, or
            // with its name and an equals sign.
            let mut len = 0;
            while let Some(tree) = cursor.rest.get(len) {
                let next = cursor.rest.get(len + 1);
                let row = matches!(tree, TokenTree::Ident(_))
                    && len > 0
                    && next.is_some_and(|next| is_punct(next, '='));
                let attribute = is_punct(tree, '#')
                    && next.is_some_and(|next| delimited(next, Delimiter::Bracket).is_some());
                if is_comma(tree) || row || attribute {
                    break;
                }
                len += 1;
            }
            let (value, rest) = cursor.rest.split_at(len);
            cursor.rest = rest;
            Some((equals.clone(), value.to_vec()))
        }
        _ => None,
    };
    if cursor.take(is_comma).is_none() && cursor.peek().is_some() {
        let end = match &code {
            Some((_, value)) => value.last().map_or(name.span(), TokenTree::span),
            None => fields.as_ref().map_or(name.span(), Group::span),
        };
        report.error(end, "expected a comma behind this row");
        // Without a code the next token is anybody's guess, unless it starts a variant.
        if code.is_none() && !cursor.peek().is_some_and(|tree| is_punct(tree, '#')) {
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
    })
}

impl Variant {
    /// The variant without its code, with those of its attributes that `keep` keeps.
    pub(crate) fn write(
        &self,
        keep: impl Fn(&Attribute) -> bool,
        fields: Option<&Group>,
        tokens: &mut TokenStream,
    ) {
        tokens.append_all(self.attributes.iter().filter(|attribute| keep(attribute)));
        tokens.append_all(&self.visibility);
        self.name.to_tokens(tokens);
        fields.to_tokens(tokens);
    }
}
