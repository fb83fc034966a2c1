// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/bulkbar.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/words/storywords.h"

#include <QBoxLayout>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int lastHour = 18; // an expiry of that day, as offices close
constexpr int offeredDays[] { 7, 14, 30, 90 };

bool hasMenu(BulkAct act)
{
    return act == BulkAct::Topic || act == BulkAct::Campaign || act == BulkAct::Audience
        || act == BulkAct::Expiry;
}

} // namespace

BulkBar::BulkBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_count(new TextLabel(theme, TextStyle::CardTitle))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    card->setEdge(&Tokens::accent, 1);
    card->setGround(&Tokens::accentSoft);
    outer->addWidget(card);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(14, 8, 10, 8);
    row->setSpacing(12);
    row->addWidget(m_count);
    auto *acts = new FlowLayout(6);
    row->addLayout(acts, 1);
    for (const BulkAct act : allBulkActs) {
        auto *button = new Button(theme, Button::Kind::Normal, name(act));
        button->setSize(Button::Size::Small);
        if (hasMenu(act))
            button->setTrailingIcon(u"expand"_s);
        m_buttons.insert(int(act), button);
        acts->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, act] {
            if (hasMenu(act))
                openMenu(act);
            else
                Q_EMIT actAsked(act, {});
        });
    }
    auto *clear = new Button(theme, Button::Kind::Quiet, tr("Choose none"));
    clear->setSize(Button::Size::Small);
    clear->setToolTip(tr("Esc"));
    row->addWidget(clear);
    connect(clear, &QPushButton::clicked, this, &BulkBar::clearAsked);
    hide();
}

QString BulkBar::name(BulkAct act)
{
    switch (act) {
    case BulkAct::Keep:
        return tr("Keep");
    case BulkAct::Drop:
        return tr("Drop");
    case BulkAct::Submit:
        return tr("Send to review");
    case BulkAct::Approve:
        return tr("Approve and sign…");
    case BulkAct::Archive:
        return tr("Archive");
    case BulkAct::Unarchive:
        return tr("Back to the board");
    case BulkAct::Topic:
        return tr("Topic");
    case BulkAct::Campaign:
        return tr("Campaign");
    case BulkAct::Audience:
        return tr("Audience");
    case BulkAct::Expiry:
        return tr("Expiry");
    }
    return {};
}

void BulkBar::setChoices(const QList<Topic> &topics, const QList<Campaign> &campaigns)
{
    m_topics = topics;
    m_campaigns = campaigns;
}

void BulkBar::setAudiences(const QList<SavedAudience> &audiences)
{
    m_audiences = audiences;
}

void BulkBar::setCards(const QList<BoardCard> &cards, const QDateTime &now, const QString &blocked)
{
    m_now = now;
    m_count->setText(tr("%n chosen", "cards of the board", int(cards.size())));
    for (const BulkAct act : allBulkActs) {
        Button *const one = button(act);
        const int fit = int(thoseFor(cards, act, now).size());
        const bool all = fit == cards.size();
        const bool offered = fit > 0 && !(act == BulkAct::Topic && m_topics.isEmpty());
        one->setVisible(offered);
        one->setText(all ? name(act) : tr("%1 (%2)", "act, for how many").arg(name(act)).arg(fit));
        // Topic, campaign, audience and expiry are edits, which wait here while offline.
        const bool needsServer = !hasMenu(act);
        one->setEnabled(!needsServer || blocked.isEmpty());
        one->setToolTip(needsServer && !blocked.isEmpty()
                ? blocked
                : (all ? QString() : tr("For %n of those that you chose", nullptr, fit)));
        one->setAccessibleDescription(one->toolTip());
    }
    setVisible(!cards.isEmpty());
}

void BulkBar::openMenu(BulkAct act)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"bulkMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QVariant &value) {
        connect(menu->addAction(QString(text).replace(u'&', "&&"_L1)), &QAction::triggered, this,
            [this, act, value] { Q_EMIT actAsked(act, value); });
    };
    if (act == BulkAct::Topic) {
        for (const Topic &topic : std::as_const(m_topics))
            add(topicLabel(topic), topic.id.value);
    } else if (act == BulkAct::Campaign) {
        for (const Campaign &campaign : std::as_const(m_campaigns))
            add(StoryWords::campaign(campaign), campaign.id.value);
        add(tr("No campaign"), QString());
    } else if (act == BulkAct::Audience) {
        add(tr("Everyone"), QVariant::fromValue(Audience()));
        for (const SavedAudience &saved : std::as_const(m_audiences))
            add(saved.name, QVariant::fromValue(saved.audience));
    } else {
        for (const int days : offeredDays) {
            const QDate day = m_now.toLocalTime().date().addDays(days);
            add(tr("In %n day(s), %1", nullptr, days)
                    .arg(QLocale().toString(day, QLocale::ShortFormat)),
                QDateTime(day, QTime(lastHour, 0)).toUTC());
        }
        add(tr("No expiry"), QDateTime());
    }
    const Button *const from = button(act);
    menu->popup(from->mapToGlobal(QPoint(0, from->height())));
}

} // namespace Relais::Ui
