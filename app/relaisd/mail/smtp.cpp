// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one file that knows libcurl, which speaks SMTP, STARTTLS and the ways to sign in, and writes
// the MIME parts.

#include "app/relaisd/mail/smtp.h"

#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr long connectSeconds = 15;
constexpr long wholeSeconds = 60;
constexpr int refusesForGood = 500;
constexpr int refuses = 400;

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Mime = std::unique_ptr<curl_mime, decltype(&curl_mime_free)>;

struct ListEnd {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using List = std::unique_ptr<curl_slist, ListEnd>;

void append(List &list, const QByteArray &text)
{
    curl_slist *longer = curl_slist_append(list.get(), text.constData());
    if (longer && !list)
        list.reset(longer);
}

int giveUp(void *stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const std::atomic<bool> *>(stop)->load() ? 1 : 0;
}

size_t ignored(char *, size_t size, size_t count, void *)
{
    return size * count;
}

// Lines of an e-mail end in CR LF.
QByteArray withMailLines(QByteArray text)
{
    text.replace("\r\n", "\n");
    return text.replace("\n", "\r\n");
}

void addText(curl_mime *parts, const QByteArray &bytes, const char *type)
{
    const QByteArray lines = withMailLines(bytes);
    curl_mimepart *part = curl_mime_addpart(parts);
    curl_mime_data(part, lines.constData(), static_cast<size_t>(lines.size()));
    curl_mime_type(part, type);
    curl_mime_encoder(part, "quoted-printable");
}

// multipart/mixed of the text's two forms and the files.
Mime mimeOf(CURL *curl, const Mail &mail)
{
    Mime whole(curl_mime_init(curl), &curl_mime_free);
    curl_mime *forms = curl_mime_init(curl);
    addText(forms, mail.text.toUtf8(), "text/plain; charset=utf-8");
    if (!mail.html.isEmpty())
        addText(forms, mail.html, "text/html; charset=utf-8");
    curl_mimepart *both = curl_mime_addpart(whole.get());
    curl_mime_subparts(both, forms); // which owns them from here on
    curl_mime_type(both, "multipart/alternative");
    curl_mime_headers(both, curl_slist_append(nullptr, "Content-Disposition: inline"), 1);
    for (const MailFile &file : mail.files) {
        curl_mimepart *part = curl_mime_addpart(whole.get());
        curl_mime_data(part, file.bytes.constData(), static_cast<size_t>(file.bytes.size()));
        curl_mime_type(part, file.type.constData());
        curl_mime_filename(part, file.name.toUtf8().constData());
        curl_mime_encoder(part, "base64");
    }
    return whole;
}

QByteArray addressOf(const SmtpServer &server)
{
    const QByteArray scheme = server.security == MailSecurity::Tls ? "smtps" : "smtp";
    const QByteArray host =
        server.host.contains(u':') ? '[' + server.host.toLatin1() + ']' : QUrl::toAce(server.host);
    return scheme + "://" + host + ':' + QByteArray::number(server.port);
}

void setServer(CURL *curl, const SmtpServer &server)
{
    curl_easy_setopt(curl, CURLOPT_URL, addressOf(server).constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_USE_SSL,
        server.security == MailSecurity::None ? long { CURLUSESSL_NONE } : long { CURLUSESSL_ALL });
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, long { CURL_SSLVERSION_TLSv1_2 });
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NETRC, long { CURL_NETRC_IGNORED });
    if (!server.authorities.isEmpty()) {
        curl_blob blob { const_cast<char *>(server.authorities.constData()),
            static_cast<size_t>(server.authorities.size()), CURL_BLOB_COPY };
        curl_easy_setopt(curl, CURLOPT_CAINFO_BLOB, &blob);
    }
    if (!server.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, server.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, server.password.constData());
    }
}

// The server's code, when it is about the result at all: after a sign-in that could not be tried it
// is that of its greeting.
QString withCode(const QString &words, int code)
{
    return code < refuses ? words : words + u" (it said %1)"_s.arg(code);
}

// What the person who set the server up can act on; libcurl's own words for the rest.
QString wordsFor(CURLcode result, int code)
{
    switch (result) {
    case CURLE_LOGIN_DENIED:
        if (code >= refusesForGood)
            return withCode(u"the mail server refused the user name or password"_s, code);
        if (code >= refuses)
            return withCode(u"the mail server lets nobody sign in just now"_s, code);
        return u"the mail server offers no way to sign in that Relais knows"_s;
    case CURLE_USE_SSL_FAILED:
        return u"the mail server offers no TLS, and without it nothing is sent"_s;
    case CURLE_PEER_FAILED_VERIFICATION:
        return u"the mail server's certificate is for another name, or nobody vouches for it"_s;
    case CURLE_COULDNT_RESOLVE_HOST:
        return u"there is no mail server of that name"_s;
    case CURLE_COULDNT_CONNECT:
        return u"no mail server answers at that address and port"_s;
    case CURLE_OPERATION_TIMEDOUT:
        return u"the mail server did not answer in time"_s;
    default:
        return withCode(QString::fromLatin1(curl_easy_strerror(result)), code);
    }
}

// A refusal with a code is known; what broke after the text began to go out is not.
MailAnswer answerOf(CURL *curl, CURLcode result)
{
    long code = 0;
    curl_off_t sent = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
    curl_easy_getinfo(curl, CURLINFO_SIZE_UPLOAD_T, &sent);
    MailAnswer answer;
    answer.code = static_cast<int>(code);
    answer.detail = wordsFor(result, answer.code);
    answer.shut = result == CURLE_LOGIN_DENIED || result == CURLE_USE_SSL_FAILED;
    if (result == CURLE_OK)
        answer.fate = MailAnswer::Fate::Taken;
    else if (answer.code >= refusesForGood && !answer.shut)
        answer.fate = MailAnswer::Fate::Refused;
    else if (answer.code >= refuses || sent == 0)
        answer.fate = MailAnswer::Fate::Later;
    else
        answer.fate = MailAnswer::Fate::Unknown;
    return answer;
}

} // namespace

MailAnswer sendMail(const SmtpServer &server, const Mail &mail, const std::atomic<bool> &stop)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    if (!isMailAddress(mail.to) || !isMailAddress(server.sender))
        return { MailAnswer::Fate::Refused, 0, u"the address cannot stand in an e-mail"_s };
    const Easy curl(curl_easy_init(), &curl_easy_cleanup);
    if (!curl)
        return { MailAnswer::Fate::Later, 0, u"no memory"_s };
    setServer(curl.get(), server);
    List recipients;
    append(recipients, mail.to.toLatin1());
    List headers;
    for (const QByteArray &header : headersOf(mail, server))
        append(headers, header);
    const Mime mime = mimeOf(curl.get(), mail);
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, server.sender.toLatin1().constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl.get(), CURLOPT_MIMEPOST, mime.get());
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, ignored);
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, wholeSeconds);
    curl_easy_setopt(curl.get(), CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFOFUNCTION, giveUp);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFODATA, &stop);
    return answerOf(curl.get(), curl_easy_perform(curl.get()));
}

} // namespace Relais::Backend
