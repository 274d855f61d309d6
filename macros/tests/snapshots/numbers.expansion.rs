#[cfg_attr(
    doc,
    ::cloud_errors::__private::__document(
        (
            bands(-3299..= -3000 = >InvalidArgument)
        ){#[doc = " No free IP address is left in the subnet."]#[doc = ""]#[doc = " Release addresses that are no longer used, or add a subnet."]#[class(
            OutOfCapacity
        )]#[translate(
            zh,
            "没有可用的 IP 地址",
            help = "释放不再使用的地址，或新增子网。"
        )]NoFreeAddress = -3031,
        #[doc = " The VPC does not exist."]VpcNotFound = -3047,
        #[doc = " The task queue did not answer."]#[class(
            Timeout,
            retry = Later
        )]TaskQueueDown = 13001,
        #[doc = " Any other code."]Unknown(UnknownCode),
        }
    )
)]
/// Errors of the bare-metal VPC API.
pub enum BmVpcError {
    /// No free IP address is left in the subnet.
    ///
    /// Release addresses that are no longer used, or add a subnet.
    NoFreeAddress,
    /// The VPC does not exist.
    VpcNotFound,
    /// The task queue did not answer.
    TaskQueueDown,
    /// Any other code.
    Unknown(UnknownCode),
}
const _: () = {
    use ::cloud_errors as __cloud_errors;
    static TABLE: __cloud_errors::Table = __cloud_errors::Table::__new(__cloud_errors::__private::List {
        name: "BmVpcError",
        module: __cloud_errors::__private::module_path!(),
        language: "en",
        success: __cloud_errors::__private::Some(__cloud_errors::Code::Number(0)),
        codes: __cloud_errors::__private::Codes::Numbers(&CODES),
        classes: b"\x0B\0O",
        lines: __cloud_errors::__private::Lines {
            text: r"NoFreeAddress -3031 No free IP address is left in the subnet: Release addresses that are no longer used, or add a subnet.
VpcNotFound -3047 The VPC does not exist
TaskQueueDown 13001 The task queue did not answer
",
            marks: b"\0\0\0\0\x0E\0\0\0\x14\0\0\0<\0\0\0z\0\0\0\x86\0\0\0\x8C\0\0\0\xA2\0\0\0\xA3\0\0\0\xB1\0\0\0\xB7\0\0\0\xD4\0\0\0",
        },
        translations: &[
            __cloud_errors::__private::Translation {
                language: "zh",
                text: r"没有可用的 IP 地址: 释放不再使用的地址，或新增子网。


",
                marks: b"\0\0\0\0\x19\0\0\0L\0\0\0L\0\0\0M\0\0\0M\0\0\0",
            },
        ],
        bands: __cloud_errors::__private::Bands {
            list: &[
                __cloud_errors::Band::__numbers(
                    -3299,
                    -3000,
                    __cloud_errors::Category::InvalidArgument,
                ),
            ],
            prefixes: __cloud_errors::__private::None,
        },
        extends: __cloud_errors::__private::Lineage::parent(&LINEAGE),
        entries: &ENTRIES,
    });
    static CODES: __cloud_errors::__private::Numbers = __cloud_errors::__private::Numbers {
        codes: b")\xF4\xFF\xFF\x19\xF4\xFF\xFF\xC92\0\0",
        wide: false,
        hash: __cloud_errors::__private::PerfectHash {
            seed: 5371643315472677434,
            shift: 63,
            displacements: b"\x01\0\0\0",
            slots: b"\0\0\x02\0\x01\0\0\0",
        },
    };
    static ENTRIES: [__cloud_errors::Entry; 3] = __cloud_errors::Entry::__of(&TABLE);
    static LINEAGE: __cloud_errors::__private::Lineage = __cloud_errors::__private::Lineage {
        table: &TABLE,
        tables: &[&TABLE],
        hashes: b"",
        sieve: b"",
        fallbacks: &[<UnknownCode as __cloud_errors::__private::NumberFallback>::LINEAGE],
    };
    __cloud_errors::__private::number_list! {
        BmVpcError, TABLE, CODES, LINEAGE; count 3 at __row { { match __row { 0 =>
        BmVpcError::NoFreeAddress, 1 => BmVpcError::VpcNotFound, 2 =>
        BmVpcError::TaskQueueDown, _ => BmVpcError::TaskQueueDown } } } positions {
        BmVpcError::NoFreeAddress => 0, BmVpcError::VpcNotFound => 1,
        BmVpcError::TaskQueueDown => 2, _ => 3 } parents {} last { Unknown(UnknownCode),
        } lift {}
    }
};
