// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace Relais::Ui {

class TextLabel;

//! The head of a panel that shows one thing: its title in up to two lines, its facts below in one,
//! and beside them what can be done with it.
class PanelHead final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanelHead)
public:
    PanelHead(TextLabel *title, TextLabel *facts, QWidget *parent = nullptr);

    void addAtEnd(QWidget *part);
    //! Beside the title, before what is at the end; below its facts where the head is narrow, so
    //! that the title keeps its words. One of them; added before what is at the end.
    void setMark(QWidget *mark);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *m_row;
    QVBoxLayout *m_words;
    QWidget *m_mark = nullptr;
    bool m_markBelow = false;
};

} // namespace Relais::Ui
