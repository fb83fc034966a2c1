// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/mail/reportwriter.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/insights/insightanswer.h"
#include "app/relaisd/mail/mailpieces.h"
#include "app/relaisd/report/reportinput.h"
#include "app/relaisd/repositories/campaignrepository.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/repositories/teamrepository.h"
#include "app/relaisd/repositories/topicrepository.h"
#include "core/api/codec.h"
#include "core/api/digest.h"
#include "core/api/insights.h"
#include "core/base/log.h"
#include "core/drawing/dashboardwords.h"

#include <QLocale>
#include <QTimeZone>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

struct ReportLine {
    QString name;
    QString value;
};

struct Told {
    QJsonObject json; //!< as the dashboard gets it
    Insights insights;
};

Result<Told> insightsFor(
    const DashboardChoice &choice, const QSqlDatabase &db, const QDate &today, InsightCache &cache)
{
    using Filter = DashboardChoice::Filter;
    const InsightQuery query { choice.period(today), choice.team.value,
        choice.values(Filter::Network), choice.values(Filter::Topic),
        choice.values(Filter::Campaign), choice.values(Filter::Language), choice.location };
    const Transaction snapshot(db, Transaction::Kind::Read);
    const auto answer = insightAnswer(query, db, today, cache);
    const auto json = answer ? Api::objectFrom(*answer) : fail(answer.error());
    const auto insights = json ? Api::insightsFrom(*json) : fail(json.error());
    if (!insights)
        return fail(insights.error());
    return Told { *json, *insights };
}

// As they are where a report is drawn. What serves speaks no language: its texts are those of the
// sources, in English.
QList<std::pair<QString, QString>> definitionsIn(PageLanguage language)
{
    QList<std::pair<QString, QString>> words = DashboardWords::definitions();
    QTranslator french;
    if (language == PageLanguage::English || !french.load(u"relais_fr"_s, u":/i18n"_s))
        return words;
    const auto inFrench = [&french](const QString &text) {
        const QString said = french.translate("Relais::DashboardWords", text.toUtf8().constData());
        return said.isEmpty() ? text : said;
    };
    for (auto &[word, meaning] : words) {
        word = inFrench(word);
        meaning = inFrench(meaning);
    }
    return words;
}

// Where the reader lives.
int minutesEast(const DigestChoice &choice, const QDateTime &now)
{
    constexpr int secondsAMinute = 60;
    const QTimeZone zone(choice.zone);
    return zone.isValid() ? zone.offsetFromUtc(now) / secondsAMinute : 0;
}

QString networkLabelOf(const QString &key, const Words &in)
{
    const auto network = networkFromKey(key);
    if (!network)
        return key;
    return *network == Network::Wall ? in(u"Mur"_s, u"Wall"_s) : networkName(*network);
}

template <typename T>
QHash<QString, QString> namesIn(const QList<T> &list)
{
    QHash<QString, QString> names;
    for (const T &one : list)
        names.insert(one.id.value, one.name);
    return names;
}

Result<InsightLabels> labelsFor(
    const DashboardChoice &choice, const QSqlDatabase &db, const Words &in, const QDateTime &now)
{
    const auto organization = OrganizationRepository(db).get();
    const auto teams = TeamRepository(db).all();
    const auto topics = TopicRepository(db).all();
    const auto campaigns = CampaignRepository(db).all();
    if (!organization || !teams)
        return fail(organization ? teams.error() : organization.error());
    if (!topics || !campaigns)
        return fail(topics ? campaigns.error() : topics.error());
    InsightLabels labels;
    labels.teams = namesIn(*teams);
    labels.topics = namesIn(*topics);
    labels.campaigns = namesIn(*campaigns);
    labels.company = organization->name;
    labels.at = now;
    labels.definitions = definitionsIn(in.language());
    const auto namedIn = [](const QHash<QString, QString> &names) {
        return [&names](const QString &key) { return names.value(key, key); };
    };
    using Filter = DashboardChoice::Filter;
    const auto name = [&](Filter filter, const QString &word, const auto &nameOf) {
        QStringList values;
        for (const QString &key : choice.values(filter))
            values.append(nameOf(key));
        if (!values.isEmpty())
            labels.filters.append(word + values.join(u", "_s));
    };
    name(Filter::Team, in(u"Équipe\u202f: "_s, u"Team: "_s), namedIn(labels.teams));
    name(Filter::Location, in(u"Site\u202f: "_s, u"Location: "_s),
        [](const QString &key) { return key; });
    name(Filter::Network, in(u"Réseau\u202f: "_s, u"Network: "_s),
        [&in](const QString &key) { return networkLabelOf(key, in); });
    name(Filter::Topic, in(u"Thème\u202f: "_s, u"Topic: "_s), namedIn(labels.topics));
    name(Filter::Campaign, in(u"Campagne\u202f: "_s, u"Campaign: "_s), namedIn(labels.campaigns));
    name(Filter::Language, in(u"Langue\u202f: "_s, u"Language: "_s), &DashboardWords::languageName);
    return labels;
}

