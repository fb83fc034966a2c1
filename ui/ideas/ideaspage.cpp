// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ideas/ideaspage.h"

#include "core/domain/text/folding.h"
#include "ui/common/controls/chip.h"
#include "ui/common/pagekeys.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"
#include "ui/common/words/ideawords.h"
#include "ui/common/words/toldwords.h"
#include "ui/ideas/ideadetail.h"
#include "ui/ideas/ideaform.h"
#include "ui/ideas/ideaside.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int leftWidth = 560;
constexpr int leastLeft = 420;

QString asText(const Idea &idea)
{
    QStringList lines { idea.title, {}, idea.text };
    for (const QString &line : { idea.place, idea.why, idea.link.toDisplayString() }) {
        if (!line.isEmpty())
            lines.append(line);
    }
    for (const IdeaMessage &message : idea.messages)
        lines.append(message.authorName + u": "_s + message.text);
    return lines.join(u'\n');
}

} // namespace

IdeasPage::IdeasPage(
    Theme &theme, PictureCache &pictures, IdeaService &ideas, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_ideas(ideas)
    , m_clock(clock)
    , m_filters(new QButtonGroup(this))
    , m_form(new IdeaForm(theme, pictures))
    , m_list(new IdeaList(theme, tr("Your ideas")))
    , m_empty(new EmptyState(theme))
    , m_side(new IdeaSide(theme))
    , m_detail(new IdeaDetail(theme, pictures))
    , m_notice(new Banner(theme, Tone::Bad, u"error"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_notice->hide();
    column->addWidget(m_notice);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(Metrics::betweenPanels);
    columns->addWidget(makeLeft());
    columns->addWidget(m_detail);
    columns->setStretchFactor(1, 1);
    columns->setSizes({ theme.scaled(leftWidth), theme.scaled(leftWidth) });
    column->addWidget(columns, 1);
    connectDetail();
    connect(&m_ideas, &IdeaService::changed, this, &IdeasPage::reload);
    connect(m_list, &IdeaList::selectionMoved, this, &IdeasPage::showDetail);
    connect(m_list, &IdeaList::opened, m_detail, &IdeaDetail::focusMessage);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (const QModelIndex index = m_list->indexAt(at); index.isValid())
            m_list->setCurrentIndex(index);
        if (!m_list->selected().isEmpty())
            m_detail->openMenu(m_list->viewport()->mapToGlobal(at));
    });
    connect(m_empty, &EmptyState::secondaryTriggered, this, &IdeasPage::searchCleared);
    connect(m_form, &IdeaForm::sendAsked, this, &IdeasPage::send);
    connectForm();
    connect(m_side, &IdeaSide::suggestAsked, this, [this](const Campaign &campaign) {
        m_form->setKind(IdeaKind::Story);
        m_form->setCampaign(campaign);
        m_form->takeFocus();
    });
    addKey(*this, QKeySequence(Qt::CTRL | Qt::Key_N), [this] { writeNew(); }, Qt::WindowShortcut);
    addFilterKey(*this, *m_filters);
    reload();
}

QWidget *IdeasPage::makeLeft()
{
    auto *left = new QWidget;
    left->setMinimumWidth(m_theme.scaled(leastLeft));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_form);
    column->addWidget(makeChips());
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_side);
    return left;
}

QWidget *IdeasPage::makeChips()
{
    auto *chips = new QWidget;
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [this, row](Filter filter, const QString &text) {
        auto *chip = new Chip(m_theme, text);
        chip->setAccessibleName(text);
        m_filters->addButton(chip, int(filter));
        row->addWidget(chip);
    };
    add(Filter::Mine, tr("Mine"));
    add(Filter::ToComplete, tr("To complete"));
    add(Filter::Stories, tr("Became stories"));
    row->addStretch(1);
    m_filters->button(int(Filter::Mine))->setChecked(true);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int filter) {
        m_filter = Filter(filter);
        reload();
    });
    return chips;
}

