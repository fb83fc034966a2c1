// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/wallpost.h"
#include "ui/common/paint.h"

class QVBoxLayout;

namespace Relais::Ui {

class Button;

//! What colleagues reported, for editors: each post stays or goes, with a reason that all read.
class ReportsPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportsPanel)
public:
    explicit ReportsPanel(Theme &theme, QWidget *parent = nullptr);
    void setReports(const QList<WallReport> &reports, const QDateTime &now); //!< none: hidden

Q_SIGNALS:
    void keepAsked(const Relais::WallPostId &post);
    void removeAsked(const Relais::WallPostId &post, const QString &reason);

private:
    QWidget *makeLine(const WallReport &report, const QDateTime &now);
    void askReason(Button *beside, const WallReport &report);

    Theme &m_theme;
    QVBoxLayout *m_lines;
};

} // namespace Relais::Ui
