// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/wall/postcard.h"

#include <QHash>

#include <functional>

namespace Relais::Ui {

class WallModel;

//! The cards that some rows of the Wall's model have, and what was begun on those that went.
class WallCards final {
public:
    using Prepare = std::function<void(PostCard &)>;

    //! feed: the cards' parent. prepare: called with every card that is made.
    WallCards(Theme &theme, PictureCache &pictures, const Clock &clock, const WallModel &model,
        QWidget &feed, Prepare prepare);

    PostCard *of(const WallPostId &post) const { return m_cards.value(post); }
    PostCard *with(const QObject *inside) const; //!< nullptr: it is in none
    PostCard *withFocus() const; //!< of the window, be it the active one or not
    QList<PostCard *> all() const { return m_cards.values(); }
    QList<PostCard *> inOrder() const; //!< of the rows
    int rowOf(const PostCard &card) const; //!< -1: it has none any more

    PostCard &make(int row); //!< for a row that has none; goes on with what was begun
    void renew(PostCard &card); //!< with its row's entry and the time
    //! The others go: those without a row, and those whose row keeps is false for, unless they have
    //! something popped up.
    void keep(const std::function<bool(int row)> &keeps);

    //! On the card, or kept for the next that the post has.
    void setComments(const WallPostId &post, const QList<WallComment> &comments);
    void commentSettled(const WallPostId &post, const QString &problem);

private:
    Theme &m_theme;
    PictureCache &m_pictures;
    const Clock &m_clock;
    const WallModel &m_model;
    QWidget &m_feed;
    Prepare m_prepare;
    QHash<WallPostId, PostCard *> m_cards;
    QHash<WallPostId, PostCardMemory> m_memory; //!< of posts without a card
};

} // namespace Relais::Ui
