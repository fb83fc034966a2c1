// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaigns/campaignhead.h"

#include "ui/campaigns/campaignwords.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/stripe.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int stripeWidth = 10;
constexpr int stripeHeight = 40;

bool hasBegun(const Campaign &campaign, const QDateTime &now)
{
    return !campaign.from.isValid() || campaign.from <= now;
}

bool isRunning(const Campaign &campaign, const QDateTime &now)
{
    return hasBegun(campaign, now) && (!campaign.to.isValid() || campaign.to > now);
}

} // namespace

CampaignHead::CampaignHead(Theme &theme, const Campaign &campaign, const CampaignFigures &figures,
    int color, const QDateTime &now, const QStringList &teams, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_campaign(campaign)
    , m_teams(teams)
    , m_stories(figures.stories)
    , m_hasBegun(!campaign.isDraft && hasBegun(campaign, now))
    , m_isRunning(!campaign.isDraft && isRunning(campaign, now))
    , m_start(new Button(theme, Button::Kind::Primary, tr("Start")))
    , m_edit(new Button(theme, Button::Kind::Normal, tr("Edit")))
    , m_report(new Button(theme, Button::Kind::Normal, tr("Report")))
    , m_more(Button::iconOnly(theme, u"more"_s, tr("More for this campaign")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 16, 20, 12);
    row->setSpacing(12);
    row->addWidget(new Stripe(theme, stripeWidth, stripeHeight,
                       [color](const Tokens &tokens) {
                           return tokens.chart[static_cast<std::size_t>(color)];
                       }),
        0, Qt::AlignTop);
    row->addWidget(makeWords(now), 1);
    row->addWidget(new Tag(
        theme, CampaignWords::phase(campaign, now), CampaignWords::phaseTone(campaign, now)));
    m_start->setSize(Button::Size::Small);
    if (!campaign.isDraft)
        m_start->hide();
    m_edit->setSize(Button::Size::Small);
    m_edit->setIconName(u"edit"_s);
    m_report->setSize(Button::Size::Small);
    m_report->setIconName(u"export"_s);
    for (Button *button : { m_start, m_edit, m_report, m_more })
        row->addWidget(button);
    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT draftAsked(false); });
    connect(m_edit, &QPushButton::clicked, this, &CampaignHead::editAsked);
    connect(m_report, &QPushButton::clicked, this, &CampaignHead::reportAsked);
    connect(m_more, &QPushButton::clicked, this, &CampaignHead::openMore);
    setBlocked({});
}

QWidget *CampaignHead::makeWords(const QDateTime &now) const
{
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *name = new TextLabel(m_theme, TextStyle::PanelTitle, &Tokens::text, m_campaign.name);
    name->setElided(true);
    column->addWidget(name);
    QStringList facts { CampaignWords::period(m_campaign) };
    if (const QString day = days(now); !day.isEmpty())
        facts.append(day);
    facts.append(CampaignWords::stories(m_stories));
    if (!m_campaign.ownerName.isEmpty())
        facts.append(tr("looked after by %1", "a person").arg(m_campaign.ownerName));
    if (!m_teams.isEmpty())
        facts.append(tr("for %1", "teams").arg(m_teams.join(u", "_s)));
    if (!m_campaign.goal.isEmpty())
        facts.append(m_campaign.goal);
    auto *note = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, facts.join(u" · "_s));
    note->setWrapped();
    column->addWidget(note);
    return words;
}

QString CampaignHead::days(const QDateTime &now) const
{
    if (!m_isRunning || !m_campaign.from.isValid() || !m_campaign.to.isValid())
        return {};
    const QDate first = m_campaign.from.toLocalTime().date();
    const QDate last = m_campaign.to.addMSecs(-1).toLocalTime().date();
    return tr("day %1 of %2")
        .arg(Format::number(first.daysTo(now.toLocalTime().date()) + 1),
            Format::number(first.daysTo(last) + 1));
}

void CampaignHead::setBlocked(const QString &reason)
{
    m_start->setEnabled(reason.isEmpty());
    m_start->setToolTip(
        reason.isEmpty() ? tr("From now on ambassadors see it, within its days") : reason);
    m_edit->setEnabled(reason.isEmpty());
    m_edit->setToolTip(reason.isEmpty() ? tr("Name, period and goals (F2)") : reason);
    m_more->setEnabled(reason.isEmpty());
    m_more->setToolTip(reason.isEmpty() ? m_more->accessibleName() : reason);
    m_report->setEnabled(reason.isEmpty() && m_hasBegun);
    m_report->setToolTip(!reason.isEmpty() ? reason
            : m_hasBegun                   ? tr("A PDF of this campaign’s figures (Ctrl E)")
                                           : tr("It has not begun: there is nothing to report"));
    m_start->setAccessibleDescription(m_start->toolTip());
}

void CampaignHead::setReporting(bool reporting)
{
    m_report->setBusy(reporting);
}

void CampaignHead::edit()
{
    m_edit->click();
}

void CampaignHead::report()
{
    m_report->click();
}

void CampaignHead::openMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(tr("Duplicate"), this, &CampaignHead::duplicateAsked)
        ->setToolTip(tr("The same goals and as long, after this one; it has no story yet"));
    if (m_isRunning)
        menu->addAction(tr("End now"), this, &CampaignHead::endAsked);
    if (!m_campaign.isDraft)
        menu->addAction(tr("Back to preparation"), this, [this] { Q_EMIT draftAsked(true); })
            ->setToolTip(tr("Ambassadors see it no more; not once they have a story of it"));
    QAction *remove = menu->addAction(tr("Remove"), this, &CampaignHead::removeAsked);
    remove->setEnabled(m_stories == 0);
    if (m_stories > 0)
        remove->setToolTip(tr("Stories are of this campaign. Move them first"));
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace Relais::Ui
