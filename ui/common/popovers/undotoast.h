// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QTimer>

#include <functional>

namespace Relais::Ui {

//! What was just done and can be taken back.
struct UndoOffer {
    QString text; //!< "Story hidden from your queue"
    QString icon;
    std::function<void()> undo; //!< empty: only says it
    std::function<void()> settled {}; //!< once it can no longer be taken back, and was not
};

//! Bottom centre of its window, one at a time, 8 s; stays while hovered or focused. The window
//! gives Ctrl Z to undo().
class UndoToast final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoToast)
public:
    UndoToast(Theme &theme, QWidget *over);

    void offer(const UndoOffer &offer);
    //! Takes back what the toast offers; false when there is nothing.
    bool undo();
    void dismiss();
    bool isOffering() const { return m_offer.undo != nullptr; }

    static constexpr int shownFor = 8000; // ms

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void settle();
    void expire();
    QRect mirrored(const QRect &part) const; //!< on a right-to-left desktop; twice: as before
    QRect undoRect() const;
    QRect closeRect() const;

    Theme &m_theme;
    UndoOffer m_offer;
    QTimer m_timer { this };
};

} // namespace Relais::Ui
