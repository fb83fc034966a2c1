// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QPointer>

class QHBoxLayout;

namespace Relais::Ui {

class Page;
class SearchField;
class SyncButton;
class TextLabel;

//! The head of the page: title, one line that sums it up, search, sync state, and what controls
//! the page has there itself. As high as one row, unless those wrap.
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
    void place(QPointer<QWidget> &shown, QWidget *tools, QWidget *before);

    Theme &m_theme;
    QHBoxLayout *m_row;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    SearchField *m_search;
    SyncButton *m_sync;
    QPointer<QWidget> m_start; //!< of the page that is shown
    QPointer<QWidget> m_end;
};

} // namespace Relais::Ui
