// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sourcesview.h"

#include "core/domain/candidateguess.h"

#include "ui/common/controls/chip.h"
#include "ui/common/pagekeys.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/words/format.h"
#include "ui/sources/inboxkeys.h"
#include "ui/sources/storychoice.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int panelWidth = 280;
constexpr int listWidth = 420;
constexpr int tabCount = 3;
} // namespace

SourcesView::SourcesView(Theme &theme, PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_panel(new SourcePanel(theme))
    , m_list(new CandidateList(theme, m_model, pictures))
    , m_preview(new CandidatePreview(theme, pictures))
    , m_empty(new EmptyState(theme))
    , m_tabs(new QButtonGroup(this))
    , m_ideas(new Chip(theme, {}))
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"sourcesSplitter"_s);
    splitter->setHandleWidth(Metrics::betweenPanels);
    splitter->setChildrenCollapsible(false);
    m_panel->setMinimumWidth(theme.scaled(200));
    m_preview->setMinimumWidth(theme.scaled(260));
    splitter->addWidget(m_panel);
    splitter->addWidget(makeMiddle());
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ theme.scaled(panelWidth), theme.scaled(listWidth), theme.scaled(360) });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connectParts();
    addFilterKey(*this, *m_tabs);
    refresh();
}

QWidget *SourcesView::makeMiddle()
{
    auto *middle = new QWidget;
    middle->setMinimumWidth(m_theme.scaled(260));
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *chips = new FlowLayout(8);
    for (int tab = 0; tab < tabCount; ++tab) {
        auto *chip = new Chip(m_theme, {});
        chip->setCheckable(true);
        chip->setChecked(tab == 0);
        m_tabs->addButton(chip, tab);
        chips->addWidget(chip);
    }
    m_ideas->setCheckable(false);
    m_ideas->setToolTip(tr("Leads to what colleagues brought in"));
    chips->addWidget(m_ideas);
    setIdeas(0);
    column->addLayout(chips);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(new InboxKeys(m_theme));
    return middle;
}

void SourcesView::connectParts()
{
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int tab) {
        m_model.setTab(static_cast<CandidateModel::Tab>(tab));
        m_row = 0;
        refresh();
    });
    connect(m_panel, &SourcePanel::sourceChosen, this, [this](const SourceId &source) {
        m_model.setSource(source);
        m_row = 0;
        refresh();
    });
    connect(m_panel, &SourcePanel::addAsked, this, &SourcesView::addAsked);
    connect(m_list, &CandidateList::selectionMoved, this, [this] {
        if (m_list->currentIndex().isValid())
            m_row = m_list->currentIndex().row();
        m_preview->setProblem({});
        showCurrent();
    });
    connect(m_list, &CandidateList::keepAsked, this, [this] { decide(true); });
    connect(m_list, &CandidateList::translationAsked, this, &SourcesView::askForOriginal);
    connect(m_list, &CandidateList::dropAsked, this, [this] { decide(false); });
    connect(m_list, &CandidateList::dropAlikeAsked, this, &SourcesView::dropAlike);
    connect(m_list, &CandidateList::opened, this, [this] {
        if (m_model.tab() == CandidateModel::Tab::Kept)
            openStory();
        else
            m_preview->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    });
    connect(m_list, &CandidateList::doubleClicked, this, &SourcesView::openStory);
    connect(m_preview, &CandidatePreview::storyAsked, this, &SourcesView::openStory);
    connect(m_ideas, &QAbstractButton::clicked, this, &SourcesView::ideasAsked);
    connect(m_preview, &CandidatePreview::keepAsked, this, [this] { decide(true); });
    connect(m_preview, &CandidatePreview::translationAsked, this, &SourcesView::askForOriginal);
    connect(m_list, &CandidateList::linkAsked, this, &SourcesView::askForStory);
    connect(m_preview, &CandidatePreview::linkAsked, this, &SourcesView::askForStory);
    connect(m_preview, &CandidatePreview::dropAsked, this, [this] { decide(false); });
    connect(m_preview, &CandidatePreview::restoreAsked, this, [this] { decide(false); });
    const auto openPage = [this] {
        if (const auto entry = current(); entry && !entry->link.isEmpty())
            Q_EMIT pageAsked(entry->link);
    };
    connect(m_list, &CandidateList::pageAsked, this, openPage);
    connect(m_preview, &CandidatePreview::pageAsked, this, openPage);
}

void SourcesView::showCurrent()
{
    const auto entry = current();
    CandidatePreview::Around around;
    around.like = m_list->currentIndex().data(CandidateModel::LikeRole).toString();
    if (entry) {
        around.own = OwnContent(m_sources).has(*entry);
        for (const SourceEntry &source : std::as_const(m_sources)) {
            if (source.id == entry->source)
                around.topics = source.settings.topics;
        }
    }
    m_preview->setCandidate(entry, m_now, around);
    m_preview->setTranslatable(isTranslatable());
    m_preview->setLinkable(isLinkable());
}

// One that does not say its language may tell any of them.
bool SourcesView::isTranslatable() const
{
    const auto entry = current();
    if (!entry || !entry->story.isEmpty())
        return false;
    const QString own = StoryChoice::mainLanguage(entry->language);
    return std::any_of(m_languages.begin(), m_languages.end(),
        [&own](const QString &language) { return language != own; });
}

void SourcesView::askForOriginal()
{
    if (const auto entry = current(); entry && !m_blocked && isTranslatable())
        Q_EMIT translationAsked(*entry);
}

