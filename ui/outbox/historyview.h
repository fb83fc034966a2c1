// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/outbox/relaywords.h"

class QVBoxLayout;

namespace Relais::Ui {

//! The history of a relay: one line for each durable step, joined by a thin line, the last one
//! saying what comes next.
class HistoryView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryView)
public:
    explicit HistoryView(Theme &theme, QWidget *parent = nullptr);
    void setLines(const QList<HistoryLine> &lines);
    const QList<HistoryLine> &lines() const { return m_lines; }

private:
    Theme &m_theme;
    QVBoxLayout *m_layout;
    QList<HistoryLine> m_lines;
};

} // namespace Relais::Ui
