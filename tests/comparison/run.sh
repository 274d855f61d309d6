#!/bin/sh
# Prints what rustc says of the same five mistakes with each crate; docs/diagnostics.md sums it up.
cd "$(dirname "$0")" || exit 1
for file in examples/*.rs; do
    example=$(basename "$file" .rs)
    echo "== $example"
    cargo check --quiet --example "$example" 2>&1 | grep -v -e '^error: could not compile' -e '^Some errors' -e '^For more'
done
