// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/wallcards.h"

#include "ui/wall/wallmodel.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace Relais::Ui {

WallCards::WallCards(Theme &theme, PictureCache &pictures, const Clock &clock,
    const WallModel &model, QWidget &feed, Prepare prepare)
    : m_theme(theme)
    , m_pictures(pictures)
    , m_clock(clock)
    , m_model(model)
    , m_feed(feed)
    , m_prepare(std::move(prepare))
{
}

PostCard *WallCards::with(const QObject *inside) const
{
    for (const QObject *at = inside; at; at = at->parent()) { // what pops up has its opener there
        const auto *card = qobject_cast<const PostCard *>(at);
        if (card && card->parent() == &m_feed)
            return of(card->entry().post.id);
    }
    return nullptr;
}

PostCard *WallCards::withFocus() const
{
    return with(m_feed.window()->focusWidget());
}

int WallCards::rowOf(const PostCard &card) const
{
    return m_model.rowOf(card.entry().post.id);
}

QList<PostCard *> WallCards::inOrder() const
{
    QList<PostCard *> cards = all();
    std::sort(cards.begin(), cards.end(),
        [this](const PostCard *a, const PostCard *b) { return rowOf(*a) < rowOf(*b); });
    return cards;
}

PostCard &WallCards::make(int row)
{
    const WallPostId post = m_model.postAt(row);
    auto *card = new PostCard(m_theme, m_pictures, &m_feed);
    card->setEntry(m_model.entryAt(row), m_clock.now());
    if (m_memory.contains(post))
        card->recall(m_memory.take(post), m_clock.now());
    m_prepare(*card);
    m_cards.insert(post, card);
    return *card;
}

void WallCards::renew(PostCard &card)
{
    if (const int row = rowOf(card); row >= 0)
        card.setEntry(m_model.entryAt(row), m_clock.now());
}

void WallCards::keep(const std::function<bool(int row)> &keeps)
{
    const PostCard *opener = with(QApplication::activePopupWidget());
    for (PostCard *card : all()) {
        const WallPostId post = card->entry().post.id;
        const int row = rowOf(*card);
        if (row >= 0 && (card == opener || keeps(row)))
            continue;
        if (const PostCardMemory memory = card->memory(); !memory.isEmpty())
            m_memory.insert(post, memory);
        m_cards.remove(post);
        card->hide();
        card->deleteLater(); // it may be what asked for this
    }
    m_memory.removeIf([this](const auto &kept) { return !m_model.knows(kept.key()); });
}

void WallCards::setComments(const WallPostId &post, const QList<WallComment> &comments)
{
    if (PostCard *card = of(post))
        card->setComments(comments, m_clock.now());
    else if (const auto kept = m_memory.find(post); kept != m_memory.end())
        kept->comments = comments;
}

void WallCards::commentSettled(const WallPostId &post, const QString &problem)
{
    if (PostCard *card = of(post)) {
        card->commentSettled(problem);
    } else if (const auto kept = m_memory.find(post); kept != m_memory.end()) {
        kept->sending = false;
        kept->problem = problem;
        if (problem.isEmpty()) {
            kept->draft = std::exchange(kept->aside, {});
            kept->edited = {};
        }
    }
}

} // namespace Relais::Ui
