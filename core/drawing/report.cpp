// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawing/report.h"

#include "core/drawing/reportpages.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace Relais {

Result<QByteArray> reportPdf(const ReportContent &content)
{
    // Qt lists families even where there is no font, and draws boxes.
    if (!QFontMetrics(paperFont(PaperText::Body)).inFont(u'0'))
        return fail(ErrorCode::NotFound, u"no font is installed on this machine"_s, u"fonts"_s);
    ReportPages pages(content);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(ReportPages::dpi);
    writer.setTitle(pages.title());
    writer.setCreator(u"Relais"_s);
    QPainter painter(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
    }
    painter.end();
    return bytes;
}

} // namespace Relais
