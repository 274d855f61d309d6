//! A service on a loopback port that speaks API 2.0, and fails as it is told to.

use std::collections::{HashMap, HashSet, VecDeque};
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use serde_json::json;

use crate::client::{PATH, SECRET_ID, SECRET_KEY, timestamp};
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
    /// Something between the client and the service answers in its place.
    Page(&'static str),
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
    let body = if request.url() == PATH {
        lock(state).reply(&parameters, &address.to_string())
    } else {
        "no such page".to_owned()
    };
    request.respond(tiny_http::Response::from_string(body))
}

impl State {
    fn reply(&mut self, parameters: &Parameters, host: &str) -> String {
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
            Some(Failure::Says(..) | Failure::Page(_)) | None => {}
        }
        let sent = of("Timestamp").parse::<u64>().unwrap_or(0);
        if of("SecretId") != SECRET_ID {
            return error(4104, "(104)no such SecretId", "SecretIdNotFound");
        }
        if !sign::is_signed(SECRET_KEY, host, PATH, parameters) {
            return error(
                4100,
                "(100)the signature does not match",
                "SignatureFailure",
            );
        }
        if now.abs_diff(sent) > FRESH {
            return error(4500, "(101)the timestamp has expired", "ReplayAttack");
        }
        if !self.nonces.insert(nonce) {
            return error(4500, "(102)the nonce was used before", "ReplayAttack");
        }
        match failure {
            Some(Failure::Says(code, message, name)) => error(code, message, name),
            Some(Failure::Page(page)) => page.to_owned(),
            _ => success(&action),
        }
    }
}

fn error(code: i64, message: &str, name: &str) -> String {
    json!({ "code": code, "message": message, "codeDesc": name }).to_string()
}

fn success(action: &str) -> String {
    let mut reply = json!({ "code": "0", "message": "", "codeDesc": "Success" });
    match action {
        "DescribeParcels" => reply["parcels"] = json!(["shoes", "books"]),
        _ => reply["parcelId"] = json!(206),
    }
    reply.to_string()
}
