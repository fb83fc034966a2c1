// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/directorysection.h"

#include "core/services/community/directoryservice.h"
#include "core/services/signin/signinservice.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/states/banner.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

DirectorySection::DirectorySection(
    Theme &theme, DirectoryService &directory, SignInService &session, QWidget *parent)
    : SettingsSection(theme, tr("Colleagues"),
          tr("Whether colleagues find you by name, to mention you, thank you or ask you something, "
             "and what they read then. Nobody finds you before you say so."),
          parent)
    , m_directory(directory)
    , m_session(session)
    , m_problem(new Banner(theme, Tone::Bad, u"error"_s))
    , m_reads(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    m_problem->hide();
    content()->addWidget(m_problem);
    addSwitches();
    addSkills();
    m_reads->setWrapped();
    content()->addWidget(m_reads);
    refresh();
}

QCheckBox *DirectorySection::addSwitch(
    const QString &name, const QString &label, const QString &text)
{
    auto *box = new QCheckBox;
    box->setObjectName(name);
    box->setAccessibleDescription(text);
    addOption(label, text, box);
    connect(box, &QCheckBox::toggled, this, &DirectorySection::save);
    return box;
}

void DirectorySection::addSwitches()
{
    m_listed = addSwitch(u"listed"_s, tr("Colleagues find me"),
        tr("With your name alone, if you choose nothing else."));
    const std::pair<DirectoryLine, QString> lines[] {
        { DirectoryLine::Title, tr("Show my job") },
        { DirectoryLine::Team, tr("Show my team") },
        { DirectoryLine::Place, tr("Show my place") },
        { DirectoryLine::Languages, tr("Show my languages") },
        { DirectoryLine::Email, tr("Show my e-mail address") },
        { DirectoryLine::Card, tr("Lead to my card while it is public") },
    };
    for (const auto &[line, label] : lines)
        m_lines.append({ line, addSwitch(directoryLineKey(line), label, ownLine(line)) });
}

void DirectorySection::addSkills()
{
    content()->addWidget(new TextLabel(
        theme(), TextStyle::CardTitle, &Tokens::text, tr("Topics that one may ask me about")));
    m_skillRow = new FlowLayout(8);
    content()->addLayout(m_skillRow);
}

// As the company entered it; whoever finds it wrong asks an administrator.
QString DirectorySection::ownLine(DirectoryLine line) const
{
    const Member me = m_session.member();
    switch (line) {
    case DirectoryLine::Title:
        return me.title;
    case DirectoryLine::Team: {
        const QList<Team> teams = m_directory.teams().value_or(QList<Team>());
        for (const Team &team : teams) {
            if (team.id == me.team)
                return team.name;
        }
        return {};
    }
    case DirectoryLine::Place:
        return me.location;
    case DirectoryLine::Languages: {
        QStringList names;
        for (const QString &code : me.languages)
            names.append(Format::languageLabel(code));
        return names.join(u", "_s);
    }
    case DirectoryLine::Email:
        return me.email;
    case DirectoryLine::Card:
        break;
    }
    return {};
}

void DirectorySection::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    load();
}

void DirectorySection::load()
{
    const QList<Topic> topics = m_directory.topics().value_or(QList<Topic>());
    for (const Skill &skill : std::as_const(m_skills)) {
        m_skillRow->removeWidget(skill.chip);
        skill.chip->deleteLater();
    }
    m_skills.clear();
    for (const Topic &topic : topics) {
        auto *chip = new Chip(theme(), topicLabel(topic));
        m_skillRow->addWidget(chip);
        m_skills.append({ topic.id, chip });
        connect(chip, &Chip::clicked, this, &DirectorySection::save);
    }
    showChoice(m_kept);
    settleLast(m_directory.choice());
}

void DirectorySection::showChoice(const DirectoryChoice &choice)
{
    const QSignalBlocker quiet(m_listed);
    m_listed->setChecked(choice.listed);
    for (const Line &line : std::as_const(m_lines)) {
        const QSignalBlocker same(line.box);
        line.box->setChecked(choice.lines.contains(line.line));
    }
    for (const Skill &skill : std::as_const(m_skills))
        skill.chip->setChecked(choice.skills.contains(skill.topic));
    refresh();
}

DirectoryChoice DirectorySection::chosen() const
{
    DirectoryChoice choice;
    choice.listed = m_listed->isChecked();
    for (const Line &line : m_lines) {
        if (line.box->isChecked())
            choice.lines.append(line.line);
    }
    for (const Skill &skill : m_skills) {
        if (skill.chip->isChecked() && choice.skills.size() < DirectoryLimits::skills)
            choice.skills.append(skill.topic);
    }
    return choice;
}

void DirectorySection::save()
{
    refresh();
    settleLast(m_directory.save(chosen()));
}

// An answer to what was asked before the last change is of yesterday.
void DirectorySection::settleLast(QCoro::Task<Result<DirectoryChoice>> task)
{
    const int number = ++m_asked;
    whenDone(std::move(task), this, [this, number](const Result<DirectoryChoice> &result) {
        if (number == m_asked)
            settle(result);
    });
}

// What could not be kept goes back to what holds.
void DirectorySection::settle(const Result<DirectoryChoice> &result)
{
    if (result)
        m_kept = *result;
    m_loaded = m_loaded || result.has_value();
    m_problem->setMessage(
        {}, result ? QString() : ErrorWords::sentence(result.error(), m_session.server().host()));
    m_problem->setVisible(!result);
    showChoice(m_kept);
}

void DirectorySection::refresh()
{
    m_listed->setEnabled(m_loaded);
    const bool on = m_loaded && m_listed->isChecked();
    for (const Line &line : std::as_const(m_lines))
        line.box->setEnabled(on);
    int skills = 0;
    for (const Skill &skill : std::as_const(m_skills))
        skills += skill.chip->isChecked() ? 1 : 0;
    for (const Skill &skill : std::as_const(m_skills)) {
        const bool full = skills >= DirectoryLimits::skills && !skill.chip->isChecked();
        skill.chip->setUnavailable(!on ? tr("First let colleagues find you")
                : full ? tr("No more than %n can be chosen", nullptr, DirectoryLimits::skills)
                       : QString());
    }
    QStringList reads { m_session.member().name };
    for (const Line &line : std::as_const(m_lines)) {
        if (const QString text = ownLine(line.line); line.box->isChecked() && !text.isEmpty())
            reads.append(text);
    }
    m_reads->setText(!m_loaded ? QString()
            : on               ? tr("Colleagues read: %1").arg(reads.join(u" · "_s))
                 : tr("Colleagues do not find you. What you write on the Wall has your name all "
                      "the same."));
}

} // namespace Relais::Ui
