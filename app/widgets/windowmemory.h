// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class BrowsingState;
class CategoryPane;
class QMainWindow;
class QSplitter;
class ResultPane;
class Settings;

/// What comes back at the next start: the window, its parts, and the place in the catalogue.
class WindowMemory final
{
public:
    /// All must outlive the object.
    WindowMemory(Settings &settings, QMainWindow &window, QSplitter &splitter, CategoryPane &categories,
                 ResultPane &results, BrowsingState &state);

    void restoreWindow();
    /// What is no longer in the catalogue is passed over.
    void restorePlace();
    void save();
    /// Only the place in the catalogue; before another one takes its place.
    void savePlace();

private:
    Settings &m_settings;
    QMainWindow &m_window;
    QSplitter &m_splitter;
    CategoryPane &m_categories;
    ResultPane &m_results;
    BrowsingState &m_state;
};
