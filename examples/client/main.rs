//! A client that retries by the table, against a service that fails as it is told to:
//! `cargo run --example client`.
//!
//! The service is a real one, on a loopback port; it checks signatures, nonces, timestamps and tokens.
//! What the client does about a failure is in `Policy::step`: one arm for each `Retry`.

mod client;
mod pace;
mod policy;
mod server;
mod sign;
mod table;

#[cfg(test)]
mod tests;

use std::cell::Cell;
use std::collections::HashSet;
use std::error::Error;

use cloud_errors::CloudError as _;
use cloud_errors::response::ApiError;
use serde::Deserialize;

use crate::client::{Call, CallError, Client};
use crate::server::{Failure, Server};

/// A reading call: doing it twice does no harm.
const DESCRIBE: Call<'_> = Call {
    action: "DescribeParcels",
    idempotent: true,
    parameters: &[("Limit", "20")],
};

/// A creating call: doing it twice makes two parcels.
const CREATE: Call<'_> = Call {
    action: "CreateParcel",
    idempotent: false,
    parameters: &[("Address", "1 Harbour Road & Co. 港湾道"), ("Locker", "7")],
};

#[derive(Deserialize)]
struct Parcels {
    parcels: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Created {
    parcel_id: u64,
}

fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::start()?;
    let attempt = Cell::new(0);
    let tell = |line: &str| {
        attempt.set(attempt.get() + 1);
        println!("  {}. {line}", attempt.get());
    };
    let client = Client::new(server.address(), &tell);
    let story = |title: &str| {
        attempt.set(0);
        println!("\n{title}");
    };

    story(
        "SignAgain: someone has used the nonce, or the clocks differ. Signed anew, sent at once.",
    );
    for failure in [Failure::NonceUsed, Failure::Ahead(360)] {
        server.play(DESCRIBE.action, &[failure]);
        listed(client.call(&DESCRIBE));
    }

    story("Reauthenticate: the token has expired. Sent at once with a new one.");
    server.play(CREATE.action, &[Failure::TokenExpired]);
    created(client.call(&CREATE));

    story(
        "Later: the service is away for a moment, and did nothing. Even creating is safe to repeat.",
    );
    let away = Failure::Says(6200, "back soon", "InterfaceUnavailable");
    server.play(CREATE.action, &[away, away]);
    created(client.call(&CREATE));

    story("Slower: too many requests. Back off, and keep sending less.");
    let before = client.interval();
    server.play(DESCRIBE.action, &[Failure::Says(4400, "", "QuotaExceeded")]);
    listed(client.call(&DESCRIBE));
    println!(
        "  a request every {:?} from now on, not {before:?}",
        client.interval()
    );

    story("IfIdempotent: it may have been done. Reading is repeated…");
    let failed = Failure::Says(6000, "(6001)no answer from storage", "InternalError");
    server.play(DESCRIBE.action, &[failed]);
    listed(client.call(&DESCRIBE));
    story("…and creating is not.");
    server.play(CREATE.action, &[failed]);
    created(client.call(&CREATE));

    story("Never: the product's own code stands inside a public one.");
    let full = Failure::Says(4000, "(-7200)locker 7 is full", "LockerFull");
    server.play(CREATE.action, &[full]);
    created(client.call(&CREATE));

    story("A page in the service's place. The status decides: a gateway may be back soon…");
    server.play(DESCRIBE.action, &[Failure::Busy(503, 1)]);
    listed(client.call(&DESCRIBE));
    story("…and a firewall will not change its mind.");
    let blocked = Failure::Page(403, "<html>Blocked</html>");
    server.play(DESCRIBE.action, &[blocked]);
    listed(client.call(&DESCRIBE));

    let seen = server.seen();
    let nonces = seen.iter().map(|seen| &seen.nonce).collect::<HashSet<_>>();
    let created = seen.iter().filter(|seen| seen.action == CREATE.action);
    println!(
        "\nThe service has seen {} requests, {} of them to create, with {} nonces and {} tokens.",
        seen.len(),
        created.count(),
        nonces.len(),
        server.tokens(),
    );
    Ok(())
}

fn listed(result: Result<Parcels, CallError>) {
    match result {
        Ok(list) => println!("  {}", list.parcels.join(", ")),
        Err(error) => gave_up(&error),
    }
}

fn created(result: Result<Created, CallError>) {
    match result {
        Ok(created) => println!("  parcel {}", created.parcel_id),
        Err(error) => gave_up(&error),
    }
}

/// What the person at the keyboard gets to see.
fn gave_up(error: &CallError) {
    println!("  gave up");
    let CallError::Response(error) = error else {
        return;
    };
    let Some(error) = error.api().map(ApiError::error) else {
        return;
    };
    println!(
        "  {}",
        error.message().unwrap_or("nobody declared this code")
    );
    if let Some(help) = error.help() {
        println!("  {help}");
    }
}
