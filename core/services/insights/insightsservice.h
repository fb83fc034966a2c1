// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/insightscsv.h"
#include "core/domain/story.h"

#include <QCoro/QCoroTask>
#include <QJsonObject>
#include <QObject>
#include <QThreadPool>

namespace Relais {

class HttpClient;
class SignInService;
class Store;

//! What became of the organization's relays, for managers. The backend counts and hides; nothing
//! is computed from single relays here.
class InsightsService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InsightsService)
public:
    struct Answer {
        InsightQuestion question;
        Insights insights;
        QDateTime at; //!< when the backend said so
    };

    //! folder: of the profile, where the last answer is kept (insights.json).
    InsightsService(Store &store, SignInService &session, HttpClient &http, const Clock &clock,
        const QString &folder, QObject *parent = nullptr);

    //! Forbidden ("role"), Network when offline …
    QCoro::Task<Result<Answer>> ask(InsightQuestion question);
    //! The same beside what is on the screen: last() stays as it is.
    QCoro::Task<Result<Answer>> askApart(InsightQuestion question);
    //! The last answer, also of an earlier start, to be shown while there is no newer one.
    const std::optional<Answer> &last() const { return m_last; }

    Result<QList<Team>> teams() const;
    Result<QList<Topic>> topics() const;
    Result<QList<Network>> networks() const; //!< offeredNetworks()

    Result<QList<Campaign>> campaigns() const;
    //! Paths by story, of those that are here and have a picture.
    Result<QHash<QString, QString>> pictures(const QList<InsightRow> &stories) const;
    QString company() const; //!< its name; empty: not known
    QString reader() const; //!< the name of who is signed in

    //! What the page was set to, as the page wrote it; kept with the profile.
    QString choice() const { return m_choice; }
    void setChoice(const QString &choice);
    //! The report that is written to a folder now and then, as the page wrote it.
    QString folderReport() const { return m_folderReport; }
    void setFolderReport(const QString &report);

    using Labels = InsightLabels;
    //! insightsCsv() and insightsFingerprint().
    static QByteArray csv(const Insights &insights, const Labels &labels);
    static QString fingerprint(const Insights &insights);

private:
    //! With the backend's own words, which are kept.
    struct Told {
        Answer answer;
        QJsonObject json;
    };
    QCoro::Task<Result<Told>> answerTo(InsightQuestion question);
    void recall();
    void keep();
    void forget();

    Store &m_store;
    SignInService &m_session;
    HttpClient &m_http;
    const Clock &m_clock;
    std::optional<Answer> m_last;
    QString m_file;
    QString m_choice;
    QString m_folderReport;
    QJsonObject m_lastJson;
    QThreadPool m_writer; // one thread, so that the last is what stays
};

} // namespace Relais
