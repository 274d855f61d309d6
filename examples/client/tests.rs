//! What the client does about each failure, by what the service sees of it.

use std::time::{Duration, Instant};

use cloud_errors::{Category, Classify as _, Retry};

use crate::client::{Call, Client};
use crate::credentials::CredentialStore;
use crate::error::CallError;
use crate::mock::{Failure, Mock};
use crate::policy::ATTEMPTS;
use crate::{Instances, client, order, read};

/// A client that does not make the tests wait.
fn impatient(mock: &Mock) -> Client {
    let mut client = client(mock).unwrap();
    client.first_delay = Duration::from_millis(4);
    client
}

/// The result of a call, and how many requests were sent and credentials fetched.
async fn play(call: &Call<'_>, failures: &[Failure]) -> (Result<Instances, CallError>, (u32, u32)) {
    let mock = Mock::start().await.unwrap();
    mock.fail(failures).await;
    let result = impatient(&mock).call(call).await;
    (result, mock.counts().await)
}

/// The error of a call that is not repeated.
async fn refused(call: &Call<'_>, failure: Failure) -> CallError {
    let (result, counts) = play(call, &[failure]).await;
    assert_eq!(counts, (1, 1));
    result.unwrap_err()
}

#[tokio::test]
async fn what_was_not_executed_is_repeated_whatever_the_call() {
    for call in [read(), order(None)] {
        for (failure, counts) in [
            (Failure::Late, (2, 1)),
            (Failure::Expired, (2, 2)),
            (Failure::Code("ServiceUnavailable"), (2, 1)),
            (
                Failure::Code("RequestLimitExceeded.UinLimitExceeded"),
                (2, 1),
            ),
            (Failure::Gateway(503, ""), (2, 1)),
            (Failure::Gateway(429, ""), (2, 1)),
        ] {
            let (result, counted) = play(&call, &[failure]).await;
            assert!(result.is_ok(), "{result:?}");
            assert_eq!(counted, counts);
        }
    }
}

#[tokio::test]
async fn what_may_have_been_executed_is_repeated_if_idempotent() {
    for failure in [Failure::Code("InternalError"), Failure::Gateway(502, "")] {
        for call in [read(), order(Some("order-17"))] {
            let (result, counts) = play(&call, &[failure]).await;
            assert!(result.is_ok(), "{result:?}");
            assert_eq!(counts, (2, 1));
        }
        assert_eq!(
            refused(&order(None), failure).await.category(),
            Category::Internal
        );
    }
}

#[tokio::test]
async fn other_failures_are_not_repeated() {
    for (failure, category) in [
        (Failure::Code("MissingParameter"), Category::InvalidArgument),
        (
            Failure::Code("LimitExceeded.Hosts"),
            Category::QuotaExceeded,
        ),
        (
            Failure::Code("FailedOperation.DiskNotFound"),
            Category::NotFound,
        ),
        (Failure::Gateway(403, ""), Category::PermissionDenied),
    ] {
        assert_eq!(refused(&read(), failure).await.category(), category);
    }
}

#[tokio::test]
async fn it_gives_up_in_the_end() {
    for (failure, counts) in [
        (Failure::Code("ServiceUnavailable"), (ATTEMPTS, 1)),
        (Failure::Late, (2, 1)),
        (Failure::Expired, (2, 2)),
    ] {
        let (result, counted) = play(&read(), &[failure; 9]).await;
        assert!(result.is_err());
        assert_eq!(counted, counts);
    }
}

#[tokio::test]
async fn concurrent_calls_share_fresh_credentials() {
    let mock = Mock::start().await.unwrap();
    let client = impatient(&mock);
    mock.fail(&[Failure::Expired]).await;
    let call = read();
    let call = || client.call::<Instances>(&call);
    let results = tokio::try_join!(call(), call(), call());
    assert!(results.is_ok(), "{results:?}");
    assert_eq!(mock.counts().await, (6, 2), "all three were refused once");
}

#[tokio::test]
async fn a_rate_limit_slows_all_calls_down() {
    let mock = Mock::start().await.unwrap();
    let client = impatient(&mock);
    let first = client.pace.interval().await;
    mock.fail(&[Failure::Code("RequestLimitExceeded"); 2]).await;
    let start = Instant::now();
    client.call::<Instances>(&read()).await.unwrap();
    let slow = client.pace.interval().await;
    client.call::<Instances>(&order(None)).await.unwrap();
    // The interval doubles twice, and the other call keeps it too: 1 + 2 + 4.
    assert!(start.elapsed() >= first * 7);
    assert!(slow > first * 3, "{slow:?}");
    // A success speeds it up again.
    assert!(client.pace.interval().await < slow);
}

#[tokio::test]
async fn the_servers_delay_is_kept_if_it_is_short() {
    let start = Instant::now();
    let (result, counts) = play(&order(None), &[Failure::Gateway(503, "1")]).await;
    assert!(result.is_ok() && start.elapsed() >= Duration::from_secs(1));
    assert_eq!(counts, (2, 1));
    let error = refused(&read(), Failure::Gateway(503, "3600")).await;
    assert_eq!(error.retry(), Retry::Later);
}

#[tokio::test]
async fn what_is_wrong_at_home_is_told_apart() {
    let mock = Mock::start().await.unwrap();
    let mut client = impatient(&mock);
    client.endpoint.service = "cbs";
    let error = client.call::<Instances>(&read()).await.unwrap_err();
    assert_eq!(error.category(), Category::Unauthenticated);
    // Nobody listens on this port of the system's.
    client.endpoint.url = "http://127.0.0.1:1/".to_owned();
    let error = client.call::<Instances>(&order(None)).await.unwrap_err();
    assert_eq!((error.retry(), error.response()), (Retry::Later, None));
    client.credentials = CredentialStore::new(format!("http://{}/no-role", mock.host));
    let error = client.call::<Instances>(&read()).await.unwrap_err();
    assert_eq!(error.category(), Category::NotFound);
    assert_eq!(mock.counts().await, (1, 1));
}
