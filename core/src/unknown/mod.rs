//! Unknown codes, and the error of parsing a code.

mod code;
mod parse;
#[cfg(feature = "alloc")]
mod string;

pub use self::code::UnknownCode;
pub use self::parse::ParseCodeError;
#[cfg(feature = "alloc")]
pub use self::string::UnknownString;
