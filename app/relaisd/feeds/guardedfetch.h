// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/egressproxy.h"
#include "core/base/result.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class QNetworkReply;

namespace Relais::Backend {

//! Looks a name up and calls found once, soon, on the same thread; with nothing for an unknown
//! name.
using NameLookup = std::function<void(
    const QString &name, const std::function<void(const QList<QHostAddress> &)> &found)>;

//! What to fetch, and what is known of it from the last time.
struct FetchRequest {
    QUrl url;
    //! An intranet feed that an admin has allowed: its host alone, wherever it redirects to.
    bool allowPrivate = false;
    QByteArray etag {};
    QByteArray lastModified {};
    NameLookup lookup {}; //!< left empty, the system's
    EgressProxy proxy {}; //!< not for an intranet's addresses, which are asked directly
};

//! What came of it; without a body when nothing changed since.
struct FetchedDocument {
    QUrl url; //!< after redirects
    bool notModified = false;
    QByteArray body {};
    QByteArray etag {};
    QByteArray lastModified {};
    QByteArray contentType {};
    std::chrono::milliseconds took {}; //!< from the first look-up of the name
};

//! Beyond any of these a fetch is given up.
struct FetchLimits {
    std::chrono::milliseconds time { 10'000 }; //!< for all of it
    qint64 bytes = 5 * 1024 * 1024;
    int redirects = 3;
};

//! Fetches one document from an address that somebody typed or a feed named. A name is resolved
//! first and the connection then goes to the address that was checked, at each redirect anew, so
//! that no name can lead inside. Of a name with several addresses the next one is tried where one
//! refuses, cannot be reached or does not take the request in its share of the time. A proxy is
//! given the name, once all its addresses were checked; it looks it up again and has to refuse what
//! leads inside by then. Deletes itself after done, which is called once.
class GuardedFetch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardedFetch)
public:
    using Done = std::function<void(Result<FetchedDocument>)>;

    //! InvalidInput ("url-not-allowed"), Forbidden ("address-not-public"), Network, Timeout,
    //! Rejected ("too-large", "too-many-redirects", "answer-gone", "answer-not-ok"); retryAfter is
    //! what the server asks for, at most a day.
    static void start(FetchRequest request, FetchLimits limits, QObject *parent, Done done);

private:
    GuardedFetch(FetchRequest request, FetchLimits limits, QObject *parent, Done done);
    void go(const QUrl &url);
    void resolved(const QList<QHostAddress> &addresses);
    bool mayConnectTo(const QHostAddress &address) const;
    void refuse();
    void connectToNext();
    void leaveAddress();
    void read();
    void answered();
    void follow(const QByteArray &location);
    void finish(Result<FetchedDocument> result);

    const FetchRequest m_request;
    const FetchLimits m_limits;
    Done m_done;
    QElapsedTimer m_since; //!< a QTimer rounds its end, so that what is left of it tells nothing
    QTimer m_timer;
    QTimer m_patience; //!< with one address, while another is left
    QUrl m_url;
    QList<QHostAddress> m_addresses; //!< of its name, not yet tried
    bool m_byProxy = false;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    int m_redirects = 0;
    int m_lookup = -1;
};

} // namespace Relais::Backend
