// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/popovers/popover.h"

#include <functional>

class QCheckBox;
class QLineEdit;

namespace Relais::Ui {

class Button;

//! Asks for one line beside what it is about; Enter sends it, Esc or a click elsewhere leaves.
class WordPopover final : public Popover {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WordPopover)
public:
    struct Question {
        QString title;
        QString text; //!< who reads it
        QString field;
        QString act; //!< on the button
        int longest = 500;
        bool mayBeEmpty = false;
        QString tick {}; //!< what one may allow beside the line, not ticked; empty: nothing
    };
    using Done = std::function<void(const QString &word, bool ticked)>;
    //! Deletes itself when it closes.
    static WordPopover *ask(Theme &theme, QWidget *beside, const Question &question,
        std::function<void(const QString &word)> done);
    static WordPopover *askWithTick(
        Theme &theme, QWidget *beside, const Question &question, Done done);

private:
    WordPopover(Theme &theme, QWidget *beside, const Question &question, Done done);
    void submit();

    bool m_mayBeEmpty;
    Done m_done;
    QLineEdit *m_field;
    QCheckBox *m_tick = nullptr;
    Button *m_act;
};

} // namespace Relais::Ui
