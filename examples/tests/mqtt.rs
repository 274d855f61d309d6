//! What `mqtt` reads out of packets.

mod support;

use std::process::Command;

use self::support::{Ran, example, run};

fn mqtt(packet: &str) -> Ran {
    run(Command::new(example("mqtt")).args(packet.split(' ')), b"")
}

#[track_caller]
fn read(packet: &str) -> String {
    let ran = mqtt(packet);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{ran:?}");
    ran.out
}

#[test]
fn each_topic_filter_is_answered() {
    let expected = "\
SUBACK
  0x01 Granted, at least once (QoS 1)
  0x87 Not authorized
       PermissionDenied, retry: Never
       Ask whoever runs the server for permission on the topic or the connection.
  0x97 Quota exceeded
       QuotaExceeded, retry: Never
       A limit of the server or of an administrator has been reached.
";
    assert_eq!(read("90 06 00 0a 00 01 87 97"), expected);
    assert_eq!(read("9006000a00018797"), expected);
    // With a property, a reason string, before the codes.
    assert_eq!(read("90 0b 00 0a 05 1f 00 02 6e 6f 01 87 97"), expected);
}

#[test]
fn every_packet_with_codes_is_read() {
    for (packet, expected) in [
        (
            "20 03 00 96 00",
            "CONNACK\n  0x96 The message rate is too high\n",
        ),
        (
            "40 03 00 01 10",
            "PUBACK\n  0x10 Taken, but nobody subscribes to the topic\n",
        ),
        ("50 02 00 01", "PUBREC\n  0x00 Success"),
        (
            "62 04 00 01 92 00",
            "PUBREL\n  0x92 The packet identifier is not known\n",
        ),
        ("70 02 00 01", "PUBCOMP\n  0x00 Success"),
        (
            "b0 04 00 01 00 11",
            "UNSUBACK\n  0x11 There was no such subscription\n",
        ),
        ("e0 00", "DISCONNECT\n  0x00 Success"),
        (
            "e0 01 8e",
            "DISCONNECT\n  0x8e Another connection took the session over\n",
        ),
        ("f0 02 18 00", "AUTH\n  0x18 Success\n"),
        (
            "e0 01 ff",
            "DISCONNECT\n  0xff not in the standard\n       Unknown, retry: Never\n",
        ),
    ] {
        let out = read(packet);
        assert!(out.starts_with(expected), "{out}");
    }
}

#[test]
fn what_is_no_packet_is_refused() {
    for packet in [
        "",
        "9",
        "zz",
        "10 00",
        "90 06 00",
        "20 01 00",
        "90 03 00 0a 05",
        "e0 ff ff ff ff 7f",
    ] {
        let ran = mqtt(packet);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{packet}");
        assert!(ran.err.starts_with("error: "), "{packet}");
    }
}
