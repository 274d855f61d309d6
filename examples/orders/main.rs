//! Takes an order and puts it into a queue, and tries again where the table says that it may help.
//!
//! The queue is played: what it answers, request by request, is given as arguments.
//!
//! ```text
//! cargo run --example orders -- 0 4420 6000 0
//! ```

mod queue;
mod retry;

use std::io::{self, Write as _};
use std::num::ParseIntError;
use std::process::ExitCode;
use std::{env, fmt};

use cloud_errors::{Classify as _, CloudError as _};
use cloud_errors_examples::OrderError;

use self::queue::Queue;

struct Order<'a> {
    number: u32,
    items: &'a [&'a str],
}

fn main() -> ExitCode {
    let answers = env::args_os().skip(1);
    let answers = answers.map(|code| code.to_string_lossy().parse());
    let answers: Vec<i64> = match answers.collect::<Result<_, ParseIntError>>() {
        Ok(answers) => answers,
        Err(error) => {
            let _ = writeln!(
                io::stderr(),
                "error: the answers of the queue are codes: {error}"
            );
            return ExitCode::from(2);
        }
    };
    let order = Order {
        number: 17,
        items: &["tea", "cups"],
    };
    match take(&order, &mut Queue::new(answers)) {
        Ok(()) => say(format_args!("202 order {} is taken", order.number)),
        Err(error) => refuse(error),
    }
    ExitCode::SUCCESS
}

/// Tells whoever listens; the order does not depend on it.
fn say(what: impl fmt::Display) {
    let _ = writeln!(io::stdout(), "{what}");
}

/// `?` lifts what each of the three levels says into the application's error.
fn take(order: &Order<'_>, queue: &mut Queue) -> Result<(), OrderError> {
    if order.items.is_empty() {
        return Err(OrderError::EmptyOrder);
    }
    // The transport's error, from two levels up: `from(PublicError)` is for this.
    queue.call("GetQueueAttributes")?;
    // The queue's client's error, from one level up. An order that is put in twice does no harm,
    // since whoever takes it out looks at its number.
    let idempotent = true;
    retry::send(idempotent, || queue.send_message(&order.items.join(",")))?;
    Ok(())
}

/// The reply to the service's own caller.
fn refuse(error: OrderError) {
    say(format_args!("{} {error}", error.http_status()));
    match error {
        OrderError::QueueSignInFailed | OrderError::QueueMissing => {
            say("whoever runs the service is called");
        }
        // No table has this code yet. Should one get it some day, this goes on working.
        error if error.as_i64() == 4107 => say("the secret key is being replaced"),
        error => {
            if let Some(help) = error.help() {
                say(help);
            }
        }
    }
}
