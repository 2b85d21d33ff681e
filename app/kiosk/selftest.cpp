// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/selftest.h"

#include "catalogue/catalogue.h"
#include "catalogue/refusaltext.h"
#include "kiosk/takealong.h"
#include "kioskcore/kiosksettings.h"
#include "language/translationfiles.h"
#include "qrcodes/qrcode.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QScreen>
#include <QSet>
#include <QTranslator>

namespace
{

constexpr QSize leastScreen(1024, 768);
constexpr int pixelsOfModule = 4;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SelfTest)
};

QString base(const Language &language)
{
    return language.tag().section(QLatin1Char('-'), 0, 0);
}

class SelfTest final
{
public:
    explicit SelfTest(const SelfTestSubject &subject)
        : m_subject(subject)
    {
    }

    QList<SelfTestLine> run()
    {
        lookAtSettings();
        lookAtCatalogue();
        lookAtTranslation();
        lookAtFonts();
        lookAtScreen();
        lookAtQrCode();
        return m_lines;
    }

private:
    void tell(SelfTestPart part, bool isFine, const QString &text) { m_lines.append({part, isFine, text}); }

    void lookAtSettings()
    {
        if (m_subject.settingsFile.isEmpty())
            return tell(SelfTestPart::Settings, true, Texts::tr("There is no kiosk.toml; everything is as it comes."));
        const ReadKioskSettings read = readKioskSettings(m_subject.settingsFile);
        m_settings = read.settings;
        QStringList mistakes;
        for (const KioskMistake &mistake : read.mistakes)
            mistakes.append(kioskMistakeText(mistake));
        if (!mistakes.isEmpty())
            return tell(SelfTestPart::Settings, false, mistakes.join(QLatin1String("\n       ")));
        const QString exit = m_settings.pinHash.isEmpty()
                                 ? Texts::tr("%1 is right. Without a PIN staff cannot leave the kiosk.")
                                 : Texts::tr("%1 is right. Staff can leave the kiosk with a PIN.");
        tell(SelfTestPart::Settings, true, exit.arg(m_subject.settingsFile));
    }

    void lookAtCatalogue()
    {
        QString path = m_subject.catalogue.isEmpty() ? m_settings.catalogue : m_subject.catalogue;
        if (path.isEmpty())
            path = m_subject.bundled;
        std::variant<std::unique_ptr<Catalogue>, Refusal> opened = Catalogue::open(path, Catalogue::Thoroughness::Full);
        if (const auto *refusal = std::get_if<Refusal>(&opened))
            return tell(SelfTestPart::Catalogue, false, refusalText(*refusal));
        m_catalogue = std::move(std::get<std::unique_ptr<Catalogue>>(opened));
        QStringList unknown;
        for (const QString &slug : m_settings.categories) {
            if (!m_catalogue->categoryWithSlug(m_settings.tree, slug))
                unknown.append(slug);
        }
        if (!unknown.isEmpty())
            return tell(SelfTestPart::Catalogue, false,
                        Texts::tr("%1 has no category %2 for the start page.", "%2 is a list of short names")
                            .arg(path, unknown.join(QLatin1String(", "))));
        const LanguageOrder languages = m_catalogue->info().languages;
        if (const Language &start = m_settings.language;
            !start.isEmpty() && bestLanguage(start, languages).locale().language() != start.locale().language()) {
            QStringList tags;
            for (const Language &language : languages)
                tags.append(language.tag());
            return tell(SelfTestPart::Catalogue, false,
                        Texts::tr("The kiosk cannot begin in “%1”: the catalogue has %2.", "tags of languages")
                            .arg(start.tag(), tags.join(QLatin1String(", "))));
        }
        tell(SelfTestPart::Catalogue, true,
             Texts::tr("%1: edition %2, %Ln partner(s).", nullptr, m_catalogue->info().partnerCount)
                 .arg(path)
                 .arg(m_catalogue->info().edition));
    }

    void lookAtTranslation()
    {
        QStringList missing;
        QStringList known;
        const LanguageOrder languages = m_catalogue ? m_catalogue->info().languages : translatedLanguages();
        for (const Language &language : languages) {
            // Without its region, as the kiosk speaks it: British English is told in English.
            const Language spoken = bestLanguage(language, translatedLanguages());
            QTranslator translator;
            if (base(spoken) == base(language) && loadTranslation(translator, spoken))
                known.append(language.ownName());
            else
                missing.append(language.ownName());
        }
        if (missing.isEmpty())
            tell(SelfTestPart::Translation, true, known.join(QLatin1String(", ")) + QLatin1Char('.'));
        else
            tell(SelfTestPart::Translation, false,
                 Texts::tr("The program does not speak %1, a language of the catalogue.")
                     .arg(missing.join(QLatin1String(", "))));
    }

    void lookAtFonts()
    {
        const QFont font = QGuiApplication::font();
        const QFontMetrics metrics(font);
        QSet<QChar> missing;
        for (const Language &language : m_catalogue ? m_catalogue->info().languages : LanguageOrder()) {
            const PartnerList partners = m_catalogue->everyPartner(language);
            for (int position = 0; position < qMin(partners.size(), mostNames); ++position) {
                const QString name = m_catalogue->nameOf(partners.at(position)).in(language, {language}).text;
                for (const QChar character : name) {
                    if (!character.isSpace() && !character.isSurrogate() && !hasGlyph(metrics, character))
                        missing.insert(character);
                }
            }
        }
        if (QFontDatabase::families().isEmpty())
            tell(SelfTestPart::Fonts, false, Texts::tr("There is no font."));
        else if (!missing.isEmpty())
            tell(SelfTestPart::Fonts, false,
                 Texts::tr("No font has these characters of names: %1")
                     .arg(QString(QStringList(namesOf(missing)).join(QLatin1Char(' ')))));
        else
            tell(SelfTestPart::Fonts, true, QFontInfo(font).family() + QLatin1Char('.'));
    }

