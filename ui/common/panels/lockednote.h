// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace Relais::Ui {

class Theme;

//! The foot of a card: a line across, a lock, and what is kept from whom.
class LockedNote final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LockedNote)
public:
    LockedNote(Theme &theme, const QString &text, QWidget *parent = nullptr);

    void addAtEnd(QWidget *part);

private:
    QHBoxLayout *m_row;
};

} // namespace Relais::Ui
