//! Says what a packet of MQTT 5.0, given in hexadecimal, answers to the client.
//!
//! ```text
//! cargo run --example mqtt -- 90 06 00 0a 00 01 87 97
//! ```

mod packet;

use std::env;
use std::process::ExitCode;

use cloud_errors::{Classify as _, CloudError as _};
use cloud_errors_examples::MqttError;

use self::packet::Packet;

fn main() -> ExitCode {
    let hex = env::args().skip(1).collect::<String>();
    let Some(packet) = bytes(&hex).and_then(|bytes| Packet::read(&bytes)) else {
        eprintln!("error: this is no packet with reason codes, in hexadecimal");
        return ExitCode::from(2);
    };
    println!("{}", packet.name);
    for code in &packet.reasons {
        match answer(*code) {
            Ok(how) => println!("  {code:#04x} {how}"),
            Err(error) => explain(error),
        }
    }
    ExitCode::SUCCESS
}

/// The codes below 0x80 are no failures.
fn answer(code: u8) -> Result<&'static str, MqttError> {
    match code {
        0x00 => Ok("Success, at most once (QoS 0) where it grants a subscription"),
        0x01 => Ok("Granted, at least once (QoS 1)"),
        0x02 => Ok("Granted, exactly once (QoS 2)"),
        0x10 => Ok("Taken, but nobody subscribes to the topic"),
        0x11 => Ok("There was no such subscription"),
        0x80.. => Err(code.into()),
        _ => Ok("Success"),
    }
}

fn explain(error: MqttError) {
    let message = error.message().unwrap_or("not in the standard");
    println!("  {:#04x} {message}", error.as_i64());
    println!("       {}, retry: {}", error.category(), error.retry());
    if let Some(help) = error.help() {
        println!("       {help}");
    }
}

/// Digits in pairs, with or without white space between.
fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digits = hex.chars().filter(|character| !character.is_whitespace());
    let digits = digits
        .map(|character| u8::try_from(character.to_digit(16)?).ok())
        .collect::<Option<Vec<_>>>()?;
    let pairs = digits.chunks(2).map(|pair| match pair {
        [high, low] => Some(high << 4 | low),
        _ => None,
    });
    pairs.collect()
}
