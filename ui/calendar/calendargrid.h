// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendardelegate.h"

#include <QTableView>

namespace Relais::Ui {

//! The days of a month or a week. A story is dragged onto another day; what is dragged from beside
//! the grid comes in the same way.
class CalendarGrid final : public QTableView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarGrid)
public:
    CalendarGrid(Theme &theme, CalendarModel &model, QWidget *parent = nullptr);

    void setDetailed(bool detailed);
    QDate chosen() const; //!< invalid: none
    static constexpr auto mimeType = "application/x-relais-story";
    //! Drags the story from the widget where it was pressed.
    static void drag(QWidget *from, const StoryId &story);

Q_SIGNALS:
    void dropped(const Relais::StoryId &story, const QDate &day);
    void keyPressed(int key); //!< one that the grid does not take itself
    void opened(const Relais::StoryId &story); //!< a double click
    void dayOpened(); //!< a double click beside its stories, or a press on "+ 2 more"

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    StoryId storyAt(const QPoint &point) const;

    CalendarModel &m_model;
    CalendarDelegate *m_delegate;
    StoryId m_pressed;
    QPoint m_pressedAt;
};

} // namespace Relais::Ui
