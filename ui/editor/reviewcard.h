// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/storydiff.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

class CommentsPanel;
class DiffList;
class IconLabel;
class TextLabel;

//! What is said of a story before members have it: who wrote and approved it, what changed, what
//! others ask, and at its foot who signed what members have.
class ReviewCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewCard)
public:
    explicit ReviewCard(Theme &theme, QWidget *parent = nullptr);

    //! note: why it was sent back. since: what the changes are counted from, as a sentence.
    void setReview(const QString &author, const QString &note, const QString &since,
        const QList<StoryChange> &changes);
    //! Who approved it, or who has to; empty: neither now.
    void setApproval(const QString &sentence, bool given);
    //! Whether it stands the test, too; empty: nothing is approved.
    void setSignature(const QString &sentence, bool good);

    DiffList &diff() const { return *m_diff; }
    TextLabel &since() const { return *m_since; }
    CommentsPanel &comments() const { return *m_comments; }

private:
    QWidget *makeSaid();
    QWidget *makeChanges();
    QWidget *makeSeal();

    Theme &m_theme;
    TextLabel *m_author;
    IconLabel *m_approvalSign;
    TextLabel *m_approval;
    TextLabel *m_note;
    TextLabel *m_since;
    DiffList *m_diff;
    CommentsPanel *m_comments;
    QWidget *m_seal;
    IconLabel *m_sealSign;
    TextLabel *m_signature;
};

} // namespace Relais::Ui
