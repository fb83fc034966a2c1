// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/idlists.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <limits>
#include <optional>

namespace Relais::Api {

//! The largest count of the contract (openapi.yaml): far above any, and a double still has each.
inline constexpr qint64 largestFigure = 1'000'000'000'000;

//! Reads one JSON object member by member and remembers the first wrong value: its JSON pointer is
//! the detail of the InvalidInput that finish() answers. An optional member may be absent or null,
//! but never of another type. Text must be valid UTF-16 without NUL. Lengths are QString units.
class JsonReader final {
    Q_DISABLE_COPY_MOVE(JsonReader)
public:
    explicit JsonReader(const QJsonObject &object);

    QString text(QLatin1StringView key, qsizetype longest); //!< required, may be empty
    QString optionalText(QLatin1StringView key, qsizetype longest);
    qint64 integer(QLatin1StringView key, qint64 least, qint64 most);
    qint64 optionalInteger(QLatin1StringView key, qint64 least, qint64 most, qint64 fallback = 0);
    int optionalCount(QLatin1StringView key); //!< 0 … largest int
    QList<int> optionalCounts(QLatin1StringView key, qsizetype most); //!< an array of them
    bool optionalFlag(QLatin1StringView key);
    QDateTime optionalTime(QLatin1StringView key);
    //! http or https, up to longestWebAddress; "" gives an empty one.
    QUrl optionalUrl(QLatin1StringView key);
    QString identifier(QLatin1StringView key); //!< 1…64 of A–Z a–z 0–9 . _ : -
    QString optionalIdentifier(QLatin1StringView key);
    QStringList optionalTexts(QLatin1StringView key, qsizetype most, qsizetype longest);
    QStringList optionalIdentifiers(QLatin1StringView key, qsizetype most);
    QJsonObject object(QLatin1StringView key);

    //! A required word of a fixed set: word("kind"_L1, storyKindFromKey).
    template <typename FromKey>
    auto word(QLatin1StringView key, FromKey fromKey) -> typename decltype(fromKey({}))::value_type
    {
        const auto value = fromKey(text(key, 64));
        if (!value)
            reject(key);
        return value.value_or(typename decltype(fromKey({}))::value_type {});
    }
    template <typename FromKey, typename Enum>
    Enum optionalWord(QLatin1StringView key, FromKey fromKey, Enum fallback)
    {
        return has(key) ? word(key, fromKey) : fallback;
    }

    //! Calls read with a reader for the object, when there is one.
    template <typename Read>
    void optionalObject(QLatin1StringView key, Read read)
    {
        if (!has(key))
            return;
        JsonReader inner(object(key), m_pointer + u'/' + key, m_problem);
        read(inner);
    }
    //! Calls read with a reader for each object of the array.
    template <typename Read>
    void optionalObjects(QLatin1StringView key, qsizetype most, Read read)
    {
        const QJsonArray array = optionalArray(key, most);
        for (qsizetype i = 0; i < array.size() && m_problem->isNull(); ++i) {
            const QString pointer = m_pointer + u'/' + key + u'/' + QString::number(i);
            if (!array[i].isObject())
                rejectAt(pointer);
            JsonReader inner(array[i].toObject(), pointer, m_problem);
            read(inner);
        }
    }

    bool has(QLatin1StringView key) const; //!< present and not null
    void reject(QLatin1StringView key); //!< for a check that only the caller can make

    template <typename T>
    Result<T> finish(T value) const
    {
        if (!m_problem->isNull())
            return fail(ErrorCode::InvalidInput, *m_problem);
        return value;
    }

private:
    JsonReader(const QJsonObject &object, QString pointer, QString *problem);
    QJsonArray optionalArray(QLatin1StringView key, qsizetype most);
    void rejectAt(const QString &pointer);

    QJsonObject m_object;
    QString m_pointer;
    QString m_ownProblem;
    QString *m_problem; //!< of the outermost reader
};

//! Arrays and words for the writers.
template <typename Tag>
QJsonArray idsToJson(const QList<Id<Tag>> &ids)
{
    return QJsonArray::fromStringList(idValues(ids));
}

QString toWire(const QUrl &url);

} // namespace Relais::Api
