// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mycard/shownlines.h"

#include "ui/common/controls/switch.h"
#include "ui/common/controls/textlabel.h"

#include <QBoxLayout>
#include <QSignalBlocker>

namespace Relais::Ui {

namespace {
constexpr int lineHeight = 40;
}

ShownLines::ShownLines(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    add(Line::Name, tr("Name and initials"), {});
    Switch *name = row(Line::Name).box;
    name->setChecked(true);
    name->setEnabled(false);
    name->setToolTip(tr("A card always has a name"));
    add(Line::Role, tr("Job"), {});
    add(Line::Links, tr("Links to my accounts"), {});
    add(Line::Stories, tr("Stories I tell"), {});
    add(Line::Jobs, tr("Open jobs"), tr("Those of my team"));
    add(Line::Email, tr("E-mail"), {});
    add(Line::Search, tr("Search engines"), tr("They may list this page"));
    followTheme(this, theme);
}

void ShownLines::add(Line line, const QString &name, const QString &note)
{
    Row &row = m_rows[static_cast<std::size_t>(line)];
    row.box = new Switch(m_theme);
    row.box->setAccessibleName(name);
    row.note = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, note);
    row.note->setElided(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::text, name));
    words->addWidget(row.note);
    auto *across = new QHBoxLayout;
    across->setContentsMargins(0, 4, 0, 4);
    across->addLayout(words, 1);
    across->addWidget(row.box);
    auto *holder = new QWidget;
    holder->setMinimumHeight(lineHeight);
    holder->setLayout(across);
    m_column->addWidget(holder);
    connect(row.box, &QCheckBox::toggled, this, &ShownLines::switched);
}

void ShownLines::setOn(Line line, bool on)
{
    const QSignalBlocker blocker(row(line).box);
    row(line).box->setChecked(on);
    row(line).box->update();
}

bool ShownLines::isOn(Line line) const
{
    return row(line).box->isChecked();
}

void ShownLines::setNote(Line line, const QString &note)
{
    row(line).note->setText(note);
    row(line).box->setAccessibleDescription(note);
}

void ShownLines::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.colors().line);
    for (int i = 0; i + 1 < m_column->count(); ++i) {
        const int y = m_column->itemAt(i)->geometry().bottom();
        painter.drawLine(0, y, width(), y);
    }
}

} // namespace Relais::Ui
