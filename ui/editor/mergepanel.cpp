// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/mergepanel.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/words/storywords.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLocale>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int mostLines = 3;
constexpr int mostHeight = 260;

bool isSameQuestion(const StoryMerge::Clash &a, const StoryMerge::Clash &b)
{
    return a.change.field == b.change.field && a.caption == b.caption;
}
} // namespace

MergePanel::MergePanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_taken(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_rows(new QWidget)
    , m_scroll(new QScrollArea)
    , m_column(new QVBoxLayout(m_rows))
    , m_join(new Button(theme, Button::Kind::Primary, tr("Join both")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    card->setEdge(&Tokens::warn, 2);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_taken->setWrapped();
    column->addWidget(m_taken);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMaximumHeight(theme.scaled(mostHeight));
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_rows);
    m_rows->setAutoFillBackground(false);
    column->addWidget(m_scroll);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addStretch(1);
    auto *take = new Button(theme, Button::Kind::Quiet, tr("Take theirs"));
    take->setAccessibleDescription(tr("What you wrote is put aside; you can have it back"));
    acts->addWidget(take);
    m_join->setAccessibleDescription(
        tr("Keeps what either of you changed, and for each question above what you chose"));
    acts->addWidget(m_join);
    column->addLayout(acts);
    connect(take, &QPushButton::clicked, this, &MergePanel::takeTheirsAsked);
    connect(m_join, &QPushButton::clicked, this, &MergePanel::joinAsked);
}

void MergePanel::setMerge(const StoryMerge &merge, const QString &who)
{
    if (merge == m_merge && who == m_who)
        return;
    QList<bool> theirs;
    for (const StoryMerge::Clash &clash : merge.clashes) {
        const auto known = std::find_if(m_merge.clashes.cbegin(), m_merge.clashes.cend(),
            [&](const StoryMerge::Clash &one) { return isSameQuestion(one, clash); });
        theirs.append(
            known != m_merge.clashes.cend() && m_theirs.value(known - m_merge.clashes.cbegin()));
    }
    m_merge = merge;
    m_who = who;
    m_theirs = theirs;
    rebuild();
}

void MergePanel::rebuild()
{
    QStringList fields;
    for (const StoryChange &change : std::as_const(m_merge.taken)) {
        const QString name = StoryWords::changed(change);
        if (!fields.contains(name))
            fields.append(name);
    }
    m_taken->setText(fields.isEmpty()
            ? tr("Nothing that they changed alone.")
            : tr("Joining brings in what they changed and you did not: %1.")
                  .arg(QLocale().createSeparatedList(fields)));
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *row = item->widget())
            row->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_merge.clashes.size(); ++i)
        m_column->addWidget(rowFor(i));
    m_scroll->setVisible(!m_merge.clashes.isEmpty());
}

QWidget *MergePanel::rowFor(qsizetype clash)
{
    auto *row = new QWidget;
    row->setObjectName(u"clash%1"_s.arg(clash));
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::text,
        tr("You both changed: %1").arg(StoryWords::changed(m_merge.clashes.at(clash).change))));
    auto *group = new QButtonGroup(row);
    addChoice(*column, clash, false);
    addChoice(*column, clash, true);
    for (QRadioButton *choice : row->findChildren<QRadioButton *>())
        group->addButton(choice);
    return row;
}

void MergePanel::addChoice(QVBoxLayout &column, qsizetype clash, bool theirs)
{
    const StoryChange &change = m_merge.clashes.at(clash).change;
    const QString written = StoryWords::value(change, theirs ? change.before : change.after);
    const QString shown = written.isEmpty() ? tr("(nothing)") : written;
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    const QString whose =
        !theirs ? tr("Yours") : (m_who.isEmpty() ? tr("Theirs") : tr("By %1").arg(m_who));
    auto *choice = new QRadioButton(QString(whose).replace(u'&', "&&"_L1)); // not a mnemonic
    choice->setObjectName(theirs ? u"theirs"_s : u"mine"_s);
    choice->setChecked(m_theirs.value(clash) == theirs);
    choice->setAccessibleName(tr("%1: %2", "whose, what it says").arg(whose, shown));
    choice->setAccessibleDescription(StoryWords::changed(change));
    line->addWidget(choice, 0, Qt::AlignTop);
    auto *text = new TextLabel(m_theme, TextStyle::Small, &Tokens::text, shown);
    text->setWrapped(mostLines);
    line->addWidget(text, 1);
    column.addLayout(line);
    connect(choice, &QRadioButton::toggled, this, [this, clash, theirs](bool on) {
        if (on && clash < m_theirs.size())
            m_theirs[clash] = theirs;
    });
}

} // namespace Relais::Ui
