// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/disclosurefield.h"

#include "core/domain/story.h"

#include <QLineEdit>

namespace Relais::Ui {

namespace {
constexpr int shortestDisclosure = 10; // characters
} // namespace

DisclosureField::DisclosureField(const QString &name, QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr); // a form in use is chosen, never written in one's stead
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shortestDisclosure);
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
    lineEdit()->setMaxLength(StoryLimits::disclosure);
    lineEdit()->setPlaceholderText(tr("my company, or #LifeAt…"));
    connect(lineEdit(), &QLineEdit::textEdited, this, &DisclosureField::tell);
    connect(this, &QComboBox::activated, this, &DisclosureField::tell);
    connect(this, &QComboBox::editTextChanged, this, &QWidget::setToolTip);
}

void DisclosureField::setOffered(const QStringList &disclosures)
{
    QStringList shown;
    for (int i = 0; i < count(); ++i)
        shown.append(itemText(i));
    if (shown == disclosures)
        return;
    const QString typed = currentText();
    const int cursor = lineEdit()->cursorPosition();
    clear();
    addItems(disclosures);
    setCurrentIndex(-1); // the first is not chosen because it is there
    setEditText(typed);
    lineEdit()->setCursorPosition(cursor);
}

// Leaving the field chooses what was typed, if it is among those offered: nothing new.
void DisclosureField::tell()
{
    if (disclosure() == m_told)
        return;
    m_told = disclosure();
    Q_EMIT edited();
}

void DisclosureField::setDisclosure(const QString &disclosure)
{
    m_told = disclosure;
    if (this->disclosure() == disclosure)
        return;
    setEditText(disclosure);
    lineEdit()->setCursorPosition(0); // its beginning is seen
}

QString DisclosureField::disclosure() const
{
    return currentText().trimmed();
}

} // namespace Relais::Ui
