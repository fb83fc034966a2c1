// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/people/membertable.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

enum class Column {
    Email,
    Name,
    FirstName,
    LastName,
    Title,
    Team,
    Location,
    Languages,
    Roles,
    Active
};

// Lower case, without accents, spaces and punctuation.
QString plain(const QString &word)
{
    QString letters;
    const QString decomposed = word.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

std::optional<Column> columnNamed(const QString &word)
{
    static const QHash<QString, Column> columns { { u"email"_s, Column::Email },
        { u"mail"_s, Column::Email }, { u"emailaddress"_s, Column::Email },
        { u"courriel"_s, Column::Email }, { u"adresseemail"_s, Column::Email },
        { u"adressemail"_s, Column::Email }, { u"name"_s, Column::Name },
        { u"fullname"_s, Column::Name }, { u"displayname"_s, Column::Name },
        { u"nomcomplet"_s, Column::Name }, { u"nom"_s, Column::LastName },
        { u"lastname"_s, Column::LastName }, { u"surname"_s, Column::LastName },
        { u"familyname"_s, Column::LastName }, { u"nomdefamille"_s, Column::LastName },
        { u"firstname"_s, Column::FirstName }, { u"givenname"_s, Column::FirstName },
        { u"prenom"_s, Column::FirstName }, { u"title"_s, Column::Title },
        { u"jobtitle"_s, Column::Title }, { u"job"_s, Column::Title },
        { u"fonction"_s, Column::Title }, { u"poste"_s, Column::Title },
        { u"team"_s, Column::Team }, { u"department"_s, Column::Team },
        { u"equipe"_s, Column::Team }, { u"service"_s, Column::Team },
        { u"location"_s, Column::Location }, { u"site"_s, Column::Location },
        { u"office"_s, Column::Location }, { u"lieu"_s, Column::Location },
        { u"languages"_s, Column::Languages }, { u"language"_s, Column::Languages },
        { u"langues"_s, Column::Languages }, { u"langue"_s, Column::Languages },
        { u"roles"_s, Column::Roles }, { u"role"_s, Column::Roles },
        { u"active"_s, Column::Active }, { u"actif"_s, Column::Active } };
    const auto it = columns.constFind(plain(word));
    return it == columns.cend() ? std::nullopt : std::optional(*it);
}

std::optional<Role> roleNamed(const QString &word)
{
    static const QHash<QString, Role> french { { u"ambassadeur"_s, Role::Ambassador },
        { u"ambassadrice"_s, Role::Ambassador }, { u"editeur"_s, Role::Editor },
        { u"editrice"_s, Role::Editor }, { u"responsable"_s, Role::Manager },
        { u"administrateur"_s, Role::Admin }, { u"administratrice"_s, Role::Admin } };
    const QString key = plain(word);
    if (const auto role = roleFromKey(key))
        return role;
    const auto it = french.constFind(key);
    return it == french.cend() ? std::nullopt : std::optional(*it);
}

std::optional<bool> answerIn(const QString &word)
{
    static const QSet<QString> yes { u"yes"_s, u"true"_s, u"1"_s, u"y"_s, u"oui"_s, u"vrai"_s,
        u"active"_s, u"actif"_s };
    static const QSet<QString> no { u"no"_s, u"false"_s, u"0"_s, u"n"_s, u"non"_s, u"faux"_s,
        u"inactive"_s, u"inactif"_s };
    const QString key = plain(word);
    if (yes.contains(key))
        return true;
    return no.contains(key) ? std::optional(false) : std::nullopt;
}

QStringList wordsIn(const QString &cell)
{
    static const QRegularExpression between(u"[\\s,;|/]+"_s);
    return cell.split(between, Qt::SkipEmptyParts);
}

//! Reads the lines below a head.
class Table final {
public:
    explicit Table(const CsvRecord &head)
        : m_head(head.cells)
    {
        for (qsizetype i = 0; i < m_head.size(); ++i) {
            const auto column = columnNamed(m_head[i]);
            if (column && !m_columns.contains(*column))
                m_columns.insert(*column, i);
        }
        // "Nom" alone is the whole name; beside "Prénom" it is the last one.
        if (!m_columns.contains(Column::FirstName) && !m_columns.contains(Column::Name)
            && m_columns.contains(Column::LastName))
            m_columns.insert(Column::Name, m_columns.take(Column::LastName));
    }

    bool has(Column column) const { return m_columns.contains(column); }

    void read(const CsvRecord &record)
    {
        m_record = record;
        if (record.cells.size() > m_head.size()) {
            problem({}, u"cells"_s, QString::number(record.cells.size()));
            return;
        }
        MemberRow row;
        row.line = record.line;
        row.email = cell(Column::Email).value_or(QString());
        row.name = name();
        row.title = cell(Column::Title);
        row.team = cell(Column::Team);
        row.location = cell(Column::Location);
        if (const auto words = cell(Column::Languages))
            row.languages = languages(*words);
        if (const auto words = cell(Column::Roles))
            row.roles = roles(*words);
        if (const auto word = cell(Column::Active); word && !word->isEmpty()) {
            row.active = answerIn(*word);
            if (!row.active)
                problem(Column::Active, u"active-word"_s, *word);
        }
        checkEmail(row.email);
        m_table.rows.append(row);
    }

    MemberTable table() const { return m_table; }

private:
    std::optional<QString> cell(Column column) const
    {
        const auto it = m_columns.constFind(column);
        if (it == m_columns.cend())
            return std::nullopt;
        return m_record.cells.value(*it).simplified();
    }

    void problem(std::optional<Column> column, const QString &code, const QString &value)
    {
        const QString word = column ? m_head.value(m_columns.value(*column)) : QString();
        m_table.problems.append({ m_record.line, word, code, value.left(100) });
    }

    std::optional<QString> name() const
    {
        if (has(Column::Name))
            return cell(Column::Name);
        const auto first = cell(Column::FirstName);
        const auto last = cell(Column::LastName);
        if (!first && !last)
            return std::nullopt;
        const QString both = first.value_or(QString()) + u' ' + last.value_or(QString());
        return both.simplified();
    }

    QStringList languages(const QString &words)
    {
        static const QRegularExpression form(u"\\A[a-z]{2,3}([-_][a-z0-9]{2,8}){0,3}\\z"_s,
            QRegularExpression::CaseInsensitiveOption);
        QStringList languages = wordsIn(words);
        for (QString &language : languages) {
            if (!form.match(language).hasMatch())
                problem(Column::Languages, u"language-form"_s, language);
            language.replace(u'_', u'-');
        }
        return languages;
    }

    QList<Role> roles(const QString &words)
    {
        QList<Role> roles;
        const QStringList keys = wordsIn(words);
        for (const QString &key : keys) {
            const auto role = roleNamed(key);
            if (!role)
                problem(Column::Roles, u"role-unknown"_s, key);
            else if (*role != Role::Ambassador && !roles.contains(*role))
                roles.append(*role);
        }
        return roles;
    }

    void checkEmail(const QString &email)
    {
        static const QRegularExpression form(u"\\A[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\z"_s);
        const QString key = email.toCaseFolded();
        if (email.isEmpty())
            problem(Column::Email, u"email-missing"_s, {});
        else if (!form.match(email).hasMatch())
            problem(Column::Email, u"email-form"_s, email);
        else if (m_seen.contains(key))
            problem(Column::Email, u"email-twice"_s, email);
        m_seen.insert(key);
    }

    QStringList m_head;
    QHash<Column, qsizetype> m_columns;
    CsvRecord m_record;
    QSet<QString> m_seen;
    MemberTable m_table;
};

} // namespace

Result<MemberTable> memberTableFrom(const QByteArray &file)
{
    const auto records = csvFrom(file);
    if (!records)
        return fail(records.error());
    Table table(records->constFirst());
    if (!table.has(Column::Email))
        return fail(ErrorCode::InvalidInput, u"the first line names no column \"email\""_s,
            u"no-email-column"_s);
    for (qsizetype i = 1; i < records->size(); ++i)
        table.read(records->at(i));
    return table.table();
}

QByteArray memberTableHead()
{
    return "\xef\xbb\xbf" // Excel takes it for UTF-8 then
           "email,name,title,team,location,languages,roles,active\r\n";
}

QByteArray memberTableLine(const Member &member, const QString &teamPath, bool active)
{
    QStringList roles;
    for (const Role role : member.roles)
        roles.append(roleKey(role));
    return csvLine({ member.email, member.name, member.title, teamPath, member.location,
                       member.languages.join(u' '), roles.join(u' '), active ? u"yes"_s : u"no"_s })
        .toUtf8();
}

} // namespace Relais::Backend
