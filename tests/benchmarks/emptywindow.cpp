// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program with a window does; the figures of the benchmarks are told as multiples of it.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"));
    window.setCentralWidget(new QLabel(QStringLiteral("An empty window")));
    window.resize(1100, 720);
    window.show();
    return QApplication::exec();
}
