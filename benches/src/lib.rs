//! Nothing: the benches are programs of their own.
