// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/storyreview.h"
#include "ui/common/paint.h"

class QComboBox;
class QVBoxLayout;

namespace Relais::Ui {

class Button;
class NameField;
class Tag;
class TextLabel;

//! What editors ask of a story and answer, by thread: open ones first, settled ones folded to a
//! line. One asks about a field or about the story, and names others by "@".
class CommentsPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommentsPanel)
public:
    explicit CommentsPanel(Theme &theme, QWidget *parent = nullptr);

    //! Who looks, and whose story it is: they may settle.
    struct Reader {
        MemberId me;
        bool ofStory = false; //!< wrote it, or changed it last
        QString blocked {}; //!< why nothing can be said now; empty: it can
        QString name {}; //!< as others name who looks
        QStringList others {}; //!< whom one may name, by "@"
    };
    void setComments(
        const QList<StoryComment> &comments, const Reader &reader, const QDateTime &now);
    int open() const { return openThreads(m_comments); }
    void clear(); //!< another story
    void said(); //!< what was written is kept; the field is free again
    void setProblem(const QString &sentence); //!< empty: none
    void setFocusToField(); //!< says why where nothing can be said now

Q_SIGNALS:
    void asked(std::optional<Relais::StoryField> field, const QString &text);
    void answered(const Relais::StoryCommentId &thread, const QString &text);
    void settleAsked(const Relais::StoryCommentId &thread, bool settled);
    void showAsked(Relais::StoryField field);

private:
    QWidget *makeField();
    void rebuild();
    QWidget *threadOf(const StoryComment &first);
    QWidget *lineOf(const StoryComment &comment, bool first);
    bool namesReader(const StoryComment &comment) const;
    void addActs(QVBoxLayout &column, const StoryComment &first);
    void submit();
    void answerTo(const StoryComment &first); //!< an empty id: asks again

    Theme &m_theme;
    QList<StoryComment> m_comments;
    Reader m_reader;
    QDateTime m_now;
    StoryCommentId m_thread; //!< that is answered
    Tag *m_count;
    QWidget *m_threads;
    QVBoxLayout *m_column;
    TextLabel *m_problem;
    TextLabel *m_answering;
    QComboBox *m_about;
    NameField *m_text;
    Button *m_say;
    Button *m_leave;
};

} // namespace Relais::Ui
