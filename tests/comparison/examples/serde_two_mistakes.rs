use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
enum Failure {
    #[serde(renam = "one")]
    One,
    #[serde(rename = 2)]
    Two,
}

fn read<T: for<'a> Deserialize<'a>>() {}

fn write<T: Serialize>(_: T) {}

fn main() {
    read::<Failure>();
    write(Failure::One);
    write(Failure::Two);
}
