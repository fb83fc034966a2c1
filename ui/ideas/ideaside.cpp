// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ideas/ideaside.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/format.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int mostCampaigns = 2;
constexpr int fewestRelays = 3; // fewer say nothing
} // namespace

IdeaSide::IdeaSide(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_campaigns(new Card(theme))
    , m_lines(new QVBoxLayout)
    , m_variety(new Card(theme))
    , m_varietyText(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    const auto begin = [&theme](Card *card, const QString &title, const QString &note) {
        auto *inner = new QVBoxLayout(card);
        inner->setContentsMargins(
            Metrics::inCard, Metrics::inCard, Metrics::inCard, Metrics::inCard);
        inner->setSpacing(8);
        auto *head = new QHBoxLayout;
        head->addWidget(new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, title));
        head->addStretch(1);
        head->addWidget(new TextLabel(theme, TextStyle::Small, &Tokens::muted, note));
        inner->addLayout(head);
        return inner;
    };
    begin(m_campaigns, tr("Campaigns that ask for ideas"), tr("from Comms"))->addLayout(m_lines);
    m_varietyText->setWrapped();
    begin(m_variety, tr("Whom you speak to"), tr("only on this machine"))->addWidget(m_varietyText);
    column->addWidget(m_campaigns);
    column->addWidget(m_variety);
    m_campaigns->hide();
    m_variety->hide();
}

void IdeaSide::setCampaigns(const QList<Campaign> &campaigns, const QDateTime &now)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Campaign &campaign : campaigns.mid(0, mostCampaigns)) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new IconLabel(m_theme, u"campaign"_s, &Tokens::muted, Metrics::smallIcon));
        auto *name = new TextLabel(m_theme, TextStyle::Body, &Tokens::text, campaign.name);
        name->setElided(true);
        row->addWidget(name, 1);
        if (campaign.to.isValid())
            row->addWidget(new TextLabel(
                m_theme, TextStyle::Small, &Tokens::muted, Format::timeLeft(campaign.to, now)));
        auto *suggest = new Button(m_theme, Button::Kind::Normal, tr("Suggest"));
        suggest->setSize(Button::Size::Small);
        suggest->setAccessibleDescription(campaign.name);
        connect(suggest, &QPushButton::clicked, this,
            [this, campaign] { Q_EMIT suggestAsked(campaign); });
        row->addWidget(suggest);
        m_lines->addWidget(line);
    }
    m_campaigns->setVisible(!campaigns.isEmpty());
}

QString IdeaSide::varietyText(const Variety &variety)
{
    const auto whole = [](double value) { return std::max(1, qRound(value)); };
    QStringList heard;
    if (variety.heardTopics > 0)
        heard.append(tr("The stories you read touch %n topic(s), as varied as %1 of equal weight.",
            nullptr, variety.heardTopics)
                .arg(QLocale().toString(whole(variety.evenHeardTopics))));
    if (variety.places > 0)
        heard.append(tr("You told of what you noticed at %n place(s).", nullptr, variety.places));
    if (variety.relays < fewestRelays)
        return heard.join(u' ');
    QStringList said { tr("Your relays went to %n network(s).", nullptr, variety.networks) };
    if (variety.networks > 1)
        said.append(tr("%1 went to %2.", "share, network")
                .arg(Format::percent(variety.mainPercent),
                    Format::networkLabel(variety.mainNetwork)));
    if (variety.topics > 0)
        said.append(tr("Their stories touched %n topic(s), as varied as %1 of equal weight.",
            nullptr, variety.topics)
                .arg(QLocale().toString(whole(variety.evenTopics))));
    said += heard;
    if (variety.topics > 0 && variety.evenHeardTopics >= variety.evenTopics + 1.5)
        said.append(tr("You listen more widely than you speak."));
    said.append(whole(variety.evenNetworks) < 2
            ? tr("People you do not hear every day often notice what others miss: a second "
                 "network brings other ideas.")
            : tr("Varied networks make better ideas; yours are."));
    return said.join(u' ');
}

void IdeaSide::setVariety(const Variety &variety)
{
    const QString text = varietyText(variety);
    m_varietyText->setText(text);
    m_variety->setVisible(!text.isEmpty());
}

} // namespace Relais::Ui
