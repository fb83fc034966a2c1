// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

class QHBoxLayout;

namespace Relais::Ui {

class Page;
class SearchField;
class SyncButton;
class TextLabel;

//! The head of the page: title, one line that sums it up, search, sync state.
class TopBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopBar)
public:
    explicit TopBar(Theme &theme, QWidget *parent = nullptr);

    void showHead(const Page &page);
    void setCompact(bool compact);
    SearchField &search() const { return *m_search; }
    SyncButton &sync() const { return *m_sync; }

private:
    Theme &m_theme;
    QHBoxLayout *m_row;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    SearchField *m_search;
    SyncButton *m_sync;
};

} // namespace Relais::Ui
