//! Links against the core crate as a program without `std` does: if anything below it brought
//! `std` along, there would be two panic handlers.
#![no_std]

use core::alloc::{GlobalAlloc, Layout};

use cloud_errors::{Classify, PublicError};

/// The HTTP status that says the same as a code.
#[unsafe(no_mangle)]
pub extern "C" fn http_status(code: i64) -> u16 {
    PublicError::from_i64(code).http_status()
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

/// There is no memory; only features that need some ask for it.
struct None;

// SAFETY: it never hands out anything.
unsafe impl GlobalAlloc for None {
    unsafe fn alloc(&self, _: Layout) -> *mut u8 {
        core::ptr::null_mut()
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static NONE: None = None;