void IdeasPage::connectForm()
{
    connect(m_form, &IdeaForm::lookAsked, this, [this](const QUrl &link) {
        whenDone(m_ideas.look(link), this, [this, link](const Result<WebLook> &look) {
            // Offline or not, the link goes along; only what is wrong with it is said.
            const bool wrong = !look && look.error().code == ErrorCode::InvalidInput;
            m_form->setLook(link, look ? look->title : QString(),
                wrong ? tr("The page could not be read. The link goes along all the same.")
                      : QString());
        });
    });
    connect(m_form, &IdeaForm::pictureChosen, this, [this](const QString &file) {
        whenDone(m_ideas.keepPicture(file), this, [this](const Result<StoryImage> &image) {
            m_form->setPicture(image ? std::optional(*image) : std::nullopt);
            m_notice->setMessage({}, image ? QString() : IdeaWords::problem(image.error()));
            m_notice->setVisible(!image);
        });
    });
}

void IdeasPage::connectDetail()
{
    connect(m_detail, &IdeaDetail::relayAsked, this, &IdeasPage::relayRequested);
    connect(m_detail, &IdeaDetail::messageWritten, this, [this](const QString &text) {
        whenDone(m_ideas.write(m_list->selected(), text), this, [this](const Result<void> &result) {
            m_detail->settled(result ? QString() : IdeaWords::problem(result.error()));
        });
    });
    connect(m_detail, &IdeaDetail::withdrawConfirmed, this, [this] {
        whenDone(m_ideas.withdraw(m_list->selected()), this, [this](const Result<void> &result) {
            if (!result)
                m_detail->settled(IdeaWords::problem(result.error()));
            else
                Q_EMIT undoOffered({ tr("Your idea was taken back"), u"undo"_s, {} });
        });
    });
    connect(m_detail, &IdeaDetail::creditChosen, this, [this](IdeaCredit credit) {
        whenDone(m_ideas.setCredit(m_list->selected(), credit), this,
            [this](const Result<void> &result) {
                if (!result)
                    m_detail->settled(IdeaWords::problem(result.error()));
            });
    });
    connect(m_detail, &IdeaDetail::duplicateAsked, this, [this] {
        if (const auto &row = m_detail->row())
            m_form->fillFrom(row->idea);
        writeNew();
    });
    connect(m_detail, &IdeaDetail::exportAsked, this, [this] {
        if (const auto &row = m_detail->row()) {
            QGuiApplication::clipboard()->setText(asText(row->idea));
            Q_EMIT undoOffered({ tr("Your idea was copied"), u"approve"_s, {} });
        }
    });
}

QString IdeasPage::name()
{
    return tr("Ideas");
}

QString IdeasPage::subtitle() const
{
    if (m_mine == 0)
        return tr("What you see, hear and build is what others want to read");
    const QString mine = tr("%n of yours", "ideas", m_mine);
    return m_stories == 0 ? mine
                          : tr("%1, %2", "ideas, how many became stories")
                                .arg(mine, tr("%n became stories", nullptr, m_stories));
}

QString IdeasPage::searchHint() const
{
    return tr("Search ideas");
}

void IdeasPage::search(const QString &text)
{
    m_search = text.trimmed();
    reload();
}

void IdeasPage::searchLeft()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> IdeasPage::areas() const
{
    return { m_form, m_list, m_detail };
}

bool IdeasPage::goBack()
{
    if (!m_detail->isAsking())
        return false;
    m_detail->leaveQuestion();
    return true;
}

void IdeasPage::opened()
{
    reload();
    m_list->setFocus(Qt::OtherFocusReason);
}

void IdeasPage::writeNew()
{
    m_form->takeFocus();
}

void IdeasPage::select(const IdeaId &id)
{
    m_list->select(id);
}

void IdeasPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_N)
        writeNew();
    else if (plain && event->key() == Qt::Key_M && m_detail->row())
        m_detail->focusMessage();
    else
        Page::keyPressEvent(event);
}

bool IdeasPage::passes(const IdeaService::Row &row) const
{
    const Idea &idea = row.idea;
    const bool found = m_search.isEmpty()
        || Text::folded(QString(idea.title + u'\n' + idea.text)).contains(Text::folded(m_search));
    switch (m_filter) {
    case Filter::Mine:
        return found;
    case Filter::ToComplete:
        return found && idea.state == IdeaState::Asked;
    case Filter::Stories:
        return found && idea.state == IdeaState::BecameStory;
    }
    return found;
}

