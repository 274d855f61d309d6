//! The signature method of API 3.0, TC3-HMAC-SHA256.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;

const ALGORITHM: &str = "TC3-HMAC-SHA256";
const SIGNED_HEADERS: &str = "content-type;host;x-tc-action";
/// The content type that a signed request is sent with.
pub(crate) const CONTENT_TYPE: &str = "application/json; charset=utf-8";

/// The parts of a request that are signed.
pub(crate) struct Request<'a> {
    /// The value of the header `Host`, with the port if there is one.
    pub(crate) host: &'a str,
    /// The product, such as `cvm`.
    pub(crate) service: &'a str,
    pub(crate) action: &'a str,
    pub(crate) body: &'a str,
    /// The time of `X-TC-Timestamp`, in UTC.
    pub(crate) time: OffsetDateTime,
}

impl Request<'_> {
    /// The value of the header `Authorization`.
    pub(crate) fn authorization(&self, secret_id: &str, secret_key: &str) -> String {
        let scope = self.scope();
        let signature = hmac(&self.signing_key(secret_key), &self.string_to_sign());
        let signature = hex::encode(signature);
        format!(
            "{ALGORITHM} Credential={secret_id}/{scope}, \
             SignedHeaders={SIGNED_HEADERS}, Signature={signature}"
        )
    }

    fn canonical_request(&self) -> String {
        let (host, body) = (self.host, sha256(self.body));
        let action = self.action.to_lowercase();
        format!(
            "POST\n/\n\ncontent-type:{CONTENT_TYPE}\nhost:{host}\nx-tc-action:{action}\n\n\
             {SIGNED_HEADERS}\n{body}"
        )
    }

    fn string_to_sign(&self) -> String {
        let (time, scope) = (self.time.unix_timestamp(), self.scope());
        let request = sha256(&self.canonical_request());
        format!("{ALGORITHM}\n{time}\n{scope}\n{request}")
    }

    fn scope(&self) -> String {
        format!("{}/{}/tc3_request", self.time.date(), self.service)
    }

    /// A key that is good for one day and one product.
    fn signing_key(&self, secret_key: &str) -> Vec<u8> {
        let date = self.time.date().to_string();
        let key = hmac(format!("TC3{secret_key}").as_bytes(), &date);
        let key = hmac(&key, self.service);
        hmac(&key, "tc3_request")
    }
}

fn sha256(text: &str) -> String {
    hex::encode(Sha256::digest(text))
}

fn hmac(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the vendor's page "Signature v3". Its secret key really is 32 asterisks.
    #[test]
    fn the_vendors_example_gets_the_vendors_signature() {
        let key = "*".repeat(32);
        let request = Request {
            host: "cvm.tencentcloudapi.com",
            service: "cvm",
            action: "DescribeInstances",
            body: concat!(
                r#"{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "#,
                r#""Name": "instance-name"}]}"#
            ),
            time: OffsetDateTime::from_unix_timestamp(1_551_113_065).unwrap(),
        };
        assert_eq!(
            request.string_to_sign(),
            "TC3-HMAC-SHA256\n1551113065\n2019-02-25/cvm/tc3_request\n\
             7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84"
        );
        assert_eq!(
            request.authorization("AKID", &key),
            "TC3-HMAC-SHA256 Credential=AKID/2019-02-25/cvm/tc3_request, \
             SignedHeaders=content-type;host;x-tc-action, \
             Signature=10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f"
        );
    }
}
