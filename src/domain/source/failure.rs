//! What may go wrong when something is fetched.

/// Why nothing, or not everything, came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// The device is offline.
    Offline,
    /// The host does not answer.
    Unreachable,
    /// The host answers but does not let this page read the answer.
    Cors,
    /// Nothing, or next to nothing, came for so long.
    Timeout {
        /// How long, in seconds.
        seconds: u32,
    },
    /// The host answered with this status, not a success.
    Status(u16),
    /// The host answered that it is busy, or asked too much (429, 503), and perhaps when it may be asked again.
    Busy {
        /// The status.
        status: u16,
        /// After how many seconds it may be asked again, where it says so and lets this page read it.
        retry_after_s: Option<u32>,
    },
    /// The connection broke after so many bytes.
    Interrupted {
        /// Bytes received until then.
        received: u64,
    },
}
