//! Nothing: the examples are programs of their own.
