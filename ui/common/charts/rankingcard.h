// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/leaderboard.h"
#include "ui/common/paint.h"

class QVBoxLayout;

namespace Relais::Ui {

class Button;
class TextLabel;

//! The optional leaderboard of the month: hidden unless the company switched it on; people stand on
//! it, and see it, only once they joined.
class RankingCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RankingCard)
public:
    explicit RankingCard(Theme &theme, QWidget *parent = nullptr);

    void setBoard(const Leaderboard &board);
    //! What the points are given for, in a sentence.
    static QString rulesInWords(const LeaderboardRules &rules);

Q_SIGNALS:
    void joinAsked(bool joined);

private:
    void addLine(const QString &left, const QString &right, bool strong);

    Theme &m_theme;
    TextLabel *m_about;
    QVBoxLayout *m_lines;
    Button *m_join;
    bool m_joined = false;
};

} // namespace Relais::Ui
