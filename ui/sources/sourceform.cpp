// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sourceform.h"

#include "core/domain/webaddress.h"
#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/formrow.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int mostPerDay = 100;
constexpr int mostDays = 3650;

// As it is compared: however the commas are spaced.
QString tight(const QString &name)
{
    QStringList parts = name.split(u',');
    for (QString &part : parts)
        part = part.trimmed();
    return parts.join(u',');
}

bool isCalled(const QString &written, const QString &name)
{
    return tight(written).compare(tight(name), Qt::CaseInsensitive) == 0;
}

//! Those that a text names, parted by commas; one of those known may have commas itself.
QStringList namesIn(const QLineEdit &field, const QStringList &known)
{
    const QStringList parts = field.text().split(u',');
    QStringList names;
    for (qsizetype from = 0; from < parts.size();) {
        qsizetype count = parts.size() - from;
        const auto isKnown = [&] {
            const QString joined = parts.mid(from, count).join(u',');
            return std::any_of(known.cbegin(), known.cend(),
                [&joined](const QString &one) { return isCalled(joined, one); });
        };
        while (count > 1 && !isKnown())
            --count;
        const QString name = parts.mid(from, count).join(u',').trimmed();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
        from += count;
    }
    return names;
}

QStringList listIn(const QLineEdit &field)
{
    QStringList parts;
    for (const QString &part : field.text().split(u',')) {
        if (const QString word = part.trimmed(); !word.isEmpty() && !parts.contains(word))
            parts.append(word);
    }
    return parts;
}
} // namespace

SourceForm::SourceForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_address(new QLineEdit)
    , m_paused(new QCheckBox(tr("Paused: nothing is fetched")))
    , m_watchOnly(new QCheckBox(tr("Watched only: its entries do not come into the inbox")))
    , m_own(new QCheckBox(tr("What this site publishes is our own content")))
    , m_perDay(new QSpinBox)
    , m_topicNames(new QLineEdit)
    , m_language(new QLineEdit)
    , m_teamNames(new QLineEdit)
    , m_locations(new QLineEdit)
    , m_readers(new QLineEdit)
    , m_expiry(new QSpinBox)
    , m_problem(new TextLabel(theme, TextStyle::Small, &Tokens::bad))
    , m_save(new Button(theme, Button::Kind::Primary, tr("Save")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 14, 6);
    column->setSpacing(6);
    m_address->setMaxLength(longestWebAddress);
    column->addWidget(new FormRow(theme, tr("Address"), m_address));
    column->addWidget(m_paused);
    column->addWidget(m_watchOnly);
    m_own->setToolTip(tr("Off: its entries are kept as links only"));
    column->addWidget(m_own);
    m_perDay->setRange(0, mostPerDay);
    m_perDay->setSpecialValueText(tr("no limit of its own"));
    column->addWidget(new FormRow(theme, tr("New candidates a day, at most"), m_perDay));
    m_topicNames->setPlaceholderText(tr("Names, parted by commas"));
    column->addWidget(new FormRow(theme, tr("Topics of its drafts"), m_topicNames));
    m_language->setPlaceholderText(tr("For example fr"));
    m_language->setMaxLength(35);
    column->addWidget(new FormRow(theme, tr("Language, where an entry says none"), m_language));
    m_expiry->setRange(0, mostDays);
    m_expiry->setSpecialValueText(tr("never"));
    const auto setUnit = [this](int days) { m_expiry->setSuffix(tr(" day(s)", nullptr, days)); };
    setUnit(m_expiry->value());
    connect(m_expiry, &QSpinBox::valueChanged, this, setUnit);
    column->addWidget(new FormRow(theme, tr("Its drafts expire after"), m_expiry));
    for (QLineEdit *list : { m_teamNames, m_locations, m_readers })
        list->setPlaceholderText(tr("Everyone, or several with commas"));
    column->addWidget(new FormRow(theme, tr("Its drafts are for these teams"), m_teamNames));
    column->addWidget(new FormRow(theme, tr("Its drafts are for these locations"), m_locations));
    column->addWidget(new FormRow(theme, tr("Its drafts are for who reads"), m_readers));
    m_problem->setWrapped();
    m_problem->hide();
    column->addWidget(m_problem);
    auto *acts = new QHBoxLayout;
    acts->addStretch(1);
    auto *leave = new Button(theme, Button::Kind::Quiet, tr("Leave it"));
    acts->addWidget(leave);
    acts->addWidget(m_save);
    column->addLayout(acts);
    connect(leave, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_save, &QPushButton::clicked, this, &SourceForm::submit);
    connect(m_address, &QLineEdit::returnPressed, this, &SourceForm::submit);
    hide();
}

