// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/insights/insightspace.h"

#include "core/domain/threshold.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Relais::Backend {

namespace {

constexpr int hours = 24;
constexpr int days = 7;
constexpr int thursday = 3; // 1 January 1970, from Monday
constexpr int gone = -1;

int numbered(QStringList &names, QHash<QString, int> &numbers, const QString &name)
{
    const auto known = numbers.constFind(name);
    if (known != numbers.constEnd())
        return *known;
    numbers.insert(name, int(names.size()));
    names.append(name);
    return int(names.size()) - 1;
}

template <typename Row>
std::pair<size_t, size_t> within(const std::vector<Row> &rows, const InsightPeriod &period)
{
    const auto before = [](const Row &row, qint32 day) { return row.day < day; };
    const auto first = std::lower_bound(rows.begin(), rows.end(), dayNumber(period.from), before);
    const auto last = std::lower_bound(first, rows.end(), dayNumber(period.to) + 1, before);
    return { size_t(first - rows.begin()), size_t(last - rows.begin()) };
}

} // namespace

InsightSpace::InsightSpace(InsightFacts facts, Widen far)
    : m_facts(std::move(facts))
    , m_far(std::move(far))
{
    numberTeams();
    admitLocations();
    numberStories();
}

const std::vector<InsightFact> &InsightSpace::farRows() const
{
    if (!m_far)
        return m_facts.farRows;
    const Widen widen = std::exchange(m_far, {});
    widen(m_facts);
    const auto teams = size_t(m_facts.teams.size()); // new ones are no more, and in no set
    for (std::vector<bool> &set : m_teamSets)
        set.resize(teams, false);
    m_blockOfTeam.resize(teams, gone);
    m_valuesOfTeam.resize(teams);
    numberStories();
    return m_facts.farRows;
}

int InsightSpace::addTeams(const QStringList &teams)
{
    std::vector<bool> set(size_t(m_facts.teams.size()), false);
    for (const QString &team : teams) {
        const auto at = m_facts.teams.indexOf(team);
        if (at >= 0)
            set[size_t(at)] = true;
    }
    QStringList sorted = teams;
    sorted.sort();
    const auto same = std::find(m_teamNames.begin(), m_teamNames.end(), sorted);
    if (same != m_teamNames.end())
        return int(same - m_teamNames.begin());
    m_teamSets.push_back(std::move(set));
    m_teamNames.push_back(sorted);
    return int(m_teamNames.size()) - 1;
}

void InsightSpace::numberTeams()
{
    QList<Threshold::Group> groups;
    for (auto it = m_facts.now.cbegin(); it != m_facts.now.cend(); ++it)
        groups.append({ it.key(), it.value() });
    m_blocks = Threshold::blocksOf(groups);
    m_blockOfTeam.assign(size_t(m_facts.teams.size()), gone);
    for (const QStringList &block : std::as_const(m_blocks)) {
        m_blockValues.push_back(addTeams(block));
        for (const QString &team : block) {
            const auto at = m_facts.teams.indexOf(team);
            if (at >= 0)
                m_blockOfTeam[size_t(at)] = m_blockValues.back();
        }
    }
    // A team with those below it, as whole blocks.
    QHash<QString, QSet<QString>> below;
    const QStringList named = m_facts.now.keys() + m_facts.parents.keys();
    for (const QString &team : named) {
        QString above = team;
        for (int depth = 0; !above.isEmpty() && depth < 64; ++depth) {
            below[above].insert(team);
            above = m_facts.parents.value(above);
        }
    }
    QStringList nodes = below.keys();
    nodes.sort();
    for (const QString &node : std::as_const(nodes)) {
        const QSet<QString> told = Threshold::answerable(below.value(node), m_blocks);
        if (!told.isEmpty())
            m_nodeValues.insert(node, addTeams(QStringList(told.begin(), told.end())));
    }
    m_valuesOfTeam.resize(size_t(m_facts.teams.size()));
    for (size_t value = 0; value < m_teamSets.size(); ++value) {
        for (size_t team = 0; team < m_teamSets[value].size(); ++team) {
            if (m_teamSets[value][team])
                m_valuesOfTeam[team].push_back(int(value));
        }
    }
}

void InsightSpace::admitLocations()
{
    QList<Threshold::Group> groups;
    for (auto it = m_facts.nowByLocation.cbegin(); it != m_facts.nowByLocation.cend(); ++it)
        groups.append({ it.key(), it.value() });
    const QList<QStringList> blocks = Threshold::blocksOf(groups);
    m_isLocation.assign(size_t(m_facts.locations.size()), false);
    for (const QStringList &block : blocks) {
        // Several that stand together are small, and no location stands for them.
        if (block.size() != 1 || block.constFirst().isEmpty()
            || m_facts.nowByLocation.value(block.constFirst()) < Threshold::people)
            continue;
        const auto at = m_facts.locations.indexOf(block.constFirst());
        if (at >= 0)
            m_isLocation[size_t(at)] = true;
    }
}

