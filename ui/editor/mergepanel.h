// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/storymerge.h"
#include "ui/common/paint.h"

class QScrollArea;
class QVBoxLayout;

namespace Relais::Ui {

class Button;
class TextLabel;

//! Two editors changed one story: what the other's changes bring along, and a choice for each field
//! that both changed. Nothing happens before the person says so.
class MergePanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergePanel)
public:
    explicit MergePanel(Theme &theme, QWidget *parent = nullptr);

    //! Choices that were made stay where they still have their question. who: the other editor.
    void setMerge(const StoryMerge &merge, const QString &who);
    QList<bool> chosen() const { return m_theirs; } //!< a clash each: theirs

Q_SIGNALS:
    void joinAsked();
    void takeTheirsAsked();

private:
    void rebuild();
    QWidget *rowFor(qsizetype clash);
    void addChoice(QVBoxLayout &column, qsizetype clash, bool theirs);

    Theme &m_theme;
    StoryMerge m_merge;
    QString m_who;
    QList<bool> m_theirs;
    TextLabel *m_taken;
    QWidget *m_rows;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    Button *m_join;
};

} // namespace Relais::Ui
