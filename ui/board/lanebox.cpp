// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/lanebox.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/stripe.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int laneWidth = 180; // five of them beside the rail of the first window
constexpr int dot = 8;

QColor laneColor(Lane lane, const Tokens &tokens)
{
    switch (lane) {
    case Lane::Candidate:
        return tokens.lineStrong;
    case Lane::Draft:
        return tokens.chart.at(2);
    case Lane::Review:
        return tokens.chart.at(1);
    case Lane::Approved:
        return tokens.chart.at(0);
    case Lane::Over:
        break;
    }
    return tokens.muted;
}

} // namespace

QString LaneBox::nameOf(Lane lane)
{
    switch (lane) {
    case Lane::Candidate:
        return tr("Candidate");
    case Lane::Draft:
        return tr("Draft");
    case Lane::Review:
        return tr("In review");
    case Lane::Approved:
        return tr("Approved");
    case Lane::Over:
        return tr("Expired, withdrawn");
    }
    return {};
}

LaneBox::LaneBox(Theme &theme, Lane lane, QWidget *parent)
    : QWidget(parent)
    , m_model(new LaneModel(lane, this))
    , m_list(new LaneList(theme, *m_model))
    , m_count(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_nothing(new TextLabel(theme, TextStyle::Small, &Tokens::faint, tr("Nothing here")))
    , m_rest(new Button(theme, Button::Kind::Quiet, {}))
{
    auto *box = new Card(theme);
    box->setGround(&Tokens::sunken);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(box);
    setMinimumWidth(theme.scaled(laneWidth));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(8, 8, 4, 8);
    column->setSpacing(8);
    column->addWidget(makeHead(theme, lane));
    m_nothing->setContentsMargins(4, 0, 4, 0);
    m_nothing->setWrapped();
    column->addWidget(m_nothing);
    m_list->setAccessibleName(nameOf(lane));
    column->addWidget(m_list, 1);
    m_rest->setSize(Button::Size::Small);
    m_rest->hide();
    column->addWidget(m_rest);
    connect(m_rest, &QPushButton::clicked, this, &LaneBox::showMore);
}

QWidget *LaneBox::makeHead(Theme &theme, Lane lane)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(8);
    row->addWidget(new Stripe(
        theme, dot, dot, [lane](const Tokens &tokens) { return laneColor(lane, tokens); }));
    auto *name = new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, nameOf(lane));
    name->setElided(true);
    row->addWidget(name);
    row->addWidget(m_count);
    row->addStretch(1);
    if (lane == Lane::Draft) {
        auto *add = Button::iconOnly(theme, u"add"_s, tr("New story (Ctrl N)"));
        row->addWidget(add);
        connect(add, &QPushButton::clicked, this, &LaneBox::newAsked);
    }
    head->setMinimumHeight(theme.scaled(28));
    return head;
}

void LaneBox::setCards(const QList<BoardCard> &cards, const QDateTime &now)
{
    const QString selected = m_list->selected();
    m_model->setCards(cards, now);
    m_model->showAlso(selected); // news above it may have pushed it below the foot
    m_count->setText(Format::number(cards.size()));
    m_nothing->setVisible(cards.isEmpty());
    QModelIndex keep = m_model->indexOf(selected);
    if (!keep.isValid() && !cards.isEmpty())
        keep = m_model->index(0);
    m_list->setCurrentIndex(keep);
}

void LaneBox::setNothing(const QString &sentence)
{
    m_nothing->setText(sentence);
}

void LaneBox::showMore()
{
    const int before = m_model->rowCount();
    m_model->showMore();
    m_list->setCurrentIndex(m_model->index(before));
    m_list->setFocus(Qt::OtherFocusReason); // the button may be gone
    showRest();
}

void LaneBox::showRest()
{
    const int waiting = m_model->waiting();
    m_rest->setText(tr("%n more", "cards of a lane", waiting));
    m_rest->setToolTip(
        tr("Shows the next %n", "cards of a lane", std::min(waiting, LaneModel::cardsAtOnce)));
    m_rest->setVisible(waiting > 0);
}

} // namespace Relais::Ui
