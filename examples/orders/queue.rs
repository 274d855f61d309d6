//! A client of the message queue, upon a transport.

use std::vec::IntoIter;

use cloud_errors::PublicError;
use cloud_errors_examples::CmqError;

use crate::say;

/// A connection to the queue that answers as it was told to, and at last with success.
pub(crate) struct Queue {
    answers: IntoIter<i64>,
}

impl Queue {
    pub(crate) fn new(answers: Vec<i64>) -> Self {
        Self {
            answers: answers.into_iter(),
        }
    }

    /// The transport. It serves every product alike, so it knows the public codes only, and keeps
    /// the others.
    pub(crate) fn call(&mut self, action: &str) -> Result<(), PublicError> {
        let code = self.answers.next().unwrap_or(0);
        say(format_args!("  {action}: {code}"));
        PublicError::check(code)
    }

    /// The client. Here the answer is known to be the queue's, and `?` reads it so: 4500 was a
    /// replayed request to the transport, to the queue it is a topic with too many subscriptions.
    pub(crate) fn send_message(&mut self, body: &str) -> Result<(), CmqError> {
        if body.is_empty() {
            return Err(CmqError::EmptyMessage);
        }
        Ok(self.call("SendMessage")?)
    }
}
