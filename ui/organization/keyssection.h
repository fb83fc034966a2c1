// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/sync/signingservice.h"
#include "ui/settings/settingssection.h"

namespace Relais {
class ServerReach;
}

namespace Relais::Ui {

class Banner;
class Button;
class PageState;
class ReasonBar;
class RowList;
class TextLabel;

//! Whose keys sign stories, with what people compare; the change of one's own for who signs, and
//! the revocation of anybody's for admins.
class KeysSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysSection)
public:
    enum class Right { Sign, Revoke, Both };
    KeysSection(Theme &theme, SigningService &signing, ServerReach &reach,
        Right right = Right::Sign, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void fill(const QList<ApproverKey> &keys);
    QWidget *rowOf(const ApproverKey &key, bool own);
    bool mayRevoke(const ApproverKey &key) const;
    void askToRevoke(const ApproverKey &key);
    void revoke(const PublicKey &key);
    void replace();
    void say(const QString &text, bool good = false);

    SigningService &m_signing;
    const Right m_right;
    PageState *m_state;
    Banner *m_message;
    ReasonBar *m_question;
    Button *m_replace;
    TextLabel *m_none;
    RowList *m_list;
};

} // namespace Relais::Ui
