// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/memberentry.h"
#include "ui/common/paint.h"

class QVBoxLayout;

namespace Relais::Ui {

class Button;
class ServerGate;
class Tag;
class TextLabel;

//! The invitations that are open, the one that ends first on top, and below them those that ended
//! unused, each with what can be done with it.
class InvitationsCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InvitationsCard)
public:
    InvitationsCard(Theme &theme, ServerGate &gate, QWidget *parent = nullptr);

    //! members: all; those who are invited are taken.
    void setMembers(const QList<MemberEntry> &members, const QDateTime &now);

Q_SIGNALS:
    void inviteAsked();
    void renewAsked(const Relais::MemberEntry &entry);
    void revokeAsked(const Relais::MemberEntry &entry);

private:
    void build();
    void addRow(const MemberEntry &entry);
    void offerActs(Button *beside, const MemberEntry &entry);

    Theme &m_theme;
    ServerGate &m_gate;
    Tag *m_open;
    QVBoxLayout *m_lines;
    TextLabel *m_more;
    QList<MemberEntry> m_invited;
    QDateTime m_now;
};

} // namespace Relais::Ui