IdeaRow IdeasPage::rowOf(const IdeaService::Row &row) const
{
    const Idea &idea = row.idea;
    IdeaRow shown { idea.id, idea.kind, idea.title, {}, IdeaWords::state(idea.state),
        IdeaWords::tone(idea.state), Format::ago(idea.changedAt, m_clock.now()), row.news };
    if (row.waiting)
        shown.line = tr("Kept here, goes out with the next sync");
    else if (idea.state == IdeaState::BecameStory && row.story && row.story->colleagues > 0)
        shown.line = tr("The story is relayed by %1", "colleagues")
                         .arg(ToldWords::colleagues(row.story->colleagues));
    else if (idea.state == IdeaState::Declined)
        shown.line = idea.reason;
    else if (!idea.messages.isEmpty() && idea.messages.last().fromComms)
        shown.line = tr("%1: %2", "who, what was said")
                         .arg(idea.messages.last().authorName, idea.messages.last().text);
    else
        shown.line = IdeaWords::kind(idea.kind);
    shown.line = shown.line.simplified();
    return shown;
}

void IdeasPage::reload()
{
    const auto rows = m_ideas.rows();
    m_notice->setMessage({}, rows ? QString() : ErrorWords::sentence(rows.error()));
    m_notice->setVisible(!rows);
    if (!rows)
        return;
    QList<IdeaRow> shown;
    int asked = 0;
    m_mine = int(rows->size());
    m_stories = 0;
    for (const IdeaService::Row &row : *rows) {
        asked += row.idea.state == IdeaState::Asked ? 1 : 0;
        m_stories += row.idea.state == IdeaState::BecameStory ? 1 : 0;
        if (passes(row))
            shown.append(rowOf(row));
    }
    auto *complete = m_filters->button(int(Filter::ToComplete));
    complete->setText(
        asked > 0 ? tr("To complete %1").arg(Format::number(asked)) : tr("To complete"));
    m_list->setRows(shown);
    m_list->setVisible(!shown.isEmpty());
    m_empty->setVisible(shown.isEmpty());
    m_empty->setActions({});
    if (m_mine == 0)
        m_empty->setContent(u"idea"_s, Tone::Neutral, tr("No idea of yours yet"),
            tr("A sentence is enough. Comms asks when something is missing."));
    else if (!m_search.isEmpty())
        m_empty->setNoMatch(m_search,
            m_filter == Filter::Mine ? QString() : tr("Your other ideas are under Mine."));
    else
        m_empty->setContent(
            u"idea"_s, Tone::Neutral, tr("None here"), tr("Your other ideas are under Mine."));
    if (const auto campaigns = m_ideas.campaigns())
        m_side->setCampaigns(*campaigns, m_clock.now());
    if (const auto variety = m_ideas.variety())
        m_side->setVariety(*variety);
    if (const auto topics = m_ideas.topics())
        m_form->setTopics(*topics);
    showDetail();
    Q_EMIT headChanged();
}

void IdeasPage::showDetail()
{
    const IdeaId id = m_list->selected();
    const auto row =
        id.isEmpty() ? Result<IdeaService::Row>(fail(ErrorCode::NotFound)) : m_ideas.row(id);
    if (!row) {
        m_detail->clear();
        return;
    }
    QString topic;
    if (const auto topics = m_ideas.topics()) {
        for (const Topic &known : *topics) {
            if (known.id == row->idea.topic)
                topic = topicLabel(known);
        }
    }
    m_detail->setRow(*row, topic, m_clock.now());
    if (row->news && isVisible())
        m_ideas.markRead(id);
}

void IdeasPage::send()
{
    whenDone(m_ideas.suggest(m_form->idea()), this, [this](const Result<IdeaId> &result) {
        m_form->settled(result ? QString() : IdeaWords::problem(result.error()));
        if (!result)
            return;
        m_filter = Filter::Mine;
        m_filters->button(int(m_filter))->click();
        m_list->select(*result);
        Q_EMIT undoOffered(
            { tr("On its way to Comms. Their answer comes here"), u"approve"_s, {} });
    });
}

} // namespace Relais::Ui
