// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/idea.h"
#include "core/domain/story.h"
#include "ui/common/paint.h"

#include <QTimer>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Relais::Ui {

class Button;
class PictureCache;
class PictureView;
class TextLabel;

//! Where an idea is written: a story to tell, or something noticed, which also says where and why
//! it matters.
class IdeaForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdeaForm)
public:
    IdeaForm(Theme &theme, PictureCache &pictures, QWidget *parent = nullptr);

    void setTopics(const QList<Topic> &topics);
    void setKind(IdeaKind kind);
    IdeaKind kind() const;
    //! The idea answers to this one's call; an empty one: to none.
    void setCampaign(const Campaign &campaign);
    //! What the page of the link says of itself; title and problem may be empty. An answer to
    //! another link than the one that stands there now is passed over.
    void setLook(const QUrl &link, const QString &title, const QString &problem);
    //! One of the member's own; nothing: none.
    void setPicture(const std::optional<StoryImage> &image);
    //! One like this: kind, words, topic and link. What was written here already stays.
    void fillFrom(const Idea &idea);
    void takeFocus();
    Idea idea() const; //!< as written
    bool isEmpty() const;
    //! It was kept: empties the form; or says why it was not.
    void settled(const QString &problem);

Q_SIGNALS:
    void sendAsked();
    void lookAsked(const QUrl &link); //!< a link was written
    void pictureChosen(const QString &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeKinds();
    QWidget *makeFacts();
    QWidget *makeFoot();
    QUrl link() const;
    void choosePicture();
    void send();
    void refresh();

    Theme &m_theme;
    QButtonGroup *m_kinds;
    QPlainTextEdit *m_text;
    QWidget *m_facts; //!< of an observation
    QLineEdit *m_place;
    QLineEdit *m_why;
    QComboBox *m_topic;
    QLineEdit *m_link;
    TextLabel *m_linkNote; //!< what its page calls itself
    QString m_linkTitle;
    QTimer m_lookSoon; //!< after the last key
    std::optional<StoryImage> m_image;
    PictureView *m_picture;
    Button *m_pictureButton;
    Button *m_linkButton;
    Button *m_noCampaign;
    TextLabel *m_note;
    TextLabel *m_problem;
    Button *m_send;
    Campaign m_campaign;
};

} // namespace Relais::Ui
