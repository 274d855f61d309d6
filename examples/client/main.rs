//! A client of Tencent Cloud's API 3.0, and a service on a loopback port that fails as it is told to:
//! `cargo run --example client`.

mod client;
mod credentials;
mod error;
mod log;
mod mock;
mod pace;
mod policy;
mod sign;

#[cfg(test)]
mod tests;

use std::error::Error;
use std::time::Duration;

use cloud_errors::CloudError as _;
use serde::Deserialize;
use serde_json::json;

use crate::client::{Call, Client, Endpoint};
use crate::credentials::CredentialStore;
use crate::mock::Failure::{Code, Expired, Gateway, Late};
use crate::mock::Mock;

#[derive(Deserialize, Debug)]
#[serde(rename_all = "PascalCase")]
struct Instances {
    instance_id_set: Vec<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt()
        .without_time()
        .with_target(false)
        .with_ansi(false)
        .init();
    let mock = Mock::start().await?;
    let client = client(&mock)?;
    for (call, failure) in [
        (read(), Late),
        (read(), Expired),
        (order(None), Code("ServiceUnavailable")),
        (read(), Code("RequestLimitExceeded")),
        (read(), Code("InternalError")),
        (order(Some("order-17")), Code("InternalError")),
        (order(None), Code("InternalError")),
        (order(None), Code("LimitExceeded.Hosts")),
        (read(), Gateway(503, "1")),
    ] {
        mock.fail(&[failure]).await;
        match client.call::<Instances>(&call).await {
            Ok(instances) => println!("  success: {}", instances.instance_id_set.join(", ")),
            Err(error) => println!("  gave up: {}", advice(&error)),
        }
    }
    let (requests, fetches) = mock.counts().await;
    let interval = client.pace.interval().await.as_millis();
    println!("{requests} requests, {fetches} credentials, an interval of {interval} ms");
    Ok(())
}

/// What a person gets to see.
fn advice(error: &error::CallError) -> String {
    let help = error.api().and_then(|api| api.error().help());
    help.map_or_else(|| error.to_string(), |help| format!("{error}\n  {help}"))
}

fn client(mock: &Mock) -> reqwest::Result<Client> {
    let http = reqwest::Client::builder().timeout(Duration::from_secs(10));
    let endpoint = Endpoint {
        url: format!("http://{}/", mock.host),
        host: mock.host.clone(),
        service: mock::SERVICE,
        version: "2017-03-12",
        region: "ap-guangzhou",
    };
    // The mock is on this machine.
    let http = http.no_proxy().build()?;
    Ok(Client::new(
        http,
        endpoint,
        CredentialStore::new(mock.role()),
    ))
}

fn read() -> Call<'static> {
    Call::new("DescribeInstances", json!({ "Limit": 20 }), true)
}

/// An order, idempotent if it has a token by which the service recognizes a second copy.
fn order(token: Option<&str>) -> Call<'static> {
    let parameters = json!({ "InstanceCount": 1, "ClientToken": token });
    Call::new("RunInstances", parameters, token.is_some())
}
