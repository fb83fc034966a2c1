// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/panels/card.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace Relais::Ui {

//! A dialog of a page inside of its window: a card in the middle, over a scrim that covers the
//! rest. The program goes on behind it. The focus stays inside, and so do keys; Esc leaves, and so
//! does its page when it is shown no more. It deletes itself then. Made for inheritance.
class Sheet : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sheet)
public:
    void leave(); //!< unless it may not be left now

Q_SIGNALS:
    void left();

protected:
    //! size: of the card where there is room, before the scale of the letters. page: whose it is.
    Sheet(Theme &theme, const QSize &size, const QString &name, QWidget *page);

    virtual bool mayLeave() const { return true; }
    QVBoxLayout &column() const { return *m_column; } //!< of the card, without margins
    const QWidget &card() const { return *m_card; }
    void openWith(QWidget *focus); //!< once its content is there

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void end();

    Theme &m_theme;
    const QSize m_size;
    Card *m_card;
    QVBoxLayout *m_column;
    QPointer<QWidget> m_page;
    QPointer<QWidget> m_before; //!< that had the focus
};

} // namespace Relais::Ui
