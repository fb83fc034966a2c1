// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"
#include "ui/composer/scheduleslots.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QDateTimeEdit;
class QVBoxLayout;

namespace Relais::Ui {

class Button;
class ScheduleDay;
class TextLabel;

//! When to relay: suggested times, a date and a time, and what the quiet hours do to them. Over the
//! window, above the button that opened it; Esc closes, Enter schedules.
class SchedulePopover final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SchedulePopover)
public:
    SchedulePopover(Theme &theme, QWidget *window);

    struct Question {
        ScheduleFacts facts;
        int relays = 0;
        QString reminded {}; //!< networks that the person finishes themselves; empty: none
        int latestMinutes = 120; //!< so late it still goes out by itself
        //! Which days' weeks are full by the person's own budget; empty: never said.
        std::function<QString(const QDateTime &at)> budget {};
        //! The facts as they are by then: it may stay open for long. Empty: they stay.
        std::function<ScheduleFacts()> factsNow {};
    };
    void ask(const Question &question, QWidget *above);
    QDateTime chosen() const; //!< UTC, outside quiet hours
    void dismiss();
    void renew(); //!< by what the facts are now; every now and then by itself

Q_SIGNALS:
    void scheduled(const QDateTime &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Slot;
    QString reasonOf(const ScheduleSlot &slot) const;
    QString whyNot(const QDateTime &at) const; //!< empty: it can go out then
    QDateTime wanted() const; //!< as it is written there, before quiet hours move it
    void fillSlots();
    void pick(const QDateTime &at);
    void place();
    void refresh();
    void accept();

    Theme &m_theme;
    Question m_question;
    QList<Slot *> m_slots;
    QVBoxLayout *m_slotColumn;
    QDateTimeEdit *m_edit;
    ScheduleDay *m_day;
    TextLabel *m_note;
    Button *m_cancel;
    Button *m_accept;
    QPointer<QWidget> m_opener;
    QDateTime m_picked; //!< the offer that was taken last
    QTimer m_renewal;
};

} // namespace Relais::Ui
