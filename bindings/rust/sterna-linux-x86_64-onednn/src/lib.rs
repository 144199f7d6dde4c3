//! oneDNN for Linux on x86-64, compressed, in the folder `native`: `ci/package` of [Sterna](https://docs.rs/sterna)
//! puts them there.  The crate `sterna-sys` unpacks and links them; there is nothing else in here.
