//! `Classify` in other people's traits, to be copied: `cargo run --example adapters`.
//!
//! The crate itself depends on none of theirs.

mod axum_response;
mod metrics_label;
mod tonic_status;
mod tower_policy;

use axum::response::IntoResponse as _;
use cloud_errors::PublicError;

fn main() {
    for error in PublicError::ALL {
        metrics_label::count(error);
        let response = axum_response::Failed(*error).into_response();
        let status = tonic_status::status(error);
        println!(
            "{error}: {} for axum, {:?} for tonic",
            response.status(),
            status.code()
        );
    }
    let _ = tower_policy::ByTable::new(true);
}
