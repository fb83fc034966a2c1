// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/routes/requestvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype longestId = 64;

bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= longestId
        && std::all_of(id.begin(), id.end(), [](QChar c) {
               return c.unicode() < 128 && (c.isLetterOrNumber() || u"._:-"_s.contains(c));
           });
}

} // namespace

Result<int> numberIn(const Request &request, const QString &name, int least, int most, int fallback)
{
    if (!request.query.hasQueryItem(name))
        return fallback;
    bool good = false;
    const int number = request.query.queryItemValue(name).toInt(&good);
    if (!good || number < least || number > most)
        return fail(ErrorCode::InvalidInput, name, u"invalid-input"_s);
    return number;
}

Result<QString> idIn(const Request &request, const QString &name)
{
    const QString id = request.parameters.contains(name) ? request.parameters.value(name)
                                                         : request.query.queryItemValue(name);
    if (!id.isEmpty() && !isId(id))
        return fail(ErrorCode::InvalidInput, name, u"invalid-input"_s);
    return id;
}

Result<ListPage> listPageIn(const Request &request, int usual, int largest)
{
    const auto limit = numberIn(request, u"limit"_s, 1, largest, usual);
    const auto before = idIn(request, u"before"_s);
    if (!limit || !before)
        return fail(limit ? before.error() : limit.error());
    return ListPage { *limit, *before };
}

} // namespace Relais::Backend
