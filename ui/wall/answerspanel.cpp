// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/answerspanel.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

AnswersPanel::AnswersPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(
        theme, TextStyle::CardTitle, &Tokens::text, tr("What became of your report")));
    head->addStretch(1);
    auto *away = Button::iconOnly(theme, u"dismiss"_s, tr("Put these answers away"));
    head->addWidget(away);
    column->addLayout(head);
    m_lines->setSpacing(8);
    column->addLayout(m_lines);
    connect(away, &QPushButton::clicked, this, [this] {
        if (!m_reports.isEmpty())
            m_away = m_reports.constFirst().settledAt;
        hide();
    });
    hide();
}

void AnswersPanel::setAnswers(const QList<WallReport> &reports, const QDateTime &now)
{
    m_reports = reports;
    m_reports.removeIf([this](const WallReport &report) {
        return report.answer.isEmpty() || (m_away.isValid() && report.settledAt <= m_away);
    });
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const WallReport &report : std::as_const(m_reports)) {
        const QString said = report.comment.isEmpty()
            ? tr("You wrote “%1” about a post of %2. %3 answered, %4: %5",
                  "the report, author of the post, who answered, when, the answer")
            : tr("You wrote “%1” about a comment of %2. %3 answered, %4: %5",
                  "the report, author of the comment, who answered, when, the answer");
        auto *line = new TextLabel(m_theme, TextStyle::Small, &Tokens::text,
            said.arg(report.word, report.postAuthor, report.answeredBy,
                Format::ago(report.settledAt, now), report.answer));
        line->setWrapped();
        m_lines->addWidget(line);
    }
    setVisible(!m_reports.isEmpty());
}

} // namespace Relais::Ui
