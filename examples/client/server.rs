//! A service on a loopback port that speaks API 2.0, and fails as it is told to.

use std::collections::{HashMap, HashSet, VecDeque};
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use serde_json::json;

use crate::client::{PATH, SECRET_ID, SECRET_KEY, TOKEN_PATH, timestamp};
use crate::sign::{self, Parameters};

/// How old a request may be, in seconds.
const FRESH: u64 = 300;

/// What goes wrong with a request.
#[derive(Clone, Copy)]
pub(crate) enum Failure {
    /// Someone has used the nonce before.
    NonceUsed,
    /// The service's clock is so many seconds ahead.
    Ahead(u64),
    /// The service says so: a code, a message, and a name for the code.
    Says(i64, &'static str, &'static str),
    /// The token has expired.
    TokenExpired,
    /// Something between the client and the service responds in its place: a status and a page.
    Page(u16, &'static str),
    /// So does that, and asks for a delay, in seconds.
    Busy(u16, u64),
}

/// A request that came in.
#[derive(Clone)]
pub(crate) struct Seen {
    pub(crate) action: String,
    pub(crate) nonce: String,
}

#[derive(Default)]
struct State {
    failures: HashMap<String, VecDeque<Failure>>,
    nonces: HashSet<String>,
    seen: Vec<Seen>,
    /// How many tokens have expired; the number of the one that holds.
    expired: u64,
    /// How many tokens were handed out.
    tokens: u64,
}

/// What the service sends.
struct Sent {
    status: u16,
    retry_after: Option<u64>,
    body: String,
}

pub(crate) struct Server {
    http: Arc<tiny_http::Server>,
    address: SocketAddr,
    state: Arc<Mutex<State>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub(crate) fn start() -> io::Result<Self> {
        let http = tiny_http::Server::http("127.0.0.1:0").map_err(io::Error::other)?;
        let address = http.server_addr().to_ip();
        let address = address.ok_or_else(|| io::Error::other("the service has no address"))?;
        let http = Arc::new(http);
        let state = Arc::new(Mutex::new(State::default()));
        let thread = thread::spawn({
            let (http, state) = (Arc::clone(&http), Arc::clone(&state));
            move || {
                for request in http.incoming_requests() {
                    // A client that went away wants no answer.
                    let _ = answer(request, &state, address);
                }
            }
        });
        Ok(Self {
            http,
            address,
            state,
            thread: Some(thread),
        })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Lets the next requests for an action fail, one after the other.
    pub(crate) fn play(&self, action: &str, failures: &[Failure]) {
        let mut state = lock(&self.state);
        let queue = state.failures.entry(action.to_owned()).or_default();
        queue.extend(failures);
    }

    /// How many tokens were handed out.
    pub(crate) fn tokens(&self) -> u64 {
        lock(&self.state).tokens
    }

    /// What has come in so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        lock(&self.state).seen.clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.http.unblock();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn answer(
    mut request: tiny_http::Request,
    state: &Mutex<State>,
    address: SocketAddr,
) -> io::Result<()> {
    let mut form = Vec::new();
    io::Read::read_to_end(request.as_reader(), &mut form)?;
    let parameters = form_urlencoded::parse(&form).into_owned().collect();
    let sent = match request.url() {
        PATH => lock(state).respond(&parameters, &address.to_string()),
        TOKEN_PATH => lock(state).token(),
        _ => Sent::page(404, "no such page"),
    };
    let mut response = tiny_http::Response::from_string(sent.body).with_status_code(sent.status);
    if let Some(seconds) = sent.retry_after {
        let header = format!("Retry-After: {seconds}").parse::<tiny_http::Header>();
        response.add_header(header.map_err(|()| io::ErrorKind::InvalidInput)?);
    }
    request.respond(response)
}

impl Sent {
    fn json(body: &serde_json::Value) -> Self {
        Self {
            status: 200,
            retry_after: None,
            body: body.to_string(),
        }
    }

    fn error(code: i64, message: &str, name: &str) -> Self {
        Self::json(&json!({ "code": code, "message": message, "codeDesc": name }))
    }

    fn page(status: u16, page: &str) -> Self {
        Self {
            status,
            retry_after: None,
            body: page.to_owned(),
        }
    }
}

impl State {
    /// Hands out the token that holds.
    fn token(&mut self) -> Sent {
        self.tokens += 1;
        Sent::json(&json!({ "code": 0, "token": self.expired.to_string() }))
    }

    fn respond(&mut self, parameters: &Parameters, host: &str) -> Sent {
        let of = |name: &str| parameters.get(name).cloned().unwrap_or_default();
        let (action, nonce) = (of("Action"), of("Nonce"));
        self.seen.push(Seen {
            action: action.clone(),
            nonce: nonce.clone(),
        });
        let failure = self.failures.get_mut(&action).and_then(VecDeque::pop_front);
        let mut now = timestamp();
        match failure {
            Some(Failure::NonceUsed) => drop(self.nonces.insert(nonce.clone())),
            Some(Failure::Ahead(seconds)) => now += seconds,
            Some(Failure::TokenExpired) => self.expired += 1,
            _ => {}
        }
        let sent = of("Timestamp").parse::<u64>().unwrap_or(0);
        if of("SecretId") != SECRET_ID {
            return Sent::error(4104, "(104)no such SecretId", "SecretIdNotFound");
        }
        if !sign::is_signed(SECRET_KEY, host, PATH, parameters) {
            return Sent::error(
                4100,
                "(100)the signature does not match",
                "SignatureFailure",
            );
        }
        if now.abs_diff(sent) > FRESH {
            return Sent::error(4500, "(101)the timestamp has expired", "ReplayAttack");
        }
        if !self.nonces.insert(nonce) {
            return Sent::error(4500, "(102)the nonce was used before", "ReplayAttack");
        }
        if of("Token") != self.expired.to_string() {
            return Sent::error(4105, "(103)the token has expired", "InvalidToken");
        }
        match failure {
            Some(Failure::Says(code, message, name)) => Sent::error(code, message, name),
            Some(Failure::Page(status, page)) => Sent::page(status, page),
            Some(Failure::Busy(status, seconds)) => Sent {
                retry_after: Some(seconds),
                ..Sent::page(status, "<html>busy</html>")
            },
            _ => success(&action),
        }
    }
}

fn success(action: &str) -> Sent {
    let mut body = json!({ "code": "0", "message": "", "codeDesc": "Success" });
    match action {
        "DescribeParcels" => body["parcels"] = json!(["shoes", "books"]),
        _ => body["parcelId"] = json!(206),
    }
    Sent::json(&body)
}
