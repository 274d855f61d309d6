/// A packet that carries reason codes, as far as they go.
pub(crate) struct Packet {
    pub(crate) name: &'static str,
    pub(crate) reasons: Vec<u8>,
}

impl Packet {
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let (kind, rest) = bytes.split_first()?;
        let (len, body) = length(rest)?;
        if len != body.len() {
            return None;
        }
        let (name, reasons) = match kind >> 4 {
            2 => ("CONNACK", vec![*body.get(1)?]),
            4 => ("PUBACK", one(body.get(2..)?)),
            5 => ("PUBREC", one(body.get(2..)?)),
            6 => ("PUBREL", one(body.get(2..)?)),
            7 => ("PUBCOMP", one(body.get(2..)?)),
            9 => ("SUBACK", behind_properties(body.get(2..)?)?),
            11 => ("UNSUBACK", behind_properties(body.get(2..)?)?),
            14 => ("DISCONNECT", one(body)),
            15 => ("AUTH", one(body)),
            _ => return None,
        };
        Some(Self { name, reasons })
    }
}

/// One code, which may be left out if it is 0.
fn one(body: &[u8]) -> Vec<u8> {
    vec![body.first().copied().unwrap_or(0)]
}

/// One code for each topic filter, to the end.
fn behind_properties(body: &[u8]) -> Option<Vec<u8>> {
    let (len, rest) = length(body)?;
    Some(rest.get(len..)?.to_vec())
}

/// A number of one to four bytes, seven bits in each, and what follows it.
fn length(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut len = 0;
    for (place, byte) in bytes.iter().enumerate().take(4) {
        len |= usize::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Some((len, &bytes[place + 1..]));
        }
    }
    None
}
