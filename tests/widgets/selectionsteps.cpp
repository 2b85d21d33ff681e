// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/selectionsteps.h"

#include "browsing/categorytreemodel.h"
#include "browsing/roles.h"
#include "widgets/categorydelegate.h"
#include "widgets/categoryview.h"
#include "widgets/manageselectiondialog.h"
#include "widgets/resultdelegate.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

QString text(const char *letters)
{
    return QString::fromUtf8(letters);
}

void press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *menu = QApplication::activePopupWidget();
    QTest::keyClick(menu ? menu : QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    settle();
}

void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
    settle();
}

void click(const QAbstractItemView &view, const QPoint &point)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, point);
    settle();
}

QString spoken(const QModelIndex &row)
{
    return row.data(Qt::AccessibleTextRole).toString();
}

void SelectionSteps::begin()
{
    m_program = std::make_unique<WindowFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    // Dialogs of the system cannot be worked from here.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void SelectionSteps::end()
{
    m_program.reset();
    m_folder.reset();
}

QString SelectionSteps::picked() const
{
    QStringList slugs;
    for (const SelectedPartner &partner : selection().partners())
        slugs.append(partner.slug);
    return slugs.join(QLatin1Char(' '));
}

void SelectionSteps::pick(const QStringList &slugs) const
{
    for (const QString &slug : slugs)
        QVERIFY(!selection().add({slug}));
    settle();
}

QStringList SelectionSteps::resultSlugs() const
{
    QStringList slugs;
    for (int row = 0; row < results().model()->rowCount(); ++row)
        slugs.append(
            m_program->catalogue().slugOfPartner(results().model()->index(row, 0).data(PartnerIdRole).toInt()));
    return slugs;
}

void SelectionSteps::search(const char *words) const
{
    m_program->state().setFilter(PartnerFilter::parse(text(words)));
    if (!QTest::qWaitFor([this] { return results().model()->rowCount() > 0; }))
        qFatal("A search of a test finds nothing.");
    settle();
}

QModelIndex SelectionSteps::treeRow(const char *slug) const
{
    const auto *model = qobject_cast<const CategoryTreeModel *>(m_program->tree().model());
    const PartnerId partner = m_program->catalogue().partnerWithSlug(text(slug));
    const CategoryId category = m_program->catalogue().categoriesOf(partner, model->tree()).first();
    const QModelIndex row = model->indexOfPartner(partner, category);
    m_program->tree().setExpanded(row.parent(), true);
    m_program->tree().scrollTo(row);
    settle();
    return row;
}

QPoint SelectionSteps::starIn(const QAbstractItemView &view, const QModelIndex &row) const
{
    const QRect place = view.visualRect(row);
    const bool isTree = qobject_cast<const QTreeView *>(&view) != nullptr;
    const QRect star = isTree ? CategoryDelegate::starTarget(place, view.layoutDirection())
                              : ResultDelegate::starTarget(place, view.layoutDirection());
    return star.center();
}

ManageSelectionDialog *SelectionSteps::manage() const
{
    m_program->action("manageSelection")->trigger();
    settle();
    auto *opened = dialog<ManageSelectionDialog>();
    if (!opened || !waitUntilActive(opened))
        qFatal("The dialog does not open.");
    return opened;
}

void SelectionSteps::chooseFile(const char *action, const char *name, const QString &path) const
{
    m_program->action(action)->trigger();
    settle();
    auto *dialog = m_program->child<QFileDialog>(name);
    if (!dialog)
        qFatal("No file is asked for.");
    dialog->setDirectory(QFileInfo(path).absolutePath());
    dialog->findChild<QLineEdit *>()->setText(path);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    settle();
}

void SelectionSteps::openFile(const QString &path) const
{
    chooseFile("openPartnerList", "openPartnerListDialog", path);
}
