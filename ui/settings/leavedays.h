// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/common/paint.h"

#include <QDate>

class QDateEdit;
class QVBoxLayout;

namespace Relais::Ui {

//! Whole days of leave: those that are set, each with a way to take it back, and a new one.
class LeaveDays final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaveDays)
public:
    using Days = QList<std::pair<QDate, QDate>>;
    LeaveDays(Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void setDays(const Days &days);
    const Days &days() const { return m_days; }

Q_SIGNALS:
    void edited(); //!< by the person

protected:
    void showEvent(QShowEvent *event) override;

private:
    void followDay();
    void fill();
    void add();

    Theme &m_theme;
    const Clock &m_clock;
    QDate m_today;
    Days m_days;
    QVBoxLayout *m_rows;
    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace Relais::Ui
