#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| cloud_errors_fuzz::enums(data));
