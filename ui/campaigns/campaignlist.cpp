// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaigns/campaignlist.h"

#include "core/domain/text/folding.h"
#include "ui/campaigns/campaigncard.h"
#include "ui/common/controls/chip.h"
#include "ui/common/pagekeys.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>
#include <QButtonGroup>

#include <algorithm>

namespace Relais::Ui {

CampaignList::CampaignList(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_cards(new QButtonGroup(this))
    , m_rows(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    makeChips(column);
    auto *inside = new QWidget;
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(0, 0, 4, 0);
    m_rows->setSpacing(10);
    auto *scroll = scrolled(inside);
    column->addWidget(scroll, 1);
    showCounts();
}

void CampaignList::makeChips(QVBoxLayout *column)
{
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(8, chips);
    auto *group = new QButtonGroup(this);
    for (const Filter filter :
        { Filter::All, Filter::Running, Filter::ToCome, Filter::Ended, Filter::Draft }) {
        auto *chip = new Chip(m_theme, {});
        chip->setChecked(filter == m_filter);
        group->addButton(chip, int(filter));
        flow->addWidget(chip);
        m_chips.append(chip);
    }
    column->addWidget(chips);
    addFilterKey(*this, *group);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        m_filter = static_cast<Filter>(id);
        rebuild();
    });
}

void CampaignList::showCounts()
{
    const auto words = [this](Filter filter) {
        const QString number = Format::number(count(filter));
        switch (filter) {
        case Filter::All:
            return tr("All %1", "campaigns").arg(number);
        case Filter::Running:
            return tr("Running %1", "campaigns").arg(number);
        case Filter::ToCome:
            return tr("To come %1", "campaigns").arg(number);
        case Filter::Ended:
            return tr("Ended %1", "campaigns").arg(number);
        case Filter::Draft:
            break;
        }
        return tr("In preparation %1", "campaigns").arg(number);
    };
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setText(words(static_cast<Filter>(i)));
    m_chips.at(int(Filter::Draft))
        ->setVisible(m_filter == Filter::Draft || count(Filter::Draft) > 0);
}

bool CampaignList::fits(const Campaign &campaign, Filter filter) const
{
    if (campaign.isDraft)
        return filter == Filter::All || filter == Filter::Draft;
    const bool toCome = campaign.from.isValid() && campaign.from > m_now;
    const bool ended = !toCome && campaign.to.isValid() && campaign.to <= m_now;
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::Running:
        return !toCome && !ended;
    case Filter::ToCome:
        return toCome;
    case Filter::Ended:
        return ended;
    case Filter::Draft:
        return false;
    }
    return true;
}

bool CampaignList::isShown(const Campaign &campaign) const
{
    return fits(campaign, m_filter) && Text::folded(campaign.name).contains(Text::folded(m_search));
}

qsizetype CampaignList::count(Filter filter) const
{
    return std::count_if(m_campaigns.begin(), m_campaigns.end(),
        [&](const Campaign &campaign) { return fits(campaign, filter); });
}

void CampaignList::setContent(const QList<Campaign> &campaigns,
    const QHash<CampaignId, CampaignFigures> &figures, const QDateTime &now)
{
    m_campaigns = campaigns;
    m_figures = figures;
    m_now = now;
    showCounts();
    rebuild();
}

void CampaignList::setSearch(const QString &text)
{
    m_search = text.trimmed();
    rebuild();
}

void CampaignList::setOpen(const CampaignId &id)
{
    m_open = id;
    for (const Campaign &campaign : std::as_const(m_campaigns)) {
        if (campaign.id == id && !fits(campaign, m_filter)) {
            m_filter = Filter::All;
            m_chips.constFirst()->setChecked(true);
        }
    }
    rebuild();
}

void CampaignList::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void CampaignList::rebuild()
{
    CampaignId focused;
    for (const QAbstractButton *card : m_cards->buttons()) {
        if (card->hasFocus())
            focused = static_cast<const CampaignCard *>(card)->id();
    }
    clear();
    QList<CampaignId> shown;
    int place = 0;
    for (const Campaign &campaign : std::as_const(m_campaigns)) {
        const int itsPlace = place++;
        if (!isShown(campaign))
            continue;
        addCard(campaign, itsPlace);
        shown.append(campaign.id);
    }
    m_rows->addStretch(1);
    if (!shown.contains(m_open))
        m_open = shown.value(0);
    for (QAbstractButton *button : m_cards->buttons()) {
        const CampaignId id = static_cast<CampaignCard *>(button)->id();
        if (id == m_open)
            button->setChecked(true);
        if (!focused.isEmpty() && id == focused)
            button->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT openChanged();
}

void CampaignList::addCard(const Campaign &campaign, int place)
{
    auto *card = new CampaignCard(m_theme, campaign, m_figures.value(campaign.id), m_now, place);
    m_cards->addButton(card);
    m_rows->addWidget(card);
    connect(card, &QAbstractButton::clicked, this, [this, id = campaign.id] {
        m_open = id;
        Q_EMIT chosen();
    });
}

} // namespace Relais::Ui
