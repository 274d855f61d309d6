use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
enum Failure {
    #[serde(renam = "one")]
    One,
    Two,
}

fn read<T: for<'a> Deserialize<'a>>() {}

fn write<T: Serialize>(_: T) {}

fn main() {
    read::<Failure>();
    write(Failure::One);
    write(Failure::Two);
}
