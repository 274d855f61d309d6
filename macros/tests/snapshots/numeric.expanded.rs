/// Errors of the bare-metal VPC API.
#[cfg_attr(
    doc,
    doc = ::cloud_errors::__page!(
        " \n | Code | Meaning | Class |\n |---|---|---|\n | <code style=\"white-space: nowrap\">-3031</code> | [`NoFreeAddress`](Self::NoFreeAddress)<br>No free IP address is left in the subnet<br><span lang=\"zh\">没有可用的 IP 地址</span> | [`OutOfCapacity`](::cloud_errors::Category::OutOfCapacity)<br>"
        OutOfCapacity
        " |\n | <code style=\"white-space: nowrap\">-3047</code> | [`VpcNotFound`](Self::VpcNotFound)<br>The VPC does not exist | [`InvalidArgument`](::cloud_errors::Category::InvalidArgument)<br>"
        InvalidArgument
        "<br>HTTP 410 |\n | <code style=\"white-space: nowrap\">13001</code> | [`TaskQueueDown`](Self::TaskQueueDown)<br>The task queue did not answer | [`Timeout`](::cloud_errors::Category::Timeout)<br>[`Later`](::cloud_errors::Retry::Later) |\n \n Any other code becomes [`Unknown`](Self::Unknown).\n \n | Codes of a band | Class |\n |---|---|\n | <code style=\"white-space: nowrap\">-3299..=-3000</code> | [`InvalidArgument`](::cloud_errors::Category::InvalidArgument)<br>"
        InvalidArgument
        " |\n "
    )
)]
pub enum BmVpcError {
    #[cfg_attr(
        doc,
        doc = " <code style=\"white-space: nowrap\">-3031</code> · [`OutOfCapacity`](::cloud_errors::Category::OutOfCapacity)\n ",
        doc(
            alias(
                "-3031",
                "No free IP address is left in the subnet",
                "没有可用的 IP 地址",
            )
        )
    )]
    /// No free IP address is left in the subnet.
    ///
    /// Release addresses that are no longer used, or add a subnet.
    #[cfg_attr(
        doc,
        doc = " \n <div lang=\"zh\">\n\n 没有可用的 IP 地址\n \n 释放不再使用的地址，或新增子网。\n\n </div>"
    )]
    NoFreeAddress,
    #[cfg_attr(
        doc,
        doc = " <code style=\"white-space: nowrap\">-3047</code> · [`InvalidArgument`](::cloud_errors::Category::InvalidArgument)\n ",
        doc(alias("-3047", "The VPC does not exist"))
    )]
    /// The VPC does not exist.
    VpcNotFound,
    #[cfg_attr(
        doc,
        doc = " <code style=\"white-space: nowrap\">13001</code> · [`Timeout`](::cloud_errors::Category::Timeout) · [`Later`](::cloud_errors::Retry::Later)\n ",
        doc(alias("13001", "The task queue did not answer"))
    )]
    /// The task queue did not answer.
    TaskQueueDown,
    /// Any other code.
    Unknown(UnknownCode),
}
const _: () = {
    use ::cloud_errors as __cloud_errors;
    const CATEGORIES: [__cloud_errors::Category; 3] = [
        __cloud_errors::Category::OutOfCapacity,
        __cloud_errors::Category::InvalidArgument,
        __cloud_errors::Category::Timeout,
    ];
    const RETRIES: [__cloud_errors::Retry; 1] = [__cloud_errors::Retry::Later];
    static BANDS: [__cloud_errors::Band; 1] = [
        __cloud_errors::Band::__new(
            __cloud_errors::__private::Pattern::Range(-3299, -3000),
            __cloud_errors::__private::Class {
                category: __cloud_errors::__private::Some(CATEGORIES[1]),
                retry: __cloud_errors::__private::None,
                http: __cloud_errors::__private::None,
            },
        ),
    ];
    static CODES: __cloud_errors::__private::Numbers = __cloud_errors::__private::Numbers {
        codes: b")\xF4\xFF\xFF\x19\xF4\xFF\xFF\xC92\0\0",
        wide: false,
        range: (-3047, 13001),
        hash: __cloud_errors::__private::PerfectHash {
            seed: 5371643315472677434,
            shift: 63,
            displacements: b"\x01\0\0\0",
            slots: b"\0\0\x02\0\x01\0\0\0",
        },
    };
    static TABLE: __cloud_errors::Table = __cloud_errors::Table::__new(__cloud_errors::__private::Data {
        name: "BmVpcError",
        location: __cloud_errors::__private::location!(),
        language: "en",
        success: &[
            __cloud_errors::__private::Pattern::Range(0, 0),
            __cloud_errors::__private::Pattern::Range(200, 299),
        ],
        codes: __cloud_errors::__private::Codes::Numbers(&CODES),
        aliases: b"",
        classes: __cloud_errors::__private::Classes {
            categories: &CATEGORIES,
            retries: &RETRIES,
            columns: b"\x01\0\x02\0\x03\x01",
            statuses: &[(1, 410)],
        },
        texts: __cloud_errors::__private::Texts {
            text: "NoFreeAddress -3031 No free IP address is left in the subnet: Release addresses that are no longer used, or add a subnet.\nVpcNotFound -3047 The VPC does not exist\nTaskQueueDown 13001 The task queue did not answer\n",
            offsets: b"\0\0\0\0\x0E\0\0\0\x14\0\0\0<\0\0\0z\0\0\0\x86\0\0\0\x8C\0\0\0\xA2\0\0\0\xA3\0\0\0\xB1\0\0\0\xB7\0\0\0\xD4\0\0\0",
        },
        translations: &[
            __cloud_errors::__private::Translation {
                language: "zh",
                text: "没有可用的 IP 地址: 释放不再使用的地址，或新增子网。\n\n\n",
                offsets: b"\0\0\0\0\x19\0\0\0L\0\0\0L\0\0\0M\0\0\0M\0\0\0",
            },
        ],
        symbols: &[],
        bands: &BANDS,
        segments: &[],
        extends: &EXTENDS,
        family: __cloud_errors::__private::found(&FAMILY),
    });
    static PARENTS: [__cloud_errors::__private::Option<&__cloud_errors::Table>; 1] = [
        <UnknownCode as __cloud_errors::__private::NumberFallback>::TABLE,
    ];
    static EXTENDS: [&__cloud_errors::Table; __cloud_errors::__private::count(
        &PARENTS,
    )] = __cloud_errors::__private::extends(&TABLE, &PARENTS);
    static FAMILY: (
        [&__cloud_errors::Table; __cloud_errors::__private::family_bound(&EXTENDS)],
        __cloud_errors::__private::usize,
    ) = __cloud_errors::__private::family(&TABLE, &EXTENDS);
    const _: () = {
        __cloud_errors::__private::number_table! {
            BmVpcError, TABLE, CODES; count 3 at __position { { match __position { 0 =>
            BmVpcError::NoFreeAddress, 1 => BmVpcError::VpcNotFound, 2 =>
            BmVpcError::TaskQueueDown, _ => BmVpcError::TaskQueueDown } } } position {
            BmVpcError::NoFreeAddress => 0, BmVpcError::VpcNotFound => 1,
            BmVpcError::TaskQueueDown => 2, _ => 3 } fallbacks { Unknown(UnknownCode), }
            last { Unknown(UnknownCode), } from {}
        }
    };
};
