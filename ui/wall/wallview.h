// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/wall/postcard.h"
#include "ui/wall/seentracker.h"

#include <QHash>
#include <QTimer>

class QButtonGroup;
class QScrollArea;

namespace Relais::Ui {

class Banner;
class EmptyState;
class WallFeed;
class WallModel;
class WallSide;
class WallWriter;

//! The Wall: what colleagues write, newest first, with a place to write on top.
class WallView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallView)
public:
    enum class Order { Newest, MostDiscussed };

    WallView(Theme &theme, PictureCache &pictures, const Clock &clock, QWidget *parent = nullptr);

    //! more: older posts can be shown. What was begun on a card stays, seen or not.
    void setEntries(const QList<WallEntry> &entries, bool more);
    WallWriter &writer() const { return *m_writer; }
    //! Posts after this one were seen before; empty: nothing is said.
    void setSeenFrom(const WallPostId &first, const QString &until = {}); //!< when it was posted
    void hidePost(const WallPostId &post, bool hidden); //!< while it can be brought back
    void setPerson(const QString &name, const QString &team);
    void setPlace(const QString &place); //!< the member's own; empty: posts have no such filter
    void setMentions(int unseen); //!< on the chip of those that name the member
    void setSearch(const QString &search);
    void setNotice(const QString &text); //!< empty: none
    void withdrawNotice(const QString &text); //!< where nothing else was said since
    void setNominations(bool offered); //!< colleagues can be nominated from their posts
    //! After a post was sent: empties the field, or keeps the text and says why not.
    void postSettled(const QString &problem);
    const WallModel &model() const { return *m_model; } //!< the posts that are shown
    PostCard *card(const WallPostId &post) const; //!< nullptr: it is not near what is seen
    QList<PostCard *> cards() const; //!< there are, in their order
    void setComments(const WallPostId &post, const QList<WallComment> &comments);
    //! After a comment was sent: empties its field, or says why it was not.
    void commentSettled(const WallPostId &post, const QString &problem);
    //! What was being written under posts when the program ended, for cards that are made later.
    void setCommentDrafts(const QHash<WallPostId, QString> &drafts) { m_commentDrafts = drafts; }
    WallSide &side() const { return *m_side; }
    Order order() const { return m_byOrder; }
    void startWriting(); //!< N
    void focusPosts(); //!< the first that is seen
    void reveal(const WallPostId &post); //!< where it is shown: scrolled to, with the focus
    //! Looks once at what is visible. A timer does it four times a second in the active window, as
    //! long as a further look may tell something.
    void look();
    bool isLooking() const { return m_looking.isActive(); }

Q_SIGNALS:
    void seen(const Relais::WallPostId &post);
    void postWritten(const QString &text, const Relais::StoryId &story,
        const QList<Relais::WallMention> &mentions,
        const std::optional<Relais::StoryImage> &picture);
    void pinAsked(const Relais::WallPostId &post, bool pinned);
    void linkCopied();
    void narrowed(); //!< to some of the posts; older ones may be of them
    void thanksAsked(const Relais::WallPostId &post, const QString &word);
    void reportAsked(const Relais::WallPostId &post, const QString &word);
    void editAsked(const Relais::WallPostId &post);
    void deleteAsked(const Relais::WallPostId &post);
    void nominateAsked(const Relais::WallPostId &post, const QString &reason, bool named);
    void moreAsked();
    void orderChanged();
    void likeAsked(const Relais::WallPostId &post, bool on);
    void commentsAsked(const Relais::WallPostId &post);
    void commentWritten(const Relais::WallPostId &post, const QString &text);
    void commentEdited(const Relais::WallComment &comment, const QString &text);
    void commentDeleteAsked(const Relais::WallComment &comment);
    void commentReportAsked(const Relais::WallComment &comment, const QString &word);
    void commentDraftChanged(const Relais::WallPostId &post, const QString &text);
    void relayAsked(const Relais::StoryId &story);
    void searchCleared();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;

private:
    void expectLooks();
    void showEmpty(const QString &search); //!< what stands there when no post does
    QWidget *makeChips();
    Button *makeOrder();
    QWidget *makeFeed();
    void connectCard(PostCard &card);

    Theme &m_theme;
    PictureCache &m_pictures;
    const Clock &m_clock;
    SeenTracker m_tracker;
    QTimer m_looking;
    Order m_byOrder = Order::Newest;
    QButtonGroup *m_filters;
    Banner *m_notice;
    QString m_noticed; //!< what it says
    WallWriter *m_writer;
    TextLabel *m_seenAll;
    bool m_nominations = false;
    QHash<WallPostId, QString> m_commentDrafts;
    QScrollArea *m_scroll;
    WallSide *m_side;
    QScrollArea *m_sideScroll;
    EmptyState *m_empty;
    Button *m_more;
    WallModel *m_model;
    WallFeed *m_feed = nullptr;
};

} // namespace Relais::Ui
