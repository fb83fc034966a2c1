// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/impact/impactreport.h"

#include "ui/common/words/format.h"
#include "ui/common/words/impactwords.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int margin = 18; // mm
constexpr int resolution = 96; // dots an inch: the document's own sizes

class Report final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::ImpactReport)
public:
    static QString html(
        const ImpactService::Summary &summary, const QString &organization, const QDateTime &now)
    {
        QString page = u"<h1>"_s + tr("My impact").toHtmlEscaped() + u"</h1><p>"_s
            + ImpactWords::period(summary).toHtmlEscaped() + u"</p><p><b>"_s
            + ImpactWords::headline(summary, organization).toHtmlEscaped() + u"</b></p><p>"_s
            + ImpactWords::note(summary, now).toHtmlEscaped() + u"</p>"_s;
        page += figures(summary.totals);
        QList<std::pair<QString, ImpactTotals>> rows;
        for (const ImpactService::ByNetwork &network : summary.networks)
            rows.append({ Format::networkLabel(network.network), network.totals });
        page += table(tr("Network"), rows);
        rows.clear();
        for (const ImpactService::ByTopic &topic : summary.topics)
            rows.append({ topic.name, topic.totals });
        page += table(tr("Topic"), rows);
        rows.clear();
        for (const ImpactService::ByStory &story : summary.stories)
            rows.append({ story.title, story.totals });
        page += table(tr("Story"), rows);
        return page + u"<p><small>"_s
            + tr("Measured, reported and estimated figures are never added up.").toHtmlEscaped()
            + u"</small></p>"_s;
    }

private:
    static QString cell(const QString &tag, const QString &text)
    {
        return u'<' + tag + u" align=\"left\">"_s + text.toHtmlEscaped() + u"</"_s + tag + u'>';
    }
    static QString numbers(const Figure &figure)
    {
        QString cells;
        for (const Provenance provenance :
            { Provenance::Measured, Provenance::Reported, Provenance::Estimated })
            cells += cell(u"td"_s, ImpactWords::number(figure, provenance));
        return cells;
    }
    static QString head(const QString &first)
    {
        QString cells = cell(u"th"_s, first);
        for (const Provenance provenance :
            { Provenance::Measured, Provenance::Reported, Provenance::Estimated })
            cells += cell(u"th"_s, Format::provenanceLabel(provenance));
        return u"<table cellpadding=\"4\" width=\"100%\"><tr>"_s + cells + u"</tr>"_s;
    }
    static QString figures(const ImpactTotals &totals)
    {
        QString text = head(tr("Figure"));
        text += u"<tr>"_s + cell(u"td"_s, tr("Visits")) + numbers(totals.clicks) + u"</tr>"_s;
        text +=
            u"<tr>"_s + cell(u"td"_s, tr("Impressions")) + numbers(totals.impressions) + u"</tr>"_s;
        text +=
            u"<tr>"_s + cell(u"td"_s, tr("Reactions")) + numbers(totals.engagements) + u"</tr>"_s;
        return text + u"</table>"_s;
    }
    //! Visits of each row.
    static QString table(const QString &what, const QList<std::pair<QString, ImpactTotals>> &rows)
    {
        if (rows.isEmpty())
            return {};
        QString text = u"<h3>"_s + tr("Visits").toHtmlEscaped() + u"</h3>"_s + head(what);
        for (const auto &[name, totals] : rows)
            text += u"<tr>"_s + cell(u"td"_s, name) + numbers(totals.clicks) + u"</tr>"_s;
        return text + u"</table>"_s;
    }
};

} // namespace

QByteArray impactReport(
    const ImpactService::Summary &summary, const QString &organization, const QDateTime &now)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({ margin, margin, margin, margin }, QPageLayout::Millimeter);
    writer.setResolution(resolution);
    writer.setTitle(QCoreApplication::translate("Relais::Ui::ImpactReport", "My impact"));
    QTextDocument document;
    document.setHtml(Report::html(summary, organization, now));
    document.print(&writer);
    buffer.close();
    return bytes;
}

} // namespace Relais::Ui
