//! The address that the server takes.

use std::io::ErrorKind;
use std::net::TcpListener;

use crate::failure::Failure;

/// The port unless another is asked for.
const PORT: u16 = 8080;
/// How many ports after it are tried when none is asked for.
const PORTS: u16 = 20;
/// Only this machine is served.
pub(crate) const HOST: &str = "127.0.0.1";

/// Takes the port asked for, or the first free one. Nothing is answered yet.
pub(crate) fn listen(asked: Option<u16>) -> Result<(TcpListener, u16), Failure> {
    let first = asked.unwrap_or(PORT);
    let last = asked.unwrap_or(PORT + PORTS);
    let mut outcome = TcpListener::bind((HOST, first));
    let mut port = first;
    while outcome.is_err() && port < last {
        port += 1;
        outcome = TcpListener::bind((HOST, port));
    }
    match outcome {
        Ok(listener) => Ok((listener, port)),
        Err(error) if error.kind() == ErrorKind::AddrInUse => Err(Failure::new(format!(
            "Port {first} is taken: stop what uses it, or choose another with --port N."
        ))),
        Err(error) => Err(Failure::new(format!(
            "Port {first} cannot be had ({error}): choose another with --port N."
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_next_free_port_unless_one_is_asked_for() -> Result<(), Failure> {
        let (_first, one) = listen(None)?;
        let (_second, other) = listen(None)?;
        assert_ne!(one, other);
        Ok(())
    }

    #[test]
    fn a_taken_port_is_one_sentence() -> Result<(), Failure> {
        let (_listener, port) = listen(None)?;
        let sentence = listen(Some(port))
            .err()
            .map(|failure| failure.0)
            .unwrap_or_default();
        assert_eq!(
            sentence,
            format!("Port {port} is taken: stop what uses it, or choose another with --port N.")
        );
        Ok(())
    }
}
