// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/curation.h"
#include "ui/common/panels/card.h"

#include <QWidget>

class QGridLayout;

namespace Relais::Ui {

class Banner;
class Button;
class CandidateGuesses;
class Chip;
class PictureCache;
class PictureView;
class TextLabel;

//! The selected candidate: its picture and its text, where it was found, and what to do with it.
class CandidatePreview final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CandidatePreview)
public:
    CandidatePreview(Theme &theme, PictureCache &pictures, QWidget *parent = nullptr);

    //! What is known of the candidate beside itself.
    struct Around {
        QString like; //!< the title that it resembles; empty: none
        bool own = true; //!< content of the organization
        QList<TopicId> topics; //!< of what its source brings
    };
    void setCandidate(
        const std::optional<CandidateEntry> &candidate, const QDateTime &now, const Around &around);
    CandidateGuesses &guesses() const { return *m_guesses; }
    //! Why nothing can be decided now; empty: it can.
    void setBlocked(const QString &reason);
    void setTranslatable(bool translatable); //!< there is a story in another language
    void setLinkable(bool linkable); //!< there is a story
    void setProblem(const QString &sentence); //!< of the last act; empty: none

Q_SIGNALS:
    void keepAsked();
    void translationAsked(); //!< keep it as what another story says in its language
    void linkAsked(); //!< give its link to a story that is there
    void dropAsked();
    void restoreAsked();
    void pageAsked();
    void storyAsked(); //!< that the candidate became

private:
    QWidget *makeFacts();
    QWidget *makeWays();
    QWidget *makeFoot();
    void showActs();
    TextLabel *addFact(QGridLayout &grid, const QString &name, QWidget *value);

    Theme &m_theme;
    Card *m_card;
    Banner *m_problem;
    PictureView *m_picture;
    TextLabel *m_title;
    TextLabel *m_from;
    TextLabel *m_text;
    Banner *m_idea;
    CandidateGuesses *m_guesses;
    QList<QWidget *> m_guessed; //!< what is shown of them
    Chip *m_translation;
    Chip *m_link;
    QWidget *m_ways; //!< to keep it
    TextLabel *m_source;
    TextLabel *m_language;
    TextLabel *m_licence;
    TextLabel *m_seen;
    TextLabel *m_like;
    Button *m_page;
    Button *m_drop;
    Button *m_keep;
    bool m_dropped = false;
    bool m_kept = false;
    QString m_blocked; //!< why; empty: all can be done
};

} // namespace Relais::Ui
