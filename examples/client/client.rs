//! The client: signs, sends, reads the reply, and retries as the table says.

use std::cell::Cell;
use std::error::Error;
use std::fmt;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io::ErrorKind::ConnectionRefused;
use std::net::SocketAddr;
use std::rc::Rc;
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use backon::{BlockingRetryable as _, ExponentialBuilder};
use cloud_errors::reply::{self, ReplyError};
use cloud_errors::{Category, Classify, Retry};
use serde::de::DeserializeOwned;

use crate::pace::Pace;
use crate::sign::{self, Parameters};
use crate::table::ParcelError;

/// What the client knows itself by.
pub(crate) const SECRET_ID: &str = "AKIDexample";
/// What only the client and the service know.
pub(crate) const SECRET_KEY: &str = "a secret key";
/// The path of API 2.0.
pub(crate) const PATH: &str = "/v2/index.php";

/// A call of the service.
pub(crate) struct Call<'a> {
    pub(crate) action: &'a str,
    /// Whether carrying it out twice does no harm.
    pub(crate) idempotent: bool,
    pub(crate) parameters: &'a [(&'a str, &'a str)],
}

pub(crate) struct Client<'a> {
    agent: ureq::Agent,
    host: String,
    backoff: ExponentialBuilder,
    pace: Pace,
    /// Hears of each attempt.
    tell: &'a dyn Fn(&str),
}

impl<'a> Client<'a> {
    pub(crate) fn new(service: SocketAddr, tell: &'a dyn Fn(&str)) -> Self {
        let agent = ureq::Agent::config_builder()
            // The body says what went wrong, whatever the status.
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(5)))
            .build();
        Self {
            agent: agent.into(),
            host: service.to_string(),
            // A real client waits for seconds. This one has an audience.
            backoff: ExponentialBuilder::default()
                .with_min_delay(Duration::from_millis(4))
                .with_max_delay(Duration::from_millis(40))
                .with_max_times(3)
                .with_jitter(),
            pace: Pace::new(Duration::from_millis(2), Duration::from_millis(64)),
            tell,
        }
    }

    /// Calls until that succeeds, or trying again is of no use.
    pub(crate) fn call<T: DeserializeOwned>(&self, call: &Call<'_>) -> Result<T, CallError> {
        let factor = Rc::new(Cell::new(1));
        let sleep = {
            let factor = Rc::clone(&factor);
            move |delay: Duration| thread::sleep(delay * factor.get())
        };
        let attempt = || {
            let result = self.attempt(call);
            match &result {
                Ok(_) => (self.tell)(&format!("{} → success", call.action)),
                Err(error) => (self.tell)(&format!("{} → {error}", call.action)),
            }
            result
        };
        let result = attempt
            .retry(self.backoff)
            .when(|error: &CallError| {
                let retry = error.retry();
                factor.set(match retry {
                    Retry::SignAgain => 0,
                    Retry::Slower => {
                        self.pace.slow_down();
                        2
                    }
                    _ => 1,
                });
                retry.allows(call.idempotent)
            })
            .sleep(sleep)
            .call();
        if result.is_ok() {
            self.pace.speed_up();
        }
        result
    }

    /// The least time between two requests, as it stands.
    pub(crate) fn interval(&self) -> Duration {
        self.pace.interval()
    }

    /// One request, freshly signed.
    fn attempt<T: DeserializeOwned>(&self, call: &Call<'_>) -> Result<T, CallError> {
        self.pace.wait();
        let mut parameters = Parameters::new();
        for (name, value) in call.parameters {
            parameters.insert((*name).to_owned(), (*value).to_owned());
        }
        for (name, value) in [
            ("Action", call.action.to_owned()),
            ("Nonce", nonce().to_string()),
            ("SecretId", SECRET_ID.to_owned()),
            ("SignatureMethod", "HmacSHA256".to_owned()),
            ("Timestamp", timestamp().to_string()),
        ] {
            parameters.insert(name.to_owned(), value);
        }
        let signature = sign::sign(SECRET_KEY, &self.host, PATH, &parameters);
        parameters.insert(sign::SIGNATURE.to_owned(), signature);
        let url = format!("http://{}{PATH}", self.host);
        let mut response = self.agent.post(url).send_form(&parameters)?;
        let body = response.body_mut().read_to_vec()?;
        Ok(reply::parse(&body)?)
    }
}

/// A number that was not used before.
fn nonce() -> u64 {
    RandomState::new().build_hasher().finish() >> 1
}

/// Seconds since 1970.
pub(crate) fn timestamp() -> u64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH);
    elapsed.map_or(0, |elapsed| elapsed.as_secs())
}

/// Why a call failed.
#[derive(Debug)]
pub(crate) enum CallError {
    Reply(ReplyError<ParcelError>),
    /// There was no reply.
    Transport(ureq::Error),
}

impl Classify for CallError {
    fn category(&self) -> Category {
        match self {
            Self::Reply(error) => error.category(),
            // The request can't have arrived.
            Self::Transport(ureq::Error::Io(error)) if error.kind() == ConnectionRefused => {
                Category::Unavailable
            }
            Self::Transport(_) => Category::Timeout,
        }
    }

    fn retry(&self) -> Retry {
        match self {
            Self::Reply(error) => error.retry(),
            Self::Transport(_) => self.category().retry(),
        }
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reply(error) => error.fmt(f),
            Self::Transport(error) => write!(f, "no reply: {error}"),
        }
    }
}

impl Error for CallError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Reply(error) => error.source(),
            Self::Transport(error) => error.source(),
        }
    }
}

impl From<ReplyError<ParcelError>> for CallError {
    fn from(error: ReplyError<ParcelError>) -> Self {
        Self::Reply(error)
    }
}

impl From<ureq::Error> for CallError {
    fn from(error: ureq::Error) -> Self {
        Self::Transport(error)
    }
}
