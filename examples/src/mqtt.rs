//! A table that stands alone.

use cloud_errors::{UnknownCode, cloud_errors};

/// Reason codes of MQTT 5.0 that tell of a failure.
///
/// Codes and names are those of the OASIS standard; the texts are worded for this table. A reason
/// code is a byte. Those below 0x80 are no failures, and more than one means success, so the table
/// names no success: whoever reads a packet tells the two kinds apart.
///
/// ```
/// use cloud_errors::{Classify, Retry};
/// use cloud_errors_examples::MqttError;
///
/// let error = MqttError::from(0x97_u8);
/// assert_eq!(error, MqttError::QuotaExceeded);
/// assert_eq!(error.retry(), Retry::Never);
/// assert_eq!(MqttError::from(0x96_u8).retry(), Retry::Slower);
/// ```
#[cloud_errors(success = none)]
#[non_exhaustive]
pub enum MqttError {
    /// Unspecified error.
    ///
    /// The other side does not say why, or no other code fits. Its log may tell.
    #[class(Internal)]
    UnspecifiedError = 0x80,

    /// Malformed packet.
    ///
    /// The packet could not be parsed. This is a bug in the library that wrote it.
    #[class(InvalidArgument)]
    MalformedPacket = 0x81,

    /// Protocol error.
    ///
    /// The packet was unexpected, or its parts contradict each other. This is a bug in the library
    /// that wrote it.
    #[class(InvalidArgument)]
    ProtocolError = 0x82,

    /// Implementation specific error.
    ///
    /// The packet is valid, but this server does not take it. Its manual may tell why.
    #[class(FailedPrecondition)]
    ImplementationSpecificError = 0x83,

    /// Unsupported protocol version.
    ///
    /// Connect with another version of MQTT, such as 3.1.1.
    #[class(Unsupported)]
    UnsupportedProtocolVersion = 0x84,

    /// The client identifier is not valid.
    ///
    /// Choose one that is shorter or of plainer characters, or leave it empty and let the server
    /// assign one.
    #[class(InvalidArgument)]
    ClientIdentifierNotValid = 0x85,

    /// Bad user name or password.
    #[class(Unauthenticated)]
    BadUserNameOrPassword = 0x86,

    /// Not authorized.
    ///
    /// Ask whoever runs the server for permission on the topic or the connection.
    #[class(PermissionDenied)]
    NotAuthorized = 0x87,

    /// The server is not available.
    ///
    /// Connect again later.
    #[class(Unavailable)]
    ServerUnavailable = 0x88,

    /// The server is busy.
    ///
    /// Connect again later.
    #[class(Unavailable)]
    ServerBusy = 0x89,

    /// The client is banned.
    ///
    /// Ask whoever runs the server why.
    #[class(PermissionDenied)]
    Banned = 0x8a,

    /// The server is shutting down.
    ///
    /// Connect again later.
    #[class(Unavailable)]
    ServerShuttingDown = 0x8b,

    /// Bad authentication method.
    ///
    /// The server does not know the method, or it is not the one that the connection was made with.
    #[class(Unauthenticated)]
    BadAuthenticationMethod = 0x8c,

    /// The connection was idle for too long.
    ///
    /// The server saw nothing for one and a half times the keep-alive interval. Connect again, and
    /// send pings in time.
    #[class(Timeout, retry = Later)]
    KeepAliveTimeout = 0x8d,

    /// Another connection took the session over.
    ///
    /// A client with the same identifier has connected. Connecting again would throw that one out in
    /// turn: give each client an identifier of its own.
    #[class(Conflict)]
    SessionTakenOver = 0x8e,

    /// The topic filter is not valid.
    ///
    /// It is well formed, but the server does not take it.
    #[class(InvalidArgument)]
    TopicFilterInvalid = 0x8f,

    /// The topic name is not valid.
    ///
    /// It is well formed, but the other side does not take it.
    #[class(InvalidArgument)]
    TopicNameInvalid = 0x90,

    /// The packet identifier is in use.
    ///
    /// The two sides disagree about what is under way. Start a clean session if that lasts.
    #[class(Conflict)]
    PacketIdentifierInUse = 0x91,

    /// The packet identifier is not known.
    ///
    /// Right after connecting again this is harmless. At other times the two sides disagree about
    /// what is under way.
    #[class(NotFound)]
    PacketIdentifierNotFound = 0x92,

    /// More messages are under way than the other side can receive.
    ///
    /// Wait for acknowledgements: no more than its receive maximum may lack one.
    #[class(RateLimited)]
    ReceiveMaximumExceeded = 0x93,

    /// The topic alias is not valid.
    ///
    /// It is 0, or above the maximum that the other side has set.
    #[class(InvalidArgument)]
    TopicAliasInvalid = 0x94,

    /// The packet is too large.
    ///
    /// Send less at once: the other side has set a maximum packet size.
    #[class(InvalidArgument)]
    PacketTooLarge = 0x95,

    /// The message rate is too high.
    ///
    /// Publish less often.
    #[class(RateLimited)]
    MessageRateTooHigh = 0x96,

    /// Quota exceeded.
    ///
    /// A limit of the server or of an administrator has been reached.
    #[class(QuotaExceeded)]
    QuotaExceeded = 0x97,

    /// An administrator closed the connection.
    #[class(PermissionDenied)]
    AdministrativeAction = 0x98,

    /// The payload is not of the format that was announced.
    ///
    /// Send the format that the payload format indicator names, or leave the indicator out.
    #[class(InvalidArgument)]
    PayloadFormatInvalid = 0x99,

    /// The server keeps no retained messages.
    ///
    /// Publish without the retain flag.
    #[class(Unsupported)]
    RetainNotSupported = 0x9a,

    /// The server does not support this quality of service.
    ///
    /// Publish with a lower one: the server named its maximum when the connection was made.
    #[class(Unsupported)]
    QosNotSupported = 0x9b,

    /// Use another server for the time being.
    ///
    /// The server reference in the packet, if there is one, names it.
    #[class(Unavailable, retry = Never)]
    UseAnotherServer = 0x9c,

    /// The server has moved for good.
    ///
    /// Change the address that you connect to. The server reference in the packet, if there is one,
    /// names the new one.
    #[class(NotFound)]
    ServerMoved = 0x9d,

    /// Shared subscriptions are not supported.
    ///
    /// Subscribe each client by itself.
    #[class(Unsupported)]
    SharedSubscriptionsNotSupported = 0x9e,

    /// Connections are made too often.
    ///
    /// Wait longer before connecting again.
    #[class(RateLimited)]
    ConnectionRateExceeded = 0x9f,

    /// The connection has lasted as long as it may.
    ///
    /// Connect again.
    #[class(Unavailable)]
    MaximumConnectTime = 0xa0,

    /// Subscription identifiers are not supported.
    ///
    /// Subscribe without one.
    #[class(Unsupported)]
    SubscriptionIdentifiersNotSupported = 0xa1,

    /// Wildcard subscriptions are not supported.
    ///
    /// Subscribe to each topic by its name.
    #[class(Unsupported)]
    WildcardSubscriptionsNotSupported = 0xa2,

    /// A code that the standard does not have.
    Unknown(UnknownCode),
}
