// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/importproblems.h"

#include "core/domain/text/folding.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/format.h"
#include "ui/members/memberwords.h"

#include <QBoxLayout>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr qsizetype mostProblemsShown = 12;
constexpr int lineNumberWidth = 40;
constexpr qsizetype lettersForOneSlip = 4;

//! How many letters are put in, left out or written otherwise.
qsizetype slipsBetween(const QString &one, const QString &other)
{
    std::vector<qsizetype> row(std::size_t(other.size()) + 1);
    std::iota(row.begin(), row.end(), qsizetype(0));
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype corner = row.front();
        row.front() = i + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const auto at = std::size_t(j) + 1;
            const qsizetype above = row[at];
            const qsizetype same = corner + (one.at(i) == other.at(j) ? 0 : 1);
            row[at] = std::min({ same, above + 1, row[at - 1] + 1 });
            corner = above;
        }
    }
    return row.back();
}

} // namespace

ImportProblems::ImportProblems(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(6);
    hide();
}

void ImportProblems::setProblems(const QList<ImportProblem> &problems, const QStringList &teams)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const qsizetype shown = std::min(mostProblemsShown, problems.size());
    for (qsizetype i = 0; i < shown; ++i)
        addRow(problems.at(i), teams);
    if (shown < problems.size())
        m_lines->addWidget(new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
            tr("and %n more", nullptr, static_cast<int>(problems.size() - shown))));
    setVisible(!problems.isEmpty());
}

void ImportProblems::addRow(const ImportProblem &problem, const QStringList &teams)
{
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    const bool hasLine = problem.line > 0; // else it is the whole file
    const QString words = MemberWords::lineProblem(problem);
    if (hasLine) {
        auto *line =
            new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, Format::number(problem.line));
        line->setFixedWidth(m_theme.scaled(lineNumberWidth));
        across->addWidget(line, 0, Qt::AlignTop);
    }
    auto *text =
        new TextLabel(m_theme, TextStyle::Small, hasLine ? &Tokens::text : &Tokens::bad, words);
    text->setWrapped();
    if (hasLine)
        text->setAccessibleName(tr("Line %1: %2").arg(QString::number(problem.line), words));
    across->addWidget(text, 1);
    const QString likely =
        problem.code == "team-unknown"_L1 ? likelyTeam(problem.value, teams) : QString();
    if (!likely.isEmpty()) {
        const QString name = likely.section(u" / "_s, -1);
        auto *cure = new Button(m_theme, Button::Kind::Quiet, tr("%1?", "a team").arg(name));
        cure->setSize(Button::Size::Small);
        cure->setAccessibleDescription(tr("“%1” is %2", "teams").arg(problem.value, likely));
        cure->setToolTip(cure->accessibleDescription());
        connect(cure, &QPushButton::clicked, this,
            [this, asWritten = problem.value, likely] { Q_EMIT teamChosen(asWritten, likely); });
        across->addWidget(cure, 0, Qt::AlignTop);
    }
    m_lines->addWidget(row);
}

QString ImportProblems::likelyTeam(const QString &name, const QStringList &paths)
{
    const QString wanted = Text::folded(name.section(u" / "_s, -1));
    const qsizetype most = wanted.size() / lettersForOneSlip;
    QStringList likely;
    for (const QString &path : paths) {
        if (slipsBetween(wanted, Text::folded(path.section(u" / "_s, -1))) <= most)
            likely.append(path);
    }
    return likely.size() == 1 ? likely.constFirst() : QString();
}

} // namespace Relais::Ui
