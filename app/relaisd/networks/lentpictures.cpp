// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Widths: developers.facebook.com/docs/instagram-platform (content-publishing, image
// specifications) and /docs/threads (posts): JPEG, 1,440 pixels at most are kept. Segments of a
// JPEG: ITU-T T.81, annex B.

#include "app/relaisd/networks/lentpictures.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/networks/sealkey.h"
#include "app/relaisd/repositories/networkrepository.h"

#include <QCryptographicHash>
#include <QSize>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype randomBytes = 24;
constexpr qsizetype endBytes = 8;
constexpr qsizetype markBytes = 16;
constexpr qsizetype nameBytes = randomBytes + endBytes + markBytes;
constexpr qsizetype jfifBytes = 16;
const QString suffix = u".jpg"_s;

struct Taker {
    Network network;
    int widest; //!< pixels
};
constexpr Taker takers[] { { Network::Instagram, 1440 }, { Network::Threads, 1440 } };

const Taker *takerOf(Network network)
{
    const auto *taker = std::find_if(std::begin(takers), std::end(takers),
        [network](const Taker &one) { return one.network == network; });
    return taker == std::end(takers) ? nullptr : taker;
}

QByteArray nameHash(const QString &name)
{
    return QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
}

tl::unexpected<Error> notLent()
{
    return fail(ErrorCode::NotFound, u"no such picture"_s, u"not-found"_s);
}

tl::unexpected<Error> notBare()
{
    return fail(ErrorCode::InvalidInput, u"no JPEG with the picture alone"_s, u"picture-form"_s);
}

uchar byteAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<uchar>(bytes.at(at));
}

bool isFrame(uchar marker)
{
    const bool isTable = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
    return marker >= 0xC0 && marker <= 0xCF && !isTable;
}

//! JFIF (APP0) and Adobe's colour note (APP14) say how to read the picture; the others tell of it.
bool tellsMore(uchar marker)
{
    const bool isNote = marker >= 0xE0 && marker <= 0xEF && marker != 0xE0 && marker != 0xEE;
    return isNote || marker == 0xFE;
}

//! From the first scan on: no note, no second picture, and nothing behind the end.
bool isPictureAlone(const QByteArray &bytes, qsizetype from)
{
    for (qsizetype at = from; at + 1 < bytes.size(); ++at) {
        if (byteAt(bytes, at) != 0xFF)
            continue;
        const uchar marker = byteAt(bytes, at + 1);
        if (marker == 0xD9)
            return at + 2 == bytes.size();
        if (marker == 0xD8 || marker == 0xE0 || tellsMore(marker))
            return false;
    }
    return false;
}

} // namespace

Result<QSize> sizeOfBareJpeg(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xff\xd8"))
        return notBare();
    QSize size;
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        const uchar marker = byteAt(bytes, at + 1);
        if (byteAt(bytes, at) != 0xFF || tellsMore(marker))
            return notBare();
        const qsizetype length = qFromBigEndian<quint16>(bytes.constData() + at + 2);
        if (length < 2 || at + 2 + length > bytes.size())
            return notBare();
        if (isFrame(marker) && length >= 7) {
            const char *sides = bytes.constData() + at + 5;
            size = QSize(qFromBigEndian<quint16>(sides + 2), qFromBigEndian<quint16>(sides));
        }
        if (marker == 0xE0 && length != jfifBytes) // with a thumbnail, a picture of its own
            return notBare();
        if (marker == 0xDA) {
            const bool isAlone = !size.isEmpty() && isPictureAlone(bytes, at + 2 + length);
            return isAlone ? Result<QSize>(size) : notBare();
        }
        at += 2 + length;
    }
    return notBare();
}

LentPictures::LentPictures(const QSqlDatabase &db, const Clock &clock, QString dataFolder)
    : m_db(db)
    , m_clock(clock)
    , m_folder(std::move(dataFolder))
{
}

