// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendardays.h"
#include "ui/calendar/calendarreach.h"
#include "ui/common/paint.h"

class QBoxLayout;
class QButtonGroup;
class QComboBox;

namespace Relais::Ui {

class Button;
class TextLabel;

//! Above the calendar: what is shown, how, and of which stories.
class CalendarHead final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarHead)
public:
    explicit CalendarHead(Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setPicked(const QString &sentence); //!< what is being moved; empty: nothing
    //! To filter by; what was chosen stays while it is there.
    void setChoices(const QStringList &languages, const QList<Campaign> &campaigns,
        const QList<Team> &teams = {}, const QStringList &places = {});
    CalendarSpan span() const;
    void setSpan(CalendarSpan span);
    CalendarReach reach() const;
    QString language() const; //!< empty: all
    CampaignId campaign() const; //!< empty: all

Q_SIGNALS:
    void stepAsked(int by); //!< months or weeks; 0: to today
    void spanChosen();
    void filterChosen();
    void newAsked(); //!< a story

private:
    void addSteps(QBoxLayout &row);
    void addSpans(QBoxLayout &row);
    void addFilters(QBoxLayout &row);
    void addLegend(QBoxLayout &row);
    static void refill(
        QComboBox &box, const QString &all, const QList<QPair<QString, QString>> &entries);

    Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_picked;
    QButtonGroup *m_spans;
    QComboBox *m_reach;
    QComboBox *m_language;
    QComboBox *m_campaign;
};

} // namespace Relais::Ui
