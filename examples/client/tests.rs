//! The stories, told to a test: what the service has seen of each.

use std::cell::RefCell;
use std::collections::HashSet;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use cloud_errors::response::ApiError;
use cloud_errors::{Category, Classify as _, CloudError as _, PublicError, Retry};
use serde::de::IgnoredAny;

use crate::client::{Call, CallError, Client};
use crate::policy::{Policy, Step};
use crate::server::{Failure, Server};
use crate::sign::{self, Parameters};
use crate::table::ParcelError;
use crate::{CREATE, Created, DESCRIBE, Parcels};

const AWAY: Failure = Failure::Says(6200, "", "InterfaceUnavailable");
const FAILED: Failure = Failure::Says(6000, "", "InternalError");
const TOO_MANY: Failure = Failure::Says(4400, "", "QuotaExceeded");

/// What became of a call.
struct Played {
    result: Result<IgnoredAny, CallError>,
    attempts: usize,
    tokens: u64,
    told: Vec<String>,
    took: Duration,
}

/// Plays failures to a call.
fn play(call: &Call<'_>, failures: &[Failure]) -> Played {
    let server = Server::start().unwrap();
    server.play(call.action, failures);
    let told = RefCell::new(Vec::new());
    let tell = |line: &str| told.borrow_mut().push(line.to_owned());
    let start = Instant::now();
    let result = Client::new(server.address(), &tell).call(call);
    let took = start.elapsed();
    let seen = server.seen();
    let nonces = seen.iter().map(|seen| &seen.nonce).collect::<HashSet<_>>();
    assert_eq!(
        nonces.len(),
        seen.len(),
        "each attempt has a nonce of its own"
    );
    assert!(seen.iter().all(|seen| seen.action == call.action));
    let told = told.into_inner();
    assert_eq!(told.len(), seen.len(), "a line for each attempt");
    Played {
        result,
        attempts: seen.len(),
        tokens: server.tokens(),
        told,
        took,
    }
}

fn table_error(result: Result<IgnoredAny, CallError>) -> ParcelError {
    match result {
        Err(CallError::Response(error)) => *error.api().expect("the service said so").error(),
        Err(CallError::Transport(error)) => panic!("{error}"),
        Ok(_) => panic!("the call succeeded"),
    }
}

#[test]
fn nothing_fails() {
    let server = Server::start().unwrap();
    let client = Client::new(server.address(), &|_| ());
    assert_eq!(client.call::<Parcels>(&DESCRIBE).unwrap().parcels.len(), 2);
    assert_eq!(client.call::<Created>(&CREATE).unwrap().parcel_id, 206);
    let seen = server.seen();
    let actions = seen
        .iter()
        .map(|seen| seen.action.as_str())
        .collect::<Vec<_>>();
    assert_eq!(actions, ["DescribeParcels", "CreateParcel"]);
}

#[test]
fn sign_again_sends_a_fresh_nonce_and_timestamp() {
    for call in [&DESCRIBE, &CREATE] {
        for (failure, why) in [
            (Failure::NonceUsed, "nonce"),
            (Failure::Ahead(301), "timestamp"),
        ] {
            let played = play(call, &[failure]);
            assert!(played.result.is_ok());
            assert_eq!(played.attempts, 2);
            assert!(
                played.told[0].contains("4500 Replay attack") && played.told[0].contains(why),
                "{:?}",
                played.told
            );
            assert!(played.told[1].ends_with("success"), "{:?}", played.told);
        }
        // What has not helped once will not help.
        let played = play(call, &[Failure::Ahead(301), Failure::Ahead(301)]);
        assert_eq!(
            table_error(played.result),
            ParcelError::Public(PublicError::ReplayAttack)
        );
        assert_eq!(played.attempts, 2);
    }
}

#[test]
fn reauthenticate_gets_a_new_token() {
    for call in [&DESCRIBE, &CREATE] {
        let played = play(call, &[Failure::TokenExpired]);
        assert!(played.result.is_ok());
        assert_eq!((played.attempts, played.tokens), (2, 2));
        assert!(played.told[0].contains("4105"), "{:?}", played.told);
        let played = play(call, &[Failure::TokenExpired, Failure::TokenExpired]);
        assert_eq!(
            table_error(played.result),
            ParcelError::Public(PublicError::InvalidToken)
        );
        assert_eq!((played.attempts, played.tokens), (2, 2));
    }
    // A token serves many calls.
    let played = play(&DESCRIBE, &[AWAY, AWAY]);
    assert_eq!((played.attempts, played.tokens), (3, 1));
}

#[test]
fn the_policy_handles_every_retry() {
    let error = ApiError::new(ParcelError::from(7)).with_status(429);
    let delay = Some(Duration::from_secs(2));
    assert_eq!(
        Policy::new(false).step(&error, delay),
        Some(Step::SlowDown(Duration::from_secs(4)))
    );
    let step = |code: i64, idempotent| {
        Policy::new(idempotent).step(&ApiError::new(ParcelError::from(code)), delay)
    };
    let wait = Some(Step::Wait(Duration::from_secs(2)));
    assert_eq!(step(4000, true), None);
    assert_eq!(step(6200, false), wait);
    assert_eq!(step(6000, true), wait);
    assert_eq!(step(6000, false), None);
    assert_eq!(step(4500, false), Some(Step::SignAgain));
    assert_eq!(step(4105, false), Some(Step::Reauthenticate));
    assert_eq!(Retry::ALL.len(), 6);
}

