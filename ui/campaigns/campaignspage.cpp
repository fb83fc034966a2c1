// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaigns/campaignspage.h"

#include "core/services/curationservice.h"
#include "core/services/planningservice.h"
#include "ui/campaigns/campaigncard.h"
#include "ui/campaigns/campaignform.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorwords.h"
#include "ui/common/storywords.h"
#include "ui/common/whendone.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int listWidth = 320;

QScrollArea *scrolling(QWidget *inside)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    return scroll;
}

} // namespace

CampaignsPage::CampaignsPage(Theme &theme, PlanningService &planning, CurationService &curation,
    const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_planning(planning)
    , m_curation(curation)
    , m_clock(clock)
    , m_message(new Banner(theme, Tone::Bad, u"error"_s))
    , m_cards(new QButtonGroup(this))
    , m_right(new QStackedWidget)
    , m_panel(new CampaignPanel(theme))
    , m_form(new CampaignForm(theme))
    , m_empty(new EmptyState(theme))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(12);
    m_message->hide();
    outer->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::betweenPanels);
    m_left = makeLeft();
    row->addWidget(m_left);
    m_right->addWidget(scrolling(m_panel));
    m_right->addWidget(scrolling(m_form));
    m_right->addWidget(m_empty);
    row->addWidget(m_right, 1);
    outer->addLayout(row, 1);
    connect(m_panel, &CampaignPanel::editAsked, this, [this] {
        for (const Campaign &campaign : std::as_const(m_campaigns)) {
            if (campaign.id == m_open)
                write(campaign, false);
        }
    });
    connect(m_panel, &CampaignPanel::endAsked, this, &CampaignsPage::end);
    connect(m_panel, &CampaignPanel::removeAsked, this, &CampaignsPage::remove);
    connect(m_panel, &CampaignPanel::storyAsked, this, &CampaignsPage::storyAsked);
    connect(m_form, &CampaignForm::saveAsked, this, &CampaignsPage::save);
    connect(m_form, &CampaignForm::left, this, &CampaignsPage::showOpen);
    connect(m_empty, &EmptyState::primaryTriggered, m_new, &QPushButton::click);
    connect(&planning, &PlanningService::changed, this, &CampaignsPage::refresh);
    addShortcuts();
    refresh();
}

QWidget *CampaignsPage::makeLeft()
{
    auto *left = new QWidget;
    left->setFixedWidth(m_theme.scaled(listWidth));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    auto *filters = new QButtonGroup(this);
    const QStringList names { tr("All"), tr("Running"), tr("To come"), tr("Ended") };
    for (int i = 0; i < names.size(); ++i) {
        auto *chip = new Chip(m_theme, names.at(i));
        chip->setCheckable(true);
        chip->setChecked(i == 0);
        filters->addButton(chip, i);
        head->addWidget(chip);
        m_filters.append(chip);
    }
    head->addStretch(1);
    column->addLayout(head);
    m_new = new Button(m_theme, Button::Kind::Primary, tr("Campaign"));
    m_new->setIconName(u"add"_s);
    m_new->setAccessibleName(tr("New campaign"));
    column->addWidget(m_new, 0, Qt::AlignLeading);
    auto *inside = new QWidget;
    m_list = new QVBoxLayout(inside);
    m_list->setContentsMargins(0, 0, 4, 0);
    m_list->setSpacing(8);
    column->addWidget(scrolling(inside), 1);
    connect(filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_filter = static_cast<Filter>(id);
        refresh();
    });
    connect(m_new, &QPushButton::clicked, this, [this] {
        Campaign campaign;
        campaign.id = { m_planning.newId() };
        write(campaign, true);
    });
    return left;
}

void CampaignsPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, Button *button) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_N), m_new);
    auto *rename = new QShortcut(QKeySequence(Qt::Key_F2), this);
    rename->setContext(Qt::WidgetWithChildrenShortcut);
    connect(rename, &QShortcut::activated, m_panel, &CampaignPanel::editAsked);
}

QString CampaignsPage::name()
{
    return tr("Campaigns");
}

QString CampaignsPage::subtitle() const
{
    const auto count = [this](Filter filter) {
        return std::count_if(m_campaigns.begin(), m_campaigns.end(),
            [&](const Campaign &campaign) { return fits(campaign, filter); });
    };
    return tr("%1 running · %2 to come").arg(count(Filter::Running)).arg(count(Filter::ToCome));
}

QString CampaignsPage::searchHint() const
{
    return tr("Search campaigns");
}

void CampaignsPage::search(const QString &text)
{
    m_search = text.trimmed();
    refresh();
}

QList<QWidget *> CampaignsPage::areas() const
{
    return { m_left, m_right };
}

bool CampaignsPage::goBack()
{
    if (m_right->currentIndex() != 1)
        return false;
    showOpen();
    return true;
}

void CampaignsPage::opened()
{
    const bool reachable = m_planning.isReachable();
    const QString blocked = reachable
        ? QString()
        : tr("You are offline; this must be true for everyone at once and needs the server");
    m_new->setEnabled(reachable);
    m_new->setToolTip(blocked);
    m_panel->setBlocked(blocked);
    refresh();
    loadFigures();
}

void CampaignsPage::loadFigures()
{
    whenDone(m_planning.figures(), this, [this](const Result<QList<CampaignFigures>> &figures) {
        if (!figures) {
            say(figures.error());
            return;
        }
        m_message->hide();
        m_figures.clear();
        for (const CampaignFigures &one : *figures)
            m_figures.insert(one.id, one);
        refresh();
    });
}

