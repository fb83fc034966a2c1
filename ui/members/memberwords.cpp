// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/memberwords.h"

#include "ui/common/words/errorwords.h"
#include "ui/common/words/wordtable.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr qsizetype mostGroupsNamed = 3; // so that a sentence stays one

// clang-format off
// %1: what stands there
constexpr WordText lines[] = {
    { "email-missing", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords", "There is no e-mail address") },
    { "email-form", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords", "“%1” is no e-mail address") },
    { "email-twice", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "“%1” stands on an earlier line too") },
    { "name-missing", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords", "There is no name") },
    { "too-long", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords", "“%1” is too long") },
    { "team-unknown", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords", "No team is called “%1”") },
    { "role-unknown", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords", "There is no role “%1”") },
    { "active-word", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "“%1” says neither yes nor no") },
    { "cells", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "It has another number of columns than the first line") },
    { "language-form", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "“%1” is no language such as fr or en") },
    { "team-of-directory", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "The team is given by the directory’s group “%1”") },
    { "role-of-directory", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "A role is given by the directory’s group “%1”") },
    { "last-admin", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "Nobody would be left to administer the organization") },
    { "email-taken", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "Somebody else has the address “%1”") },
};

constexpr WordText errors[] = {
    { "last-admin", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "Nobody would be left to administer the organization") },
    { "roles-changed", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "Somebody else changed their roles meanwhile. Look at them again") },
    { "member-inactive", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "They have left. Take them back first") },
    { "email-form", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "This is no e-mail address") },
    { "team-of-directory", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "A group of your company’s directory gives their team. Change it there") },
    { "team-unknown", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "This team is gone. Choose another") },
    { "import-undo-over", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "The ten minutes are over; it can no longer be taken back") },
    { "file-empty", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords", "The file is empty") },
    { "file-text", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "This is a workbook, or another file that is no text. Save it as CSV") },
    { "file-quote", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "A quotation mark in the file is never closed") },
    { "file-too-long", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "The file has too many lines") },
    { "no-email-column", QT_TRANSLATE_NOOP("Relais::Ui::MemberWords",
        "The first line names no column for e-mail addresses") },
};
// clang-format on

} // namespace

QString MemberWords::role(Role role)
{
    switch (role) {
    case Role::Ambassador:
        return tr("Ambassador");
    case Role::Editor:
        return tr("Editor");
    case Role::Manager:
        return tr("Manager");
    case Role::Admin:
        return tr("Admin");
    }
    return {};
}

QString MemberWords::roleNote(Role role)
{
    switch (role) {
    case Role::Ambassador:
        return tr("everyone, always");
    case Role::Editor:
        return tr("writes, reviews, approves others’");
    case Role::Manager:
        return tr("sees totals of 5 or more");
    case Role::Admin:
        return tr("members, networks, keys");
    }
    return {};
}

QStringList MemberWords::roleMarks(const QList<Role> &roles)
{
    QStringList words;
    for (const Role known : { Role::Editor, Role::Manager, Role::Admin }) {
        if (roles.contains(known))
            words.append(role(known));
    }
    return words;
}

QString MemberWords::roles(const QList<Role> &roles)
{
    const QStringList words = roleMarks(roles);
    return words.isEmpty() ? tr("ambassador") : QLocale().createSeparatedList(words);
}

QString MemberWords::givenAgain(const MemberEntry &entry)
{
    QStringList sentences;
    for (auto it = entry.givenAgain.cbegin(); it != entry.givenAgain.cend(); ++it)
        sentences.append(tr("The directory’s group “%1” gives the role %2 and will set it again at "
                            "its next sync. Change it there too.")
                .arg(it.value(), role(it.key())));
    return sentences.join(u' ');
}

QString MemberWords::givenAgain(const QList<MemberEntry> &entries)
{
    if (entries.size() == 1)
        return givenAgain(entries.constFirst());
    QMap<Role, int> people;
    QMap<Role, QStringList> groups;
    for (const MemberEntry &entry : entries) {
        for (auto it = entry.givenAgain.cbegin(); it != entry.givenAgain.cend(); ++it) {
            ++people[it.key()];
            QStringList &known = groups[it.key()];
            if (!known.contains(it.value()))
                known.append(it.value());
        }
    }
    QStringList sentences;
    for (auto it = people.cbegin(); it != people.cend(); ++it) {
        const QStringList known = groups.value(it.key());
        QString names = QLocale().createSeparatedList(known.mid(0, mostGroupsNamed));
        if (known.size() > mostGroupsNamed)
            names += u" …"_s;
        sentences.append(tr("The directory gives the role %1 to %n of them (%2) and will set it "
                            "again at its next sync. Change it there too.",
            "role, people, groups", it.value())
                .arg(role(it.key()), names));
    }
    return sentences.join(u' ');
}

QString MemberWords::state(const MemberEntry &entry)
{
    if (!entry.active)
        return tr("left");
    if (entry.joined)
        return tr("joined");
    return entry.invitedUntil.isValid() ? tr("invited") : tr("not yet");
}

Tone MemberWords::stateTone(const MemberEntry &entry)
{
    if (!entry.active)
        return Tone::Neutral;
    if (entry.joined)
        return Tone::Good;
    return entry.invitedUntil.isValid() ? Tone::Info : Tone::Warn;
}

QString MemberWords::problem(const Error &error)
{
    if (const char *text = sentenceFor(error.reason, errors))
        return tr(text);
    return ErrorWords::sentence(error);
}

QString MemberWords::lineProblem(const ImportProblem &problem)
{
    const char *known = sentenceFor(problem.code, lines);
    if (!known)
        return problem.value.isEmpty() ? tr("The server does not take it")
                                       : tr("The server does not take “%1”").arg(problem.value);
    const QString text = tr(known);
    return text.contains("%1"_L1) ? text.arg(problem.value) : text;
}

} // namespace Relais::Ui
