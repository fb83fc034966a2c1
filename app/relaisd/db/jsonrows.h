// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QStringList>

namespace Relais::Backend {

// What one bound value holds where a statement is about many: the text that json_each(?) takes
// apart, in the dialect that both databases share (dialect.h).

//! A list for "id IN (SELECT value FROM json_each(?))".
QString idList(const QStringList &ids);
//! Rows for "FROM json_each(?)", whose columns are json_extract(value, '$.name').
QString rowList(const QJsonArray &rows);
//! The same for many rows: written as text at once, which costs a tenth of a tree of values.
class RowList final {
public:
    RowList &row(); //!< begins the next one
    RowList &with(QLatin1StringView name, const QString &value);
    RowList &with(QLatin1StringView name, qint64 value);
    QString text() const;

private:
    void begin(QLatin1StringView name);

    QString m_text;
    bool m_first = true; //!< of its row
};

} // namespace Relais::Backend
