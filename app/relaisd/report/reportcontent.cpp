// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/report/reportcontent.h"

#include "core/api/codec.h"
#include "core/api/insights.h"
#include "core/domain/network.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

const QString noFigure = u"–"_s;

QJsonObject namesJson(const QHash<QString, QString> &names)
{
    QJsonObject json;
    for (auto it = names.begin(); it != names.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QHash<QString, QString> namesOfJson(const QJsonObject &json)
{
    QHash<QString, QString> names;
    for (auto it = json.begin(); it != json.end(); ++it)
        names.insert(it.key(), it.value().toString());
    return names;
}

QString percentOf(double part, double whole, const QLocale &locale)
{
    return whole > 0 ? locale.toString(100 * part / whole, 'f', 1) + u"\u202f%"_s : noFigure;
}

QString changeOf(qint64 now, std::optional<qint64> before, const Words &in, const QLocale &locale)
{
    if (!before || *before == 0)
        return in(u"rien avant"_s, u"none before"_s);
    const double change = 100 * double(now - *before) / double(*before);
    const QString sign = change > 0 ? u"+"_s : QString();
    return in(u"%1%2\u202f%, avant\u202f: %3"_s, u"%1%2\u202f%, before: %3"_s)
        .arg(sign, locale.toString(change, 'f', 1), locale.toString(*before));
}

QStringList figureHeads(const QString &first, const Words &in)
{
    return { first, in(u"Relais"_s, u"Relays"_s), in(u"Actifs"_s, u"Active"_s),
        in(u"Ses mots"_s, u"Own words"_s), in(u"Clics"_s, u"Clicks"_s),
        in(u"Impr. mesurées"_s, u"Impr. measured"_s), in(u"déclarées"_s, u"reported"_s),
        in(u"estimées"_s, u"estimated"_s) };
}

QStringList figureCells(const QString &name, const InsightFigures &figures, const QLocale &locale)
{
    const auto maybe = [&locale](const auto &value) {
        return value ? locale.toString(*value) : noFigure;
    };
    return { name, locale.toString(figures.relays), maybe(figures.active),
        locale.toString(figures.ownWords), locale.toString(figures.clicks),
        maybe(figures.impressions.measured), maybe(figures.impressions.reported),
        maybe(figures.impressions.estimated) };
}

QString hiddenNote(int hidden, const Words &in)
{
    if (hidden == 0)
        return {};
    return in(u"%1 ligne(s) de moins de cinq personnes, comptées dans le total"_s,
        u"%1 row(s) of fewer than five people, counted in the total"_s)
        .arg(hidden);
}

//! nameOf: of a row.
template <typename NameOf>
ReportTable tableOf(const QString &title, const QString &first, const InsightBreakdown &breakdown,
    const Words &in, NameOf nameOf)
{
    const QLocale locale = reportLocale(in.language());
    ReportTable table { title, figureHeads(first, in), {}, hiddenNote(breakdown.hidden, in) };
    for (const InsightRow &row : breakdown.rows)
        table.rows.append(figureCells(nameOf(row), row.figures, locale));
    return table;
}

ReportTable teamTable(const ReportContent &content, const Words &in)
{
    const Insights &insights = content.insights;
    ReportTable table = tableOf(in(u"Par équipe"_s, u"By team"_s), in(u"Équipe"_s, u"Team"_s),
        insights.byTeam, in, [&](const InsightRow &row) {
            if (row.key.isEmpty())
                return in(u"%1 équipes ensemble"_s, u"%1 teams together"_s).arg(row.teams);
            return content.labels.teams.value(row.key, row.key);
        });
    table.rows.append(figureCells(
        in(u"Tout le monde"_s, u"Everybody"_s), insights.total, reportLocale(in.language())));
    return table;
}

ReportTable storyTable(const Insights &insights, const Words &in)
{
    const QLocale locale = reportLocale(in.language());
    ReportTable table { in(u"Actualités les plus relayées"_s, u"Most relayed stories"_s),
        { in(u"Actualité"_s, u"Story"_s), in(u"Relais"_s, u"Relays"_s),
            in(u"Clics"_s, u"Clicks"_s) },
        {} };
    for (const InsightRow &row : insights.topStories)
        table.rows.append({ row.title, locale.toString(row.figures.relays),
            locale.toString(row.figures.clicks) });
    return table;
}

QString networkLabelOf(const QString &key, const Words &in)
{
    const auto network = networkFromKey(key);
    if (!network)
        return key;
    if (*network == Network::Wall)
        return in(u"Mur"_s, u"Wall"_s);
    return *network == Network::Email ? u"E-mail"_s : networkName(*network);
}

} // namespace

QLocale reportLocale(PageLanguage language)
{
    return language == PageLanguage::French ? QLocale(QLocale::French, QLocale::France)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QByteArray reportInput(
    const QJsonObject &insights, const InsightLabels &labels, PageLanguage language)
{
    const QJsonObject json { { u"insights"_s, insights }, { u"teams"_s, namesJson(labels.teams) },
        { u"topics"_s, namesJson(labels.topics) }, { u"campaigns"_s, namesJson(labels.campaigns) },
        { u"company"_s, labels.company },
        { u"filters"_s, QJsonArray::fromStringList(labels.filters) },
        { u"at"_s, Api::toWire(labels.at) }, { u"language"_s, languageTag(language) } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<ReportContent> reportContentFrom(const QByteArray &input)
{
    const auto json = Api::objectFrom(input);
    const auto insights =
        json ? Api::insightsFrom(json->value(u"insights"_s).toObject()) : fail(json.error());
    if (!insights)
        return fail(insights.error());
    const auto at = Api::timeFrom(json->value(u"at"_s).toString());
    if (!at)
        return fail(at.error());
    ReportContent content;
    content.insights = *insights;
    content.labels.teams = namesOfJson(json->value(u"teams"_s).toObject());
    content.labels.topics = namesOfJson(json->value(u"topics"_s).toObject());
    content.labels.campaigns = namesOfJson(json->value(u"campaigns"_s).toObject());
    content.labels.company = json->value(u"company"_s).toString();
    for (const QJsonValue filter : json->value(u"filters"_s).toArray())
        content.labels.filters.append(filter.toString());
    content.labels.at = *at;
    content.language = json->value(u"language"_s).toString() == u"fr"_s ? PageLanguage::French
                                                                        : PageLanguage::English;
    return content;
}

QList<ReportTile> reportTiles(const ReportContent &content)
{
    const Words in(content.language);
    const QLocale locale = reportLocale(content.language);
    const Insights &insights = content.insights;
    const InsightFigures &now = insights.total;
    const auto before = [&insights](auto figureOf) -> std::optional<qint64> {
        return insights.previous ? std::optional<qint64>(figureOf(*insights.previous))
                                 : std::nullopt;
    };
    QList<ReportTile> tiles;
    if (now.active)
        tiles.append({ in(u"Activation"_s, u"Activation"_s),
            percentOf(*now.active, insights.headcount, locale),
            in(u"%1 sur %2 personnes"_s, u"%1 of %2 people"_s)
                .arg(locale.toString(*now.active), locale.toString(insights.headcount)) });
    tiles.append({ in(u"Relais"_s, u"Relays"_s), locale.toString(now.relays),
        changeOf(now.relays, before([](const InsightFigures &figures) { return figures.relays; }),
            in, locale) });
    tiles.append({ in(u"Clics, mesurés"_s, u"Clicks, measured"_s), locale.toString(now.clicks),
        changeOf(now.clicks, before([](const InsightFigures &figures) { return figures.clicks; }),
            in, locale) });
    tiles.append({ in(u"Avec ses propres mots"_s, u"In own words"_s),
        percentOf(now.ownWords, now.relays, locale),
        in(u"%1 relais"_s, u"%1 relays"_s).arg(locale.toString(now.ownWords)) });
    return tiles;
}

QList<ReportTile> reportImpressions(const ReportContent &content)
{
    const Words in(content.language);
    const QLocale locale = reportLocale(content.language);
    const Insights &insights = content.insights;
    const std::pair<Provenance, QString> names[] {
        { Provenance::Measured, in(u"Impressions, mesurées"_s, u"Impressions, measured"_s) },
        { Provenance::Reported, in(u"Impressions, déclarées"_s, u"Impressions, reported"_s) },
        { Provenance::Estimated, in(u"Impressions, estimées"_s, u"Impressions, estimated"_s) },
    };
    QList<ReportTile> tiles;
    for (const auto &[provenance, name] : names) {
        const auto now = insights.total.impressions.of(provenance);
        const auto before =
            insights.previous ? insights.previous->impressions.of(provenance) : std::nullopt;
        tiles.append({ name, now ? locale.toString(*now) : in(u"aucune"_s, u"none"_s),
            now ? changeOf(*now, before, in, locale) : QString() });
    }
    return tiles;
}

QList<ReportTable> reportTables(const ReportContent &content)
{
    const Words in(content.language);
    const Insights &insights = content.insights;
    const auto named = [](const QHash<QString, QString> &names) {
        return [&names](const InsightRow &row) { return names.value(row.key, row.key); };
    };
    QList<ReportTable> tables {
        teamTable(content, in),
        tableOf(in(u"Par réseau"_s, u"By network"_s), in(u"Réseau"_s, u"Network"_s),
            insights.byNetwork, in,
            [&in](const InsightRow &row) { return networkLabelOf(row.key, in); }),
        storyTable(insights, in),
        tableOf(in(u"Par campagne"_s, u"By campaign"_s), in(u"Campagne"_s, u"Campaign"_s),
            insights.byCampaign, in, named(content.labels.campaigns)),
        tableOf(in(u"Par thème"_s, u"By topic"_s), in(u"Thème"_s, u"Topic"_s), insights.byTopic, in,
            named(content.labels.topics)),
        tableOf(in(u"Par langue"_s, u"By language"_s), in(u"Langue"_s, u"Language"_s),
            insights.byLanguage, in,
            [](const InsightRow &row) {
                const QString name = QLocale(row.key).nativeLanguageName();
                return name.isEmpty() ? row.key : name;
            }),
    };
    tables.removeIf([](const ReportTable &table) { return table.rows.isEmpty(); });
    return tables;
}

QString reportPeriod(const ReportContent &content)
{
    const Words in(content.language);
    const QLocale locale = reportLocale(content.language);
    const auto days = [&](const QDate &from, const QDate &to) {
        return in(u"du %1 au %2"_s, u"%1 to %2"_s)
            .arg(locale.toString(from, QLocale::LongFormat),
                locale.toString(to, QLocale::LongFormat));
    };
    const QString now = days(content.insights.from, content.insights.to);
    if (!content.insights.previous)
        return now;
    return in(u"%1, comparé à la période %2"_s, u"%1, compared with %2"_s)
        .arg(now, days(content.insights.previousFrom, content.insights.previousTo));
}

QList<std::pair<QString, QString>> reportDefinitions(PageLanguage language)
{
    const Words in(language);
    return {
        { in(u"Activation"_s, u"Activation"_s),
            in(u"Ambassadeurs actifs ÷ effectif du dernier jour de la période."_s,
                u"Active ambassadors ÷ headcount of the period’s last day."_s) },
        { in(u"Relais"_s, u"Relays"_s),
            in(u"Actualités que des personnes ont partagées et qui sont publiées, au jour de la "
               "publication en UTC."_s,
                u"Stories that people shared and that are published, by the day of publishing in "
                "UTC."_s) },
        { in(u"Mesuré"_s, u"Measured"_s),
            in(u"Compté par un réseau ou par Relais lui-même."_s,
                u"Counted by a network or by Relais itself."_s) },
        { in(u"Déclaré"_s, u"Reported"_s),
            in(u"Saisi ou importé par la personne qui a relayé."_s,
                u"Typed in or imported by the person who relayed."_s) },
        { in(u"Estimé"_s, u"Estimated"_s),
            in(u"Calculé par une formule que la personne peut lire. Mesuré, déclaré et estimé ne "
               "sont jamais additionnés."_s,
                u"Computed by a formula that the person can look at. Measured, reported and "
                "estimated are never added up."_s) },
        { in(u"Clics"_s, u"Clicks"_s),
            in(u"Visites par les liens suivis, sans les robots ni les aperçus."_s,
                u"Visits through tracked links, bots and previews left out."_s) },
        { in(u"Avec ses propres mots"_s, u"In own words"_s),
            in(u"Relais dont 25 % du texte au moins sont les mots de la personne. Le texte n’est "
               "pas connu ici."_s,
                u"Relays of whose text 25 % or more are the person’s own words. The text itself is "
                "not known here."_s) },
        { in(u"Groupes masqués"_s, u"Hidden groups"_s),
            in(u"Rien n’est dit des relais de moins de cinq personnes\u202f; ce qui est masqué est "
               "compté dans le total."_s,
                u"Nothing is told about the relays of fewer than five people; what is hidden is "
                "counted in the total."_s) },
    };
}

} // namespace Relais::Backend
