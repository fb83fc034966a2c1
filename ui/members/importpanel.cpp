// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/importpanel.h"

#include "core/base/csv.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/states/servergate.h"
#include "ui/common/whendone.h"
#include "ui/members/importcures.h"
#include "ui/members/importproblems.h"
#include "ui/members/memberwords.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr qint64 largestFile = 16 * 1024 * 1024;
constexpr std::chrono::minutes importUndoable { 10 }; // as long as the server does
} // namespace

ImportPanel::ImportPanel(Theme &theme, MembersService &members, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_members(members)
    , m_name(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_sums(new QWidget)
    , m_marks(new FlowLayout(6, m_sums))
    , m_newTeams(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_problems(new ImportProblems(theme))
    , m_message(new TextLabel(theme, TextStyle::Small, &Tokens::bad))
    , m_cures(new ImportCures(theme))
    , m_save(new Button(theme, Button::Kind::Normal, tr("Save errors…")))
    , m_undo(new Button(theme, Button::Kind::Normal, tr("Undo the import")))
    , m_import(new Button(theme, Button::Kind::Primary, tr("Import")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, tr("CSV import")));
    m_name->setElided(true);
    head->addWidget(m_name, 1);
    auto *close = Button::iconOnly(theme, u"dismiss"_s, tr("Close the import"));
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    head->addWidget(close);
    column->addLayout(head);
    for (TextLabel *label : { m_newTeams, m_message })
        label->setWrapped();
    column->addWidget(m_sums);
    column->addWidget(m_newTeams);
    column->addWidget(m_problems);
    column->addWidget(m_cures);
    column->addWidget(m_message);
    auto *note = new TextLabel(theme, TextStyle::Small, &Tokens::muted,
        tr("Members who are not in the file stay as they are."));
    note->setWrapped();
    column->addWidget(note);
    auto *acts = new FlowLayout(8, nullptr, true);
    acts->setApart(1);
    for (Button *button : { m_save, m_undo, m_import })
        acts->addWidget(button);
    column->addLayout(acts);
    connect(m_save, &QPushButton::clicked, this, &ImportPanel::saveErrors);
    connect(m_import, &QPushButton::clicked, this, &ImportPanel::import);
    connect(m_undo, &QPushButton::clicked, this, &ImportPanel::undo);
    connect(
        m_cures, &ImportCures::chosen, this, [this](const MembersService::ImportChoice &choice) {
            m_choice = choice;
            m_cures->setEnabled(false); // each of them knows what was chosen before it
            tryOut();
        });
    connect(m_problems, &ImportProblems::teamChosen, this,
        [this](const QString &name, const QString &path) {
            m_choice.teamsInstead.insert(name, path);
            m_problems->setEnabled(false); // until it is known what is wrong then
            tryOut();
        });
    m_undo->setToolTip(
        tr("For ten minutes: who was made leaves, who was changed is as before. Who signed in or "
           "was changed since stays"));
    m_undo->setAccessibleDescription(m_undo->toolTip());
    m_undo->hide();
    m_undoEnds.setSingleShot(true);
    m_undoEnds.setInterval(importUndoable);
    connect(&m_undoEnds, &QTimer::timeout, m_undo, &QWidget::hide);
    hide();
}

void ImportPanel::open(const QString &fileName)
{
    QFile file(fileName);
    m_outcome.reset();
    m_choice = {};
    m_choice.skipWrong = true;
    m_undo->hide();
    m_cures->clear();
    m_name->setText(QFileInfo(fileName).fileName());
    m_save->hide();
    m_import->hide();
    clearMarks();
    m_newTeams->hide();
    m_problems->setProblems({}, {});
    setVisible(true);
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly)) {
        say(tr("This file cannot be read, or is larger than 16 MB"), &Tokens::bad);
        return;
    }
    m_file = file.readAll();
    say(tr("Being tried; nothing is changed yet"), &Tokens::muted);
    tryOut();
}

void ImportPanel::tryOut()
{
    whenDone(
        m_members.importFile(m_file, m_choice), this, [this](const Result<ImportOutcome> &outcome) {
            m_cures->setEnabled(true);
            m_problems->setEnabled(true);
            if (!outcome) {
                say(MemberWords::problem(outcome.error()), &Tokens::bad);
                return;
            }
            say({}, &Tokens::bad);
            show(*outcome);
        });
}

