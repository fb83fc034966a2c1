// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/httpserver.h"

#include <QJsonObject>

namespace Relais::Ui::Test {

//! FAKE of relaisd, and of everybody else whom a client asks: it answers from memory what it was
//! given. It is this process' proxy while it lives, so that nothing reaches a network.
class SampleBackend final {
    Q_DISABLE_COPY_MOVE(SampleBackend)
public:
    //! "GET /v1/stories" → body, or with "?limit=…" for that query alone.
    using Answers = QHash<QString, QJsonObject>;
    //! What it says no to: "PUT /v1/stories/…" → with which status, and the word for why.
    struct Refusal {
        int status = 0;
        QString code;
    };
    using Refusals = QHash<QString, Refusal>;
    explicit SampleBackend(const Answers &answers, const Refusals &refusals = {});
    ~SampleBackend();

    //! As clients know it. There is no such host.
    static QUrl address();
    //! From now on what this process asks of anybody comes here. After what sets a proxy itself.
    void takeEverything() const;
    void goAway() { m_away = true; } //!< from now on it serves nobody

    qsizetype asked() const { return m_asked.size(); } //!< how often
    qsizetype asked(const QString &route) const { return m_asked.count(route); }

private:
    Relais::Test::ServerAnswer answerTo(const Relais::Test::ServerRequest &request);

    Answers m_answers;
    Refusals m_refusals;
    bool m_away = false;
    QStringList m_asked; //!< without their queries
    Relais::Test::HttpServer m_server;
};

} // namespace Relais::Ui::Test
