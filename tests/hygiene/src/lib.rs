//! Lists where nothing is as an expansion might expect it.
#![no_std]
#![no_implicit_prelude]