// The share that the dashboard shows, rounded as there.
QString ownWordsIn(const InsightFigures &figures, const Words &in)
{
    if (figures.relays <= 0)
        return u"–"_s;
    const QLocale locale(
        in.language() == PageLanguage::French ? QLocale::French : QLocale::English);
    const QString share = locale.toString(100.0 * figures.ownWords / figures.relays, 'f', 1);
    return in(u"%1\u202f%"_s, u"%1 %"_s).arg(share);
}

QList<ReportLine> linesOf(const Insights &insights, const Words &in)
{
    const QLocale locale(
        in.language() == PageLanguage::French ? QLocale::French : QLocale::English);
    const InsightFigures &total = insights.total;
    QList<ReportLine> lines {
        { in(u"Relais"_s, u"Relays"_s), locale.toString(total.relays) },
    };
    if (total.active) {
        const QString active = locale.toString(*total.active);
        lines.append({ in(u"Ambassadeurs actifs"_s, u"Active ambassadors"_s),
            insights.headcount > 0 ? in(u"%1 sur %2 personnes"_s, u"%1 of %2 people"_s)
                                         .arg(active, locale.toString(insights.headcount))
                                   : active });
    }
    lines.append({ in(u"Clics, mesurés"_s, u"Clicks, measured"_s), locale.toString(total.clicks) });
    const std::pair<Provenance, QString> impressions[] {
        { Provenance::Measured, in(u"Impressions, mesurées"_s, u"Impressions, measured"_s) },
        { Provenance::Reported, in(u"Impressions, déclarées"_s, u"Impressions, reported"_s) },
        { Provenance::Estimated, in(u"Impressions, estimées"_s, u"Impressions, estimated"_s) },
    };
    for (const auto &[provenance, name] : impressions) {
        const auto value = total.impressions.of(provenance);
        const QString guess = provenance == Provenance::Estimated ? u"≈ "_s : QString();
        lines.append({ name,
            value ? QString(guess + locale.toString(*value)) : in(u"aucune"_s, u"none"_s) });
    }
    lines.append({ in(u"Avec ses propres mots"_s, u"In own words"_s), ownWordsIn(total, in) });
    return lines;
}

QString daysIn(const Insights &insights, const Words &in)
{
    const QLocale locale(
        in.language() == PageLanguage::French ? QLocale::French : QLocale::English);
    return in(u"du %1 au %2"_s, u"%1 to %2"_s)
        .arg(locale.toString(insights.from, QLocale::ShortFormat),
            locale.toString(insights.to, QLocale::ShortFormat));
}

QString reportReason(const Words &in)
{
    return in(u"Vous recevez ce rapport parce que vous l’avez demandé dans le tableau de bord de "
              "Relais. Les chiffres sont ceux qu’il montre ce jour-là."_s,
        u"You get this report because you asked for it in the dashboard of Relais. The figures are "
        "those that it shows on that day."_s);
}

QString hiddenText(const Words &in)
{
    return in(u"Les groupes de moins de cinq personnes sont masqués."_s,
        u"Groups under five people are hidden."_s);
}

QString notDrawnText(const Words &in)
{
    return in(u"Le PDF n’a pas pu être dessiné cette fois. Le tableau joint contient tous les "
              "chiffres."_s,
        u"The PDF could not be drawn this time. The table beside it has all figures."_s);
}

