// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/wallpost.h"
#include "ui/common/paint.h"

class QVBoxLayout;

namespace Relais::Ui {

//! What editors answered to the member's own reports, until it is put away.
class AnswersPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswersPanel)
public:
    explicit AnswersPanel(Theme &theme, QWidget *parent = nullptr);
    void setAnswers(const QList<WallReport> &reports, const QDateTime &now); //!< none: hidden

private:
    Theme &m_theme;
    QVBoxLayout *m_lines;
    QDateTime m_away; //!< answers up to then were put away while the window is open
    QList<WallReport> m_reports;
};

} // namespace Relais::Ui
