// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/story.h"
#include "ui/common/popovers/readingdialog.h"

#include <functional>

namespace Relais::Ui {

//! What members had of a story, revision by revision: who approved each, when, and what it changed.
//! It is read one by one, the newest first.
class StoryHistory final : public ReadingDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryHistory)
public:
    struct Line {
        QString head;
        QString text;
        bool operator==(const Line &) const = default;
    };
    //! Asks for a revision; calls taken once, also when the dialog is gone.
    using Read =
        std::function<void(int revision, std::function<void(const Result<Story> &)> taken)>;

    StoryHistory(Theme &theme, const Story &story, Read read, const QDateTime &now,
        QWidget *parent = nullptr);

    static constexpr int mostRevisions = 20;
    //! Newest first. Pure but for the language.
    static QList<Line> linesOf(const QList<Story> &revisions, const QDateTime &now);

private:
    void ask(int revision);
    void take(int revision, const Result<Story> &story);
    void fill(const QList<Line> &lines);
    void addLine(const Line &line);

    Theme &m_theme;
    const Read m_read;
    const QDateTime m_now;
    QList<Story> m_revisions;
};

} // namespace Relais::Ui
