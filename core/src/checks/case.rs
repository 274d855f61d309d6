/// Named at a code that another row's code is equal to but for case.
#[deprecated(
    note = "another row's code differs from this one only in case; codes are matched to the letter, so both are kept"
)]
pub const DIFFERS_ONLY_IN_CASE: () = ();
