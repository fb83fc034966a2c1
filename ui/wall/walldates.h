// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"
#include "ui/common/paint.h"

class QVBoxLayout;

namespace Relais::Ui {

//! The events that come next, a line each; hidden while there is none.
class WallDates final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallDates)
public:
    explicit WallDates(Theme &theme, QWidget *parent = nullptr);

    void setEvents(const QList<Story> &events); //!< each has its time

Q_SIGNALS:
    void storyAsked(const Relais::StoryId &story);

private:
    Theme &m_theme;
    QVBoxLayout *m_lines;
};

} // namespace Relais::Ui
