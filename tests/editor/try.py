#!/usr/bin/env python3
"""Asks rust-analyzer about the words of a table, and prints what it answers. Categories, retries and
variants are paths in the expansion, so an editor knows them; keys are read by the macro alone.

    cargo install ra_ap_rust-analyzer    # or use the one that your editor has
    python3 tests/editor/try.py [path of rust-analyzer]

Exits with 1 if an answer lacks what it should hold.
"""

import json
import pathlib
import subprocess
import sys
import threading

SAMPLE = pathlib.Path(__file__).resolve().parent / "sample"
FILE = SAMPLE / "src" / "lib.rs"
SOURCE = FILE.read_text(encoding="utf-8")

# What to type instead of what, `|` the cursor, and names that must be offered.
COMPLETIONS = [
    ("#[class(NotFound, retry = Later)]", "#[class(|)]", ["NotFound", "RateLimited"]),
    ("#[class(NotFound, retry = Later)]", "#[class(No|)]", ["NotFound"]),
    ("#[class(NotFound, retry = Later)]", "#[class(NotFound, retry = |)]", ["Later", "Slower"]),
    ("=> InvalidArgument))]\npub enum Error", "=> Inv|))]\npub enum Error", ["InvalidArgument"]),
    ("=> InvalidArgument))]\npub enum Error", "=> |))]\npub enum Error", ["InvalidArgument"]),
    ("#[class(NotFound)]\n    #[cfg", "#[class(Perm|)]\n    #[cfg", ["PermissionDenied"]),
]

# A place, and what must be shown there.
HOVERS = [
    ("class(|NotFound, retry", "does not exist"),
    ("retry = |Later", "carried out"),
    ("=> Invalid|Argument))]\npub enum Error", "request is wrong"),
    ("Instance|NotFound = 4040", "4040"),
    ("Error::Instance|NotFound", "4040"),
    ("Wrong|Parameter = 4001", "InvalidArgument"),
    ("class(Not|Found)]\n    #[cfg", "does not exist"),
    ("Disk|NotFound = 4041", "4041"),
]

# A place, and the file that its definition stands in.
DEFINITIONS = [
    ("class(Not|Found, retry", "category.rs"),
    ("retry = La|ter", "retry.rs"),
    ("=> Invalid|Argument))]\npub enum Error", "category.rs"),
    ("class(Not|Found)]\n    #[cfg", "category.rs"),
    ("Error::Instance|NotFound", "lib.rs"),
]


class Server:
    def __init__(self, program):
        self.process = subprocess.Popen(
            [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.number = 0
        self.answers = {}
        self.changed = threading.Condition()
        self.quiet = False
        threading.Thread(target=self.listen, daemon=True).start()

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def listen(self):
        pipe = self.process.stdout
        while header := pipe.readline():
            length = int(header.split(b":")[1])
            while pipe.readline().strip():
                pass
            message = json.loads(pipe.read(length))
            if "method" in message:
                self.hear(message)
            else:
                with self.changed:
                    self.answers[message["id"]] = message
                    self.changed.notify_all()

    def hear(self, message):
        if message["method"] == "experimental/serverStatus":
            with self.changed:
                self.quiet = message["params"]["quiescent"]
                self.changed.notify_all()
        elif "id" in message:
            self.send({"id": message["id"], "result": None})

    def ask(self, method, params):
        self.number += 1
        number = self.number
        self.send({"id": number, "method": method, "params": params})
        with self.changed:
            if not self.changed.wait_for(lambda: number in self.answers, timeout=600):
                sys.exit(f"no answer to {method}")
            return self.answers.pop(number).get("result")

    def tell(self, method, params):
        self.send({"method": method, "params": params})

    def wait_until_quiet(self):
        with self.changed:
            if not self.changed.wait_for(lambda: self.quiet, timeout=1800):
                sys.exit("the server is still loading")


def position(source, place):
    """Where the `|` of a place stands in the source."""
    before = place.index("|")
    start = source.index(place.replace("|", ""))
    lines = source[: start + before].split("\n")
    return {"line": len(lines) - 1, "character": len(lines[-1].encode("utf-16-le")) // 2}


def main():
    server = Server(sys.argv[1] if len(sys.argv) > 1 else "rust-analyzer")
    server.ask(
        "initialize",
        {
            "processId": None,
            "rootUri": SAMPLE.as_uri(),
            "capabilities": {
                "experimental": {"serverStatusNotification": True},
                "textDocument": {"hover": {"contentFormat": ["markdown"]}},
            },
            "initializationOptions": {"checkOnSave": False},
        },
    )
    server.tell("initialized", {})
    uri = FILE.as_uri()
    version = 1
    server.tell(
        "textDocument/didOpen",
        {"textDocument": {"uri": uri, "languageId": "rust", "version": 1, "text": SOURCE}},
    )
    server.wait_until_quiet()
    wrong = 0

    def verdict(expected, answer):
        nonlocal wrong
        missing = [word for word in expected if word not in answer]
        wrong += bool(missing)
        return f"  MISSING {missing}" if missing else ""

    print("completion")
    for written, typed, expected in COMPLETIONS:
        assert written in SOURCE, written
        source = SOURCE.replace(written, typed.replace("|", ""))
        version += 1
        document = {"uri": uri, "version": version}
        server.tell(
            "textDocument/didChange",
            {"textDocument": document, "contentChanges": [{"text": source}]},
        )
        answer = server.ask(
            "textDocument/completion",
            {"textDocument": {"uri": uri}, "position": position(source, typed)},
        )
        items = answer["items"] if isinstance(answer, dict) else answer or []
        labels = [item["label"] for item in items]
        first = typed.split("\n", maxsplit=1)[0]
        print(f"  {first:32} {', '.join(labels[:24])}{verdict(expected, labels)}")
    server.tell(
        "textDocument/didChange",
        {"textDocument": {"uri": uri, "version": version + 1}, "contentChanges": [{"text": SOURCE}]},
    )

    print("hover")
    for place, expected in HOVERS:
        answer = server.ask(
            "textDocument/hover",
            {"textDocument": {"uri": uri}, "position": position(SOURCE, place)},
        )
        text = answer["contents"]["value"] if answer else ""
        first = place.split("\n", maxsplit=1)[0]
        print(f"  {first}{verdict([expected], text)}")
        for line in text.splitlines():
            if line.strip() and not line.startswith("```"):
                print(f"      {line}")

    print("definition")
    for place, expected in DEFINITIONS:
        answer = server.ask(
            "textDocument/definition",
            {"textDocument": {"uri": uri}, "position": position(SOURCE, place)},
        )
        found = []
        for target in answer or []:
            path = target.get("targetUri") or target["uri"]
            span = target.get("targetSelectionRange") or target["range"]
            found.append(f"{path.rsplit('/', 1)[-1]}:{span['start']['line'] + 1}")
        first = place.split("\n", maxsplit=1)[0]
        print(f"  {first:32} {', '.join(found)}{verdict([expected], ' '.join(found))}")

    server.ask("shutdown", None)
    server.tell("exit", None)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
