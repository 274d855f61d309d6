//! Says what a packet of MQTT 5.0, given in hexadecimal, answers to the client.
//!
//! ```text
//! cargo run --example mqtt -- 90 06 00 0a 00 01 87 97
//! ```

mod packet;

use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use cloud_errors::{Classify as _, CloudError as _};
use cloud_errors_examples::MqttError;

use self::packet::Packet;

fn main() -> ExitCode {
    let hex = env::args_os().skip(1);
    let hex = hex.map(|word| word.to_string_lossy().into_owned());
    let Some(packet) = bytes(&hex.collect::<String>()).and_then(|bytes| Packet::read(&bytes))
    else {
        let no_packet = "this is no packet with reason codes, in hexadecimal";
        let _ = writeln!(io::stderr(), "error: {no_packet}");
        return ExitCode::from(2);
    };
    match print(&packet, &mut io::stdout()) {
        // Whoever reads it has read enough, as `head` does.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

fn print(packet: &Packet, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}", packet.name)?;
    for code in &packet.reasons {
        match answer(*code) {
            Ok(how) => writeln!(out, "  {code:#04x} {how}")?,
            Err(error) => explain(error, out)?,
        }
    }
    Ok(())
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

fn explain(error: MqttError, out: &mut impl Write) -> io::Result<()> {
    let message = error.message().unwrap_or("not in the standard");
    writeln!(out, "  {:#04x} {message}", error.as_i64())?;
    let (category, retry) = (error.category(), error.retry());
    writeln!(out, "       {category}, retry: {retry}")?;
    match error.help() {
        Some(help) => writeln!(out, "       {help}"),
        None => Ok(()),
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
