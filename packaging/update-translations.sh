#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the translations up to date with the sources: new texts come in as unfinished, old ones go. English is the
# language of the sources; its file holds the plural forms only.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
for file in translations/partneratlas_*.ts; do
    plural=()
    [[ $file == *_en.ts ]] && plural=(-pluralonly)
    "$lupdate" -silent app -locations none -no-obsolete "${plural[@]}" -ts "$file"
done
grep -c 'type="unfinished"' translations/*.ts || true
