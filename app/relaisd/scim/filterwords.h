// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

namespace Relais::Backend::Scim {

//! The words, signs and values of a filter or path, one after another. Spaces between them are
//! passed over; what is not taken stays.
class FilterWords final {
public:
    explicit FilterWords(QString text);

    bool atEnd();
    bool take(QChar sign);
    //! An attribute's name, an operator or a bare value; empty where none stands.
    QString word();
    bool takeWord(const QString &wanted); //!< without case
    //! A JSON value: a quoted text, true, false, null or a number.
    bool takeValue(QJsonValue &value);

private:
    void skipSpaces();

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace Relais::Backend::Scim
