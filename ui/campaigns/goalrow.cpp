// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaigns/goalrow.h"

#include "ui/campaigns/goalbar.h"
#include "ui/common/charts/provenancemark.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int rowHeight = 44;
constexpr int nameWidth = 150;
constexpr int figuresWidth = 168;
constexpr int between = 14;

GoalBar::Look lookOf(const std::optional<Provenance> &provenance)
{
    if (provenance == Provenance::Reported)
        return GoalBar::Look::Ring;
    return provenance == Provenance::Estimated ? GoalBar::Look::Dotted : GoalBar::Look::Filled;
}

QString goalFigure(const GoalRow::Content &content)
{
    const QString figure = Format::number(content.done);
    return content.provenance == Provenance::Estimated
        ? GoalRow::tr("≈ %1", "an estimate").arg(figure)
        : figure;
}

} // namespace

GoalRow::GoalRow(Theme &theme, const Content &content, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setMinimumHeight(theme.scaled(rowHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(between);
    row->addWidget(makeName(content));
    const qint64 aim = std::max<qint64>(1, content.aim);
    const QString share = Format::percent(static_cast<int>(content.done * 100 / aim));
    const bool isNone = content.provenance && content.done == 0;
    QString done;
    if (!content.isHidden && !isNone)
        done = goalFigure(content);
    const QString rest = content.isHidden ? tr("hidden: fewer than five people")
        : isNone                          ? tr("none", "impressions of a provenance")
        : content.provenance              ? tr("· %1", "percent of the goal").arg(share)
                             : tr("of %1 · %2", "goal, percent").arg(Format::number(aim), share);
    auto *bar = new GoalBar(theme);
    bar->setColor(content.color);
    bar->setLook(lookOf(content.provenance));
    bar->setGoal(content.isHidden ? 0 : double(content.done) / double(aim), content.pace,
        tr("%1: %2", "goal, how far it is")
            .arg(content.name, QString(done + u' ' + rest).trimmed()));
    row->addWidget(bar, 1);
    row->addWidget(makeFigures(done, rest));
}

QWidget *GoalRow::makeName(const Content &content)
{
    auto *name = new QWidget;
    name->setFixedWidth(m_theme.scaled(nameWidth));
    auto *row = new QHBoxLayout(name);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    if (content.provenance)
        row->addWidget(new ProvenanceMark(m_theme, *content.provenance));
    auto *label = new TextLabel(m_theme,
        content.provenance ? TextStyle::Body : TextStyle::CardTitle, &Tokens::text, content.name);
    label->setElided(true);
    row->addWidget(label, 1);
    return name;
}

QWidget *GoalRow::makeFigures(const QString &done, const QString &rest)
{
    auto *figures = new QWidget;
    figures->setMinimumWidth(m_theme.scaled(figuresWidth));
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addStretch(1);
    if (!done.isEmpty())
        row->addWidget(new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, done));
    row->addWidget(new TextLabel(
        m_theme, done.isEmpty() ? TextStyle::Small : TextStyle::Body, &Tokens::muted, rest));
    return figures;
}

} // namespace Relais::Ui
