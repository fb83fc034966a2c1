// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/signingservice.h"
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

//! Whose keys sign stories, with what people compare, and the change of one's own.
class KeysSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysSection)
public:
    KeysSection(
        Theme &theme, SigningService &signing, ServerReach &reach, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void fill(const QList<ApproverKey> &keys);
    QWidget *rowOf(const ApproverKey &key, bool own);
    void replace();
    void say(const QString &text, bool good = false);

    SigningService &m_signing;
    PageState *m_state;
    Banner *m_message;
    ReasonBar *m_question;
    Button *m_replace;
    TextLabel *m_none;
    RowList *m_list;
};

} // namespace Relais::Ui
