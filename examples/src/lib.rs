//! Tables to copy from, a file each. The programs beside this folder use them.
//!
//! - [`CmqError`], a product's table, extends the public one.
//! - [`OrderError`], an application's table, extends the product's.
//! - [`MqttError`] stands alone.

mod cmq;
mod mqtt;
mod orders;

pub use self::cmq::CmqError;
pub use self::mqtt::MqttError;
pub use self::orders::OrderError;
