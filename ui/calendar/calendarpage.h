// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"

class QTableView;
class QVBoxLayout;

namespace Relais {
class CurationService;
}

namespace Relais::Ui {

class TextLabel;

//! What goes out when: a month of stories with campaigns, what piles up and where nothing is. A
//! story is picked up with M and put on another day with Enter, which is a new revision where it
//! was approved.
class CalendarPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarPage)
public:
    CalendarPage(
        Theme &theme, CurationService &curation, const Clock &clock, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QWidget *> areas() const override;
    bool goBack() override;
    void opened() override;

Q_SIGNALS:
    void storyAsked(const Relais::StoryId &story);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeSide();
    void refresh();
    void showSide();
    void showMonth(const QDate &month);
    void goTo(const QDate &date);
    QDate chosen() const;
    bool takeKey(int key);
    void pickUp(const StoryId &id);
    void putDown();
    void move(const StoryId &id, const QDate &date);
    void addStory(QVBoxLayout &column, const Story &story);

    Theme &m_theme;
    CurationService &m_curation;
    const Clock &m_clock;
    CalendarModel m_model;
    QTableView *m_view;
    TextLabel *m_month;
    TextLabel *m_picked;
    QWidget *m_side;
    QVBoxLayout *m_sideRows;
    QDate m_shown; //!< a day of the month
    StoryId m_moving;
};

} // namespace Relais::Ui
