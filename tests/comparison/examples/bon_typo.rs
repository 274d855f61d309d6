#[derive(Debug, bon::Builder)]
struct Request {
    #[builder(nam = first)]
    one: u32,
    two: u32,
}

fn main() {
    println!("{:?}", Request::builder().one(1).two(2).build());
    println!("{:?}", Request::builder().two(2).one(1).build());
}
