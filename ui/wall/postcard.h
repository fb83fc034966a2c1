// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"
#include "ui/wall/wallentry.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QMenu;
class QVBoxLayout;

namespace Relais::Ui {

class Avatar;
class Button;
class Chip;
class PictureCache;
class PictureView;
class StoryBox;
class Tag;
class TextLabel;

//! What the person began on a card, for another that goes on with it.
struct PostCardMemory {
    bool open = false; //!< the comments
    QList<WallComment> comments {};
    QString draft {}; //!< of a comment
    bool sending = false; //!< it is on its way
    QString problem {}; //!< with the last that was sent
    WallComment edited {}; //!< that the draft is other words for; without an id: for none
    QString aside {}; //!< a draft, meanwhile
    bool isEmpty() const
    {
        return !open && draft.isEmpty() && problem.isEmpty() && edited.id.isEmpty()
            && aside.isEmpty();
    }
};

//! One post of the Wall: who, when, text, the story it is about, likes, comments. Has the focus as
//! a whole (L likes, Enter opens the comments) and its buttons after it.
class PostCard final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostCard)
public:
    PostCard(Theme &theme, PictureCache &pictures, QWidget *parent = nullptr);

    void setEntry(const WallEntry &entry, const QDateTime &now);
    const WallEntry &entry() const { return m_entry; }
    void setComments(const QList<WallComment> &comments, const QDateTime &now);
    void setNominations(bool offered) { m_nominations = offered; } //!< for the month, in the menu
    bool hasCommentsOpen() const;
    //! After a comment was sent: empties the field, or says why it was not. Who went on elsewhere
    //! keeps the focus there.
    void commentSettled(const QString &problem);
    void setCommentDraft(const QString &text); //!< of an earlier run; what is written now stays
    PostCardMemory memory() const;
    void recall(const PostCardMemory &memory, const QDateTime &now); //!< before it is shown

Q_SIGNALS:
    void likeAsked(const Relais::WallPostId &post, bool on);
    void commentsAsked(const Relais::WallPostId &post);
    void commentWritten(const Relais::WallPostId &post, const QString &text);
    void commentEdited(const Relais::WallComment &comment, const QString &text);
    void commentDeleteAsked(const Relais::WallComment &comment);
    void commentReportAsked(const Relais::WallComment &comment, const QString &word);
    void commentDraftChanged(const Relais::WallPostId &post, const QString &text); //!< of a new one
    void relayAsked(const Relais::StoryId &story);
    void thanksAsked(const Relais::WallPostId &post, const QString &word);
    void reportAsked(const Relais::WallPostId &post, const QString &word);
    void editAsked(const Relais::WallPostId &post);
    void deleteAsked(const Relais::WallPostId &post);
    void pinAsked(const Relais::WallPostId &post, bool pinned);
    void linkCopied();
    //! named: with the name of who nominates, for everybody to read.
    void nominateAsked(const Relais::WallPostId &post, const QString &reason, bool named);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void connectParts();
    void makeComments();
    QString richText() const;
    QString metaLine(const QDateTime &now) const; //!< team, place, time, and when it was edited
    QString reachLine() const;
    QString answerHint() const; //!< names those who commented last
    void showSending(); //!< what of it waits, or was refused
    void showThanks(); //!< or, on one's own, the way back to words that were refused
    bool isRefused() const; //!< the last change, which is the person's own
    void addOwnActs(QMenu &menu);
    QString pictureSentence() const; //!< for those who do not see it; empty: there is none
    void openComments(bool open);
    void sendComment();
    void addComment(const WallComment &comment, const QDateTime &now);
    void focusComment(const CommentId &comment); //!< or the field, when it is gone
    bool isEditingComment() const { return !m_edited.id.isEmpty(); }
    void editComment(const WallComment &comment);
    void cancelCommentEdit();
    void endCommentEdit();
    void showEditing();
    void showText();
    void showMenu();
    void askThanks();
    void askReport();
    void askNomination();

    Theme &m_theme;
    WallEntry m_entry;
    QList<WallComment> m_shownComments;
    bool m_nominations = false;
    Avatar *m_avatar;
    TextLabel *m_author;
    TextLabel *m_when;
    Tag *m_yours;
    Tag *m_pinned;
    QLabel *m_text;
    PictureView *m_picture;
    StoryBox *m_story;
    Chip *m_like;
    Button *m_thank;
    Button *m_moreButton;
    Tag *m_waiting;
    Button *m_commentsButton;
    TextLabel *m_views;
    QWidget *m_comments;
    QVBoxLayout *m_commentList;
    QWidget *m_editLine; //!< above the field while a comment is changed
    QLineEdit *m_answer;
    TextLabel *m_problem;
    bool m_sending = false; //!< a comment, from this card
    WallComment m_edited; //!< the comment that the field changes; without an id: none
    QString m_aside; //!< what was being written before
    QPointer<QWidget> m_focusMeanwhile; //!< where it went when the field was closed
};

} // namespace Relais::Ui