QStringList InsightSpace::locations() const
{
    QStringList names;
    for (size_t i = 0; i < m_isLocation.size(); ++i) {
        const QString &key = m_facts.locations.at(qsizetype(i));
        if (m_isLocation[i])
            names.append(m_facts.locationNames.value(key, key));
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

void InsightSpace::numberStories() const
{
    const auto known = [](const QStringList &names) {
        QHash<QString, int> numbers;
        for (qsizetype i = 0; i < names.size(); ++i)
            numbers.insert(names.at(i), int(i));
        return numbers;
    };
    QHash<QString, int> topics = known(m_topics);
    QHash<QString, int> campaigns = known(m_campaigns);
    QHash<QString, int> languages = known(m_languages);
    for (qsizetype i = qsizetype(m_topicsOf.size()); i < m_facts.stories.size(); ++i) {
        const InsightStory story = m_facts.about.value(m_facts.stories.at(i));
        std::vector<int> own;
        for (const QString &topic : story.topics)
            own.push_back(numbered(m_topics, topics, topic));
        const auto note = [i](std::vector<std::vector<int>> &stories, int value) {
            if (value >= int(stories.size()))
                stories.resize(size_t(value) + 1);
            stories[size_t(value)].push_back(int(i));
        };
        for (const int topic : own)
            note(m_storiesOfTopic, topic);
        m_topicsOf.push_back(std::move(own));
        m_campaignOf.push_back(
            story.campaign.isEmpty() ? gone : numbered(m_campaigns, campaigns, story.campaign));
        if (m_campaignOf.back() != gone)
            note(m_storiesOfCampaign, m_campaignOf.back());
        m_languageOf.push_back(
            story.language.isEmpty() ? gone : numbered(m_languages, languages, story.language));
    }
}

int InsightSpace::several(std::vector<int> values) const
{
    std::sort(values.begin(), values.end());
    const auto same = std::find(m_several.begin(), m_several.end(), values);
    const auto at = same - m_several.begin();
    if (same == m_several.end())
        m_several.push_back(std::move(values));
    return firstSeveral + int(at);
}

std::optional<int> InsightSpace::teamValue(const QString &team) const
{
    const auto found = m_nodeValues.constFind(team);
    return found != m_nodeValues.constEnd() ? std::optional(*found) : std::nullopt;
}

std::vector<int> InsightSpace::teamsAround(int value) const
{
    std::vector<int> around;
    const std::vector<bool> &set = m_teamSets.at(size_t(value));
    const auto any = std::find(set.begin(), set.end(), true);
    if (any == set.end())
        return around;
    const QStringList &own = m_teamNames.at(size_t(value));
    for (const int other : m_valuesOfTeam.at(size_t(any - set.begin()))) {
        const QStringList &names = m_teamNames.at(size_t(other)); // sorted, as all of them
        if (std::includes(names.begin(), names.end(), own.begin(), own.end()))
            around.push_back(other);
    }
    return around;
}

std::optional<int> InsightSpace::value(InsightDimension dimension, const QString &key) const
{
    const auto in = [&key](const QStringList &names) {
        const auto at = names.indexOf(key);
        return at >= 0 ? std::optional(int(at)) : std::nullopt;
    };
    switch (dimension) {
    case InsightDimension::Team:
        return teamValue(key);
    case InsightDimension::Location: {
        const auto at = m_facts.locations.indexOf(key.toCaseFolded());
        const bool isKnown = at >= 0 && size_t(at) < m_isLocation.size();
        return isKnown && m_isLocation[size_t(at)] ? std::optional(int(at)) : std::nullopt;
    }
    case InsightDimension::Network: {
        const auto network = networkFromKey(key);
        return network ? std::optional(int(*network)) : std::nullopt;
    }
    case InsightDimension::Topic:
        return in(m_topics);
    case InsightDimension::Campaign:
        return in(m_campaigns);
    case InsightDimension::Language:
        return in(m_languages);
    case InsightDimension::Story:
        return in(m_facts.stories);
    case InsightDimension::Hour:
        break;
    }
    return std::nullopt;
}

QString InsightSpace::key(InsightDimension dimension, int value) const
{
    switch (dimension) {
    case InsightDimension::Location:
        return m_facts.locations.at(value);
    case InsightDimension::Network:
        return networkKey(Network(value));
    case InsightDimension::Topic:
        return m_topics.at(value);
    case InsightDimension::Campaign:
        return m_campaigns.at(value);
    case InsightDimension::Language:
        return m_languages.at(value);
    case InsightDimension::Story:
        return m_facts.stories.at(value);
    case InsightDimension::Team:
    case InsightDimension::Hour:
        break;
    }
    return {};
}

bool InsightSpace::isBefore(const InsightSlice &a, const InsightSlice &b) const
{
    for (size_t i = 0; i < a.size(); ++i) {
        if (a[i] == b[i])
            continue;
        const auto dimension = InsightDimension(i);
        const bool isNumber = dimension == InsightDimension::Team
            || dimension == InsightDimension::Network || dimension == InsightDimension::Hour;
        const bool isNone = a[i] < 0 || b[i] < 0;
        if (isNumber || isNone || isSeveral(a[i]) || isSeveral(b[i]))
            return a[i] < b[i];
        return key(dimension, a[i]) < key(dimension, b[i]);
    }
    return false;
}

template <typename Row>
void InsightSpace::listed(
    const Row &row, InsightDimension dimension, std::vector<int> &values) const
{
    values.clear();
    switch (dimension) {
    case InsightDimension::Team:
        values.push_back(m_blockOfTeam[row.team]);
        break;
    case InsightDimension::Location:
        values.push_back(locationValue(row.location));
        break;
    case InsightDimension::Network:
        values.push_back(row.network);
        break;
    case InsightDimension::Topic:
        values = m_topicsOf[row.story];
        break;
    case InsightDimension::Campaign:
        values.push_back(m_campaignOf[row.story]);
        break;
    case InsightDimension::Language:
        values.push_back(m_languageOf[row.story]);
        break;
    case InsightDimension::Story:
        values.push_back(int(row.story));
        break;
    case InsightDimension::Hour:
        values.push_back(hourOf(row));
        break;
    }
}

void InsightSpace::rowsOf(
    const InsightFact &row, InsightDimension dimension, std::vector<int> &values) const
{
    listed(row, dimension, values);
}

void InsightSpace::rowsOf(
    const InsightSum &sum, InsightDimension dimension, std::vector<int> &values) const
{
    listed(sum, dimension, values);
}

void InsightSpace::valuesOf(
    const InsightFact &row, InsightDimension dimension, std::vector<int> &values) const
{
    if (dimension == InsightDimension::Team)
        values = m_valuesOfTeam[row.team];
    else
        listed(row, dimension, values);
    std::erase(values, gone);
}

std::optional<std::vector<int>> InsightSpace::storiesIn(const InsightSlice &slice) const
{
    const auto value = [&slice](InsightDimension dimension) { return slice[size_t(dimension)]; };
    const auto of = [this](const std::vector<std::vector<int>> &stories, int number_) {
        std::vector<int> found;
        const std::vector<int> one { number_ };
        for (const int part : isSeveral(number_) ? partsOf(number_) : one) {
            if (part >= 0 && part < int(stories.size()))
                found.insert(
                    found.end(), stories[size_t(part)].begin(), stories[size_t(part)].end());
        }
        std::sort(found.begin(), found.end()); // a story may have several topics
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    };
    const int story = value(InsightDimension::Story);
    if (story != allValues)
        return isSeveral(story) ? partsOf(story) : std::vector<int> { story };
    if (value(InsightDimension::Campaign) != allValues)
        return of(m_storiesOfCampaign, value(InsightDimension::Campaign));
    if (value(InsightDimension::Topic) != allValues)
        return of(m_storiesOfTopic, value(InsightDimension::Topic));
    return std::nullopt;
}

const std::vector<quint32> &InsightSpace::rowsOfStory(int story) const
{
    static const std::vector<quint32> none;
    if (m_rowsOfStory.empty()) {
        m_rowsOfStory.resize(size_t(m_facts.stories.size()) + 1);
        for (size_t i = 0; i < m_facts.rows.size(); ++i)
            m_rowsOfStory[m_facts.rows[i].story].push_back(quint32(i));
    }
    return story >= 0 && story < int(m_rowsOfStory.size()) ? m_rowsOfStory[size_t(story)] : none;
}

std::pair<size_t, size_t> InsightSpace::rowsIn(const InsightPeriod &period) const
{
    return within(m_facts.rows, period);
}

std::pair<size_t, size_t> InsightSpace::sumsIn(const InsightPeriod &period) const
{
    return within(m_facts.sums, period);
}

int InsightSpace::hourOf(const InsightFact &row)
{
    return (row.day + thursday) % days * hours + row.hour;
}

} // namespace Relais::Backend
