// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdftext.h"

#include <QProcess>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Relais::Test {

QString textOfPdf(const QByteArray &pdf)
{
    QProcess python;
    python.start(
        u"python3"_s, { QStringLiteral(RELAIS_SOURCE_DIR "/tests/support/pdf/pdftext.py") });
    python.write(pdf);
    python.closeWriteChannel();
    if (!python.waitForFinished())
        qFatal("pdftext.py: %s", qPrintable(python.errorString()));
    const QByteArray wrong = python.readAllStandardError();
    if (!wrong.isEmpty())
        qFatal("pdftext.py: %s", wrong.constData());
    QString text = QString::fromUtf8(python.readAllStandardOutput());
    text.removeIf([](QChar one) { return one.isSpace(); });
    return text;
}

} // namespace Relais::Test
