//! A program without `std` that links the core crate. If any dependency linked `std`, there would be
//! two panic handlers.
#![no_std]

use core::alloc::{GlobalAlloc, Layout};

use cloud_errors::{Classify, PublicError};

/// The HTTP status of a code.
#[unsafe(no_mangle)]
pub extern "C" fn http_status(code: i64) -> u16 {
    PublicError::from_i64(code).http_status()
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

/// Has no memory. Some features need an allocator to link.
struct None;

// SAFETY: it never returns memory.
unsafe impl GlobalAlloc for None {
    unsafe fn alloc(&self, _: Layout) -> *mut u8 {
        core::ptr::null_mut()
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static NONE: None = None;
