/// The code in parentheses that a message begins with: `(-3031)…`, also `(- 514)…`.
pub(super) fn inner_code(message: &str) -> Option<i64> {
    let inner = trim(message.as_bytes().strip_prefix(b"(")?);
    let (is_negative, digits) = match inner.strip_prefix(b"-") {
        Some(digits) => (true, trim(digits)),
        None => (false, inner),
    };
    let mut number = 0_i64;
    let mut rest = digits;
    while let [digit @ b'0'..=b'9', after @ ..] = rest {
        let digit = i64::from(digit - b'0');
        number = number.checked_mul(10)?;
        // The lowest number is the negative of none.
        number = if is_negative {
            number.checked_sub(digit)?
        } else {
            number.checked_add(digit)?
        };
        rest = after;
    }
    (rest.len() < digits.len() && trim(rest).starts_with(b")")).then_some(number)
}

fn trim(mut text: &[u8]) -> &[u8] {
    while let [b' ', rest @ ..] = text {
        text = rest;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::inner_code;

    #[test]
    fn a_code_in_parentheses_opens_the_message() {
        assert_eq!(inner_code("(-3031)no address"), Some(-3031));
        assert_eq!(inner_code("(100004)projectId"), Some(100_004));
        assert_eq!(inner_code("(- 514) busy"), Some(-514));
        assert_eq!(inner_code("( 514 )"), Some(514));
        assert_eq!(inner_code("(-9223372036854775808)"), Some(i64::MIN));
        assert_eq!(inner_code("(9223372036854775807)"), Some(i64::MAX));
    }

    #[test]
    fn anything_else_does_not() {
        for message in [
            "",
            "(",
            "()",
            "(-)",
            "(- )",
            "( )",
            "-3031",
            "3031)",
            "(3031",
            " (3031)",
            "(a)",
            "(--1)",
            "(+1)",
            "(1 2)",
            "(1.5)",
            "(9223372036854775808)",
            "(-9223372036854775809)",
            "(１)",
            "((1))",
        ] {
            assert_eq!(inner_code(message), None, "{message}");
        }
    }
}
