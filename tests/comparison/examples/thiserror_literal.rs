use thiserror::Error;

#[derive(Debug, Error)]
enum Failure {
    #[error(5)]
    One,
    #[error("two")]
    Two,
}

fn fail() -> Result<(), Box<dyn std::error::Error>> {
    Err(Failure::One)?
}

fn main() {
    println!("{}", Failure::One);
    println!("{}", Failure::One.to_string());
    println!("{:?}", std::error::Error::source(&Failure::One).is_some());
    let boxed: Box<dyn std::error::Error> = Failure::Two.into();
    let shown: &dyn std::fmt::Display = &Failure::Two;
    println!("{boxed} {shown} {:?}", fail());
}
