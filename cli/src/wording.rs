//! The program's own words, in the languages that it speaks.

use cloud_errors::document::Codes;
use cloud_errors::{Fault, Retry};

#[derive(Debug)]
pub(crate) struct Wording {
    /// Translations of the labels, which are English.
    labels: &'static [(&'static str, &'static str)],
    pub(crate) success: &'static str,
    pub(crate) no_code: &'static str,
    pub(crate) colon: &'static str,
    /// Of a table.
    pub(crate) undeclared: fn(&str) -> String,
    /// Of a band's codes.
    pub(crate) in_band: fn(&Codes) -> String,
    pub(crate) in_no_band: &'static str,
    pub(crate) by_status: &'static str,
    /// Of the language that was found and the one that was asked for.
    pub(crate) other_language: fn(&str, &str) -> String,
    caller: &'static str,
    service: &'static str,
    nobody: &'static str,
    never: &'static str,
    later: &'static str,
    slower: &'static str,
    sign_again: &'static str,
    reauthenticate: &'static str,
    if_idempotent: &'static str,
}

impl Wording {
    pub(crate) fn label(&self, english: &'static str) -> &'static str {
        let mut labels = self.labels.iter();
        labels
            .find(|(one, _)| *one == english)
            .map_or(english, |(_, label)| label)
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
            Retry::SignAgain => self.sign_again,
            Retry::Reauthenticate => self.reauthenticate,
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
    labels: &[],
    success: "success: not an error",
    no_code: "failed without an error code; the HTTP status decides",
    colon: ": ",
    undeclared: |table| format!("unknown: {table} does not declare this code"),
    in_band: |codes| match codes {
        Codes::Range { first, last } => format!("like every code from {first} to {last}"),
        Codes::Prefix(prefix) => format!("like every code under {prefix}"),
        Codes::StartsWith(start) => format!("like every code that begins with {start}"),
        Codes::EndsWith(end) => format!("like every code that ends with {end}"),
        other => format!("as the band {other} says"),
    },
    in_no_band: "no band covers this code",
    by_status: "by the HTTP status, as no band covers this code",
    other_language: |found, asked| format!("{found}, because there is no text in {asked}"),
    caller: "the client that sent the request",
    service: "the service that answered the request",
    nobody: "not known",
    never: "do not retry the request as it is",
    later: "not executed; retry after a delay",
    slower: "rate limit: back off, then send fewer requests",
    sign_again: "not executed; sign again with a fresh nonce and timestamp, then send once more",
    reauthenticate: "not executed; get fresh credentials, then send once more",
    if_idempotent: "may have been executed; retry only if the request is idempotent",
};

static CHINESE: Wording = Wording {
    labels: &[
        ("code", "错误码"),
        ("name", "名称"),
        ("message", "说明"),
        ("category", "类别"),
        ("fault", "责任方"),
        ("retry", "重试"),
        ("help", "处理措施"),
        ("language", "语言"),
        ("table", "错误码表"),
        ("status", "状态码"),
        ("received", "收到的状态码"),
        ("wait", "等待"),
        ("server", "服务端消息"),
        ("request", "请求 ID"),
        ("outer", "外层错误码"),
        ("inner", "内层错误码"),
        ("did you mean", "是否要查"),
    ],
    success: "成功，不是错误",
    no_code: "失败，但没有错误码；按 HTTP 状态码判断",
    colon: "：",
    undeclared: |table| format!("未知：{table} 没有收录这个错误码"),
    in_band: |codes| match codes {
        Codes::Range { first, last } => format!("{first} 到 {last} 的错误码都归入此类"),
        Codes::Prefix(prefix) => format!("{prefix} 之下的错误码都归入此类"),
        Codes::StartsWith(start) => format!("以 {start} 开头的错误码都归入此类"),
        Codes::EndsWith(end) => format!("以 {end} 结尾的错误码都归入此类"),
        other => format!("区间 {other} 的错误码都归入此类"),
    },
    in_no_band: "该错误码不在任何已知区间内",
    by_status: "该错误码不在任何已知区间内，按 HTTP 状态码判断",
    other_language: |found, asked| format!("{found}，暂无 {asked} 文本"),
    caller: "调用方",
    service: "服务端",
    nobody: "无法判断",
    never: "请勿原样重试",
    later: "请求未执行，请稍后重试",
    slower: "触发频率限制，请等待后重试，并降低请求频率",
    sign_again: "请求未执行，请更换 Nonce 和 Timestamp，重新签名后再发送一次",
    reauthenticate: "请求未执行，请获取新的凭证后再发送一次",
    if_idempotent: "请求可能已执行，仅在重复执行没有副作用时重试",
};
