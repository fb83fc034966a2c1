// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace Relais::Ui {

//! One datum about the member, and what the organization learns of it.
struct PrivacyFact {
    bool sent = false; //!< to the organization's server
    QString what {};
    QString exactly {};
    QString readers {}; //!< who may read it there
    //! The kind of a push (core/api/push.h) whose body has exactly these fields; empty: it goes
    //! another way, or never.
    QString push {};
    QStringList fields {};
};

//! What the settings say of privacy: the whole contract between this program and the server, in
//! words, those that are sent first.
class PrivacyFacts final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::PrivacyFacts)
public:
    static QList<PrivacyFact> all();

private:
    static QList<PrivacyFact> sent();
    static QList<PrivacyFact> neverSent();
};

} // namespace Relais::Ui