// Each story has a language.
bool SourcesView::isLinkable() const
{
    const auto entry = current();
    return entry && entry->story.isEmpty() && !m_languages.isEmpty();
}

void SourcesView::askForStory()
{
    if (const auto entry = current(); entry && !m_blocked && isLinkable())
        Q_EMIT linkAsked(*entry);
}

void SourcesView::setLanguages(const QStringList &languages)
{
    m_languages.clear();
    for (const QString &language : languages)
        m_languages.append(StoryChoice::mainLanguage(language));
    m_languages.removeDuplicates();
    showCurrent();
}

void SourcesView::setStories(const QStringList &titles)
{
    m_model.setStories(titles);
    refresh();
}

void SourcesView::decide(bool keep)
{
    const auto entry = current();
    if (entry && !entry->story.isEmpty()) {
        if (keep)
            openStory();
        return;
    }
    if (!entry || m_blocked)
        return;
    if (keep)
        Q_EMIT keepAsked(entry->id);
    else if (entry->droppedAt.isValid())
        Q_EMIT restoreAsked(entry->id);
    else
        Q_EMIT dropAsked(entry->id);
}

// What a kept one became, which needs no server.
void SourcesView::openStory()
{
    if (const auto entry = current(); entry && !entry->story.isEmpty())
        Q_EMIT storyAsked(entry->story);
}

// One press for the same news from five papers; brought back are they one by one.
void SourcesView::dropAlike()
{
    const auto entry = current();
    if (!entry || m_blocked || entry->droppedAt.isValid() || !entry->story.isEmpty())
        return;
    const QList<CandidateId> alike = m_model.alike(entry->id);
    if (alike.size() < 2)
        decide(false);
    else
        Q_EMIT dropAlikeAsked(alike);
}

void SourcesView::setContent(const QList<SourceEntry> &sources, const QList<CandidateEntry> &open,
    const QList<CandidateEntry> &dropped, const QDateTime &now)
{
    m_now = now;
    m_sources = sources;
    m_panel->setSources(sources, now);
    m_model.setNow(now);
    const OwnContent own(sources);
    QSet<CandidateId> foreign;
    for (const QList<CandidateEntry> &list : { open, dropped }) {
        for (const CandidateEntry &entry : list) {
            if (!own.has(entry))
                foreign.insert(entry.id);
        }
    }
    m_model.setForeign(foreign);
    m_model.setCandidates(open, dropped);
    refresh();
    Q_EMIT summaryChanged();
}

void SourcesView::setKept(const QList<CandidateEntry> &kept, const QHash<StoryId, QString> &states)
{
    m_model.setKept(kept, states);
    refresh();
}

void SourcesView::setIdeas(int waiting)
{
    const QString name = tr("Ideas");
    m_ideas->setText(waiting > 0
            ? tr("%1 %2", "name of a filter, its count").arg(name, Format::number(waiting))
            : name);
}

void SourcesView::setSearch(const QString &search)
{
    m_model.setSearch(search);
    m_row = 0;
    refresh();
}

void SourcesView::setBlocked(const QString &reason)
{
    m_blocked = !reason.isEmpty();
    m_preview->setBlocked(reason);
    m_panel->setBlocked(reason);
}

void SourcesView::setWaiting(std::optional<EmptyState::Waiting> waiting)
{
    m_waiting = waiting;
    refresh();
}

QString SourcesView::summary() const
{
    if (m_waiting)
        return {};
    return tr("%1, %2", "two counts: sources, candidates")
        .arg(tr("%n source(s)", nullptr, int(m_sources.size())),
            tr("%n candidate(s) to look at", nullptr, m_model.count(CandidateModel::Tab::New)));
}

void SourcesView::refresh()
{
    const auto label = [this](CandidateModel::Tab tab, const QString &text) {
        const int count = m_model.count(tab);
        m_tabs->button(static_cast<int>(tab))
            ->setText(count > 0
                    ? tr("%1 %2", "name of a filter, its count").arg(text, Format::number(count))
                    : text);
    };
    label(CandidateModel::Tab::New, tr("New"));
    label(CandidateModel::Tab::Kept, tr("Kept"));
    label(CandidateModel::Tab::Dropped, tr("Dropped"));
    const bool nothing = m_model.rowCount() == 0;
    m_list->setVisible(!nothing);
    m_empty->setVisible(nothing);
    if (m_waiting)
        m_empty->setWaiting(*m_waiting);
    else if (m_sources.isEmpty())
        m_empty->setContent(u"feed"_s, Tone::Accent, tr("No source yet"),
            tr("Add your company’s newsroom: what it publishes comes in here by itself."));
    else if (m_model.tab() == CandidateModel::Tab::Kept)
        m_empty->setContent(u"confirm"_s, Tone::Neutral, tr("Nothing here"),
            tr("What became a draft in the last 90 days stands here."));
    else if (m_model.tab() == CandidateModel::Tab::Dropped)
        m_empty->setContent(u"dismiss"_s, Tone::Neutral, tr("Nothing here"),
            tr("What was dropped in the last 90 days stands here."));
    else
        m_empty->setContent(u"confirm"_s, Tone::Accent, tr("Nothing to decide"),
            tr("New entries of your sources come in here by themselves."));
    keepSelection();
    showCurrent();
}

void SourcesView::keepSelection()
{
    if (m_list->currentIndex().isValid() || m_model.rowCount() == 0)
        return;
    m_list->setCurrentIndex(m_model.index(std::min(m_row, m_model.rowCount() - 1)));
}

} // namespace Relais::Ui
