// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/report/drawreport.h"

#include "app/relaisd/report/reportinput.h"
#include "core/base/log.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QTranslator>

#include <linux/close_range.h>
#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int drawingMs = 30'000;
constexpr qsizetype longestComplaint = 200;
constexpr unsigned firstOfOthers = 3; // after the standard streams

// This process draws one report: all that it says is in its reader's language.
void speak(PageLanguage language)
{
    QLocale::setDefault(
        language == PageLanguage::French ? QLocale(u"fr_FR"_s) : QLocale(u"en_GB"_s));
    auto *texts = new QTranslator(QCoreApplication::instance());
    if (texts->load(u"relais_"_s + languageTag(language), u":/i18n"_s))
        QCoreApplication::installTranslator(texts);
    else
        qCWarning(lcBackend) << "report: no texts in" << languageTag(language);
}

Result<void> drawFromTo(QFile &in, QFile &out)
{
    const auto input = reportInputFrom(in.readAll());
    if (!input)
        return fail(input.error());
    speak(input->language);
    const auto pdf = reportPdf(input->content);
    if (!pdf)
        return fail(pdf.error());
    if (out.write(*pdf) != pdf->size() || !out.flush())
        return fail(ErrorCode::Storage, out.errorString());
    return {};
}

int drawReport(const QStringList &arguments)
{
    QCommandLineParser parser;
    if (const auto code = parseArguments(parser, drawReportCommand(), arguments))
        return *code;
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return sayFailed({ ErrorCode::Storage, u"the standard streams are closed"_s });
    const auto drawn = drawFromTo(in, out);
    return drawn ? ExitCode::done : sayFailed(drawn.error());
}

} // namespace

Command drawReportCommand()
{
    return { QString::fromLatin1(drawReportName),
        u"draws a report; relaisd calls it for the e-mails that it sends"_s, drawReport };
}

QString drawingProgram()
{
    const QString file = QCoreApplication::applicationFilePath();
    return QFileInfo(file).fileName() == u"relaisd"_s ? file : QString();
}

Result<QByteArray> drawnByProgram(const QString &program, const QByteArray &input)
{
    QProcess process;
    // Connections that are being served are none of its business.
    process.setChildProcessModifier([] { close_range(firstOfOthers, ~0U, CLOSE_RANGE_CLOEXEC); });
    process.start(program, { QString::fromLatin1(drawReportName) });
    if (!process.waitForStarted())
        return fail(ErrorCode::Storage, u"the report cannot be drawn: "_s + process.errorString());
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(drawingMs)) {
        process.kill();
        process.waitForFinished();
        return fail(ErrorCode::Timeout, u"the report was not drawn in time"_s);
    }
    const QByteArray pdf = process.readAllStandardOutput();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == ExitCode::done
        && pdf.startsWith("%PDF-"))
        return pdf;
    return fail(ErrorCode::Rejected,
        u"the report was not drawn: "_s
            + QString::fromLocal8Bit(
                process.readAllStandardError().simplified().left(longestComplaint)));
}

} // namespace Relais::Backend