void ImportPanel::show(const ImportOutcome &outcome)
{
    m_outcome = outcome;
    showMarks(outcome);
    m_problems->setProblems(outcome.problems, m_cures->teamPaths());
    m_save->setVisible(!outcome.problems.isEmpty());
    m_cures->offer(outcome.problems, m_choice);
    const bool whole = std::any_of(outcome.problems.begin(), outcome.problems.end(),
        [](const ImportProblem &problem) { return problem.line == 0; });
    m_import->setVisible(outcome.lines() > 0 && !whole);
    m_import->setText(tr("Import %n line(s)", nullptr, outcome.lines()));
    if (m_import->isVisible())
        m_import->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::showMarks(const ImportOutcome &outcome)
{
    clearMarks();
    addMark(tr("%n new", nullptr, outcome.created), Tone::Good);
    addMark(tr("%n changed", nullptr, outcome.updated + outcome.reactivated), Tone::Info);
    addMark(tr("%n the same", nullptr, outcome.unchanged), Tone::Neutral);
    if (outcome.deactivated > 0)
        addMark(tr("%n leave", nullptr, outcome.deactivated), Tone::Warn);
    if (const auto wrong = static_cast<int>(outcome.problems.size()); wrong > 0)
        addMark(tr("%n error(s)", nullptr, wrong), Tone::Bad);
    m_newTeams->setText(tr("new teams: %1").arg(outcome.newTeams.join(u", "_s)));
    m_newTeams->setVisible(!outcome.newTeams.isEmpty());
}

void ImportPanel::addMark(const QString &text, Tone tone)
{
    m_marks->addWidget(new Tag(m_theme, text, tone));
}

void ImportPanel::clearMarks()
{
    while (QLayoutItem *item = m_marks->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void ImportPanel::import()
{
    m_import->setBusy(true);
    MembersService::ImportChoice choice = m_choice;
    choice.dryRun = false;
    whenDone(
        m_members.importFile(m_file, choice), this, [this](const Result<ImportOutcome> &outcome) {
            m_import->setBusy(false);
            if (!outcome) {
                say(MemberWords::problem(outcome.error()), &Tokens::bad);
                return;
            }
            done(*outcome);
        });
}

void ImportPanel::done(const ImportOutcome &outcome)
{
    m_import->hide();
    m_cures->clear();
    m_outcome = outcome;
    say(tr("%n line(s) imported", nullptr, outcome.lines()), &Tokens::good);
    const bool undoes = !outcome.undo.isEmpty();
    m_undo->setVisible(undoes);
    if (undoes) {
        m_undoEnds.start();
        m_undo->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT imported(outcome.lines());
}

void ImportPanel::undo()
{
    if (!m_outcome || m_outcome->undo.isEmpty())
        return;
    m_undo->setBusy(true);
    whenDone(m_members.undoImport(m_outcome->undo), this, [this](const Result<UndoneImport> &back) {
        m_undo->setBusy(false);
        if (!back) {
            say(MemberWords::problem(back.error()), &Tokens::bad);
            return;
        }
        m_undo->hide();
        QStringList said { tr("%n member(s) are as before", nullptr, back->undone) };
        if (back->left > 0)
            said.append(tr("%n signed in or was changed since and stays so", nullptr, back->left));
        say(said.join(u" · "_s), &Tokens::good);
        Q_EMIT undone();
    });
}

void ImportPanel::setTeams(const QList<Team> &teams)
{
    m_cures->setTeams(teams);
}

void ImportPanel::setGate(ServerGate &gate)
{
    for (Button *button : { m_import, m_undo })
        gate.allow(button);
}

QByteArray ImportPanel::errorsFile(const QList<ImportProblem> &problems)
{
    QByteArray file =
        csvRecord({ tr("Line"), tr("Column"), tr("What stands there"), tr("Reason") });
    for (const ImportProblem &problem : problems)
        file += csvRecord({ QString::number(problem.line), problem.column, problem.value,
            MemberWords::lineProblem(problem) });
    return file;
}

void ImportPanel::saveErrors()
{
    if (!m_outcome)
        return;
    const QString name = QFileDialog::getSaveFileName(
        this, tr("Save errors"), tr("import-errors.csv"), tr("CSV files (*.csv)"));
    if (name.isEmpty())
        return;
    QSaveFile file(name);
    const QByteArray bytes = errorsFile(m_outcome->problems);
    const bool saved =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    say(saved ? tr("The errors are saved in %1").arg(QFileInfo(name).fileName())
              : tr("This file cannot be written: %1").arg(file.errorString()),
        saved ? &Tokens::good : &Tokens::bad);
}

void ImportPanel::say(const QString &text, Color color)
{
    m_message->setColor(color);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace Relais::Ui
