// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/httpserver.h"

#include <QJsonObject>
#include <QList>

namespace Relais::Test {

//! A FAKE. A person's drive on Misskey, and what a note is refused for, written from
//! github.com/misskey-dev/misskey (endpoints drive/files/create and notes/create, DriveService) and
//! from what @fastify/multipart says of the order of fields; no real server was asked.
class FakeDrive final {
public:
    //! Takes an upload: {"id", "comment"}. The same bytes are the same file, with the comment that
    //! it had, unless "force" says otherwise. Fields after the file come too late.
    ServerAnswer take(const ServerRequest &request);
    //! {"id", "comment" (null where none came), "bytes" (base64)}; empty when there is none.
    QJsonObject file(const QString &id) const;
    qsizetype size() const { return m_files.size(); }
    //! What notes/create answers to a note that it does not take; status 200: it does.
    ServerAnswer judgementOf(const QJsonObject &note) const;

    static ServerAnswer refusal(int status, const QString &code);

private:
    QList<QJsonObject> m_files;
};

} // namespace Relais::Test
