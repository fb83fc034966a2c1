// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/storymerge.h"
#include "ui/editor/audiencepanel.h"
#include "ui/editor/captionspanel.h"
#include "ui/editor/checkspanel.h"
#include "ui/editor/editorhead.h"
#include "ui/editor/rulespanel.h"
#include "ui/editor/storyform.h"

namespace Relais::Ui {

class Banner;
class MergePanel;
class RatingsPanel;
class ReasonBar;
class ReviewCard;
class StoryPreview;

//! One story being written or reviewed: what it says on the left, its rules and checks in the
//! middle, review and preview on the right. Shows values; the page binds it to the service.
class EditorView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditorView)
public:
    EditorView(Theme &theme, PictureCache &pictures, const Clock &clock, QWidget *parent = nullptr);

    void setChoices(const EditorChoices &choices);
    //! Another story, or the same after someone else changed it; what is being typed stays.
    void setStory(const Story &story, const QDateTime &now);
    Story story() const; //!< with what the fields say
    void setMoment(const EditorMoment &moment);
    void setReadOnly(bool readOnly);
    //! Two editors wrote: merge is what both changed, who and when the other's last change.
    void setConflict(const StoryMerge &merge, const QString &who, const QString &when);
    void clearConflict();
    //! Who else has the story open, as a sentence; empty: nobody.
    void setOthers(const QString &sentence);
    //! That a correction waits, and what comes of it; title empty: none. act: on its button.
    void setCorrection(const QString &title, const QString &text, const QString &act);
    void setLinkAnswers(const std::optional<bool> &answers); //!< nothing: nobody knows
    void setProblem(const QString &sentence); //!< of the last act; empty: none
    void setSampleLink(const QUrl &link, const QString &personName);
    void showCheck(const StoryCheck &check);
    void showField(StoryField field);
    void showPreview(); //!< where its column scrolls
    void ask(); //!< leads to where questions are written
    void showChanges(); //!< the same, with the focus; none: says so

    EditorHead &head() const { return *m_head; }
    StoryForm &form() const { return *m_form; }
    CaptionsPanel &captions() const { return *m_captions; }
    AudiencePanel &audience() const { return *m_audience; }
    RulesPanel &rules() const { return *m_rules; }
    ChecksPanel &checks() const { return *m_checks; }
    RatingsPanel &ratings() const { return *m_ratings; }
    ReasonBar &reason() const { return *m_reason; }
    ReviewCard &review() const { return *m_review; }
    MergePanel &merge() const { return *m_merge; }
    QList<QWidget *> areas() const; //!< the columns that are shown

Q_SIGNALS:
    void edited();
    void correctionAsked(); //!< the one that waits

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeColumns();
    QWidget *column(const QList<QWidget *> &parts, int width);
    void arrange();
    void change();
    void scrollTo(QWidget *part);
    void refreshChecks();
    void refreshPreview();

    Theme &m_theme;
    Story m_story;
    QDateTime m_now;
    QList<BlockedPhrase> m_blocked;
    std::optional<bool> m_linkAnswers {};
    EditorHead *m_head;
    Banner *m_conflict;
    MergePanel *m_merge;
    Banner *m_others;
    Banner *m_correction;
    Banner *m_problem;
    ReasonBar *m_reason;
    StoryForm *m_form;
    CaptionsPanel *m_captions;
    AudiencePanel *m_audience;
    RulesPanel *m_rules;
    ChecksPanel *m_checks;
    RatingsPanel *m_ratings;
    ReviewCard *m_review;
    StoryPreview *m_preview;
    QList<QWidget *> m_columns;
    QList<QWidget *> m_said; //!< of the story: what the third column has while there is room for it
    int m_threeNeed = 0; //!< pixels, for three columns
};

} // namespace Relais::Ui
