//! The client: signs, sends, parses the response, and retries as the table says.

use std::cell::RefCell;
use std::error::Error;
use std::fmt;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io::ErrorKind::ConnectionRefused;
use std::net::SocketAddr;
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cloud_errors::response::{Parser, ResponseError};
use cloud_errors::{Category, Classify, Retry};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::pace::Pace;
use crate::policy::{Policy, Step};
use crate::sign::{self, Parameters};
use crate::table::ParcelError;

/// What the client knows itself by.
pub(crate) const SECRET_ID: &str = "AKIDexample";
/// What only the client and the service know.
pub(crate) const SECRET_KEY: &str = "a secret key";
/// The path of API 2.0.
pub(crate) const PATH: &str = "/v2/index.php";
/// The path where a token is to be had.
pub(crate) const TOKEN_PATH: &str = "/token";
/// The largest body that is read.
const LARGEST: u64 = 1 << 20;

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
    token: RefCell<Option<String>>,
    pace: Pace,
    /// Hears of each attempt.
    tell: &'a dyn Fn(&str),
}

#[derive(Deserialize)]
struct Token {
    token: String,
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
            token: RefCell::new(None),
            pace: Pace::new(Duration::from_millis(2), Duration::from_millis(64)),
            tell,
        }
    }

    /// Calls until that succeeds, or trying again is of no use.
    pub(crate) fn call<T: DeserializeOwned>(&self, call: &Call<'_>) -> Result<T, CallError> {
        let mut policy = Policy::new(call.idempotent);
        loop {
            let error = match self.attempt(call) {
                Ok(payload) => {
                    (self.tell)(&format!("{} → success", call.action));
                    self.pace.speed_up();
                    return Ok(payload);
                }
                Err(error) => error,
            };
            (self.tell)(&format!("{} → {error}", call.action));
            match policy.step(&error, error.retry_after()) {
                None => return Err(error),
                Some(Step::Wait(delay)) => thread::sleep(delay),
                Some(Step::SlowDown(delay)) => {
                    self.pace.slow_down();
                    thread::sleep(delay);
                }
                Some(Step::SignAgain) => {}
                Some(Step::Reauthenticate) => *self.token.borrow_mut() = None,
            }
        }
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
            ("Token", self.token()?),
        ] {
            parameters.insert(name.to_owned(), value);
        }
        let signature = sign::sign(SECRET_KEY, &self.host, PATH, &parameters);
        parameters.insert(sign::SIGNATURE.to_owned(), signature);
        let url = format!("http://{}{PATH}", self.host);
        parse(self.agent.post(url).send_form(&parameters)?)
    }

    /// The token, a new one if there is none.
    fn token(&self) -> Result<String, CallError> {
        if let Some(token) = &*self.token.borrow() {
            return Ok(token.clone());
        }
        let url = format!("http://{}{TOKEN_PATH}", self.host);
        let Token { token } = parse(self.agent.get(url).call()?)?;
        *self.token.borrow_mut() = Some(token.clone());
        Ok(token)
    }
}

/// Tells the parser what came in the head.
fn parse<T: DeserializeOwned>(
    mut response: ureq::http::Response<ureq::Body>,
) -> Result<T, CallError> {
    let mut parser = Parser::new().status(response.status().as_u16());
    let seconds = response.headers().get("Retry-After");
    let seconds = seconds.and_then(|seconds| seconds.to_str().ok()?.parse().ok());
    if let Some(seconds) = seconds {
        parser = parser.retry_after(Duration::from_secs(seconds));
    }
    let body = response.body_mut().with_config().limit(LARGEST);
    Ok(parser.parse(&body.read_to_vec()?)?)
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
    Response(ResponseError<ParcelError>),
    /// There was no response.
    Transport(ureq::Error),
}

impl CallError {
    /// The delay that the server asks for.
    fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Response(error) => error.retry_after(),
            Self::Transport(_) => None,
        }
    }
}

impl Classify for CallError {
    fn category(&self) -> Category {
        match self {
            Self::Response(error) => error.category(),
            // The request can't have arrived.
            Self::Transport(ureq::Error::Io(error)) if error.kind() == ConnectionRefused => {
                Category::Unavailable
            }
            Self::Transport(_) => Category::Timeout,
        }
    }

    fn retry(&self) -> Retry {
        match self {
            Self::Response(error) => error.retry(),
            Self::Transport(_) => self.category().retry(),
        }
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Response(error) => error.fmt(f),
            Self::Transport(error) => write!(f, "no response: {error}"),
        }
    }
}

impl Error for CallError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Response(error) => error.source(),
            Self::Transport(error) => error.source(),
        }
    }
}

impl From<ResponseError<ParcelError>> for CallError {
    fn from(error: ResponseError<ParcelError>) -> Self {
        Self::Response(error)
    }
}

impl From<ureq::Error> for CallError {
    fn from(error: ureq::Error) -> Self {
        Self::Transport(error)
    }
}
