// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/wallview.h"

#include "ui/common/announce.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/format.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"
#include "ui/wall/wallside.h"
#include "ui/wall/wallwriter.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int widestFeed = 840; // longer lines are hard to read
constexpr int sideWidth = 280;
constexpr int sideFrom = 920; // of the view's width
constexpr int sideScrollRoom = 12; // for its bar, beside the cards

void scrollIn(QScrollArea &area, QWidget *content)
{
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setFocusPolicy(Qt::NoFocus);
    area.viewport()->setAutoFillBackground(false);
    area.setWidget(content);
    content->setAutoFillBackground(false);
}

} // namespace

WallView::WallView(Theme &theme, PictureCache &pictures, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pictures(pictures)
    , m_clock(clock)
    , m_filters(new QButtonGroup(this))
    , m_notice(new Banner(theme, Tone::Warn, u"offline"_s))
    , m_writer(new WallWriter(theme, pictures))
    , m_seenAll(
          new TextLabel(theme, TextStyle::Small, &Tokens::muted, tr("You have seen everything")))
    , m_scroll(new QScrollArea)
    , m_side(new WallSide(theme, pictures))
    , m_sideScroll(new QScrollArea)
    , m_feed(nullptr)
    , m_empty(new EmptyState(theme))
    , m_more(new Button(theme, Button::Kind::Quiet, tr("Show older posts")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeChips());
    m_notice->hide();
    column->addWidget(m_notice);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::betweenPanels);
    row->addWidget(makeFeed(), 1);
    scrollIn(*m_sideScroll, m_side);
    m_sideScroll->setFixedWidth(theme.scaled(sideWidth) + sideScrollRoom);
    m_side->setFixedWidth(theme.scaled(sideWidth));
    row->addWidget(m_sideScroll);
    column->addLayout(row, 1);
    m_looking.setInterval(250ms);
    connect(&m_looking, &QTimer::timeout, this, &WallView::look);
}

QWidget *WallView::makeChips()
{
    auto *chips = new QWidget;
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const QStringList names { tr("Everyone"), tr("My team"), tr("From stories"), tr("Mentions") };
    for (int i = 0; i < names.size(); ++i) {
        auto *chip = new Chip(m_theme, names.at(i));
        chip->setCheckable(true);
        chip->setChecked(i == 0);
        m_filters->addButton(chip, i);
        row->addWidget(chip);
    }
    m_filters->setExclusive(true);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_filter = static_cast<Filter>(id);
        applyFilter();
    });
    row->addStretch(1);
    row->addWidget(makeOrder());
    return chips;
}

