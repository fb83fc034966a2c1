// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/entrylist.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/formrow.h"
#include "ui/common/words/keynames.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

EntryList::EntryList(Theme &theme, const QString &what, const QList<Field> &fields, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_what(what)
    , m_rows(new QVBoxLayout)
    , m_save(new Button(theme, Button::Kind::Primary, {}))
    , m_cancel(new Button(theme, Button::Kind::Quiet, tr("Leave it")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_rows->setSpacing(6);
    column->addLayout(m_rows);
    for (const Field &field : fields) {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(field.hint);
        edit->setAccessibleDescription(field.hint);
        edit->setMaxLength(500);
        column->addWidget(new FormRow(theme, field.label, edit));
        connect(edit, &QLineEdit::returnPressed, this, &EntryList::submit);
        connect(edit, &QLineEdit::textChanged, this, &EntryList::refresh);
        m_fields.append(edit);
    }
    m_fields.constFirst()->setToolTip(
        KeyNames::hint(fields.constFirst().label, QKeySequence(Qt::CTRL | Qt::Key_N)));
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addStretch(1);
    acts->addWidget(m_cancel);
    acts->addWidget(m_save);
    column->addLayout(acts);
    connect(m_save, &QPushButton::clicked, this, &EntryList::submit);
    connect(m_cancel, &QPushButton::clicked, this, &EntryList::clearFields);
    refresh();
}

void EntryList::setEntries(const QList<Entry> &entries, const QString &whenEmpty)
{
    m_acts.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_known.clear();
    for (const Entry &entry : entries) {
        m_known.insert(entry.id, entry.values);
        m_rows->addWidget(rowOf(entry));
    }
    if (entries.isEmpty())
        m_rows->addWidget(new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, whenEmpty));
    refresh();
}

QWidget *EntryList::rowOf(const Entry &entry)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *title = new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, entry.title);
    title->setWrapped();
    words->addWidget(title);
    if (!entry.note.isEmpty()) {
        auto *note = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, entry.note);
        note->setWrapped();
        words->addWidget(note);
    }
    layout->addLayout(words, 1);
    auto *edit = new Button(m_theme, Button::Kind::Quiet, tr("Change"));
    edit->setSize(Button::Size::Small);
    edit->setAccessibleName(tr("Change “%1”").arg(entry.title));
    connect(edit, &QPushButton::clicked, this, [this, entry] { choose(entry); });
    auto *remove = new Button(m_theme, Button::Kind::Quiet, tr("Remove"));
    remove->setSize(Button::Size::Small);
    remove->setAccessibleName(tr("Remove “%1”").arg(entry.title));
    connect(remove, &QPushButton::clicked, this, [this, entry] { Q_EMIT removeAsked(entry.id); });
    for (Button *button : { edit, remove }) {
        layout->addWidget(button);
        m_acts.append(button);
    }
    row->setAccessibleName(
        entry.note.isEmpty() ? entry.title : QString(entry.title + u". "_s + entry.note));
    return row;
}

void EntryList::choose(const Entry &entry)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setText(entry.values.value(i));
    m_chosen = entry.id;
    m_begun = entry.values;
    refresh();
    m_fields.constFirst()->setFocus(Qt::OtherFocusReason);
    m_fields.constFirst()->selectAll();
}

void EntryList::clearFields()
{
    m_chosen.clear();
    for (QLineEdit *field : std::as_const(m_fields))
        field->clear();
    refresh();
}

bool EntryList::wasChangedMeanwhile(const QStringList &values)
{
    if (m_chosen.isEmpty())
        return false;
    const QStringList now = m_known.value(m_chosen);
    return std::exchange(m_begun, now) != now && now != values;
}

void EntryList::startNew()
{
    clearFields();
    m_fields.constFirst()->setFocus(Qt::ShortcutFocusReason);
}

void EntryList::submit()
{
    if (!m_save->isEnabled())
        return;
    QStringList values;
    for (const QLineEdit *field : std::as_const(m_fields))
        values.append(field->text().trimmed());
    Q_EMIT saveAsked(m_chosen, values);
}

void EntryList::setBlocked(const QString &reason)
{
    m_blocked = reason;
    refresh();
}

void EntryList::refresh()
{
    const bool empty = m_fields.constFirst()->text().trimmed().isEmpty();
    m_save->setText(
        m_chosen.isEmpty() ? tr("Add: %1", "what is added").arg(m_what) : tr("Save the change"));
    m_save->setEnabled(!empty && m_blocked.isEmpty());
    m_save->setToolTip(m_blocked);
    m_save->setAccessibleDescription(m_blocked);
    m_cancel->setVisible(!m_chosen.isEmpty());
    for (Button *button : std::as_const(m_acts)) {
        button->setEnabled(m_blocked.isEmpty());
        button->setToolTip(m_blocked);
    }
}

} // namespace Relais::Ui
