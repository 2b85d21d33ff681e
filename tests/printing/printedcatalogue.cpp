// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printedcatalogue.h"

#include <QPicture>

std::unique_ptr<Catalogue> openCatalogue(const QString &path)
{
    auto opened = Catalogue::open(path);
    if (!std::holds_alternative<std::unique_ptr<Catalogue>>(opened))
        qFatal("The catalogue of a test cannot be opened.");
    return std::move(std::get<std::unique_ptr<Catalogue>>(opened));
}

Language languageOf(const char *tag)
{
    return Language::fromTag(QString::fromLatin1(tag)).value_or(Language());
}

QList<PartnerId> partnersOf(const Catalogue &catalogue, const Language &language)
{
    const PartnerList list = catalogue.everyPartner(language);
    QList<PartnerId> partners;
    for (int position = 0; position < list.size(); ++position)
        partners.append(list.at(position));
    return partners;
}

std::unique_ptr<Catalogue> changed(const CatalogueCopy &copy, const QStringList &statements)
{
    const QString error = copy.run(statements);
    if (!error.isEmpty())
        qFatal("%s", qPrintable(error));
    return openCatalogue(copy.path());
}

int drawEverything(PrintedDocument &document)
{
    while (!document.isLaidOut())
        document.layOutMore();
    for (int page = 0; page < document.pageCount(); ++page) {
        QPicture picture;
        QPainter painter(&picture);
        document.drawPage(painter, page);
    }
    return document.pageCount();
}
