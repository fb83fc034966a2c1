// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/decoding.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <array>
#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype declaredWithin = 1024;

struct Mark {
    QByteArray bytes;
    QByteArray encoding;
};

QByteArray encodingByMark(const QByteArray &document)
{
    static const std::array<Mark, 5> marks { { { "\xef\xbb\xbf", "UTF-8" },
        { QByteArray("\xff\xfe\0\0", 4), "UTF-32LE" },
        { QByteArray("\0\0\xfe\xff", 4), "UTF-32BE" }, { "\xff\xfe", "UTF-16LE" },
        { "\xfe\xff", "UTF-16BE" } } };
    for (const Mark &mark : marks) {
        if (document.startsWith(mark.bytes))
            return mark.encoding;
    }
    if (document.startsWith(QByteArray("<\0", 2)))
        return "UTF-16LE";
    return document.startsWith(QByteArray("\0<", 2)) ? QByteArray("UTF-16BE") : QByteArray();
}

// charset=… of a content type or of an HTML meta, encoding="…" of an XML declaration.
QByteArray encodingIn(const QByteArray &text)
{
    static const QRegularExpression form(
        u"(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9._:-]{2,40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(QString::fromLatin1(text)).captured(1).toLatin1();
}

bool isUtf8(const QByteArray &document)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(document);
    return !text.isNull() && !decoder.hasError();
}

// Whether text of that encoding may look like UTF-8: its letters are bytes of ASCII, or it has
// zeros between them. A "utf-16" without one is what a program writes that thinks in UTF-16.
bool mayLookLikeUtf8(const QByteArray &encoding, const QByteArray &document)
{
    const QByteArray name = encoding.toUpper();
    if (name.startsWith("ISO-2022") || name.startsWith("UTF-7"))
        return true;
    return name.startsWith("UTF-") && document.contains('\0');
}

// The Web Encoding Standard reads the two as Windows-1252, whose letters they lack.
QByteArray asBrowsersTakeIt(const QByteArray &encoding)
{
    const QByteArray name = encoding.toLower();
    return name == "iso-8859-1" || name == "latin1" || name == "us-ascii" || name == "ascii"
        ? QByteArray("windows-1252")
        : encoding;
}

QByteArray converted(const QByteArray &document, const QByteArray &encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding.constData(), &error);
    if (U_FAILURE(error))
        return {};
    QString text(document.size() * 2 + 1, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()),
        static_cast<int32_t>(text.size()), document.constData(),
        static_cast<int32_t>(document.size()), &error);
    ucnv_close(converter);
    if (U_FAILURE(error))
        return {};
    text.truncate(length);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text.toUtf8();
}

} // namespace

QByteArray asUtf8(const QByteArray &document, const QByteArray &contentType)
{
    QByteArray encoding = encodingByMark(document);
    if (encoding.isEmpty())
        encoding = encodingIn(contentType);
    if (encoding.isEmpty())
        encoding = encodingIn(document.left(declaredWithin));
    const bool sayUtf8 = encoding.isEmpty() || encoding.compare("utf-8", Qt::CaseInsensitive) == 0
        || encoding.compare("utf8", Qt::CaseInsensitive) == 0;
    // Also what is declared otherwise by mistake: no text of another encoding reads as this.
    if (isUtf8(document) && (sayUtf8 || !mayLookLikeUtf8(encoding, document)))
        return document.startsWith("\xef\xbb\xbf") ? document.mid(3) : document;
    const QByteArray text =
        converted(document, sayUtf8 ? QByteArray("windows-1252") : asBrowsersTakeIt(encoding));
    return text.isEmpty() ? converted(document, "windows-1252") : text;
}

} // namespace Relais::Backend
