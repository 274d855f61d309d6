mod base {
    use cloud_errors::{UnknownCode, cloud_errors};

    /// An API whose success is 200.
    #[cloud_errors(success = 200)]
    pub enum Base {
        /// It took too long
        #[class(Timeout)]
        TimedOut = 0,
        /// Another code
        Unknown(UnknownCode),
    }
}

mod middle {
    use super::base::Base;
    use cloud_errors::cloud_errors;

    /// Says what success is.
    #[cloud_errors(success = 200)]
    pub enum Middle {
        /// There is no such thing
        #[class(NotFound)]
        Missing = 207,
        /// Another code
        Base(Base),
    }
}

mod silent {
    use super::middle::Middle;
    use cloud_errors::cloud_errors;

    /// Takes 0 for success.
    #[cloud_errors]
    pub enum Silent {
        /// There is no such thing
        #[class(NotFound)]
        Missing = 8,
        /// Another code
        Middle(Middle),
    }
}

mod said {
    use super::middle::Middle;
    use cloud_errors::cloud_errors;

    /// Says so.
    #[cloud_errors(success = 207)]
    pub enum Said {
        /// There is no such thing
        #[class(NotFound)]
        Missing = 8,
        /// Another code
        Middle(Middle),
    }
}

mod wider {
    use super::middle::Middle;
    use cloud_errors::cloud_errors;

    /// Takes 0 to 200 for success, the parent only 200.
    #[cloud_errors(success = 0..=200)]
    pub enum Before {
        /// There is no such thing
        #[class(NotFound)]
        Missing = 408,
        /// Another code
        Middle(Middle),
    }

    /// Takes 200 to 299 for success.
    #[cloud_errors(success = 200..=299)]
    pub enum Behind {
        /// There is no such thing
        #[class(NotFound)]
        Missing = 408,
        /// Another code
        Middle(Middle),
    }
}

fn main() {}
