use cloud_errors::{UnknownCode, cloud_errors};

macro_rules! table {
    ($vis:vis $name:ident, $category:ident, $leaf:ty: $(
        $(#[$meta:meta])* $doc:literal $row:ident = $code:expr;
    )*) => {
        #[cloud_errors]
        $vis enum $name {
            $(
                #[doc = $doc]
                #[class($category)]
                $(#[$meta])*
                $row = $code,
            )*
            Unknown($leaf),
        }
    };
}

table! {
    pub Fine, NotFound, UnknownCode:
    "The instance does not exist." NotFound = 1;
    #[translate(zh, "磁盘不存在")] "The disk does not exist." DiskNotFound = -2;
}

table! {
    Error, NotFund, UnknownCode:
    "The instance does not exist." NotFound = 1;
    "The disk does not exist." DiskNotFound = 1;
    "" NetworkNotFound = 3;
    #[translate(zh)] "The route does not exist." RouteNotFound = 2 + 2;
}

fn main() {
    let _ = (Fine::from(-2).to_string(), Error::from(1).to_string());
}
