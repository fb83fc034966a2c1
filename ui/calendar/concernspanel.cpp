// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/concernspanel.h"

#include "ui/calendar/concernwords.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/stripe.h"

#include <QBoxLayout>

#include <algorithm>

namespace Relais::Ui {

namespace {
constexpr int side = 14;
constexpr int above = 10;
constexpr qsizetype mostShown = 8;
} // namespace

ConcernsPanel::ConcernsPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(nullptr)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    m_column = new QVBoxLayout(card);
    m_column->setContentsMargins(1, 0, 1, 0);
    m_column->setSpacing(0);
    auto *title = new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, tr("To look at"));
    title->setContentsMargins(side, above, side, above);
    m_column->addWidget(title);
    rebuild();
}

void ConcernsPanel::setContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    rebuild();
}

void ConcernsPanel::rebuild()
{
    if (m_rows) { // a press in it may be what led here
        m_rows->hide();
        m_column->removeWidget(m_rows);
        m_rows->deleteLater();
    }
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const auto note = [&](const QString &text) {
        auto *label = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, text);
        label->setWrapped();
        label->setContentsMargins(side, above, side, above);
        rows->addWidget(Stripe::line(m_theme, Qt::Horizontal));
        rows->addWidget(label);
    };
    const qsizetype shown = std::min(mostShown, m_content.rows.size());
    for (qsizetype i = 0; i < shown; ++i) {
        rows->addWidget(Stripe::line(m_theme, Qt::Horizontal));
        rows->addWidget(makeRow(m_content.rows.at(i)));
    }
    if (m_content.rows.isEmpty())
        note(m_content.nothing);
    else if (shown < m_content.rows.size())
        note(tr("%n more", "matters to look at", int(m_content.rows.size() - shown)));
    m_column->addWidget(m_rows);
    m_rows->show();
}

QWidget *ConcernsPanel::makeRow(const Row &row)
{
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(side, above, side, above);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(
        new Tag(m_theme, ConcernWords::name(row.concern), ConcernWords::tone(row.concern)));
    auto *when = new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::text,
        ConcernWords::when(row.concern, m_content.today));
    when->setElided(true);
    when->setToolTip(when->text());
    head->addWidget(when, 1);
    column->addLayout(head);
    auto *sentence = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        ConcernWords::sentence(row.concern, m_content.isFiltered, row.people));
    sentence->setWrapped();
    column->addWidget(sentence);
    addActs(column, row);
    return made;
}

void ConcernsPanel::addActs(QBoxLayout *column, const Row &row)
{
    const Concern &concern = row.concern;
    auto *acts = new QWidget;
    acts->setContentsMargins(0, 4, 0, 0);
    auto *flow = new FlowLayout(8, acts);
    const QString about =
        ConcernWords::name(concern) + u' ' + ConcernWords::when(concern, m_content.today);
    const auto add = [&](Button::Kind kind, const QString &text, auto act) {
        auto *button = new Button(m_theme, kind, text);
        button->setSize(Button::Size::Small);
        button->setAccessibleDescription(about);
        connect(button, &QPushButton::clicked, this, act);
        flow->addWidget(button);
        return button;
    };
    if (row.spreads)
        add(Button::Kind::Normal, tr("Spread out…"), [this, day = concern.from] {
            Q_EMIT spreadAsked(day);
        })->setToolTip(tr("Proposes days for what is too much; nothing moves before you say so"));
    if (concern.kind == Concern::Kind::SameHour)
        add(Button::Kind::Normal, tr("Show the day"),
            [this, day = concern.from] { Q_EMIT dayAsked(day); });
    if (concern.kind == Concern::Kind::Gap && concern.count > 0)
        add(Button::Kind::Normal, tr("Show them"), [this] { Q_EMIT readyAsked(); });
    add(Button::Kind::Quiet, tr("Leave"), [this, key = concern.key()] {
        Q_EMIT leaveAsked(key);
    })->setToolTip(tr("It is as it should be: do not say it again"));
    column->addWidget(acts);
}

} // namespace Relais::Ui
