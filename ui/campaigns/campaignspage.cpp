// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaigns/campaignspage.h"

#include "core/services/curation/curationservice.h"
#include "core/services/curation/planningservice.h"
#include "ui/campaigns/campaignacts.h"
#include "ui/campaigns/campaignform.h"
#include "ui/campaigns/campaignhead.h"
#include "ui/campaigns/campaignlist.h"
#include "ui/common/controls/button.h"
#include "ui/common/pagekeys.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/keynames.h"
#include "ui/common/words/storywords.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int listWidth = 352;

} // namespace

CampaignsPage::CampaignsPage(Theme &theme, PlanningService &planning, CurationService &curation,
    const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_planning(planning)
    , m_curation(curation)
    , m_clock(clock)
    , m_state(new PageState(
          theme, planning.reach(), [this] { loadFigures(); }, this))
    , m_message(new Banner(theme, Tone::Bad, u"error"_s))
    , m_saved(new Banner(theme, Tone::Good, u"export"_s))
    , m_acts(new CampaignActs(planning, clock, this))
    , m_list(new CampaignList(theme))
    , m_right(new QStackedWidget)
    , m_panel(new CampaignPanel(theme))
    , m_form(new CampaignForm(theme))
    , m_empty(new EmptyState(theme))
    , m_new(new Button(theme, Button::Kind::Primary, tr("Campaign"), this))
{
    m_new->setIconName(u"add"_s);
    m_new->setAccessibleName(tr("New campaign"));
    m_new->hide(); // the bar shows it
    m_list->setFixedWidth(theme.scaled(listWidth));
    makeParts();
    connectParts();
    addShortcuts();
    refresh();
}

void CampaignsPage::makeParts()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(12);
    m_saved->setClosable(true);
    m_saved->setAction(tr("Open folder"));
    m_state->setKnown();
    m_state->setSentences(&CampaignsPage::sentenceOf);
    outer->addWidget(m_state->banner());
    for (Banner *banner : { m_message, m_saved }) {
        banner->hide();
        outer->addWidget(banner);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::betweenPanels);
    row->addWidget(m_list);
    m_right->addWidget(scrolled(m_panel));
    m_right->addWidget(scrolled(m_form));
    m_right->addWidget(m_empty);
    row->addWidget(m_right, 1);
    outer->addLayout(row, 1);
}

void CampaignsPage::connectParts()
{
    connect(m_saved, &Banner::closed, m_saved, &QWidget::hide);
    connect(m_saved, &Banner::actionTriggered, this, &CampaignsPage::openFolder);
    connect(m_new, &QPushButton::clicked, this, &CampaignsPage::writeNew);
    connect(m_empty, &EmptyState::primaryTriggered, m_new, &QPushButton::click);
    connect(m_list, &CampaignList::chosen, this, &CampaignsPage::showOpen);
    connect(m_list, &CampaignList::openChanged, this, [this] {
        if (m_right->currentIndex() != Form)
            showOpen();
    });
    const auto withOpen = [this](auto act) {
        return [this, act] {
            if (const auto campaign = openCampaign())
                act(*campaign);
        };
    };
    connect(m_panel, &CampaignPanel::editAsked, this,
        withOpen([this](const Campaign &campaign) { write(campaign, false); }));
    connect(m_panel, &CampaignPanel::draftAsked, m_acts, [this](bool draft) {
        if (const auto campaign = openCampaign())
            m_acts->setDraft(*campaign, draft);
    });
    connect(m_panel, &CampaignPanel::duplicateAsked, m_acts,
        withOpen([this](const Campaign &campaign) { m_acts->duplicate(campaign); }));
    connect(m_panel, &CampaignPanel::endAsked, m_acts,
        withOpen([this](const Campaign &campaign) { m_acts->end(campaign); }));
    connect(m_panel, &CampaignPanel::removeAsked, m_acts,
        withOpen([this](const Campaign &campaign) { m_acts->remove(campaign); }));
    connect(m_panel, &CampaignPanel::reportAsked, this, &CampaignsPage::askForReport);
    connect(m_panel, &CampaignPanel::storyAsked, this, &CampaignsPage::storyAsked);
    connect(m_form, &CampaignForm::saveAsked, this, &CampaignsPage::save);
    connect(m_form, &CampaignForm::left, this, &CampaignsPage::showOpen);
    connect(m_acts, &CampaignActs::saved, this, [this](const CampaignId &id) {
        m_form->setBusy(false);
        m_right->setCurrentIndex(Open);
        refresh();
        m_list->setOpen(id);
        loadFigures();
    });
    connect(m_acts, &CampaignActs::changed, this, [this](const CampaignId &id) {
        refresh();
        if (m_right->currentIndex() != Form) // who writes one goes on
            m_list->setOpen(id);
        loadFigures();
    });
    connect(m_acts, &CampaignActs::refused, this, [this](const Error &error) {
        m_form->setBusy(false);
        m_form->setProblem(sentenceOf(error));
    });
    connect(m_acts, &CampaignActs::failed, this, &CampaignsPage::say);
    connect(m_acts, &CampaignActs::undoOffered, this, &CampaignsPage::undoOffered);
    connect(&m_planning, &PlanningService::changed, this, &CampaignsPage::refresh);
    connect(&m_planning, &PlanningService::reachableChanged, this, &CampaignsPage::showReach);
}