    static bool hasGlyph(const QFontMetrics &metrics, QChar character)
    {
        if (metrics.inFont(character))
            return true;
        // Another family may stand in for this one.
        for (const QString &family : QFontDatabase::families()) {
            if (QFontMetrics(QFont(family)).inFont(character))
                return true;
        }
        return false;
    }

    static QStringList namesOf(const QSet<QChar> &characters)
    {
        QStringList names;
        for (const QChar character : characters)
            names.append(QStringLiteral("%1 (U+%2)").arg(character).arg(character.unicode(), 4, 16, QLatin1Char('0')));
        names.sort();
        return names;
    }

    void lookAtScreen()
    {
        if (!m_subject.hasDisplay)
            return tell(SelfTestPart::Screen, false,
                        Texts::tr("There is no display here: run this in the session of the kiosk."));
        const QScreen *screen = QGuiApplication::primaryScreen();
        QStringList names;
        for (const QScreen *known : QGuiApplication::screens()) {
            names.append(QStringLiteral("%1: %2 × %3")
                             .arg(known->name())
                             .arg(known->size().width())
                             .arg(known->size().height()));
            if (known->name() == m_settings.monitor)
                screen = known;
        }
        const QString all = names.join(QLatin1String(", "));
        if (!m_settings.monitor.isEmpty() && screen->name() != m_settings.monitor)
            return tell(SelfTestPart::Screen, false,
                        Texts::tr("There is no monitor “%1”. There is: %2.").arg(m_settings.monitor, all));
        const QSize upright = leastScreen.transposed();
        const bool isLargeEnough =
            (screen->size().width() >= leastScreen.width() && screen->size().height() >= leastScreen.height()) ||
            (screen->size().width() >= upright.width() && screen->size().height() >= upright.height());
        tell(SelfTestPart::Screen, isLargeEnough,
             isLargeEnough
                 ? all + QLatin1Char('.')
                 : Texts::tr("%1; the kiosk needs 1024 × 768 or more.", "screens, each with its name and size")
                       .arg(all));
    }

    void lookAtQrCode()
    {
        const QString address = exampleAddress();
        const std::optional<QrCode> code = qrCodeOf(address);
        if (!code)
            return tell(SelfTestPart::QrCode, false, Texts::tr("No partner has an address that can be taken along."));
        const int modules = code->size() + 2 * QrCode::quietZone;
        QImage picture(modules * pixelsOfModule, modules * pixelsOfModule, QImage::Format_RGB32);
        picture.fill(Qt::red); // what is not drawn must stand out
        QPainter painter(&picture);
        code->draw(painter, picture.rect());
        painter.end();
        int wrong = 0;
        for (int y = 0; y < modules; ++y) {
            for (int x = 0; x < modules; ++x) {
                const QRgb drawn =
                    picture.pixel(x * pixelsOfModule + pixelsOfModule / 2, y * pixelsOfModule + pixelsOfModule / 2);
                const bool isDark = code->isDark(x - QrCode::quietZone, y - QrCode::quietZone);
                wrong += drawn == (isDark ? qRgb(0, 0, 0) : qRgb(255, 255, 255)) ? 0 : 1;
            }
        }
        tell(SelfTestPart::QrCode, wrong == 0,
             wrong == 0 ? Texts::tr("%1 is drawn as it was encoded.", "%1 is an address").arg(address)
                        : Texts::tr("The code of %1 is drawn with %Ln wrong module(s).", "%1 is an address", wrong)
                              .arg(address));
    }

    QString exampleAddress() const
    {
        if (!m_catalogue)
            return QStringLiteral("https://example.org/");
        const Language language = m_catalogue->info().languages.first();
        const PartnerList partners = m_catalogue->everyPartner(language);
        for (int position = 0; position < qMin(partners.size(), mostNames); ++position) {
            const std::optional<Partner> partner = m_catalogue->partner(partners.at(position));
            const QString address = partner ? addressToTakeAlong(*partner, language) : QString();
            if (!address.isEmpty())
                return address;
        }
        return {};
    }

    static constexpr int mostNames = 5000; // that are read; a kiosk must not wait for a huge catalogue

    SelfTestSubject m_subject;
    KioskSettings m_settings;
    std::unique_ptr<Catalogue> m_catalogue;
    QList<SelfTestLine> m_lines;
};

QString nameOf(SelfTestPart part)
{
    switch (part) {
    case SelfTestPart::Settings:
        return Texts::tr("Settings");
    case SelfTestPart::Catalogue:
        return Texts::tr("Catalogue");
    case SelfTestPart::Translation:
        return Texts::tr("Languages");
    case SelfTestPart::Fonts:
        return Texts::tr("Fonts");
    case SelfTestPart::Screen:
        return Texts::tr("Screen");
    case SelfTestPart::QrCode:
        break;
    }
    return Texts::tr("QR code");
}

} // namespace

QList<SelfTestLine> selfTest(const SelfTestSubject &subject)
{
    return SelfTest(subject).run();
}

int exitStatusOf(const QList<SelfTestLine> &lines)
{
    for (const SelfTestLine &line : lines) {
        if (!line.isFine)
            return static_cast<int>(line.part);
    }
    return 0;
}

QString selfTestReport(const QList<SelfTestLine> &lines)
{
    QStringList texts;
    for (const SelfTestLine &line : lines)
        texts.append(QStringLiteral("%1  %2: %3")
                         .arg(line.isFine ? Texts::tr("ok", "in order") : Texts::tr("WRONG", "not in order"),
                              nameOf(line.part), line.text));
    return texts.join(QLatin1Char('\n'));
}
