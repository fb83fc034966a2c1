// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/pagereport.h"
#include "core/domain/wallpost.h"
#include "ui/common/paint.h"

#include <QPointer>

class QVBoxLayout;

namespace Relais::Ui {

class Button;
class TextLabel;

//! What colleagues reported, for editors: each post or comment stays or goes, with a reason that
//! all read; what was settled of late can be brought back, and whoever reported it answered. Below,
//! what visitors said of public pages.
class ReportsPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportsPanel)
public:
    explicit ReportsPanel(Theme &theme, QWidget *parent = nullptr);
    //! settled is folded away until it is asked for. Without either it is hidden.
    void setReports(
        const QList<WallReport> &open, const QList<WallReport> &settled, const QDateTime &now);

    void setNotice(QWidget *notice); //!< how it stands with the server; above the reports
    //! They could not be read: then it is shown without any, for what the notice says.
    void setFailed(bool failed);
    //! Why nothing can be decided now. Empty: all can.
    void setBlocked(const QString &reason);
    void setPageReports(const QList<PageReport> &reports, const QDateTime &now);

Q_SIGNALS:
    // With a comment: of that one, which stands under the post.
    void keepAsked(const Relais::WallPostId &post, const Relais::CommentId &comment);
    void removeAsked(
        const Relais::WallPostId &post, const QString &reason, const Relais::CommentId &comment);
    void restoreAsked(const Relais::WallPostId &post, const Relais::CommentId &comment);
    void answerAsked(const Relais::ReportId &report, const QString &answer);
    void openAsked(const QUrl &page);
    void dealtWith(const Relais::ReportId &report); //!< of a page

private:
    QWidget *makeLine(const WallReport &report, const QDateTime &now);
    QWidget *makePageLine(const PageReport &report, const QDateTime &now);
    void follow();
    void hold(Button *act); //!< while nothing can be decided
    static QString reportedWords(const WallReport &report); //!< by whom, and what it says
    QString settledWords(const WallReport &report, const QDateTime &now) const;
    QList<Button *> actsFor(const WallReport &report);
    void askReason(Button *beside, const WallReport &report);
    void askAnswer(Button *beside, const WallReport &report);

    Theme &m_theme;
    QVBoxLayout *m_lines;
    TextLabel *m_none;
    Button *m_more;
    QWidget *m_settled;
    QVBoxLayout *m_settledLines;
    QVBoxLayout *m_pageLines;
    QVBoxLayout *m_column;
    QList<QPointer<Button>> m_acts;
    QString m_blocked;
    bool m_failed = false;
};

} // namespace Relais::Ui
