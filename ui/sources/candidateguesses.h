// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/curation.h"

#include <QObject>

class QWidget;

namespace Relais::Ui {

class Button;
class Theme;

//! What a candidate is guessed to be: its kind and its topics, each corrected with a press. What is
//! chosen goes with the draft alone; the next candidate is guessed as if nothing had been
//! corrected.
class CandidateGuesses final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CandidateGuesses)
public:
    explicit CandidateGuesses(Theme &theme, QObject *parent = nullptr);

    void setTopics(const QList<Topic> &topics); //!< of the company
    //! usual: topics of what its source brings. What was corrected stays while it is the same one.
    void setCandidate(const CandidateEntry &candidate, const QList<TopicId> &usual);
    void setKind(StoryKind kind);
    void addTopic(const TopicId &topic);
    CandidateChoice choice() const; //!< nothing of topics while the company's are not known

    // Their owner lays them out.
    QWidget *kindRow() const;
    QWidget *topicRow() const { return m_topicRow; }

private:
    void guess(const CandidateEntry &candidate, const QList<TopicId> &usual);
    void showTopics();
    void askForKind();
    void askForTopic();

    Theme &m_theme;
    Button *m_kindButton;
    QWidget *m_topicRow;
    Button *m_more;
    QList<Topic> m_topics;
    CandidateId m_candidate; //!< that was guessed last
    StoryKind m_kind = StoryKind::Article;
    QList<TopicId> m_offered; //!< shown as chips
    QList<TopicId> m_chosen;
};

} // namespace Relais::Ui
