// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/states/emptystate.h"
#include "ui/sources/candidatelist.h"
#include "ui/sources/candidatemodel.h"
#include "ui/sources/candidatepreview.h"
#include "ui/sources/sourcepanel.h"

#include <optional>

class QButtonGroup;

namespace Relais::Ui {

class Chip;
class PictureCache;

//! Sources on the left, the inbox in the middle, the selected candidate on the right. Shows values;
//! the page binds it to the services.
class SourcesView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcesView)
public:
    SourcesView(Theme &theme, PictureCache &pictures, QWidget *parent = nullptr);

    void setContent(const QList<SourceEntry> &sources, const QList<CandidateEntry> &open,
        const QList<CandidateEntry> &dropped, const QDateTime &now);
    //! Before the server said what there is; none: what is shown is all there is.
    void setWaiting(std::optional<EmptyState::Waiting> waiting);
    //! What became drafts; states: of those stories, as words.
    void setKept(const QList<CandidateEntry> &kept, const QHash<StoryId, QString> &states);
    void setIdeas(int waiting); //!< of members, that nobody answered yet
    void setStories(const QStringList &titles); //!< what resembles one of them says so
    void setLanguages(const QStringList &languages); //!< of the stories
    void setSearch(const QString &search);
    void setBlocked(const QString &reason); //!< why nothing can be decided; empty: it can
    QString summary() const; //!< "7 sources, 8 candidates to look at"

    CandidateModel &model() { return m_model; }
    CandidateList &list() const { return *m_list; }
    CandidatePreview &preview() const { return *m_preview; }
    SourcePanel &panel() const { return *m_panel; }
    std::optional<CandidateEntry> current() const { return m_model.candidate(m_list->selected()); }

Q_SIGNALS:
    void keepAsked(const Relais::CandidateId &id);
    void translationAsked(const Relais::CandidateEntry &candidate);
    void linkAsked(const Relais::CandidateEntry &candidate);
    void dropAsked(const Relais::CandidateId &id);
    void dropAlikeAsked(const QList<Relais::CandidateId> &ids); //!< two or more, of the same news
    void storyAsked(const Relais::StoryId &story); //!< that a candidate became
    void ideasAsked(); //!< of members
    void restoreAsked(const Relais::CandidateId &id);
    void pageAsked(const QUrl &link);
    void addAsked(const QUrl &url);
    void summaryChanged();

private:
    QWidget *makeMiddle();
    void connectParts();
    void refresh();
    void showCurrent();
    void keepSelection();
    void decide(bool keep);
    void openStory();
    void dropAlike();
    bool isTranslatable() const;
    bool isLinkable() const;
    void askForOriginal();
    void askForStory();

    Theme &m_theme;
    CandidateModel m_model;
    SourcePanel *m_panel;
    CandidateList *m_list;
    CandidatePreview *m_preview;
    EmptyState *m_empty;
    QButtonGroup *m_tabs;
    Chip *m_ideas;
    QDateTime m_now;
    std::optional<EmptyState::Waiting> m_waiting;
    QList<SourceEntry> m_sources;
    QStringList m_languages; //!< of the stories, "fr" for "fr-CA"
    bool m_blocked = false;
    int m_row = 0; //!< of the selection: what stands there after an act is selected next
};

} // namespace Relais::Ui