void SourceForm::setTopics(const QList<Topic> &topics)
{
    m_topics = topics;
}

void SourceForm::setTeams(const QList<Team> &teams)
{
    m_teams = teams;
}

void SourceForm::setSource(const SourceEntry &source)
{
    m_source = source;
    m_address->setText(source.url.toString(QUrl::FullyEncoded));
    m_paused->setChecked(source.settings.paused);
    m_watchOnly->setChecked(source.settings.watchOnly);
    m_own->setChecked(source.settings.own);
    m_perDay->setValue(source.settings.perDay);
    QStringList names;
    for (const Topic &topic : std::as_const(m_topics)) {
        if (source.settings.topics.contains(topic.id))
            names.append(topicLabel(topic));
    }
    m_topicNames->setText(names.join(u", "_s));
    m_language->setText(source.settings.language);
    m_expiry->setValue(source.settings.expiryDays);
    QStringList teams;
    for (const Team &team : std::as_const(m_teams)) {
        if (source.settings.audience.teams.contains(team.id))
            teams.append(team.name);
    }
    m_teamNames->setText(teams.join(u", "_s));
    m_locations->setText(source.settings.audience.locations.join(u", "_s));
    m_readers->setText(source.settings.audience.languages.join(u", "_s));
    m_problem->hide();
    m_save->setBusy(false); // that was another source
    show();
    m_address->setFocus(Qt::OtherFocusReason);
}

std::optional<QList<TeamId>> SourceForm::teamsNamed()
{
    QList<TeamId> ids = m_source.settings.audience.teams;
    ids.removeIf([this](const TeamId &id) {
        return std::any_of(
            m_teams.cbegin(), m_teams.cend(), [&id](const Team &team) { return team.id == id; });
    });
    QStringList known;
    for (const Team &team : std::as_const(m_teams))
        known.append(team.name);
    for (const QString &name : namesIn(*m_teamNames, known)) {
        const auto team = std::find_if(m_teams.cbegin(), m_teams.cend(),
            [&name](const Team &one) { return isCalled(name, one.name); });
        if (team == m_teams.cend()) {
            settle(tr("There is no team “%1”").arg(name));
            return std::nullopt;
        }
        ids.append(team->id);
    }
    return ids;
}

std::optional<QList<TopicId>> SourceForm::topicsNamed()
{
    QList<TopicId> ids = m_source.settings.topics;
    QStringList known;
    for (const Topic &topic : std::as_const(m_topics)) {
        ids.removeAll(topic.id);
        known.append(topic.name);
        known.append(topic.nameEn);
    }
    for (const QString &name : namesIn(*m_topicNames, known)) {
        const auto topic =
            std::find_if(m_topics.cbegin(), m_topics.cend(), [&name](const Topic &one) {
                return isCalled(name, one.name) || isCalled(name, one.nameEn);
            });
        if (topic == m_topics.cend()) {
            settle(tr("There is no topic “%1”").arg(name));
            return std::nullopt;
        }
        if (!ids.contains(topic->id))
            ids.append(topic->id);
    }
    return ids;
}

void SourceForm::submit()
{
    const QUrl url(m_address->text().trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        settle(tr("This is not an address of the web, for example https://example.com/feed.xml"));
        return;
    }
    SourceSettings settings = m_source.settings;
    settings.paused = m_paused->isChecked();
    settings.watchOnly = m_watchOnly->isChecked();
    settings.own = m_own->isChecked();
    settings.perDay = m_perDay->value();
    settings.language = m_language->text().trimmed();
    settings.expiryDays = m_expiry->value();
    const auto teams = teamsNamed();
    if (!teams)
        return;
    settings.audience.teams = *teams;
    settings.audience.locations = listIn(*m_locations);
    settings.audience.languages = listIn(*m_readers);
    const auto topics = topicsNamed();
    if (!topics)
        return;
    settings.topics = *topics;
    m_save->setBusy(true);
    Q_EMIT saveAsked(m_source.id, url, settings);
}

bool SourceForm::wasChangedMeanwhile(const SourceEntry &now)
{
    const bool differs = now.url != m_source.url || now.settings != m_source.settings;
    m_source = now;
    return differs;
}

void SourceForm::settle(const QString &problem)
{
    m_save->setBusy(false);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        hide();
    else
        announce(m_problem, problem);
}

} // namespace Relais::Ui
