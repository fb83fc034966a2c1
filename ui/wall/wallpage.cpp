// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/wallpage.h"

#include "core/services/queueservice.h"
#include "core/services/signinservice.h"
#include "ui/common/errorwords.h"
#include "ui/common/whendone.h"

#include <QBoxLayout>

namespace Relais::Ui {

namespace {
constexpr int atOnce = 30; // posts; more on request
}

WallPage::WallPage(Theme &theme, PictureCache &pictures, WallService &wall, QueueService &queue,
    SignInService &session, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_wall(wall)
    , m_queue(queue)
    , m_session(session)
    , m_clock(clock)
    , m_view(new WallView(theme, pictures, clock, this))
    , m_limit(atOnce)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connectView();
    connect(&m_wall, &WallService::changed, this, &WallPage::reload);
    connect(&m_queue, &QueueService::changed, this, &WallPage::reload);
    connect(&m_session, &SignInService::stateChanged, this, [this] {
        reload();
        Q_EMIT headChanged();
    });
    reload();
}

void WallPage::connectView()
{
    connect(m_view, &WallView::seen, this, [this](const WallPostId &post) { m_wall.seen(post); });
    connect(m_view, &WallView::likeAsked, this,
        [this](const WallPostId &post, bool on) { m_wall.react(post, on); });
    connect(m_view, &WallView::commentsAsked, this, &WallPage::showComments);
    connect(m_view, &WallView::commentWritten, this, &WallPage::sendComment);
    connect(m_view, &WallView::relayAsked, this, &WallPage::relayRequested);
    connect(m_view, &WallView::moreAsked, this, [this] {
        m_limit += atOnce;
        reload();
    });
    connect(m_view, &WallView::postWritten, this, [this](const QString &text) {
        whenDone(m_wall.post(text, {}), this, [this](const Result<WallPost> &result) {
            m_view->postSettled(result
                    ? QString()
                    : ErrorWords::sentence(result.error(), m_session.server().host()));
        });
    });
}

QString WallPage::title() const
{
    return tr("Wall");
}

QString WallPage::subtitle() const
{
    const QString name = m_session.organizationName();
    return name.isEmpty() ? QString() : tr("For %1 only").arg(name);
}

QString WallPage::searchHint() const
{
    return tr("Search the wall");
}

void WallPage::search(const QString &text)
{
    m_view->setSearch(text);
}

void WallPage::searchLeft()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> WallPage::areas() const
{
    return { m_view };
}

void WallPage::opened()
{
    reload();
    if (const auto cards = m_view->cards(); !cards.isEmpty())
        cards.first()->setFocus(Qt::OtherFocusReason);
}

void WallPage::reload()
{
    const auto posts = m_wall.posts(m_limit + 1);
    if (!posts) {
        m_view->setNotice(ErrorWords::sentence(posts.error()));
        return;
    }
    const Member me = m_session.member();
    QList<WallEntry> entries;
    QString team;
    for (const WallPost &post : *posts) {
        WallEntry entry { post };
        entry.mine = post.author == me.id;
        if (entry.mine && team.isEmpty())
            team = post.teamName;
        if (!post.story.isEmpty()) {
            if (const auto row = m_queue.row(post.story)) {
                entry.story = row->story;
                entry.relayable = phaseAt(row->story, m_clock.now()) == StoryPhase::Live;
            }
        }
        entries.append(entry);
    }
    const bool more = entries.size() > m_limit;
    if (more)
        entries.removeLast();
    m_view->setEntries(entries, more);
    m_view->setPerson(me.name, team);
}

void WallPage::showComments(const WallPostId &post)
{
    whenDone(m_wall.comments(post), this, [this, post](const Result<QList<WallComment>> &result) {
        PostCard *card = m_view->card(post);
        if (!card)
            return;
        if (result)
            card->setComments(*result, m_clock.now());
        else
            m_view->setNotice(ErrorWords::sentence(result.error(), m_session.server().host()));
    });
}

void WallPage::sendComment(const WallPostId &post, const QString &text)
{
    whenDone(m_wall.comment(post, text), this, [this, post](const Result<WallComment> &result) {
        PostCard *card = m_view->card(post);
        if (!card)
            return;
        card->commentSettled(
            result ? QString() : ErrorWords::sentence(result.error(), m_session.server().host()));
        if (result)
            showComments(post);
    });
}

} // namespace Relais::Ui
