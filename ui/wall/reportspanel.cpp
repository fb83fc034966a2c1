// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/reportspanel.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/format.h"
#include "ui/common/textlabel.h"
#include "ui/common/wordpopover.h"

#include <QBoxLayout>

namespace Relais::Ui {

ReportsPanel::ReportsPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    card->setGround(&Tokens::warnSoft);
    card->setEdge(&Tokens::warnLine);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(
        new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, tr("Reported to the editors")));
    m_lines->setSpacing(10);
    column->addLayout(m_lines);
    hide();
}

QWidget *ReportsPanel::makeLine(const WallReport &report, const QDateTime &now)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *post = new TextLabel(m_theme, TextStyle::Body, &Tokens::text,
        tr("%1: %2", "author of a post, its text").arg(report.postAuthor, report.postText));
    post->setWrapped(2);
    words->addWidget(post);
    auto *why = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        tr("%1, %2: %3", "who reported, when, the word")
            .arg(report.reporter, Format::ago(report.at, now), report.word));
    why->setWrapped();
    words->addWidget(why);
    row->addLayout(words, 1);
    auto *keep = new Button(m_theme, Button::Kind::Normal, tr("Leave it there"));
    auto *remove = new Button(m_theme, Button::Kind::Danger, tr("Remove …"));
    for (Button *button : { keep, remove }) {
        button->setSize(Button::Size::Small);
        button->setAccessibleDescription(post->text());
        row->addWidget(button, 0, Qt::AlignTop);
    }
    connect(keep, &QPushButton::clicked, this, [this, report] { Q_EMIT keepAsked(report.post); });
    connect(
        remove, &QPushButton::clicked, this, [this, remove, report] { askReason(remove, report); });
    return line;
}

void ReportsPanel::askReason(Button *beside, const WallReport &report)
{
    WordPopover::Question question { tr("Remove this post for everyone"),
        tr("A line stays in its place, with your name and the reason."), tr("The reason"),
        tr("Remove") };
    question.longest = WallLimits::report;
    WordPopover::ask(m_theme, beside, question,
        [this, report](const QString &reason) { Q_EMIT removeAsked(report.post, reason); });
}

void ReportsPanel::setReports(const QList<WallReport> &reports, const QDateTime &now)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const WallReport &report : reports)
        m_lines->addWidget(makeLine(report, now));
    setVisible(!reports.isEmpty());
}

} // namespace Relais::Ui
