// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>

namespace Relais::Ui {

class Theme;

//! The keys of the inbox, each beside what it does. They wrap where there is little room.
class InboxKeys final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InboxKeys)
public:
    explicit InboxKeys(Theme &theme, QWidget *parent = nullptr);

private:
    QWidget *makeHint(const QList<QKeySequence> &keys, const QString &what);

    Theme &m_theme;
};

} // namespace Relais::Ui
