// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskfixture.h"

#include "kiosk/touchscreen.h"
#include "presentation/linkbutton.h"

#include <QFile>
#include <QScrollArea>

void settleKiosk()
{
    for (int turn = 0; turn < 5; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

KioskFixture::KioskFixture(const QByteArray &settings, const QString &bundled)
    : m_screen(touchScreen())
{
    m_surroundings.bundled = bundled;
    m_surroundings.settingsFile = settingsFile();
    m_surroundings.lastErrorsFile = errorsFile();
    m_surroundings.countsFolder = countsFolder();
    m_surroundings.clock = [this] { return m_now; };
    m_language.set(Language::fromTag(u"en").value());
    writeSettings(settings);
    installAccessibleRoles();
    m_kiosk = std::make_unique<Kiosk>(m_surroundings, m_language);
}

KioskFixture::~KioskFixture() = default;

void KioskFixture::writeSettings(const QByteArray &document) const
{
    QFile file(settingsFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(document) != document.size())
        qFatal("the settings of the test cannot be written");
}

void KioskFixture::start(const QSize &size)
{
    m_size = size;
    m_kiosk->start();
    // The screen of the tests has a size of its own.
    window().showNormal();
    window().setGeometry(QRect(QPoint(0, 0), size));
    settleKiosk();
}

void KioskFixture::restart()
{
    m_kiosk.reset();
    m_kiosk = std::make_unique<Kiosk>(m_surroundings, m_language);
    start(m_size);
}

QString KioskFixture::page() const
{
    const KioskPage *page = window().pages()->page();
    return page ? page->objectName() : QString();
}

void KioskFixture::pass(std::chrono::seconds time)
{
    for (int second = 0; second < time.count(); ++second) {
        m_now += 1000;
        m_kiosk->idleTime().check();
        settleKiosk();
    }
}

void KioskFixture::bringIntoSight(const QString &name) const
{
    auto *part = shown<QWidget>(name);
    for (QScrollArea *area : window().findChildren<QScrollArea *>()) {
        if (part && area->isAncestorOf(part))
            area->ensureWidgetVisible(part);
    }
    settleKiosk();
}

QWidget *KioskFixture::inSight(const QString &name) const
{
    auto *part = shown<QWidget>(name);
    if (!part)
        return nullptr;
    const QPoint middle = part->mapTo(&window(), part->rect().center());
    const QWidget *there = window().childAt(middle);
    return there == part || (there && part->isAncestorOf(there)) ? part : nullptr;
}

bool KioskFixture::tap(const QString &name)
{
    QWidget *part = inSight(name);
    if (!part)
        return false;
    QTest::mouseClick(window().windowHandle(), Qt::LeftButton, {}, part->mapTo(&window(), part->rect().center()));
    settleKiosk();
    return true;
}

bool KioskFixture::touch(const QString &name)
{
    QWidget *part = inSight(name);
    if (!part)
        return false;
    const QPoint middle = part->mapTo(&window(), part->rect().center());
    QTest::touchEvent(window().windowHandle(), m_screen).press(0, middle);
    settleKiosk();
    QTest::touchEvent(window().windowHandle(), m_screen).release(0, middle);
    settleKiosk();
    return true;
}

void KioskFixture::tapCorner(int presses)
{
    for (int press = 0; press < presses; ++press) {
        QTest::mouseClick(window().windowHandle(), Qt::LeftButton, {}, QPoint(30, 20));
        settleKiosk();
    }
}

bool KioskFixture::tapRow(int row)
{
    auto *rows = shown<PartnerRows>(QStringLiteral("partnerRows"));
    rows = rows ? rows : shown<PartnerRows>(QStringLiteral("scrolledPart"));
    if (!rows || row >= rows->model()->rowCount())
        return false;
    const QRect rect = rows->visualRect(rows->model()->index(row, 0));
    const QPoint middle = rows->viewport()->mapTo(&window(), rect.center());
    QTest::mouseClick(window().windowHandle(), Qt::LeftButton, {}, middle);
    settleKiosk();
    return true;
}
