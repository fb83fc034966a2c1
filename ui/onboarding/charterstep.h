// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/charter.h"
#include "ui/onboarding/onboardingstep.h"

class QCheckBox;
class QPlainTextEdit;

namespace Relais {
class CharterService;
class SyncService;
} // namespace Relais

namespace Relais::Ui {

class Banner;
class Chip;
class TextLabel;

//! The company's charter to read and accept. Leaves by itself when there is none, or when what
//! there is was accepted elsewhere.
class CharterStep final : public OnboardingStep {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CharterStep)
public:
    CharterStep(
        Theme &theme, CharterService &charter, SyncService &sync, QWidget *parent = nullptr);

    QString continueText() const override { return tr("Accept"); }
    bool canContinue() const override;
    bool isBusy() const override { return m_busy; }
    void entered() override;
    void submit() override;

private:
    void refresh();
    void addViews();
    void showText();
    void showView(bool changes);
    QString changesText() const;
    void leaveIfSettled(bool known);
    void settle(const Result<void> &result);

    CharterService &m_service;
    SyncService &m_sync;
    Charter m_charter; //!< version 0: none is asked for
    TextLabel *m_note;
    QWidget *m_views; //!< what changed, or the whole text
    Chip *m_changes;
    Chip *m_whole;
    QPlainTextEdit *m_text;
    QCheckBox *m_read;
    Banner *m_problem;
    bool m_entered = false;
    bool m_busy = false;
};

} // namespace Relais::Ui
