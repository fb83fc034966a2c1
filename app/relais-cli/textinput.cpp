// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/textinput.h"

#include <QIODevice>
#include <QStringDecoder>

namespace Relais::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 pieceOfAText = 65'536;
} // namespace

Result<QString> textIn(QIODevice &input, qint64 mostBytes)
{
    // A pipe gives what it has, which is not all.
    QByteArray bytes;
    while (bytes.size() <= mostBytes) {
        const QByteArray piece = input.read(pieceOfAText);
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (bytes.size() > mostBytes)
        return fail(
            ErrorCode::InvalidInput, u"more than %1 bytes"_s.arg(mostBytes), u"text-huge"_s);
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return fail(ErrorCode::InvalidInput, u"not UTF-8"_s, u"text-encoding"_s);
    return text;
}

} // namespace Relais::Cli
