use num_enum::{IntoPrimitive, TryFromPrimitive};

#[derive(Debug, IntoPrimitive, TryFromPrimitive)]
#[repr(u32)]
enum Failure {
    #[num_enum(alternatives = "1")]
    One = 11,
    Two = 12,
}

fn main() {
    println!("{:?}", Failure::try_from(11));
    println!("{:?}", Failure::try_from_primitive(12));
    let code: u32 = Failure::One.into();
    println!("{code} {}", u32::from(Failure::Two));
}
