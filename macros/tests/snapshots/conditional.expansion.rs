#[derive(::cloud_errors::__private::__CloudErrors)]
#[__header(success = none)]
#[cfg_attr(doc, ::cloud_errors::__private::__document((success = none)))]
enum Conditional {
    #[__code(= 1)]
    /// There under a condition.
    #[cfg(unix)]
    #[__own(class(NotFound))]
    Row,
    Unknown(UnknownCode),
}
