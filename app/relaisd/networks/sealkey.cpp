// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/networks/sealkey.h"

#include "app/relaisd/db/sql.h"

#include <QFile>
#include <QSaveFile>

#include <sodium.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 longestFile = 4096;

QString keyFile(const QString &folder)
{
    return folder + u"/seal.key"_s;
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

struct Sealed {
    QString what; //!< a network, or "smtp"
    QString text;
};

Result<QList<Sealed>> allSealed(const QSqlDatabase &db)
{
    auto query = run(db,
        u"SELECT network, sealed_secret FROM network_setting WHERE sealed_secret <> '' "
        "UNION ALL SELECT network, sealed_webhook FROM network_setting WHERE sealed_webhook <> '' "
        "UNION ALL SELECT 'smtp', sealed_password FROM smtp_setting WHERE sealed_password <> ''"_s);
    if (!query)
        return fail(query.error());
    QList<Sealed> all;
    while (query->next())
        all.append({ query->value(0).toString(), query->value(1).toString() });
    return all;
}

} // namespace

Result<SealKey> SealKey::ensure(const QString &dataFolder)
{
    auto known = load(dataFolder);
    if (known || known.error().code != ErrorCode::NotFound)
        return known;
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    crypto_secretbox_keygen(bytesOf(key));
    const QByteArray text = key.toBase64() + '\n';
    QSaveFile file(keyFile(dataFolder));
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(text) == text.size() && file.commit();
    if (!written)
        return fail(ErrorCode::Storage, u"cannot write "_s + keyFile(dataFolder));
    return load(dataFolder);
}

Result<SealKey> SealKey::ensureFor(const QSqlDatabase &db, const QString &dataFolder)
{
    const auto missing = isMissing(db, dataFolder);
    if (!missing)
        return fail(missing.error());
    if (*missing)
        return fail(ErrorCode::Corrupt,
            u"there is no seal.key in %1, and the database holds secrets that one sealed: copy it "
            "from another relaisd of this database or from where the keys are kept; if it is lost, "
            "take those secrets away first (admin network set, admin smtp remove)"_s.arg(
                dataFolder),
            u"seal-key-missing"_s);
    if (const auto right = expectRight(db, dataFolder); !right)
        return fail(right.error());
    return ensure(dataFolder);
}

Result<bool> SealKey::isMissing(const QSqlDatabase &db, const QString &dataFolder)
{
    if (QFile::exists(keyFile(dataFolder)))
        return false;
    return allSealed(db).map([](const QList<Sealed> &all) { return !all.isEmpty(); });
}

// What is sealed is tried itself: a mark that the key leaves beside it would not tell of a database
// of before the mark, nor of one whose secrets were sealed with two keys.
Result<void> SealKey::expectRight(const QSqlDatabase &db, const QString &dataFolder)
{
    const auto all = allSealed(db);
    if (!all)
        return fail(all.error());
    const auto key = load(dataFolder);
    if (all->isEmpty() || (!key && key.error().code == ErrorCode::NotFound))
        return {};
    if (!key)
        return fail(key.error());
    QStringList closed;
    for (const auto &[what, sealed] : *all) {
        if (!key->open(sealed) && !closed.contains(what))
            closed.append(what);
    }
    if (closed.isEmpty())
        return {};
    return fail(ErrorCode::Corrupt,
        u"the seal.key in %1 is not the one that sealed what stands in the database (%2): copy the "
        "right one from another relaisd of this database or from where the keys are kept; if it is "
        "lost, take those secrets away (admin network set NETWORK --secret-file \"\" "
        "--webhook-file \"\", admin smtp remove) and give them anew"_s.arg(
            dataFolder, closed.join(u", "_s)),
        u"seal-key-wrong"_s);
}

Result<SealKey> SealKey::load(const QString &dataFolder)
{
    QFile file(keyFile(dataFolder));
    if (!file.exists())
        return fail(ErrorCode::NotFound, u"there is no "_s + file.fileName());
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile)
        return fail(ErrorCode::Storage, u"cannot read "_s + file.fileName());
    SealKey key;
    key.m_key = QByteArray::fromBase64(file.readAll().trimmed());
    if (key.m_key.size() != crypto_secretbox_KEYBYTES)
        return fail(ErrorCode::Corrupt, file.fileName() + u" holds no key"_s);
    return key;
}

QString SealKey::seal(const QByteArray &plain) const
{
    if (plain.isEmpty())
        return {};
    QByteArray nonce(crypto_secretbox_NONCEBYTES, Qt::Uninitialized);
    randombytes_buf(nonce.data(), static_cast<size_t>(nonce.size()));
    QByteArray box(plain.size() + crypto_secretbox_MACBYTES, Qt::Uninitialized);
    crypto_secretbox_easy(bytesOf(box), bytesOf(plain),
        static_cast<unsigned long long>(plain.size()), bytesOf(std::as_const(nonce)),
        bytesOf(m_key));
    return QString::fromLatin1(QByteArray(nonce + box).toBase64());
}

Result<QByteArray> SealKey::open(const QString &sealed) const
{
    if (sealed.isEmpty())
        return QByteArray();
    const QByteArray bytes = QByteArray::fromBase64(sealed.toLatin1());
    const QByteArray nonce = bytes.left(crypto_secretbox_NONCEBYTES);
    const QByteArray box = bytes.mid(crypto_secretbox_NONCEBYTES);
    if (box.size() <= crypto_secretbox_MACBYTES)
        return fail(ErrorCode::Corrupt, u"a sealed secret is cut"_s);
    QByteArray plain(box.size() - crypto_secretbox_MACBYTES, Qt::Uninitialized);
    const int opened = crypto_secretbox_open_easy(bytesOf(plain), bytesOf(box),
        static_cast<unsigned long long>(box.size()), bytesOf(nonce), bytesOf(m_key));
    if (opened != 0)
        return fail(ErrorCode::Corrupt, u"a secret was sealed with another seal.key"_s);
    return plain;
}

QByteArray SealKey::mark(const QByteArray &bytes) const
{
    const QByteArray said = "relais lent picture\n" + bytes; // of no other use of the key
    QByteArray made(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(bytesOf(made), static_cast<size_t>(made.size()), bytesOf(said),
        static_cast<unsigned long long>(said.size()), bytesOf(m_key),
        static_cast<size_t>(m_key.size()));
    return made;
}

} // namespace Relais::Backend