bool CampaignsPage::fits(const Campaign &campaign, Filter filter) const
{
    const QDateTime now = m_clock.now();
    const bool toCome = campaign.from.isValid() && campaign.from > now;
    const bool ended = campaign.to.isValid() && campaign.to <= now;
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::Running:
        return !toCome && !ended;
    case Filter::ToCome:
        return toCome;
    case Filter::Ended:
        return ended;
    }
    return true;
}

bool CampaignsPage::isShown(const Campaign &campaign) const
{
    return fits(campaign, m_filter) && campaign.name.contains(m_search, Qt::CaseInsensitive);
}

void CampaignsPage::refresh()
{
    const auto campaigns = m_planning.campaigns();
    if (!campaigns) {
        say(campaigns.error());
        return;
    }
    m_campaigns = *campaigns;
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QDateTime now = m_clock.now();
    bool openIsShown = false;
    CampaignId first;
    int place = 0;
    for (const Campaign &campaign : std::as_const(m_campaigns)) {
        const int itsPlace = place++;
        if (!isShown(campaign))
            continue;
        auto *card =
            new CampaignCard(m_theme, campaign, m_figures.value(campaign.id), now, itsPlace);
        m_cards->addButton(card);
        m_list->addWidget(card);
        if (first.isEmpty())
            first = campaign.id;
        openIsShown = openIsShown || campaign.id == m_open;
        connect(card, &QAbstractButton::clicked, this, [this, id = campaign.id] {
            m_open = id;
            showOpen();
        });
    }
    m_list->addStretch(1);
    if (!openIsShown)
        m_open = first;
    if (m_right->currentIndex() != 1)
        showOpen();
    Q_EMIT headChanged();
}

void CampaignsPage::showOpen()
{
    int place = 0;
    for (const Campaign &campaign : std::as_const(m_campaigns)) {
        if (campaign.id == m_open) {
            m_panel->setCampaign(campaign, m_figures.value(campaign.id), storiesOf(campaign.id),
                place, m_clock.now());
            m_right->setCurrentIndex(0);
            for (QAbstractButton *card : m_cards->buttons())
                card->setChecked(card->text() == campaign.name);
            return;
        }
        ++place;
    }
    const bool none = m_campaigns.isEmpty();
    m_empty->setContent(u"board"_s, none ? Tone::Accent : Tone::Neutral,
        none ? tr("No campaign yet") : tr("No campaign here"),
        none ? tr("A campaign is a named period with a goal; stories are put into it in the editor")
             : tr("Choose another filter"));
    m_empty->setActions(none ? tr("New campaign") : QString());
    m_right->setCurrentIndex(2);
}

QList<CampaignStory> CampaignsPage::storiesOf(const CampaignId &id) const
{
    QList<CampaignStory> stories;
    const QDateTime now = m_clock.now();
    const QList<CampaignStoryFigures> figures = m_figures.value(id).byStory;
    for (const CurationService::Row &row : m_curation.rows()) {
        const Story &story = row.working.story;
        if (story.campaign != id)
            continue;
        CampaignStory one { story.id, story.title, StoryWords::state(story, now) };
        for (const CampaignStoryFigures &told : figures) {
            if (told.story == story.id) {
                one.relays = told.relays;
                one.clicks = told.clicks;
            }
        }
        stories.append(one);
    }
    std::stable_sort(
        stories.begin(), stories.end(), [](const CampaignStory &a, const CampaignStory &b) {
            return a.relays.value_or(-1) > b.relays.value_or(-1);
        });
    return stories;
}

void CampaignsPage::write(const Campaign &campaign, bool isNew)
{
    m_form->setCampaign(campaign, isNew);
    m_right->setCurrentIndex(1);
}

void CampaignsPage::save(const Campaign &campaign)
{
    m_form->setBusy(true);
    whenDone(m_planning.save(campaign), this, [this, id = campaign.id](const Result<void> &saved) {
        m_form->setBusy(false);
        if (!saved) {
            const QString &word = saved.error().reason;
            m_form->setProblem(word == "name-empty"_L1 ? tr("It needs a name")
                    : word == "period"_L1              ? tr("It would end before it begins")
                                                       : ErrorWords::sentence(saved.error()));
            return;
        }
        m_open = id;
        m_right->setCurrentIndex(0);
        refresh();
        loadFigures();
        Q_EMIT undoOffered({ tr("The campaign is saved"), u"confirm"_s, {} });
    });
}

void CampaignsPage::end()
{
    for (const Campaign &campaign : std::as_const(m_campaigns)) {
        if (campaign.id != m_open)
            continue;
        Campaign ended = campaign;
        ended.to = m_clock.now();
        whenDone(m_planning.save(ended), this, [this, campaign](const Result<void> &saved) {
            if (!saved) {
                say(saved.error());
                return;
            }
            Q_EMIT undoOffered({ tr("“%1” has ended").arg(campaign.name), u"undo"_s,
                [this, campaign] { save(campaign); } });
        });
        return;
    }
}

void CampaignsPage::remove()
{
    for (const Campaign &campaign : std::as_const(m_campaigns)) {
        if (campaign.id != m_open)
            continue;
        whenDone(m_planning.remove(campaign.id), this, [this, campaign](const Result<void> &gone) {
            if (!gone) {
                say(gone.error());
                return;
            }
            Q_EMIT undoOffered({ tr("“%1” is removed").arg(campaign.name), u"undo"_s,
                [this, campaign] { save(campaign); } });
        });
        return;
    }
}

void CampaignsPage::say(const Error &error)
{
    m_message->setMessage({},
        error.reason == "campaign-used"_L1 ? tr("Stories are of this campaign. Move them first")
                                           : ErrorWords::sentence(error));
    m_message->show();
}

} // namespace Relais::Ui
