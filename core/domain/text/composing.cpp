// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/composing.h"

#include "core/domain/networktraits.h"
#include "core/domain/text/codepoints.h"
#include "core/domain/text/originality.h"

#include <QRegularExpression>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestSubject = 200;

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(Text::wellFormed(text));
}

//! RFC 6068: a line break in a mail is %0D%0A.
QString asMailLines(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u"\n"_s, u"\r\n"_s);
}

//! address without the parameters that would hold the text.
QByteArray withoutText(const QByteArray &address)
{
    const qsizetype question = address.indexOf('?');
    if (question < 0)
        return address;
    QByteArrayList kept;
    const QByteArrayList parameters = address.mid(question + 1).split('&');
    for (const QByteArray &one : parameters) {
        if (!one.contains("{text}") && !one.contains("{words}"))
            kept.append(one);
    }
    const QByteArray page = address.left(question);
    return kept.isEmpty() ? page : QByteArray(page + '?' + kept.join('&'));
}

//! An address without what follows its host and path prefix, for {server}.
QByteArray serverOf(const QUrl &server)
{
    const QUrl::FormattingOptions plain =
        QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash;
    QByteArray address = server.toEncoded(plain);
    while (address.endsWith('/')) // the root's stays
        address.chop(1);
    return address;
}
} // namespace

bool holdsLinkWhole(const QString &text, const QString &link)
{
    if (!text.contains(link)) // as nearly always: an expression costs more than all the rest
        return false;
    const QString wanted = QRegularExpression::escape(link);
    const QRegularExpression whole(u"(?<![^\\s(])%1(?=[.,;:!?)\\]\"']*(?:\\s|$))"_s.arg(wanted),
        QRegularExpression::UseUnicodePropertiesOption);
    return whole.match(text).hasMatch();
}

QString composed(Network, const QString &text, const QUrl &trackedLink)
{
    const QString link = QString::fromLatin1(trackedLink.toEncoded());
    QString body = text;
    while (!body.isEmpty() && body.back().isSpace())
        body.chop(1);
    if (link.isEmpty() || holdsLinkWhole(body, link))
        return body;
    return body.isEmpty() ? link : QString(body % u'\n' % link);
}

std::optional<QUrl> ownPageUrl(Network network, const QString &text, const QUrl &trackedLink,
    const QString &subject, const QUrl &server)
{
    const NetworkTraits &traits = traitsOf(network);
    QByteArray address(traits.ownPage.data(), traits.ownPage.size());
    if (address.isEmpty() || (address.contains("{server}") && server.host().isEmpty()))
        return std::nullopt;
    address.replace("{server}", serverOf(server));
    const QString body = composed(network, text, trackedLink);
    const bool isMail = address.startsWith("mailto:");
    const auto filled = [&](QByteArray page) {
        page.replace("{text}", encoded(isMail ? asMailLines(body) : body));
        page.replace("{words}", encoded(text.trimmed()));
        page.replace("{link}", encoded(QString::fromLatin1(trackedLink.toEncoded())));
        page.replace("{subject}", encoded(subject.simplified().left(longestSubject)));
        return page;
    };
    const QByteArray whole = filled(address);
    return QUrl::fromEncoded(
        whole.size() <= traits.longestPage ? whole : filled(withoutText(address)),
        QUrl::StrictMode);
}

int captionToBeginWith(
    const QList<Caption> &captions, Network network, const QStringList &languages)
{
    const auto primary = [](const QString &language) { return language.section(u'-', 0, 0); };
    const auto rank = [&](const QString &language) {
        for (int i = 0; i < languages.size(); ++i) {
            if (primary(languages[i]).compare(primary(language), Qt::CaseInsensitive) == 0)
                return i;
        }
        return int(languages.size());
    };
    int best = -1;
    int bestScore = 0;
    const int unknown = int(languages.size());
    for (int i = 0; i < captions.size(); ++i) {
        const Caption &caption = captions[i];
        if (caption.network && *caption.network != network)
            continue;
        // A language the member does not have is worse than a general caption in one they have.
        const int language = rank(caption.language);
        const int score = (language == unknown ? 2 * (unknown + 1) : 0)
            + (caption.network ? 0 : unknown + 1) + language;
        if (best < 0 || score < bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

int captionToOfferNext(const QList<Caption> &captions, const QString &language,
    const QList<int> &shown, const QList<Network> &networks)
{
    const auto isForOthers = [&networks](const Caption &caption) {
        return caption.network && !networks.isEmpty() && !networks.contains(*caption.network);
    };
    const auto least = [&](const auto &isOut) {
        int best = -1;
        for (int i = 0; i < captions.size(); ++i) {
            if (isOut(i) || isForOthers(captions[i])
                || (!language.isEmpty() && captions[i].language != language))
                continue;
            if (best < 0 || captions[i].uses < captions[best].uses)
                best = i;
        }
        return best;
    };
    const int fresh = least([&shown](int i) { return shown.contains(i); });
    const int last = shown.isEmpty() ? -1 : shown.last();
    return fresh >= 0 ? fresh : least([last](int i) { return i == last; });
}

int captionBehind(const QList<Caption> &captions, const QString &text)
{
    constexpr int ownAtMost = 66; // percent
    int best = -1;
    int leastOwn = ownAtMost + 1;
    for (int i = 0; i < captions.size(); ++i) {
        const int own = ownWordsPercent(text, { captions[i].text });
        if (own < leastOwn) {
            best = i;
            leastOwn = own;
        }
    }
    return best;
}

} // namespace Relais
