// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/charts/rankingcard.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/recognitioncard.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int shownPeople = 10;
constexpr double aHundredth = 100;

} // namespace

RankingCard::RankingCard(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_about(new TextLabel(theme, TextStyle::Small, &Tokens::muted, {}))
    , m_lines(new QVBoxLayout)
    , m_join(new Button(theme, Button::Kind::Normal, tr("Join")))
{
    auto *card = new Card(theme);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, tr("Ranking")));
    m_about->setWrapped();
    column->addWidget(m_about);
    m_lines->setSpacing(4);
    column->addLayout(m_lines);
    m_join->setSize(Button::Size::Small);
    column->addWidget(m_join, 0, Qt::AlignLeading);
    connect(m_join, &QPushButton::clicked, this, [this] { Q_EMIT joinAsked(!m_joined); });
    hide();
}

QString RankingCard::rulesInWords(const LeaderboardRules &rules)
{
    QStringList words;
    if (rules.relay > 0)
        words.append(tr("%n point(s) for a relay", nullptr, rules.relay));
    if (rules.ownWords > 0)
        words.append(tr("%n more in own words", nullptr, rules.ownWords));
    if (rules.click > 0)
        words.append(tr("%n for each click", nullptr, rules.click));
    const QString points = words.isEmpty() ? tr("no points") : words.join(tr(", ", "list"));
    return tr("Version %1: %2. Nothing on X counts.").arg(rules.version).arg(points);
}

void RankingCard::addLine(const QString &left, const QString &right, bool strong)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const TextStyle style = strong ? TextStyle::BodyMedium : TextStyle::Small;
    auto *name = new TextLabel(m_theme, style, &Tokens::text, left);
    name->setWrapped(2);
    row->addWidget(name, 1);
    row->addWidget(new TextLabel(m_theme, style, &Tokens::muted, right));
    m_lines->addWidget(line);
}

void RankingCard::setBoard(const Leaderboard &board)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_joined = board.joined;
    setVisible(board.rules.on);
    if (!board.rules.on)
        return;
    const QString rules = rulesInWords(board.rules);
    m_about->setText(board.joined
            ? tr("%1. %2", "month, rules").arg(monthName(board.month), rules)
            : tr("Your company has a ranking of who wants to be on it. Your name stands there, and "
                 "you see the others’, only if you join; you may leave at any time. %1")
                  .arg(rules));
    int place = 0;
    for (int i = 0; i < int(board.people.size()); ++i) {
        const LeaderboardPerson &person = board.people.at(i);
        if (i == 0 || person.points != board.people.at(i - 1).points)
            place = i + 1; // equal points share a place
        if (i < shownPeople || person.me)
            addLine(tr("%1. %2", "place, name").arg(place).arg(person.me ? tr("You") : person.name),
                Format::number(person.points), person.me);
    }
    for (const LeaderboardTeam &team : board.teams)
        addLine(tr("%1, on average", "team").arg(team.name),
            QLocale().toString(team.hundredths / aHundredth, 'f', 1), false);
    m_join->setText(board.joined ? tr("Leave the ranking") : tr("Join"));
    m_join->setAccessibleName(board.joined ? tr("Leave the ranking") : tr("Join the ranking"));
}

} // namespace Relais::Ui
