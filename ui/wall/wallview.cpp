// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/wallview.h"

#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pagekeys.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/words/format.h"
#include "ui/theme/metrics.h"
#include "ui/wall/wallfeed.h"
#include "ui/wall/wallmodel.h"
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
constexpr int sideWidth = 320;
constexpr int sideFrom = 960; // of the view's width
constexpr int sideScrollRoom = 12; // for its bar, beside the cards

void scrollIn(QScrollArea &area, QWidget *content)
{
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
    , m_empty(new EmptyState(theme))
    , m_more(new Button(theme, Button::Kind::Quiet, tr("Show older posts")))
    , m_model(new WallModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeChips());
    m_notice->hide();
    m_notice->setClosable(true);
    connect(m_notice, &Banner::closed, this, [this] { setNotice({}); });
    column->addWidget(m_notice);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::betweenPanels);
    row->addWidget(makeFeed(), 1);
    scrollIn(*m_sideScroll, m_side);
    m_sideScroll->setWidgetResizable(true);
    m_sideScroll->setFixedWidth(theme.scaled(sideWidth) + sideScrollRoom);
    m_side->setFixedWidth(theme.scaled(sideWidth));
    row->addWidget(m_sideScroll);
    column->addLayout(row, 1);
    m_looking.setInterval(250ms);
    connect(&m_looking, &QTimer::timeout, this, &WallView::look);
    addKey(
        *this, QKeySequence(Qt::CTRL | Qt::Key_N), [this] { startWriting(); }, Qt::WindowShortcut);
    addFilterKey(*this, *m_filters);
    expectLooks();
}

QWidget *WallView::makeChips()
{
    auto *chips = new QWidget;
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const QStringList names { tr("Everyone"), QString(), tr("My team"), tr("From stories"),
        tr("Mentions") }; // as WallModel::Filter; the place has its own name
    for (int i = 0; i < names.size(); ++i) {
        auto *chip = new Chip(m_theme, names.at(i));
        chip->setCheckable(true);
        chip->setChecked(i == 0);
        m_filters->addButton(chip, i);
        row->addWidget(chip);
    }
    m_filters->button(static_cast<int>(WallModel::Filter::MyPlace))->hide();
    m_filters->setExclusive(true);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_model->setFilter(static_cast<WallModel::Filter>(id));
        m_feed->arrange();
        if (id != static_cast<int>(WallModel::Filter::Everyone))
            Q_EMIT narrowed();
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
    connect(m_writer, &WallWriter::written, this, &WallView::postWritten);
    connect(m_empty, &EmptyState::secondaryTriggered, this, &WallView::searchCleared);
    showEmpty({});
    m_seenAll->setCentered(true);
    m_more->setSize(Button::Size::Small);
    connect(m_more, &QPushButton::clicked, this, &WallView::moreAsked);
    m_feed = new WallFeed(m_theme, m_pictures, m_clock, *m_model, *m_scroll,
        { m_writer, m_empty, m_seenAll, m_more }, [this](PostCard &card) { connectCard(card); });
    scrollIn(*m_scroll, m_feed);
    m_scroll->setAccessibleName(tr("Posts"));
    return m_scroll;
}

void WallView::setNominations(bool offered)
{
    m_nominations = offered;
    for (PostCard *card : cards())
        card->setNominations(offered);
}

void WallView::connectCard(PostCard &card)
{
    connect(&card, &PostCard::likeAsked, this, &WallView::likeAsked);
    connect(&card, &PostCard::commentsAsked, this, &WallView::commentsAsked);
    connect(&card, &PostCard::commentWritten, this, &WallView::commentWritten);
    connect(&card, &PostCard::commentEdited, this, &WallView::commentEdited);
    connect(&card, &PostCard::commentDeleteAsked, this, &WallView::commentDeleteAsked);
    connect(&card, &PostCard::commentReportAsked, this, &WallView::commentReportAsked);
    if (const QString draft = m_commentDrafts.take(card.entry().post.id); !draft.isEmpty())
        card.setCommentDraft(draft);
    connect(&card, &PostCard::commentDraftChanged, this, &WallView::commentDraftChanged);
    connect(&card, &PostCard::relayAsked, this, &WallView::relayAsked);
    connect(&card, &PostCard::thanksAsked, this, &WallView::thanksAsked);
    connect(&card, &PostCard::reportAsked, this, &WallView::reportAsked);
    connect(&card, &PostCard::editAsked, this, &WallView::editAsked);
    connect(&card, &PostCard::deleteAsked, this, &WallView::deleteAsked);
    connect(&card, &PostCard::pinAsked, this, &WallView::pinAsked);
    connect(&card, &PostCard::linkCopied, this, &WallView::linkCopied);
    connect(&card, &PostCard::nominateAsked, this, &WallView::nominateAsked);
    card.setNominations(m_nominations);
}