Button *WallView::makeOrder()
{
    auto *button = new Button(m_theme, Button::Kind::Quiet, tr("Newest first"));
    button->setSize(Button::Size::Small);
    button->setTrailingIcon(u"expand"_s);
    button->setAccessibleDescription(tr("The order of the posts"));
    connect(button, &QPushButton::clicked, this, [this, button] {
        auto *menu = new QMenu(button);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto offer = [this, button, menu](const QString &text, Order order) {
            menu->addAction(text, this, [this, button, text, order] {
                m_byOrder = order;
                button->setText(text);
                Q_EMIT orderChanged();
            });
        };
        offer(tr("Newest first"), Order::Newest);
        offer(tr("Most discussed"), Order::MostDiscussed);
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    return button;
}

void WallView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sideScroll->setVisible(width() >= m_theme.scaled(sideFrom));
}

QWidget *WallView::makeFeed()
{
    auto *content = new QWidget;
    content->setMaximumWidth(m_theme.scaled(widestFeed));
    m_feed = new QVBoxLayout(content);
    m_feed->setContentsMargins(0, 0, 0, 12);
    m_feed->setSpacing(12);
    m_feed->addWidget(m_writer);
    connect(m_writer, &WallWriter::written, this, &WallView::postWritten);
    m_empty->setContent(u"wall"_s, Tone::Accent, tr("Nothing here yet"),
        tr("What you and your colleagues write stands here. Nothing leaves the company."));
    m_feed->addWidget(m_empty);
    m_seenAll->setCentered(true);
    m_seenAll->hide();
    m_feed->addWidget(m_seenAll);
    m_more->setSize(Button::Size::Small);
    m_feed->addWidget(m_more, 0, Qt::AlignHCenter);
    m_feed->addStretch(1);
    connect(m_more, &QPushButton::clicked, this, &WallView::moreAsked);
    scrollIn(*m_scroll, content);
    m_scroll->setAccessibleName(tr("Posts"));
    return m_scroll;
}

void WallView::setNominations(bool offered)
{
    m_nominations = offered;
    for (PostCard *card : std::as_const(m_cards))
        card->setNominations(offered);
}

PostCard *WallView::makeCard()
{
    auto *card = new PostCard(m_theme, m_pictures);
    connect(card, &PostCard::likeAsked, this, &WallView::likeAsked);
    connect(card, &PostCard::commentsAsked, this, &WallView::commentsAsked);
    connect(card, &PostCard::commentWritten, this, &WallView::commentWritten);
    connect(card, &PostCard::relayAsked, this, &WallView::relayAsked);
    connect(card, &PostCard::thanksAsked, this, &WallView::thanksAsked);
    connect(card, &PostCard::reportAsked, this, &WallView::reportAsked);
    connect(card, &PostCard::deleteAsked, this, &WallView::deleteAsked);
    connect(card, &PostCard::pinAsked, this, &WallView::pinAsked);
    connect(card, &PostCard::linkCopied, this, &WallView::linkCopied);
    connect(card, &PostCard::nominateAsked, this, &WallView::nominateAsked);
    card->setNominations(m_nominations);
    return card;
}

void WallView::setEntries(const QList<WallEntry> &entries, bool more)
{
    const QDateTime now = m_clock.now();
    m_seenAll->hide(); // its place is given anew
    m_feed->removeWidget(m_seenAll);
    QHash<WallPostId, PostCard *> kept;
    m_order.clear();
    for (int i = 0; i < entries.size(); ++i) {
        const WallPostId id = entries.at(i).post.id;
        PostCard *card = m_cards.take(id);
        if (!card)
            card = makeCard();
        card->setEntry(entries.at(i), now);
        if (m_feed->indexOf(card) != i + 1) { // the writer is first
            m_feed->removeWidget(card);
            m_feed->insertWidget(i + 1, card);
        }
        kept.insert(id, card);
        m_order.append(id);
    }
    for (PostCard *gone : std::as_const(m_cards))
        delete gone;
    m_cards = kept;
    m_feed->insertWidget(m_feed->indexOf(m_empty), m_seenAll);
    m_more->setVisible(more);
    applyFilter();
}

void WallView::setSeenFrom(const WallPostId &first)
{
    PostCard *card = m_cards.value(first);
    m_seenAll->setVisible(card && m_byOrder == Order::Newest);
    if (!card)
        return;
    m_feed->removeWidget(m_seenAll);
    m_feed->insertWidget(m_feed->indexOf(card), m_seenAll);
}

void WallView::hidePost(const WallPostId &post, bool hidden)
{
    if (hidden)
        m_hidden.insert(post);
    else
        m_hidden.remove(post);
    applyFilter();
}

void WallView::setPerson(const QString &name, const QString &team)
{
    m_writer->setPerson(name);
    m_team = team;
    m_filters->button(static_cast<int>(Filter::MyTeam))->setVisible(!team.isEmpty());
    applyFilter();
}

void WallView::setMentions(int unseen)
{
    m_filters->button(static_cast<int>(Filter::Mentions))
        ->setText(unseen > 0 ? tr("Mentions %1").arg(Format::number(unseen)) : tr("Mentions"));
}

void WallView::setSearch(const QString &search)
{
    m_search = search.trimmed();
    applyFilter();
}

void WallView::setNotice(const QString &text)
{
    m_notice->setMessage({}, text);
    m_notice->setVisible(!text.isEmpty());
}

bool WallView::passes(const WallEntry &entry) const
{
    const WallPost &post = entry.post;
    if (m_hidden.contains(post.id))
        return false;
    if (!m_search.isEmpty() && !post.text.contains(m_search, Qt::CaseInsensitive)
        && !post.authorName.contains(m_search, Qt::CaseInsensitive)
        && !(entry.story && entry.story->title.contains(m_search, Qt::CaseInsensitive)))
        return false;
    switch (m_filter) {
    case Filter::Everyone:
        return true;
    case Filter::MyTeam:
        return post.teamName == m_team;
    case Filter::FromStories:
        return !post.story.isEmpty();
    case Filter::Mentions:
        return entry.namesMe;
    }
    return true;
}

void WallView::applyFilter()
{
    bool any = false;
    for (const WallPostId &id : std::as_const(m_order)) {
        PostCard *card = m_cards.value(id);
        card->setVisible(passes(card->entry()));
        any = any || passes(card->entry());
    }
    m_empty->setVisible(!any);
}

QList<PostCard *> WallView::cards() const
{
    QList<PostCard *> cards;
    for (const WallPostId &id : m_order) {
        if (PostCard *card = m_cards.value(id); card->isVisibleTo(m_scroll->widget()))
            cards.append(card);
    }
    return cards;
}

void WallView::startWriting()
{
    m_scroll->verticalScrollBar()->setValue(0);
    m_writer->takeFocus();
}

void WallView::postSettled(const QString &problem)
{
    m_writer->settled(problem.isEmpty());
    setNotice(problem);
    if (!problem.isEmpty())
        announce(m_notice, problem);
}

void WallView::look()
{
    QSet<WallPostId> visible;
    if (isVisible() && isActiveWindow()) {
        const QWidget *viewport = m_scroll->viewport();
        for (PostCard *card : cards()) {
            const QRect box(card->mapTo(viewport, QPoint()), card->size());
            if (!card->entry().post.removed && SeenTracker::isHalfVisible(box, viewport->rect()))
                visible.insert(card->entry().post.id);
        }
    }
    for (const WallPostId &post : m_tracker.look(visible, m_clock.now()))
        Q_EMIT seen(post);
}

void WallView::step(bool down)
{
    const QList<PostCard *> all = cards();
    if (all.isEmpty())
        return;
    const auto at = all.indexOf(qobject_cast<PostCard *>(focusWidget()));
    const auto next = at < 0 ? 0 : std::clamp<qsizetype>(at + (down ? 1 : -1), 0, all.size() - 1);
    all.at(next)->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(all.at(next));
}

void WallView::reveal(const WallPostId &post)
{
    PostCard *card = m_cards.value(post);
    if (!card || card->isHidden())
        return;
    card->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(card);
}

void WallView::keyPressEvent(QKeyEvent *event)
{
    switch (event->modifiers() == Qt::NoModifier ? event->key() : 0) {
    case Qt::Key_N:
        startWriting();
        return;
    case Qt::Key_Down:
    case Qt::Key_J:
        step(true);
        return;
    case Qt::Key_Up:
    case Qt::Key_K:
        step(false);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WallView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_looking.start();
}

void WallView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_looking.stop();
    look(); // a look ends here
}

} // namespace Relais::Ui
