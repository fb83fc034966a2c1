// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/mail/mail.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype bytesOfWord = 45; // 60 characters of Base64, 72 with what is around them

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

QString withoutControls(const QString &text)
{
    QString clean;
    for (const QChar c : text)
        clean += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    return clean.simplified();
}

// RFC 2047: words of at most 75 characters, which never cut a character in two.
QByteArray encoded(const QString &value)
{
    const QString text = withoutControls(value);
    if (isPlain(text))
        return text.toLatin1();
    QByteArrayList words;
    QByteArray word;
    const auto end = [&words, &word] {
        words.append("=?UTF-8?B?" + word.toBase64() + "?=");
        word.clear();
    };
    for (const char32_t c : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (word.size() + bytes.size() > bytesOfWord)
            end();
        word += bytes;
    }
    end();
    return words.join("\r\n ");
}

QByteArray named(const QString &name, const QString &address)
{
    const QByteArray where = '<' + address.toLatin1() + '>';
    if (name.isEmpty())
        return where;
    const QString clean = withoutControls(name);
    if (!isPlain(clean))
        return encoded(clean) + ' ' + where;
    QByteArray quoted;
    for (const char c : clean.toLatin1())
        quoted += c == '"' || c == '\\' ? QByteArray("\\") + c : QByteArray(1, c);
    return '"' + quoted + "\" " + where;
}

QString domainOf(const QString &address)
{
    return address.section(u'@', -1);
}

} // namespace

QString mailSecurityKey(MailSecurity security)
{
    switch (security) {
    case MailSecurity::StartTls:
        return u"starttls"_s;
    case MailSecurity::Tls:
        return u"tls"_s;
    case MailSecurity::None:
        break;
    }
    return u"none"_s;
}

std::optional<MailSecurity> mailSecurityFromKey(const QString &key)
{
    for (const MailSecurity security :
        { MailSecurity::StartTls, MailSecurity::Tls, MailSecurity::None }) {
        if (mailSecurityKey(security) == key)
            return security;
    }
    return std::nullopt;
}

bool isMailAddress(const QString &address)
{
    static const QRegularExpression form(
        u"\\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?\\z"_s);
    return form.match(address).hasMatch();
}

QList<QByteArray> headersOf(const Mail &mail, const SmtpServer &server)
{
    const QByteArray date =
        QLocale::c().toString(mail.date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1();
    QList<QByteArray> headers {
        "Date: " + date + " +0000",
        "From: " + named(server.senderName, server.sender),
        "To: <" + mail.to.toLatin1() + '>',
        "Subject: " + encoded(mail.subject),
        "Message-ID: <" + mail.id.toLatin1() + '@' + domainOf(server.sender).toLatin1() + '>',
        "Auto-Submitted: auto-generated",
    };
    if (!mail.unsubscribe.isEmpty()) {
        headers.append("List-Unsubscribe: <" + mail.unsubscribe.toEncoded() + '>');
        headers.append("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    }
    return headers;
}

} // namespace Relais::Backend
