// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sourcefolder.h"

#include "compiling/draftchecker.h"
#include "compiling/sourcereader.h"

#include <QDir>
#include <QFile>

namespace
{

const QString catalogueSource = QStringLiteral(R"(id = "example-university"
languages = ["nl", "en"]
accent = "#1c3d9c"

[organisation]
en = "Example University"
nl = "Voorbeelduniversiteit"

[title]
en = "Partners of the example"
nl = "Partners van het voorbeeld"

[introduction]
en = "Who works with *us*."
nl = "Wie met *ons* werkt."

[[category]]
tree = "place"
slug = "europe"
name = { en = "Europe", nl = "Europa" }
note = { en = "Near", nl = "Dichtbij" }

[[category]]
tree = "place"
slug = "belgium"
parent = "europe"
name = { en = "Belgium", nl = "België" }

[[category]]
tree = "place"
slug = "leiden"
name = { en = "Leiden", nl = "Leiden" }

[[category]]
tree = "kind"
slug = "university"
name = { en = "Universities", nl = "Universiteiten" }

[[category]]
tree = "kind"
slug = "network"
name = { en = "Networks", nl = "Netwerken" }

[[category]]
tree = "theme"
slug = "research"
name = { en = "Research", nl = "Onderzoek" }

[[city]]
slug = "gent"
name = { en = "Ghent", nl = "Gent" }
country = "BE"
latitude = 51.05
longitude = 3.72

[[source]]
key = "WEB"
text = { en = "The website", nl = "De website" }
address = "https://www.example.org/"

[[synonym]]
term = "uni"
means = ["university"]
languages = ["en"]
partner = "gent"

[[category]]
tree = "theme"
slug = "heritage"
name = { en = "Heritage", nl = "Erfgoed" }
)");

const QString allianceSource = QStringLiteral(R"(kind = ["network"]
place = ["europe", "leiden"]
status = "ended"
started = "2004-05"
ended = "2019"
successor = "leiden"
members = ["gent", { en = "Ostend", nl = "Oostende" }, { en = "Bruges", nl = "Brugge" }]
related = ["leiden"]
sources = ["WEB"]

[name]
en = "Alliance"
nl = "Verbond"
)");

const QString gentSource = QStringLiteral(R"(kind = ["university"]
place = ["belgium"]
theme = ["research"]
country = "BE"
cities = ["gent"]
status = "active"
founded = "1817"
started = "2012-07-31"
agreement_from = "2012"
agreement_until = "2027"
checked_on = "2026-11-23"
sources = ["WEB"]
identifiers = { ror = "00cv9y106", wikidata = "Q1137665", schac = "ugent.be" }

[name]
en = "Ghent University"
nl = "Universiteit Gent"

[[other_name]]
text = "UGent"
type = "abbreviation"

[[other_name]]
text = "Rijksuniversiteit Gent"
type = "former"
language = "nl"

[[link]]
address = "https://www.ugent.be/en"
language = "en"
label = { en = "Website", nl = "Website" }
role = "website"

[[link]]
address = "mailto:info@ugent.be"
label = { en = "Write to Ghent", nl = "Schrijf Gent" }
verified = false

[description]
en = """
The university in **Ghent**.

- It is *Flemish*.
"""
nl = """
De universiteit in **Gent**.

- Zij is *Vlaams*.
"""
)");

const QString leidenSource = QStringLiteral(R"(kind = ["university"]
place = ["leiden"]

[name]
en = "Leiden University"
nl = "Universiteit Leiden"
)");

} // namespace

SourceFolder::SourceFolder()
{
    QDir(m_folder.path()).mkdir(QStringLiteral("partners"));
    write(QStringLiteral("catalogue.toml"), catalogueSource);
    write(QStringLiteral("partners/alliance.toml"), allianceSource);
    write(QStringLiteral("partners/gent.toml"), gentSource);
    write(QStringLiteral("partners/leiden.toml"), leidenSource);
}

QString SourceFolder::path() const
{
    return m_folder.path();
}

QString SourceFolder::filePath(const QString &file) const
{
    return m_folder.filePath(file);
}

QString SourceFolder::read(const QString &file) const
{
    QFile source(filePath(file));
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

void SourceFolder::write(const QString &file, const QString &text) const
{
    QFile source(filePath(file));
    if (!source.open(QIODevice::WriteOnly) || source.write(text.toUtf8()) < 0)
        qFatal("The source of a test cannot be written.");
}

bool SourceFolder::replace(const QString &file, const QString &before, const QString &after) const
{
    QString text = read(file);
    if (text.count(before) != 1)
        return false;
    write(file, text.replace(before, after));
    return true;
}

void SourceFolder::append(const QString &file, const QString &text) const
{
    write(file, read(file) + text);
}

void SourceFolder::remove(const QString &file) const
{
    QFile::remove(filePath(file));
}

void SourceFolder::addPartner(const QString &slug, const QString &dutch, const QString &english,
                              const QString &places) const
{
    write(QStringLiteral("partners/%1.toml").arg(slug),
          QStringLiteral("kind = [\"university\"]\nplace = [%1]\n\n[name]\nen = \"%2\"\nnl = \"%3\"\n")
              .arg(places, english, dutch));
}

QList<Mistake> SourceFolder::mistakes() const
{
    SourceReading reading = readSource(path());
    if (reading.isReadable)
        reading.mistakes.append(checkDraft(reading.draft));
    sortMistakes(reading.mistakes);
    return reading.mistakes;
}

QString SourceFolder::compile(const QString &target, const Edition &edition) const
{
    const QList<Mistake> found = mistakes();
    return found.isEmpty() ? writeCatalogue(readSource(path()).draft, edition, target) : mistakeText(found.first());
}