#[test]
fn the_servers_delay_is_honoured() {
    let played = play(&CREATE, &[Failure::Busy(503, 1)]);
    assert!(played.result.is_ok());
    assert_eq!(played.attempts, 2);
    assert!(played.took >= Duration::from_secs(1));
    let played = play(&CREATE, &[Failure::Busy(503, 3600)]);
    assert_eq!(played.attempts, 1, "nobody waits for an hour");
    assert!(played.took < Duration::from_secs(5));
}

#[test]
fn later_is_repeated_whatever_the_call() {
    for call in [&DESCRIBE, &CREATE] {
        let played = play(call, &[AWAY, AWAY]);
        assert!(played.result.is_ok());
        assert_eq!(played.attempts, 3);
        assert!(
            played.took >= Duration::from_millis(4 + 8),
            "it backs off, and further"
        );
    }
}

#[test]
fn slower_lowers_the_rate_for_good() {
    let server = Server::start().unwrap();
    let client = Client::new(server.address(), &|_| ());
    server.play(DESCRIBE.action, &[TOO_MANY, TOO_MANY]);
    let before = client.interval();
    let start = Instant::now();
    client.call::<Parcels>(&DESCRIBE).unwrap();
    let after = client.interval();
    assert!(after > before * 2, "{before:?}, {after:?}");
    client.call::<Parcels>(&DESCRIBE).unwrap();
    assert_eq!(server.seen().len(), 4);
    let least = Duration::from_millis(8 + 16) + after;
    assert!(
        start.elapsed() >= least,
        "twice the usual delay, then a slower pace"
    );
    assert!(client.interval() < after, "each success makes it bolder");
}

#[test]
fn if_idempotent_depends_on_the_call() {
    let played = play(&DESCRIBE, &[FAILED]);
    assert!(played.result.is_ok());
    assert_eq!(played.attempts, 2);
    let played = play(&CREATE, &[FAILED]);
    assert_eq!(
        table_error(played.result),
        ParcelError::Public(PublicError::InternalError)
    );
    assert_eq!(played.attempts, 1);
}

#[test]
fn never_stops_and_says_what_to_do() {
    for (failure, error) in [
        (
            Failure::Says(4000, "(-7200)full", "LockerFull"),
            ParcelError::LockerFull,
        ),
        (
            Failure::Says(4000, "(-7101)", ""),
            ParcelError::AddressIncomplete,
        ),
        (
            Failure::Says(4103, "", ""),
            ParcelError::Public(PublicError::UnauthorizedInterfaceResource),
        ),
    ] {
        for call in [&DESCRIBE, &CREATE] {
            let played = play(call, &[failure]);
            assert_eq!(played.attempts, 1);
            let found = table_error(played.result);
            assert_eq!(found, error);
            assert_eq!(found.retry(), Retry::Never);
            assert!(
                played.told[0].contains(found.message().unwrap()),
                "{:?}",
                played.told
            );
            assert!(found.help().is_some());
        }
    }
}

#[test]
fn it_gives_up_in_the_end() {
    let played = play(&DESCRIBE, &[AWAY; 9]);
    assert_eq!(
        table_error(played.result),
        ParcelError::Public(PublicError::InterfaceUnavailable)
    );
    assert_eq!(played.attempts, 4, "one attempt and three more");
}

#[test]
fn a_page_is_what_its_status_says() {
    let page = Failure::Page(502, "<html>502 Bad Gateway</html>");
    let played = play(&DESCRIBE, &[page]);
    assert!(played.result.is_ok());
    assert_eq!(played.attempts, 2);
    assert!(played.told[0].contains("not JSON"), "{:?}", played.told);
    let played = play(&CREATE, &[page]);
    assert_eq!(played.attempts, 1);
    for (status, category) in [
        (403, Category::PermissionDenied),
        (404, Category::NotFound),
        (413, Category::InvalidArgument),
    ] {
        let played = play(&DESCRIBE, &[Failure::Page(status, "<html>")]);
        let error = played.result.map(|_| ()).unwrap_err();
        assert_eq!((played.attempts, error.category()), (1, category));
    }
    let played = play(&CREATE, &[Failure::Page(429, "<html>")]);
    assert_eq!(played.attempts, 2);
}

#[test]
fn nobody_there_is_worth_another_try() {
    // A port of the system's, where nobody listens.
    let address = SocketAddr::from(([127, 0, 0, 1], 1));
    let attempts = RefCell::new(0);
    let tell = |_: &str| *attempts.borrow_mut() += 1;
    let error = Client::new(address, &tell)
        .call::<IgnoredAny>(&CREATE)
        .unwrap_err();
    assert_eq!(error.retry(), Retry::Later, "{error:?}");
    assert_eq!(attempts.into_inner(), 4);
}

#[test]
fn a_signature_holds_for_one_request() {
    let mut parameters = Parameters::new();
    parameters.insert("Action".to_owned(), "CreateParcel".to_owned());
    let signature = sign::sign("key", "host", "/path", &parameters);
    parameters.insert(sign::SIGNATURE.to_owned(), signature);
    assert!(sign::is_signed("key", "host", "/path", &parameters));
    assert!(!sign::is_signed(
        "another key",
        "host",
        "/path",
        &parameters
    ));
    assert!(!sign::is_signed(
        "key",
        "another host",
        "/path",
        &parameters
    ));
    parameters.insert("Action".to_owned(), "DeleteParcel".to_owned());
    assert!(!sign::is_signed("key", "host", "/path", &parameters));
    parameters.remove(sign::SIGNATURE);
    assert!(!sign::is_signed("key", "host", "/path", &parameters));
}
