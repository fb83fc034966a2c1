// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/storychecks.h"
#include "ui/common/paint.h"

class QVBoxLayout;

namespace Relais::Ui {

class Tag;

//! What a story still needs, each with a way to the field; worst first.
class ChecksPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecksPanel)
public:
    explicit ChecksPanel(Theme &theme, QWidget *parent = nullptr);

    void setChecks(const QList<StoryCheck> &checks);
    const QList<StoryCheck> &checks() const { return m_checks; }
    void showNext(); //!< F8: goes round the failing ones

Q_SIGNALS:
    void showAsked(const Relais::StoryCheck &check);

private:
    QWidget *rowFor(const StoryCheck &check);

    Theme &m_theme;
    QList<StoryCheck> m_checks;
    Tag *m_summary;
    QWidget *m_rows;
    QVBoxLayout *m_column;
    qsizetype m_next = 0;
};

} // namespace Relais::Ui
