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

//! Data of one kind in a few words, as a row of a table has them, with each of them exactly.
struct PrivacyRow {
    bool sent = false;
    QString what {};
    QString exactly {};
    QString readers {};
    QList<PrivacyFact> facts {};
};

//! What the settings say of privacy: the whole contract between this program and the server, in
//! words, those that are sent first.
class PrivacyFacts final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::PrivacyFacts)
public:
    static QList<PrivacyRow> rows();
    static QList<PrivacyFact> all(); //!< of all rows

private:
    static QList<PrivacyRow> sent();
    static QList<PrivacyRow> neverSent();
    static QList<PrivacyFact> profile();
    static QList<PrivacyFact> relays();
    static QList<PrivacyFact> figures();
    static QList<PrivacyFact> wall();
    static QList<PrivacyFact> ideas();
    static QList<PrivacyFact> thanks();
    static QList<PrivacyFact> jobs();
    static QList<PrivacyFact> charter();
    static QList<PrivacyFact> devices();
    static QList<PrivacyFact> card();
};

} // namespace Relais::Ui
