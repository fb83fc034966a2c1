// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/weekfigures.h"
#include "ui/common/panels/card.h"

namespace Relais::Ui {

class TextLabel;

//! The week of the chosen day in figures.
class WeekPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WeekPanel)
public:
    explicit WeekPanel(Theme &theme, QWidget *parent = nullptr);
    void setFigures(const WeekFigures &figures);

private:
    struct Line {
        QWidget *row = nullptr;
        TextLabel *name = nullptr;
        TextLabel *value = nullptr;
        void say(const QString &what, const QString &figure) const;
    };
    Line addLine();

    Theme &m_theme;
    Card *m_card;
    TextLabel *m_title;
    Line m_aDay;
    Line m_approved;
    Line m_own;
    Line m_languages;
};

} // namespace Relais::Ui
