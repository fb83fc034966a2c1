// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/mail/mailround.h"

#include "app/relaisd/db/database.h"
#include "app/relaisd/db/writer.h"
#include "app/relaisd/mail/digestwriter.h"
#include "app/relaisd/mail/reportwriter.h"
#include "app/relaisd/report/drawreport.h"
#include "app/relaisd/repositories/smtprepository.h"
#include "core/base/killpoint.h"
#include "core/base/log.h"

#include <future>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int mostARound = 500;
constexpr int mostAttempts = 8;
constexpr qint64 retrySeconds = 15 * 60;
constexpr int rememberedDays = 400;
constexpr size_t fewRows = 500'000; // reports are few

Result<bool> yes(const Result<void> &done)
{
    return done ? Result<bool>(true) : fail(done.error());
}

// What the server put off too often is given up; not so what it was never told of.
MailFate fateOf(const MailAnswer &answer, int attempts)
{
    if (answer.shut)
        return MailFate::Later;
    switch (answer.fate) {
    case MailAnswer::Fate::Taken:
        return MailFate::Sent;
    case MailAnswer::Fate::Refused:
        return MailFate::Refused;
    case MailAnswer::Fate::Unknown:
        return MailFate::Unknown;
    case MailAnswer::Fate::Later:
        break;
    }
    return attempts < mostAttempts ? MailFate::Later : MailFate::Refused;
}

} // namespace

MailRound::MailRound(Parts parts)
    : m_parts(std::move(parts))
    , m_insights(fewRows)
{
}

Result<int> MailRound::run(const std::atomic<bool> &stop)
{
    const QString name = u"e-mail"_s;
    Result<int> sent;
    {
        const auto db = openDatabase(m_parts.databaseUrl, name, true);
        sent = db ? runWith(*db, stop) : Result<int>(fail(db.error()));
    }
    QSqlDatabase::removeDatabase(name);
    return sent;
}

Result<int> MailRound::runWith(const QSqlDatabase &db, const std::atomic<bool> &stop)
{
    int sent = 0;
    m_isShut = false;
    for (const MailKind kind : { MailKind::Digest, MailKind::Report }) {
        if (m_isShut)
            break;
        const auto readers = MailRepository(db, kind).toLookAt(m_parts.clock.now(), mostARound);
        if (!readers)
            return fail(readers.error());
        if (readers->isEmpty())
            continue;
        const auto server = smtpServerOf(db, m_parts.dataFolder);
        if (!server)
            return server.error().code == ErrorCode::NotFound ? Result<int>(sent)
                                                              : fail(server.error());
        const auto ready = kindOf(kind, db);
        const auto some = ready ? sendKind(*ready, *readers, *server, db, stop)
                                : Result<int>(fail(ready.error()));
        if (!some)
            return some;
        sent += *some;
    }
    return sent;
}

Result<MailRound::Kind> MailRound::kindOf(MailKind kind, const QSqlDatabase &db)
{
    if (kind == MailKind::Report) {
        ReportWriter::Draw draw;
        if (!m_parts.program.isEmpty())
            draw = [program = m_parts.program](
                       const QByteArray &input) { return drawnByProgram(program, input); };
        const auto reports =
            std::make_shared<ReportWriter>(m_parts.publicUrl, m_insights, std::move(draw));
        return Kind { kind,
            [reports](const QSqlDatabase &database, const MailReader &reader,
                const QDateTime &now) { return reports->mailFor(database, reader, now); } };
    }
    const auto digests = DigestWriter::read(db, m_parts.publicUrl, m_parts.clock.now());
    if (!digests)
        return fail(digests.error());
    return Kind { kind,
        [writer = *digests](const QSqlDatabase &database, const MailReader &reader,
            const QDateTime &now) { return writer.mailFor(database, reader, now); } };
}

Result<int> MailRound::sendKind(const Kind &kind, const QList<MailReader> &readers,
    const SmtpServer &server, const QSqlDatabase &db, const std::atomic<bool> &stop)
{
    int sent = 0;
    for (const MailReader &reader : readers) {
        if (stop || m_isShut)
            break;
        const auto served = serve(kind, reader, server, db, stop);
        if (!served)
            return fail(served.error());
        sent += *served ? 1 : 0;
    }
    const QDateTime old = m_parts.clock.now().addDays(-rememberedDays);
    write([old](const QSqlDatabase &database) {
        return yes(MailRepository(database).forgetBefore(old));
    });
    return sent;
}

// True when the commit is known to have happened and act said so.
bool MailRound::write(const std::function<Result<bool>(const QSqlDatabase &)> &act)
{
    const auto committed = std::make_shared<std::promise<bool>>();
    auto answer = committed->get_future();
    const auto said = std::make_shared<bool>(false);
    const auto job = [act, said](QSqlDatabase &database) {
        const Result<bool> done = act(database);
        if (!done)
            qCWarning(lcBackend) << "e-mail:" << done.error().detail;
        *said = done.value_or(false);
        return done.has_value();
    };
    const auto told = [committed](bool ok) { committed->set_value(ok); };
    return m_parts.writer.submit(job, told) && answer.get() && *said;
}

// relaisd was away at its time.
void MailRound::passOver(const Kind &kind, const MailReader &reader)
{
    const QDateTime next = nextDigest(reader.choice, m_parts.clock.now());
    write([kind = kind.kind, member = reader.member, next](const QSqlDatabase &database) {
        return yes(MailRepository(database, kind).setNext(member, next));
    });
}

Result<bool> MailRound::serve(const Kind &kind, const MailReader &reader, const SmtpServer &server,
    const QSqlDatabase &db, const std::atomic<bool> &stop)
{
    const QDateTime now = m_parts.clock.now();
    if (!isDue(reader.choice, now)) {
        passOver(kind, reader);
        return false;
    }
    const MailKind which = kind.kind;
    const bool mine = write([which, reader, now](const QSqlDatabase &database) {
        return MailRepository(database, which).claim(reader, now);
    });
    if (!mine)
        return false;
    killPoint("mail.claimed");
    const auto fate = hand(kind, reader, server, db, stop);
    // What could not be written was not sent, either.
    const MailFate became = fate.value_or(MailFate::Later);
    write([which, reader, became, now](const QSqlDatabase &database) {
        return yes(
            MailRepository(database, which).note(reader, became, now, now.addSecs(retrySeconds)));
    });
    return fate ? Result<bool>(became == MailFate::Sent) : fail(fate.error());
}

Result<MailFate> MailRound::hand(const Kind &kind, const MailReader &reader,
    const SmtpServer &server, const QSqlDatabase &db, const std::atomic<bool> &stop)
{
    const QDateTime now = m_parts.clock.now();
    const auto mail = kind.compose(db, reader, now);
    if (!mail)
        return fail(mail.error());
    const std::optional<Mail> &written = *mail;
    if (!written)
        return MailFate::Empty;
    const MailAnswer answer = sendMail(server, *written, stop);
    killPoint("mail.handed-over");
    m_isShut = answer.shut;
    if (answer.fate != MailAnswer::Fate::Taken)
        qCWarning(lcBackend) << "e-mail:" << answer.detail;
    const auto tried =
        MailRepository(db, kind.kind).attempts(reader.member, digestWeek(reader.choice, now));
    return fateOf(answer, tried.value_or(0));
}

} // namespace Relais::Backend
