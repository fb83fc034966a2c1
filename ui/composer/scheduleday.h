// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"
#include "ui/composer/scheduleslots.h"

namespace Relais::Ui {

//! The chosen day as a bar, its quiet hours hatched.
class ScheduleDay final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScheduleDay)
public:
    explicit ScheduleDay(Theme &theme, QWidget *parent = nullptr);
    void set(const ScheduleFacts &facts, const QDateTime &at);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int placeOf(int minute) const; //!< the day begins where reading begins

    Theme &m_theme;
    ScheduleFacts m_facts;
    QDateTime m_at;
};

} // namespace Relais::Ui
