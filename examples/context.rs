//! An application's errors with thiserror, and context in a struct around a table:
//! `cargo run --example context`.

use std::error::Error;
use std::num::ParseIntError;

use cloud_errors::{Category, Classify, Retry};
use cloud_errors_examples::{StoreError, VpcError};

/// The variants of a table have no fields, so the context is beside the error.
#[derive(Debug, thiserror::Error)]
#[error("cannot create subnet {subnet}")]
struct SubnetError {
    subnet: String,
    source: VpcError,
}

/// Forwards what a variant can set.
impl Classify for SubnetError {
    fn category(&self) -> Category {
        self.source.category()
    }

    fn retry(&self) -> Retry {
        self.source.retry()
    }

    fn http_status(&self) -> u16 {
        self.source.http_status()
    }
}

#[derive(Debug, thiserror::Error)]
enum DeployError {
    #[error("the plan is not a number of machines")]
    Plan(#[from] ParseIntError),
    #[error("no network")]
    Subnet(#[from] SubnetError),
    #[error("cannot store the image")]
    Store(#[from] StoreError),
}

impl DeployError {
    fn retry(&self) -> Retry {
        match self {
            Self::Plan(_) => Retry::Never,
            Self::Subnet(error) => error.retry(),
            Self::Store(error) => error.retry(),
        }
    }
}

/// Plays a deployment, with the code that each service answers with.
fn deploy(plan: &str, vpc: i64, store: Option<&str>) -> Result<u32, DeployError> {
    let machines = plan.parse()?;
    VpcError::check(vpc).map_err(|source| {
        let subnet = "web".to_owned();
        SubnetError { subnet, source }
    })?;
    store.map_or(Ok(()), |code| Err(StoreError::from(code)))?;
    Ok(machines)
}

fn main() {
    for (plan, vpc, store) in [
        ("many", 0, None),
        ("3", -3031, None),
        ("3", 0, Some("Throttling")),
    ] {
        if let Err(error) = deploy(plan, vpc, store) {
            print!("{error}");
            let sources = std::iter::successors(error.source(), |&error| error.source());
            sources.for_each(|source| print!(": {source}"));
            println!(" (retry: {})", error.retry());
        }
    }
}

#[test]
fn context_and_class_arrive() {
    let retry = |plan, store| deploy(plan, 0, store).unwrap_err().retry();
    assert_eq!(retry("3", Some("ExpiredToken")), Retry::Reauthenticate);
    assert_eq!(retry("", None), Retry::Never);
    let error = deploy("3", 6200, None).unwrap_err();
    assert_eq!(error.retry(), Retry::Later);
    let DeployError::Subnet(error) = error else {
        panic!("{error}")
    };
    assert_eq!((error.subnet.as_str(), error.http_status()), ("web", 503));
}
