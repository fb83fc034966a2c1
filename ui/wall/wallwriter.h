// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/directory.h"
#include "core/domain/story.h"
#include "core/domain/wallpost.h"
#include "ui/common/paint.h"

#include <QImage>

class QMimeData;

namespace Relais::Ui {

class Avatar;
class Button;
class Card;
class MentionEdit;
class PictureCache;
class TextLabel;
class WriterPicture;

//! Where a post for the Wall is written, with a picture that can be dropped or pasted here, and the
//! story chosen that it is about.
class WallWriter final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallWriter)
public:
    WallWriter(Theme &theme, PictureCache &pictures, QWidget *parent = nullptr);

    void setPerson(const QString &name);
    void setStories(const QList<Story> &stories); //!< that a post may be about
    //! Who is offered for what is typed behind "@".
    void setFind(std::function<QList<Colleague>(const QString &typed)> find);
    void mention(const Colleague &colleague);
    void write(const WallPost &post); //!< what was written of one that was taken back
    void restore(const WallPost &draft); //!< what an earlier run left of a new post
    WallPost unsent() const; //!< the new post that is being written, also while another is edited
    //! Other words for a post that is there; what was being written comes back after it.
    //! storyTitle: of the post's story; empty: not known.
    void edit(const WallPost &post, const QString &storyTitle);
    bool isEditing() const { return !m_editing.isEmpty(); }
    void setPicture(const StoryImage &picture); //!< what came of pictureChosen()
    void setPart(const StoryImage &part); //!< and of partChosen()
    void setPictureProblem(const QString &sentence); //!< why there is none; empty: no problem
    void offerAgain(); //!< more colleagues are known now
    void takeFocus();
    //! It was kept: empties the field; or it was not, and the text stays.
    void settled(bool kept);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void draftChanged(); //!< unsent(), possibly
    void written(const QString &text, const Relais::StoryId &story,
        const QList<Relais::WallMention> &mentions,
        const std::optional<Relais::StoryImage> &picture);
    void edited(const Relais::WallEdit &edit); //!< settled() answers it
    void editCancelled(const Relais::WallPostId &post);
    void pictureChosen(const QString &file);
    void imageGiven(const QImage &image); //!< as pictureChosen(), of no file
    void partChosen(const QString &path, const QRectF &part);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    //! What stands in the fields.
    struct Draft {
        QString text {};
        QList<WallMention> mentions {};
        std::optional<StoryImage> picture {};
        StoryId story {};
        QString storyTitle {}; //!< as the button says it; empty: as it does without a story
    };
    Draft draft() const;
    Draft draftOf(const WallPost &post) const;
    void fill(const Draft &draft);
    void setEditing(const WallPostId &post); //!< empty: what is written is a new post
    void cancelEdit();
    bool takes(const QMimeData &data) const; //!< what is held over it, or pasted
    void take(const QMimeData &data);
    void showDropping(bool dropping);
    void chooseStory();
    void choose(const StoryId &id, const QString &title); //!< empty: none
    void refresh();
    void send();

    Theme &m_theme;
    Card *m_card;
    Avatar *m_avatar;
    MentionEdit *m_text;
    TextLabel *m_note;
    Button *m_story;
    Button *m_mention;
    Button *m_pictureButton;
    WriterPicture *m_picture;
    TextLabel *m_problem; //!< with the picture
    Button *m_cancel; //!< an edit
    Button *m_post;
    WallPostId m_editing;
    Draft m_aside; //!< while a post is edited
    bool m_dropping = false; //!< a picture is held over it
    StoryId m_chosen;
    QString m_chosenTitle;
    QList<Story> m_stories;
};

} // namespace Relais::Ui
