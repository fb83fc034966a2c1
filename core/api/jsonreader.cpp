// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/jsonreader.h"

#include "core/api/codec.h"
#include "core/domain/webaddress.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestIdentifier = 64;
constexpr qsizetype longestTime = 40;
constexpr double exactIntegers = 9007199254740992.0; // 2^53: beyond, a JSON number is not exact

bool isGoodText(const QString &text, qsizetype longest)
{
    return text.size() <= longest && text.isValidUtf16() && !text.contains(QChar(u'\0'));
}

bool isIdentifier(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestIdentifier
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                   || (c >= u'0' && c <= u'9') || u"._:-"_s.contains(c);
           });
}
} // namespace

JsonReader::JsonReader(const QJsonObject &object)
    : m_object(object)
    , m_problem(&m_ownProblem)
{
}

JsonReader::JsonReader(const QJsonObject &object, QString pointer, QString *problem)
    : m_object(object)
    , m_pointer(std::move(pointer))
    , m_problem(problem)
{
}

bool JsonReader::has(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

void JsonReader::reject(QLatin1StringView key)
{
    rejectAt(m_pointer + u'/' + key);
}

void JsonReader::rejectAt(const QString &pointer)
{
    if (m_problem->isNull())
        *m_problem = pointer;
}

QString JsonReader::text(QLatin1StringView key, qsizetype longest)
{
    const QJsonValue value = m_object.value(key);
    const QString text = value.toString();
    if (value.isString() && isGoodText(text, longest))
        return text;
    reject(key);
    return {};
}

QString JsonReader::optionalText(QLatin1StringView key, qsizetype longest)
{
    return has(key) ? text(key, longest) : QString();
}

qint64 JsonReader::integer(QLatin1StringView key, qint64 least, qint64 most)
{
    const QJsonValue value = m_object.value(key);
    const double number = value.toDouble();
    if (value.isDouble() && number == std::floor(number) && std::abs(number) <= exactIntegers) {
        const qint64 exact = value.toInteger();
        if (exact >= least && exact <= most)
            return exact;
    }
    reject(key);
    return std::clamp<qint64>(0, least, most);
}

qint64 JsonReader::optionalInteger(
    QLatin1StringView key, qint64 least, qint64 most, qint64 fallback)
{
    return has(key) ? integer(key, least, most) : fallback;
}

int JsonReader::optionalCount(QLatin1StringView key)
{
    return int(optionalInteger(key, 0, std::numeric_limits<int>::max()));
}

bool JsonReader::optionalFlag(QLatin1StringView key)
{
    if (has(key) && !m_object.value(key).isBool())
        reject(key);
    return m_object.value(key).toBool();
}

QDateTime JsonReader::optionalTime(QLatin1StringView key)
{
    const auto time = timeFrom(optionalText(key, longestTime));
    if (!time)
        reject(key);
    return time.value_or(QDateTime());
}

QUrl JsonReader::optionalUrl(QLatin1StringView key)
{
    const QString text = optionalText(key, longestWebAddress);
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool http = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (url.isValid() && http && !url.host().isEmpty())
        return url;
    reject(key);
    return {};
}

QString JsonReader::identifier(QLatin1StringView key)
{
    const QString value = text(key, longestIdentifier);
    if (!isIdentifier(value))
        reject(key);
    return value;
}

QString JsonReader::optionalIdentifier(QLatin1StringView key)
{
    const QString value = optionalText(key, longestIdentifier);
    if (!value.isEmpty() && !isIdentifier(value))
        reject(key);
    return value;
}

QJsonArray JsonReader::optionalArray(QLatin1StringView key, qsizetype most)
{
    if (!has(key))
        return {};
    const QJsonValue value = m_object.value(key);
    if (value.isArray() && value.toArray().size() <= most)
        return value.toArray();
    reject(key);
    return {};
}

QStringList JsonReader::optionalTexts(QLatin1StringView key, qsizetype most, qsizetype longest)
{
    QStringList texts;
    const QJsonArray array = optionalArray(key, most);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString text = array[i].toString();
        if (!array[i].isString() || !isGoodText(text, longest))
            rejectAt(m_pointer + u'/' + key + u'/' + QString::number(i));
        texts.append(text);
    }
    return texts;
}

QList<int> JsonReader::optionalCounts(QLatin1StringView key, qsizetype most)
{
    QList<int> counts;
    const QJsonArray array = optionalArray(key, most);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const double value = array[i].toDouble(-1);
        const bool good =
            value >= 0 && value <= std::numeric_limits<int>::max() && value == std::floor(value);
        if (!good)
            rejectAt(m_pointer + u'/' + key + u'/' + QString::number(i));
        counts.append(good ? static_cast<int>(value) : 0);
    }
    return counts;
}

QStringList JsonReader::optionalIdentifiers(QLatin1StringView key, qsizetype most)
{
    const QStringList texts = optionalTexts(key, most, longestIdentifier);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!isIdentifier(texts[i]))
            rejectAt(m_pointer + u'/' + key + u'/' + QString::number(i));
    }
    return texts;
}

QJsonObject JsonReader::object(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject())
        reject(key);
    return value.toObject();
}

QString toWire(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded());
}

} // namespace Relais::Api
