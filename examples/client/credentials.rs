//! Temporary credentials, shared by all calls of a client.

use std::sync::Arc;

use serde::Deserialize;
use tokio::sync::Mutex;

/// Credentials as an instance gets them for its role. They have no `Debug`, so that no log shows them.
#[derive(Deserialize)]
pub(crate) struct Credentials {
    #[serde(rename = "TmpSecretId")]
    pub(crate) secret_id: String,
    #[serde(rename = "TmpSecretKey")]
    pub(crate) secret_key: String,
    #[serde(rename = "Token")]
    pub(crate) token: String,
}

pub(crate) struct CredentialStore {
    url: String,
    current: Mutex<Option<Arc<Credentials>>>,
}

impl CredentialStore {
    /// `url` has the credentials. An instance finds its own at its metadata service.
    pub(crate) fn new(url: String) -> Self {
        let current = Mutex::default();
        Self { url, current }
    }

    /// The current credentials, fetched if there are none.
    pub(crate) async fn get(&self, http: &reqwest::Client) -> reqwest::Result<Arc<Credentials>> {
        // Locked while fetching, so that concurrent calls wait for one fetch.
        let mut current = self.current.lock().await;
        if let Some(credentials) = &*current {
            return Ok(Arc::clone(credentials));
        }
        let response = http.get(&self.url).send().await?.error_for_status()?;
        let credentials = Arc::new(response.json().await?);
        *current = Some(Arc::clone(&credentials));
        Ok(credentials)
    }

    /// Drops credentials that the service refused. Newer ones, which another call has fetched, stay.
    pub(crate) async fn discard(&self, refused: &Arc<Credentials>) {
        let mut current = self.current.lock().await;
        current.take_if(|current| Arc::ptr_eq(current, refused));
    }
}
