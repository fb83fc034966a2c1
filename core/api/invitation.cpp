// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/session.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestText = 4000;
constexpr qsizetype codeLength = 16;

tl::unexpected<Error> wrongForm()
{
    return fail(ErrorCode::InvalidInput, u"no invitation"_s, u"invitation-form"_s);
}

bool isLoopback(const QString &host)
{
    static const QRegularExpression v4(u"\\A127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\z"_s);
    return host == "localhost"_L1 || host == "::1"_L1 || v4.match(host).hasMatch();
}

//! Without spaces and dashes of any kind, in upper case; empty when it is no code.
QString codeFrom(const QString &text)
{
    QString code;
    for (const QChar c : text) {
        if (!c.isSpace() && c.category() != QChar::Punctuation_Dash)
            code += c.toUpper();
    }
    const bool good =
        code.size() == codeLength && std::all_of(code.begin(), code.end(), [](QChar c) {
            return (c >= u'2' && c <= u'9') || (c >= u'A' && c <= u'Z' && !u"ILOU"_s.contains(c));
        });
    return good ? code : QString();
}

//! Scheme and authority of what is written; empty when Relais must not talk to it.
QUrl serverFrom(const QString &text)
{
    QString written = text;
    if (!written.contains(u"://"_s)) {
        const QUrl guess(u"http://"_s + written, QUrl::StrictMode);
        written.prepend(isLoopback(guess.host()) ? u"http://"_s : u"https://"_s);
    }
    const QUrl url(written, QUrl::StrictMode);
    const bool encrypted = url.scheme() == "https"_L1;
    const bool local = url.scheme() == "http"_L1 && isLoopback(url.host());
    if (!url.isValid() || url.host().isEmpty() || !(encrypted || local)
        || !url.userInfo().isEmpty())
        return {};
    QUrl server;
    server.setScheme(url.scheme());
    server.setHost(url.host());
    server.setPort(url.port());
    return server;
}

Result<Invitation> complete(const QUrl &server, const QString &code)
{
    if (server.isEmpty() || code.isEmpty())
        return wrongForm();
    return Invitation { server, code };
}

Result<Invitation> fromQuery(const QString &query)
{
    QUrlQuery parts;
    parts.setQuery(query);
    return complete(serverFrom(parts.queryItemValue(u"server"_s, QUrl::FullyDecoded)),
        codeFrom(parts.queryItemValue(u"code"_s, QUrl::FullyDecoded)));
}

//! rest is what stands behind "relais://join?"; a mail program may have broken it into lines.
Result<Invitation> fromLink(const QString &rest)
{
    static const QRegularExpression ends(u"[\\s<>\"'()]"_s);
    if (const auto whole = fromQuery(rest.left(rest.indexOf(ends)))) // -1 keeps everything
        return whole;
    static const QRegularExpression space(u"\\s+"_s);
    QString joined = rest;
    joined.remove(space);
    return fromQuery(joined.left(joined.indexOf(ends)));
}

bool looksLikeServer(const QString &word)
{
    return word.contains(u'.') || word.contains(u"://"_s) || word.contains(u"::"_s)
        || word.startsWith(u"localhost"_s, Qt::CaseInsensitive);
}

Result<Invitation> fromWords(const QString &text)
{
    QUrl server;
    QString rest;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (server.isEmpty() && looksLikeServer(word))
            server = serverFrom(word);
        else if (!word.endsWith(u':')) // "Server:", "Code:"
            rest += word;
    }
    return complete(server, codeFrom(rest));
}
} // namespace

Result<Invitation> invitationFrom(const QString &text)
{
    if (text.size() > longestText)
        return wrongForm();
    static const QRegularExpression link(
        u"relais:/*join/?\\?"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = link.match(text); match.hasMatch())
        return fromLink(text.mid(match.capturedEnd()));
    return fromWords(text.simplified());
}

QUrl toLink(const Invitation &invitation)
{
    const QByteArray server =
        QUrl::toPercentEncoding(QString::fromLatin1(invitation.server.toEncoded()));
    const QByteArray code = codeForPeople(invitation.code).toLatin1();
    return QUrl::fromEncoded("relais://join?server=" + server + "&code=" + code);
}

QString codeForPeople(const QString &code)
{
    QStringList groups;
    for (qsizetype i = 0; i < code.size(); i += 4)
        groups.append(code.mid(i, 4));
    return groups.join(u'-');
}

} // namespace Relais::Api
