// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/composing.h"

#include "core/domain/text/originality.h"

#include "core/domain/text/codepoints.h"

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
// Servers answer 414 to longer request lines (8 KiB is the common limit); mail programs are handed
// about 2,000 characters safely (networks.md §18). A text that does not fit is on the clipboard.
constexpr qsizetype longestPage = 8000;
constexpr qsizetype longestMailto = 2000;

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(Text::wellFormed(text));
}

QUrl page(const QByteArray &address, const QByteArray &parameter, const QString &text)
{
    const QByteArray whole = address + '?' + parameter + '=' + encoded(text);
    return QUrl::fromEncoded(whole.size() <= longestPage ? whole : address, QUrl::StrictMode);
}

//! RFC 6068: a space is %20, a line break %0D%0A.
QUrl mail(const QString &subject, const QString &body)
{
    QString lines = body;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u"\n"_s, u"\r\n"_s);
    QString line = subject.simplified();
    const QByteArray start = "mailto:?subject=" + encoded(line.left(200));
    const QByteArray whole = start + "&body=" + encoded(lines);
    return QUrl::fromEncoded(whole.size() <= longestMailto ? whole : start, QUrl::StrictMode);
}
} // namespace

QString composed(Network, const QString &text, const QUrl &trackedLink)
{
    const QString link = QString::fromLatin1(trackedLink.toEncoded());
    QString body = text;
    while (!body.isEmpty() && body.back().isSpace())
        body.chop(1);
    if (link.isEmpty() || body.contains(link))
        return body;
    return body.isEmpty() ? link : QString(body % u'\n' % link);
}

// The addresses: networks.md §3 (X), §4 (LinkedIn), §5 (Facebook), §7 (Threads), §14 (WhatsApp),
// §18 (mailto). LinkedIn and Facebook take the link only; their documented pages ignore a text.
std::optional<QUrl> ownPageUrl(
    Network network, const QString &text, const QUrl &trackedLink, const QString &subject)
{
    const QString body = composed(network, text, trackedLink);
    const QString link = QString::fromLatin1(trackedLink.toEncoded());
    switch (network) {
    case Network::LinkedIn:
        return page("https://www.linkedin.com/sharing/share-offsite/", "url", link);
    case Network::X:
        return page("https://x.com/intent/tweet", "text", body);
    case Network::Facebook:
        return page("https://www.facebook.com/sharer/sharer.php", "u", link);
    case Network::Threads:
        return page("https://www.threads.net/intent/post", "text", body);
    case Network::WhatsApp:
        return page("https://wa.me/", "text", body);
    case Network::Email:
        return mail(subject, body);
    case Network::Wall:
    case Network::Bluesky:
    case Network::Mastodon:
        break;
    }
    return std::nullopt;
}

bool ownPageTakesText(Network network)
{
    return network == Network::X || network == Network::Threads || network == Network::WhatsApp
        || network == Network::Email;
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

int captionToOfferNext(
    const QList<Caption> &captions, const QString &language, const QList<int> &shown)
{
    const auto least = [&](const auto &isOut) {
        int best = -1;
        for (int i = 0; i < captions.size(); ++i) {
            if (isOut(i) || (!language.isEmpty() && captions[i].language != language))
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
