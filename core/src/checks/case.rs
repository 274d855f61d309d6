/// Its constant is named at a code that another row's code is equal to but for case.
#[derive(Debug)]
pub struct Case;

impl Case {
    #[deprecated(
        note = "another row's code differs from this one only in case; codes are matched to the letter, so both are kept"
    )]
    pub const DIFFERS: () = ();
}
