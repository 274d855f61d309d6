use strum::{Display, EnumIter, EnumString, IntoEnumIterator as _, IntoStaticStr};

#[derive(Debug, Display, EnumIter, EnumString, IntoStaticStr)]
enum Failure {
    #[strum(serialize = 1)]
    One,
    Two,
}

fn main() {
    println!("{}", Failure::One);
    println!("{}", Failure::iter().count());
    println!("{:?}", "one".parse::<Failure>());
    let name: &'static str = Failure::One.into();
    println!("{name} {}", <&str>::from(Failure::Two));
}
