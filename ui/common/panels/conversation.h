// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/idea.h"
#include "ui/common/paint.h"

class QVBoxLayout;

namespace Relais::Ui {

//! What was said about an idea: one's own words on the far side, the others' with their initials.
class Conversation final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Conversation)
public:
    explicit Conversation(Theme &theme, QWidget *parent = nullptr);
    void setMessages(const QList<IdeaMessage> &messages, const MemberId &me, const QDateTime &now);

private:
    Theme &m_theme;
    QVBoxLayout *m_lines;
};

} // namespace Relais::Ui
