//! The arguments of a program.
use sterna::{Error, Result};

/// The device that "--device NAME" among them names, "cpu" without, and the others.
pub fn arguments() -> Result<(String, Vec<String>)> {
    let mut rest: Vec<String> = std::env::args().skip(1).collect();
    let Some(at) = rest.iter().position(|a| a == "--device") else {
        return Ok(("cpu".to_string(), rest));
    };
    if at + 1 == rest.len() {
        return Err(Error::other("--device needs a name"));
    }
    rest.remove(at);
    Ok((rest.remove(at), rest))
}
