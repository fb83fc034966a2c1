// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/httpserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace Relais::Test {

//! What a fake network really accepted, the judge of "published once": an array, and where a file
//! is named one line of JSON for each post, on disk before anything is answered. A file that exists
//! is taken up again: a fake that was killed forgets no post.
class FakeLedger final {
    Q_DISABLE_COPY_MOVE(FakeLedger)
public:
    FakeLedger() = default;
    void keepIn(const QString &path); //!< empty: only in memory

    void append(const QJsonObject &entry);
    QJsonArray &entries() { return m_entries; }
    const QJsonArray &entries() const { return m_entries; }

private:
    QJsonArray m_entries;
    QFile m_file;
};

//! For programs that drive a fake from outside: POST /_control/faults {"faults":[…]} sets how the
//! next posts go wrong, POST /_control/token makes another token, GET /_control/ledger tells what
//! was accepted. Nothing for every other path.
std::optional<ServerAnswer> controlAnswer(const ServerRequest &request, QStringList &faults,
    const FakeLedger &ledger, const std::function<QString()> &issueToken);

} // namespace Relais::Test
