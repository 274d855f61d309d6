//! API 2.0's signature: an HMAC over the method, the host, the path and the sorted parameters.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// The parameters of a request, in the order in which they are signed.
pub(crate) type Parameters = std::collections::BTreeMap<String, String>;

/// The parameter that holds the signature, and is not signed itself.
pub(crate) const SIGNATURE: &str = "Signature";

/// Signs a request; the value of [`SIGNATURE`].
pub(crate) fn sign(key: &str, host: &str, path: &str, parameters: &Parameters) -> String {
    BASE64_STANDARD.encode(mac(key, host, path, parameters).finalize().into_bytes())
}

/// Whether the signature among the parameters is the right one.
pub(crate) fn is_signed(key: &str, host: &str, path: &str, parameters: &Parameters) -> bool {
    let signature = parameters.get(SIGNATURE);
    let signature = signature.and_then(|signature| BASE64_STANDARD.decode(signature).ok());
    signature.is_some_and(|signature| {
        let mac = mac(key, host, path, parameters);
        mac.verify_slice(&signature).is_ok()
    })
}

fn mac(key: &str, host: &str, path: &str, parameters: &Parameters) -> Hmac<Sha256> {
    let parameters = parameters.iter().filter(|(name, _)| *name != SIGNATURE);
    let parameters = parameters.map(|(name, value)| format!("{name}={value}"));
    let parameters = parameters.collect::<Vec<_>>().join("&");
    let mut mac = Hmac::new_from_slice(key.as_bytes()).expect("a key may be of any length");
    mac.update(format!("POST{host}{path}?{parameters}").as_bytes());
    mac
}