QString reportText(
    const QStringList &heads, const QList<ReportLine> &lines, const Words &in, const QUrl &stop)
{
    QString text = heads.join(u'\n') + u"\n\n"_s;
    for (const ReportLine &line : lines)
        text += line.name + in(u"\u202f: "_s, u": "_s) + line.value + u'\n';
    return text + u"\n-- \n"_s + reportReason(in) + u'\n'
        + in(u"Ne plus le recevoir\u202f: "_s, u"Get it no more: "_s)
        + stop.toString(QUrl::FullyEncoded) + u'\n';
}

QByteArray reportHtml(
    const QStringList &heads, const QList<ReportLine> &lines, const Words &in, const QUrl &stop)
{
    HtmlWriter html;
    beginMail(html, in, heads.constFirst());
    html.leaf("h1", heads.constFirst(), { { "style", MailStyle::headline() } });
    for (const QString &head : heads.mid(1))
        html.leaf("p", head, { { "style", MailStyle::muted() } });
    if (!lines.isEmpty()) {
        html.open("table", { { "style", MailStyle::card() } });
        for (const ReportLine &line : lines) {
            html.open("tr").leaf("th", line.name,
                { { "scope", u"row"_s }, { "align", u"left"_s }, { "style", MailStyle::cell() } });
            html.leaf(
                "td", line.value, { { "align", u"right"_s }, { "style", MailStyle::cell() } });
            html.close();
        }
        html.close();
    }
    endMail(html, in, reportReason(in), stop);
    return html.html();
}

} // namespace

ReportWriter::ReportWriter(QUrl publicUrl, InsightCache &cache, Draw draw)
    : m_publicUrl(std::move(publicUrl))
    , m_cache(cache)
    , m_draw(std::move(draw))
{
}

Result<std::optional<Mail>> ReportWriter::mailFor(
    const QSqlDatabase &db, const MailReader &reader, const QDateTime &now) const
{
    const auto json = Api::objectFrom(reader.body.toUtf8());
    const auto choice = json ? Api::reportChoiceFrom(*json) : fail(json.error());
    const auto member = MemberRepository(db).byId(reader.member);
    if (!choice || !member)
        return fail(choice ? member.error() : choice.error());
    const bool may = member->has(Role::Manager) || member->has(Role::Editor);
    if (!may || !comesOn(choice->rhythm, digestDay(reader.choice, now)))
        return std::nullopt;
    const Words in(mailLanguage(*member));
    const auto told = insightsFor(choice->shown, db, now.toUTC().date(), m_cache);
    const auto labels = labelsFor(choice->shown, db, in, now);
    if (!told || !labels)
        return fail(told ? labels.error() : told.error());
    const Insights *insights = &told->insights;
    const QUrl stop = unsubscribeUrl(m_publicUrl, reader.code);
    QStringList heads { in(u"%1\u202f: relais %2"_s, u"%1: relays, %2"_s)
            .arg(labels->company, daysIn(*insights, in)) };
    heads += labels->filters;
    if (insights->hidden)
        heads.append(hiddenText(in));
    Mail mail;
    const QString name = u"relais-%1-%2"_s.arg(
        insights->from.toString(Qt::ISODate), insights->to.toString(Qt::ISODate));
    if (m_draw && !insights->hidden) {
        const auto pdf = m_draw(reportInput(told->json, *labels, in.language(),
            minutesEast(reader.choice, now), choice->shown.maturity));
        if (pdf) {
            mail.files.append({ name + u".pdf"_s, "application/pdf", *pdf });
        } else {
            qCWarning(lcBackend) << "report:" << pdf.error().detail;
            heads.append(notDrawnText(in));
        }
    }
    if (!insights->hidden)
        mail.files.append(
            { name + u".csv"_s, "text/csv; charset=utf-8", insightsCsv(*insights, *labels) });
    const QList<ReportLine> lines = insights->hidden ? QList<ReportLine>() : linesOf(*insights, in);
    mail.to = member->email;
    mail.subject = heads.constFirst();
    mail.text = reportText(heads, lines, in, stop);
    mail.html = reportHtml(heads, lines, in, stop);
    mail.id = u"report-%1-%2"_s.arg(digestWeek(reader.choice, now), member->id.value);
    mail.date = now;
    mail.unsubscribe = stop;
    return mail;
}

} // namespace Relais::Backend
