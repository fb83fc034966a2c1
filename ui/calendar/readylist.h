// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/readymodel.h"
#include "ui/theme/theme.h"

#include <QListView>

namespace Relais::Ui {

//! The stories that wait for a day. Each is dragged onto one, or gets its date typed with T.
class ReadyList final : public QListView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadyList)
public:
    ReadyList(Theme &theme, ReadyModel &model, QWidget *parent = nullptr);
    StoryId current() const; //!< empty: none

Q_SIGNALS:
    void openAsked(const Relais::StoryId &story);
    void pickAsked(const Relais::StoryId &story);
    void dateAsked(const Relais::StoryId &story);

protected:
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    ReadyModel &m_model;
};

} // namespace Relais::Ui