// Wherever the focus is, also in the bar, while the page is shown.
void CampaignsPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, std::function<void()> act) {
        addKey(*this, keys, std::move(act), Qt::WindowShortcut);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { m_new->click(); });
    add(QKeySequence(Qt::Key_F2), [this] {
        if (m_right->currentIndex() == Open && m_panel->head())
            m_panel->head()->edit();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        if (m_right->currentIndex() == Open && m_panel->head())
            m_panel->head()->report();
    });
}

QString CampaignsPage::name()
{
    return tr("Campaigns");
}

QString CampaignsPage::subtitle() const
{
    return tr("%1 running · %2 to come")
        .arg(m_list->count(CampaignList::Filter::Running))
        .arg(m_list->count(CampaignList::Filter::ToCome));
}

QString CampaignsPage::searchHint() const
{
    return tr("Search campaigns");
}

void CampaignsPage::search(const QString &text)
{
    m_list->setSearch(text);
}

QWidget *CampaignsPage::headEnd() const
{
    return m_new;
}

QList<QWidget *> CampaignsPage::areas() const
{
    return { m_list, m_right };
}

bool CampaignsPage::goBack()
{
    if (m_right->currentIndex() != Form)
        return false;
    showOpen();
    return true;
}

void CampaignsPage::showReach()
{
    const bool reachable = m_planning.isReachable();
    const QString blocked = reachable
        ? QString()
        : tr("You are offline; this must be true for everyone at once and needs the server");
    m_new->setEnabled(reachable);
    m_new->setToolTip(reachable
            ? KeyNames::hint(m_new->accessibleName(), QKeySequence(Qt::CTRL | Qt::Key_N))
            : blocked);
    m_panel->setBlocked(blocked);
    m_form->setBlocked(blocked);
    if (m_right->currentIndex() == Nothing)
        showOpen(); // what may be done first
}

void CampaignsPage::opened()
{
    showReach();
    refresh();
    loadFigures();
}

void CampaignsPage::loadFigures()
{
    m_state->read(m_planning.figures(), [this](const QList<CampaignFigures> &figures) {
        m_message->hide();
        m_figures.clear();
        for (const CampaignFigures &one : figures)
            m_figures.insert(one.id, one);
        refresh();
    });
}

void CampaignsPage::refresh()
{
    const auto campaigns = m_planning.campaigns();
    if (!campaigns) {
        say(campaigns.error());
        return;
    }
    m_campaigns = *campaigns;
    m_panel->setTeams(m_planning.teams().value_or(QList<Team>()));
    m_list->setContent(m_campaigns, m_figures, m_clock.now());
    Q_EMIT headChanged();
}

