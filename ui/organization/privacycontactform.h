// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <optional>

class QLineEdit;

namespace Relais::Ui {

class Button;
class TextLabel;

//! Whom members ask about their data. Nothing is claimed, and nothing can be saved, before it is
//! known who is named.
class PrivacyContactForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrivacyContactForm)
public:
    explicit PrivacyContactForm(Theme &theme, QWidget *parent = nullptr);

    void setContact(const QString &contact); //!< as the server has it; empty: nobody
    void setBlocked(const QString &reason); //!< why nothing can be changed; empty: it can
    QString contact() const; //!< as it is written

Q_SIGNALS:
    void saveAsked(const QString &contact);

private:
    void showState();

    std::optional<QString> m_named;
    QString m_blocked;
    TextLabel *m_told;
    QLineEdit *m_field;
    Button *m_save;
};

} // namespace Relais::Ui
