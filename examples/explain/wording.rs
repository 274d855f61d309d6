//! The program's own words, in the languages that it speaks.

use cloud_errors::{Fault, Retry};

#[derive(Debug)]
pub(crate) struct Wording {
    pub(crate) code: &'static str,
    pub(crate) name: &'static str,
    pub(crate) message: &'static str,
    pub(crate) category: &'static str,
    pub(crate) fault: &'static str,
    pub(crate) retry: &'static str,
    pub(crate) help: &'static str,
    pub(crate) language: &'static str,
    pub(crate) success: &'static str,
    pub(crate) colon: &'static str,
    /// Of a table.
    pub(crate) undeclared: fn(&str) -> String,
    /// Of the first and the last code.
    pub(crate) in_range: fn(&i64, &i64) -> String,
    /// Of a code's first segments.
    pub(crate) in_prefix: fn(&str) -> String,
    pub(crate) in_no_band: &'static str,
    /// Of the language that was found and the one that was asked for.
    pub(crate) other_language: fn(&str, &str) -> String,
    caller: &'static str,
    service: &'static str,
    nobody: &'static str,
    never: &'static str,
    later: &'static str,
    slower: &'static str,
    resign: &'static str,
    if_idempotent: &'static str,
}

impl Wording {
    /// What may stand before the parts of an explanation.
    pub(crate) fn labels(&self) -> [&'static str; 8] {
        [
            self.code,
            self.name,
            self.message,
            self.category,
            self.fault,
            self.retry,
            self.help,
            self.language,
        ]
    }

    /// Whose fault it is, in a few words.
    pub(crate) fn fault(&self, fault: Fault) -> &'static str {
        match fault {
            Fault::Caller => self.caller,
            Fault::Service => self.service,
            _ => self.nobody,
        }
    }

    /// What to do about retrying, in a sentence.
    pub(crate) fn retry(&self, retry: Retry) -> &'static str {
        match retry {
            Retry::Later => self.later,
            Retry::Slower => self.slower,
            Retry::SignAgain => self.resign,
            Retry::IfIdempotent => self.if_idempotent,
            _ => self.never,
        }
    }
}

/// The words in a language, English where there are none.
pub(crate) fn of(language: &str) -> &'static Wording {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    if primary.eq_ignore_ascii_case("zh") {
        &CHINESE
    } else {
        &ENGLISH
    }
}

static ENGLISH: Wording = Wording {
    code: "code",
    name: "name",
    message: "message",
    category: "category",
    fault: "fault",
    retry: "retry",
    help: "help",
    language: "language",
    success: "success: this is no error",
    colon: ": ",
    undeclared: |table| format!("unknown: no row of {table} declares this code"),
    in_range: |first, last| format!("as every code from {first} to {last}"),
    in_prefix: |prefix| format!("as every code under {prefix}"),
    in_no_band: "no band covers this code",
    other_language: |found, asked| format!("{found}, as there is no text in {asked}"),
    caller: "the side that sent the request",
    service: "the side that answered the request",
    nobody: "it can't be told",
    never: "do not send the same request again; something has to change first",
    later: "the request was not carried out, send it again after a while",
    slower: "wait, send it again, and send fewer requests from now on",
    resign: "sign the request again with a fresh nonce and timestamp, then send it at once",
    if_idempotent: "the request may have been carried out, send it again only if doing it twice \
                    does no harm",
};

static CHINESE: Wording = Wording {
    code: "错误码",
    name: "名称",
    message: "含义",
    category: "类别",
    fault: "责任方",
    retry: "重试",
    help: "处理",
    language: "语言",
    success: "成功，不是错误",
    colon: "：",
    undeclared: |table| format!("未知：{table} 没有收录这个错误码"),
    in_range: |first, last| format!("{first} 到 {last} 的错误码都归入此类"),
    in_prefix: |prefix| format!("{prefix} 之下的错误码都归入此类"),
    in_no_band: "没有区间包含这个错误码",
    other_language: |found, asked| format!("{found}，没有 {asked} 的文字"),
    caller: "发出请求的一方",
    service: "答复请求的一方",
    nobody: "无法判断",
    never: "不要重发同一请求，需要先做出改变",
    later: "请求没有执行，过一会儿再发",
    slower: "先等待再重发，并且从现在起降低请求频率",
    resign: "换新的随机数和时间戳重新签名，然后立即重发",
    if_idempotent: "请求可能已经执行，只有重复执行没有副作用时才能重发",
};