void WallView::setEntries(const QList<WallEntry> &entries, bool more)
{
    m_more->setVisible(more);
    m_model->setEntries(entries);
    m_feed->refresh();
}

void WallView::setSeenFrom(const WallPostId &first, const QString &until)
{
    m_seenAll->setText(until.isEmpty() ? tr("You have seen everything")
                                       : tr("You have seen everything up to %1").arg(until));
    m_feed->setSeenFrom(m_byOrder == Order::Newest ? first : WallPostId());
}

void WallView::hidePost(const WallPostId &post, bool hidden)
{
    m_model->setHidden(post, hidden);
    m_feed->arrange();
}

void WallView::setPerson(const QString &name, const QString &team)
{
    m_writer->setPerson(name);
    m_filters->button(static_cast<int>(WallModel::Filter::MyTeam))->setVisible(!team.isEmpty());
    m_model->setTeam(team);
    m_feed->arrange();
}

void WallView::setPlace(const QString &place)
{
    QAbstractButton *chip = m_filters->button(static_cast<int>(WallModel::Filter::MyPlace));
    if (place.isEmpty() && chip->isChecked())
        m_filters->button(static_cast<int>(WallModel::Filter::Everyone))->click();
    chip->setText(place);
    chip->setAccessibleName(place.isEmpty() ? QString() : tr("Posts from %1").arg(place));
    chip->setVisible(!place.isEmpty());
    m_model->setPlace(place);
    m_feed->arrange();
}

void WallView::setMentions(int unseen)
{
    m_filters->button(static_cast<int>(WallModel::Filter::Mentions))
        ->setText(unseen > 0 ? tr("Mentions %1").arg(Format::number(unseen)) : tr("Mentions"));
}

void WallView::showEmpty(const QString &search)
{
    if (!search.isEmpty()) {
        m_empty->setNoMatch(search, {});
        return;
    }
    m_empty->setContent(u"wall"_s, Tone::Accent, tr("Nothing here yet"),
        tr("What you and your colleagues write stands here. Nothing leaves the company."));
    m_empty->setActions({});
}

void WallView::setSearch(const QString &search)
{
    showEmpty(search.trimmed());
    m_model->setSearch(search);
    m_feed->arrange();
}

void WallView::setNotice(const QString &text)
{
    m_noticed = text;
    m_notice->setMessage({}, text);
    m_notice->setVisible(!text.isEmpty());
}

void WallView::withdrawNotice(const QString &text)
{
    if (m_noticed == text)
        setNotice({});
}

PostCard *WallView::card(const WallPostId &post) const
{
    return m_feed->cards().of(post);
}

QList<PostCard *> WallView::cards() const
{
    return m_feed->cards().inOrder();
}

void WallView::setComments(const WallPostId &post, const QList<WallComment> &comments)
{
    m_feed->cards().setComments(post, comments);
}

void WallView::commentSettled(const WallPostId &post, const QString &problem)
{
    m_feed->cards().commentSettled(post, problem);
}

void WallView::focusPosts()
{
    m_feed->focusFirstSeen();
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

// What may bring another post before the eyes.
void WallView::expectLooks()
{
    const auto lookSoon = [this] {
        if (isVisible() && !m_looking.isActive())
            m_looking.start();
    };
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, lookSoon);
    connect(bar, &QScrollBar::rangeChanged, this, lookSoon);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, lookSoon);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, lookSoon);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, lookSoon);
    connect(m_model, &QAbstractItemModel::dataChanged, this, lookSoon);
    connect(m_model, &QAbstractItemModel::modelReset, this, lookSoon);
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
    if (!m_tracker.isWaiting())
        m_looking.stop();
}

void WallView::reveal(const WallPostId &post)
{
    if (const int row = m_model->rowOf(post); row >= 0)
        m_feed->focusRow(row, Qt::OtherFocusReason);
}

void WallView::keyPressEvent(QKeyEvent *event)
{
    switch (event->modifiers() == Qt::NoModifier ? event->key() : 0) {
    case Qt::Key_N:
        startWriting();
        return;
    case Qt::Key_Down:
    case Qt::Key_J:
        m_feed->step(true);
        return;
    case Qt::Key_Up:
    case Qt::Key_K:
        m_feed->step(false);
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

bool WallView::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && isVisible())
        m_looking.start();
    return QWidget::event(event);
}

void WallView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_looking.stop();
    look(); // a look ends here
}

} // namespace Relais::Ui