std::optional<Campaign> CampaignsPage::openCampaign() const
{
    for (const Campaign &campaign : m_campaigns) {
        if (campaign.id == m_list->open())
            return campaign;
    }
    return std::nullopt;
}

void CampaignsPage::showOpen()
{
    int place = 0;
    for (const Campaign &campaign : std::as_const(m_campaigns)) {
        if (campaign.id == m_list->open()) {
            m_panel->setCampaign(campaign, m_figures.value(campaign.id), storiesOf(campaign.id),
                place, m_clock.now());
            m_right->setCurrentIndex(Open);
            return;
        }
        ++place;
    }
    const bool none = m_campaigns.isEmpty();
    m_empty->setContent(u"board"_s, none ? Tone::Accent : Tone::Neutral,
        none ? tr("No campaign yet") : tr("No campaign here"),
        none ? tr("A campaign is a named period with a goal; stories are put into it in the editor")
             : tr("Choose another filter"));
    m_empty->setActions(none && m_new->isEnabled() ? tr("New campaign") : QString());
    m_right->setCurrentIndex(Nothing);
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
        const bool isLive = phaseAt(story, now) == StoryPhase::Live;
        one.tone = isLive ? Tone::Accent : StoryWords::stateTone(story, now);
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

void CampaignsPage::writeNew()
{
    Campaign campaign;
    campaign.id = { m_planning.newId() };
    const Member me = m_planning.member();
    campaign.owner = me.id;
    campaign.ownerName = me.name;
    campaign.isDraft = true;
    write(campaign, true);
}

// Whom the stories name, whoever looks after a campaign, and oneself.
CampaignChoices CampaignsPage::choices() const
{
    CampaignChoices found { {}, m_planning.teams().value_or(QList<Team>()) };
    const auto add = [&found](const MemberId &id, const QString &name) {
        const bool known = std::any_of(found.owners.begin(), found.owners.end(),
            [&id](const CampaignChoices::Owner &owner) { return owner.id == id; });
        if (!id.isEmpty() && !name.isEmpty() && !known)
            found.owners.append({ id, name });
    };
    const Member me = m_planning.member();
    add(me.id, me.name);
    for (const Campaign &campaign : m_campaigns)
        add(campaign.owner, campaign.ownerName);
    const QList<CurationService::Row> rows = m_curation.rows();
    for (const CurationService::Row &row : rows) {
        add(row.working.editor, row.working.editorName);
        add(row.working.story.approver, row.working.story.approverName);
    }
    return found;
}

void CampaignsPage::write(const Campaign &campaign, bool isNew)
{
    m_form->setCampaign(campaign, isNew, m_clock.now().toLocalTime().date(), choices());
    m_right->setCurrentIndex(Form);
}

// What somebody else made of it since the form was opened is not replaced unseen.
void CampaignsPage::save(const Campaign &campaign)
{
    for (const Campaign &known : std::as_const(m_campaigns)) {
        if (known.id != campaign.id || known == m_form->begun() || known == campaign)
            continue;
        m_form->setBegun(known);
        m_form->setProblem(tr("It was changed meanwhile; what you wrote is still here. Save again "
                              "to put it in the place of the change."));
        return;
    }
    m_form->setBusy(true);
    m_acts->save(campaign);
}

QString CampaignsPage::sentenceOf(const Error &error)
{
    if (error.reason == "name-empty"_L1)
        return tr("It needs a name");
    if (error.reason == "period"_L1)
        return tr("It would end before it begins");
    if (error.reason == "campaign-used"_L1)
        return tr("Stories are of this campaign. Move them first");
    if (error.reason == "campaign-published"_L1)
        return tr("Ambassadors have a story of this campaign: it stays started");
    if (error.reason == "owner-unknown"_L1)
        return tr("Only an editor can look after a campaign. Choose somebody else");
    if (error.reason == "team-unknown"_L1)
        return tr("One of these teams is gone. Choose again");
    return ErrorWords::sentence(error);
}

void CampaignsPage::say(const Error &error)
{
    m_message->setMessage({}, sentenceOf(error));
    m_message->show();
}

} // namespace Relais::Ui