Result<void> LentPictures::expectOffer(Network network) const
{
    const auto stored = NetworkRepository(m_db).find(network);
    if (!stored)
        return fail(stored.error());
    if (!takerOf(network) || !stored->setting.enabled || !stored->setting.exchange)
        return fail(ErrorCode::NotFound, u"nothing is lent to it"_s, u"lending-not-offered"_s);
    return {};
}

Result<LentPictures::Loan> LentPictures::lend(
    const MemberId &member, Network network, const QByteArray &bytes)
{
    if (const auto offered = expectOffer(network); !offered)
        return fail(offered.error());
    const auto size = sizeOfBareJpeg(bytes);
    if (!size)
        return fail(size.error());
    const Taker *taker = takerOf(network);
    if (bytes.size() > largestBytes || !taker || size->width() > taker->widest)
        return fail(ErrorCode::InvalidInput, u"wider than it is shown"_s, u"picture-too-large"_s);
    auto open =
        run(m_db, u"SELECT COUNT(*) FROM lent_picture WHERE member = ? AND expires_at > ?"_s,
            { member.value, toStored(m_clock.now()) });
    if (!open || !open->next())
        return fail(open ? Error { ErrorCode::Storage, u"no count"_s } : open.error());
    if (open->value(0).toInt() >= mostAtOnce)
        return fail(ErrorCode::Conflict, u"too many are lent"_s, u"pictures-full"_s);
    const auto key = SealKey::ensureFor(m_db, m_folder);
    if (!key)
        return fail(key.error());

    const QDateTime until = m_clock.now().addSecs(std::chrono::seconds(lent).count());
    QByteArray raw(randomBytes + endBytes, Qt::Uninitialized);
    randombytes_buf(raw.data(), static_cast<size_t>(randomBytes));
    qToBigEndian<qint64>(toStored(until), raw.data() + randomBytes);
    raw += key->mark(raw);
    const QString name = QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding)) + suffix;
    const auto kept = change(m_db,
        u"INSERT INTO lent_picture (name_hash, member, network, bytes, expires_at) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        { nameHash(name), member.value, networkKey(network), bytes, toStored(until) });
    if (!kept)
        return fail(kept.error());
    return Loan { name, until };
}

Result<QByteArray> LentPictures::read(const QString &name) const
{
    if (!name.endsWith(suffix))
        return notLent();
    const auto read = QByteArray::fromBase64Encoding(name.chopped(suffix.size()).toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray raw = read.decoded;
    if (!read || raw.size() != nameBytes)
        return notLent();
    // Guessed and stale addresses end here, without the database.
    const auto key = SealKey::load(m_folder);
    if (!key)
        return notLent();
    const QByteArray said = raw.left(randomBytes + endBytes);
    const QByteArray mark = key->mark(said);
    if (sodium_memcmp(mark.constData(), raw.constData() + said.size(), markBytes) != 0)
        return notLent();
    const auto end = qFromBigEndian<qint64>(said.constData() + randomBytes);
    if (end <= toStored(m_clock.now()))
        return notLent();
    auto query =
        run(m_db, u"SELECT bytes FROM lent_picture WHERE name_hash = ?"_s, { nameHash(name) });
    if (!query)
        return fail(query.error());
    return query->next() ? Result<QByteArray>(query->value(0).toByteArray()) : notLent();
}

Result<void> LentPictures::giveBack(const MemberId &member, const QString &name)
{
    const auto done = change(m_db, u"DELETE FROM lent_picture WHERE name_hash = ? AND member = ?"_s,
        { nameHash(name), member.value });
    return withoutValue(done);
}

Result<void> LentPictures::forgetExpired(const QSqlDatabase &db, const QDateTime &now)
{
    const auto done =
        change(db, u"DELETE FROM lent_picture WHERE expires_at <= ?"_s, { toStored(now) });
    return withoutValue(done);
}

} // namespace Relais::Backend
