use cloud_errors::cloud_errors;

#[cloud_errors]
pub struct Struct {
    pub code: i64,
}

#[cloud_errors]
pub union Union {
    pub code: i64,
}

#[cloud_errors]
pub const fn function() -> i64 {
    4040
}

#[cloud_errors]
pub(crate) unsafe trait Trait {}

#[cloud_errors]
type Alias = i64;

#[cloud_errors]
const CONSTANT: i64 = 4040;

#[cloud_errors]
static STATIC: i64 = 4040;

#[cloud_errors]
mod module {
    pub const NOT_FOUND: i64 = 4040;
}

#[cloud_errors]
impl Struct {
    const NOT_FOUND: i64 = 4040;
}

impl Union {
    #[cloud_errors]
    pub fn method(&self) -> i64 {
        4040
    }
}

trait Codes {
    #[cloud_errors]
    fn code(self: &Self) -> i64;
}

#[cloud_errors]
use module::NOT_FOUND as IMPORTED;

// Everything that the attribute does not understand is kept.
fn main() {
    let _: (Alias, i64, i64) = (function(), CONSTANT, STATIC);
    let _: (Struct, i64, i64) = (Struct { code: 1 }, Struct::NOT_FOUND, IMPORTED);
    let _ = Union { code: 1 }.method();
    struct Implementor;
    unsafe impl Trait for Implementor {}
}
