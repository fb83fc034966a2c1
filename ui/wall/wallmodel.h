// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wall/wallentry.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace Relais::Ui {

//! The posts of the Wall that are shown, in their order. Changes come as the smallest signals, so
//! that the focus, the place and what is being written stay where they are.
class WallModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallModel)
public:
    enum class Filter { Everyone, MyPlace, MyTeam, FromStories, Mentions };
    enum Role {
        IdRole = Qt::UserRole + 1, //!< the post's id as text
        AuthorRole,
        TeamRole,
        PostedAtRole,
        StoryTitleRole, //!< empty: about none that this member may see
        PicturePathRole,
        LikesRole,
        CommentsRole,
        MineRole,
        PinnedRole,
        RemovedRole,
        WaitingRole,
    };

    explicit WallModel(QObject *parent = nullptr);

    void setEntries(const QList<WallEntry> &entries); //!< all of them, in their order
    void setFilter(Filter filter);
    void setPlace(const QString &place); //!< the member's, for Filter::MyPlace
    void setTeam(const QString &team); //!< the member's, for Filter::MyTeam
    void setSearch(const QString &search);
    void setHidden(const WallPostId &post, bool hidden); //!< while it can be brought back

    const WallEntry &entryAt(int row) const; //!< of a row there is
    WallPostId postAt(int row) const; //!< empty: there is no such row
    int rowOf(const WallPostId &post) const; //!< -1: it is not shown
    bool knows(const WallPostId &post) const { return m_entries.contains(post); } //!< shown or not
    const QList<WallPostId> &shown() const { return m_shown; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool passes(const WallEntry &entry) const;
    void arrange(); //!< brings m_shown to what passes
    void removeOthersThan(const QSet<WallPostId> &posts);

    QHash<WallPostId, WallEntry> m_entries;
    QList<WallPostId> m_order; //!< of all
    QList<WallPostId> m_shown;
    Filter m_filter = Filter::Everyone;
    QString m_place;
    QString m_team;
    QString m_search;
    QSet<WallPostId> m_hidden;
};

} // namespace Relais::Ui
