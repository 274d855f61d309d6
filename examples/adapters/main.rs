//! Errors of a table in other crates' traits: `cargo run --example adapters`.

mod metrics_label;
mod tonic_status;
mod tower_policy;

use cloud_errors::PublicError;

fn main() {
    for error in PublicError::ALL {
        metrics_label::count(error);
        println!("{error}: {:?}", tonic_status::status(error).code());
    }
    let _ = tower_policy::ByTable::new(true);
}
