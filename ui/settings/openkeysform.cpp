// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/openkeysform.h"

#include "core/settings/settings.h"
#include "ui/common/controls/textlabel.h"
#include "ui/desktop/globalshortcut.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

OpenKeysForm::OpenKeysForm(
    Theme &theme, Settings &settings, const GlobalShortcut &shortcut, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_shortcut(shortcut)
    , m_on(new QCheckBox(tr("Open Relais from anywhere with these keys")))
    , m_keys(new QKeySequenceEdit)
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::muted, {}))
{
    m_on->setObjectName(u"opensByKeys"_s);
    m_keys->setObjectName(u"openKeys"_s);
    m_keys->setAccessibleName(tr("Keys that open Relais"));
    if (auto *inside = m_keys->findChild<QLineEdit *>())
        inside->setAccessibleName(m_keys->accessibleName());
    m_note->setWrapped();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_on, 1);
    row->addWidget(m_keys);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) { m_settings.setOpensByKeys(on); });
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &OpenKeysForm::take);
    connect(&settings, &Settings::changed, this, &OpenKeysForm::refresh);
    connect(&shortcut, &GlobalShortcut::stateChanged, this, &OpenKeysForm::refresh);
    refresh();
}

// The first of several keys counts.
void OpenKeysForm::take()
{
    const QKeySequence entered = m_keys->keySequence();
    const QKeySequence first = entered.isEmpty() ? entered : QKeySequence(entered[0]);
    if (ShortcutKey::of(first)) {
        if (first != GlobalShortcut::chosen(m_settings))
            m_settings.setOpenKeys(first.toString(QKeySequence::PortableText));
        refresh();
        return;
    }
    refresh();
    say(tr("Every program would lose these keys. Hold Ctrl, Alt or Meta and press one more."));
}

void OpenKeysForm::refresh()
{
    const QSignalBlocker quietSwitch(m_on);
    const QSignalBlocker quietKeys(m_keys);
    const QKeySequence chosen = GlobalShortcut::chosen(m_settings);
    m_on->setChecked(m_settings.opensByKeys());
    m_keys->setEnabled(m_on->isChecked());
    if (m_keys->keySequence() != chosen)
        m_keys->setKeySequence(chosen);
    say(stateWords());
}

void OpenKeysForm::say(const QString &note)
{
    m_note->setText(note);
    m_on->setAccessibleDescription(note);
    m_keys->setAccessibleDescription(note);
}

QString OpenKeysForm::stateWords() const
{
    using State = GlobalShortcut::State;
    switch (m_shortcut.state()) {
    case State::Asking:
        return tr("Your desktop is asked for these keys.");
    case State::Held:
        if (!m_shortcut.desktopsKeys().isEmpty())
            return tr("Your desktop decides which keys they are: %1. You change them in its own "
                      "settings.")
                .arg(m_shortcut.desktopsKeys());
        return tr("They work in every program, also when the window is hidden.");
    case State::Taken:
        return tr("Another program holds these keys: they do not open Relais. Choose others.");
    case State::NoSuchKey:
        return tr("Your keyboard cannot write this key. Choose another.");
    case State::Refused:
        return tr("Your desktop did not give Relais these keys. In its own keyboard settings you "
                  "can give keys to the command %1; it brings the window back.")
            .arg(u"relais"_s);
    case State::Impossible:
        return tr("This desktop gives no program such keys. In its own keyboard settings you can "
                  "give keys to the command %1; it brings the window back.")
            .arg(u"relais"_s);
    case State::Off:
        break;
    }
    return tr("Off.");
}

} // namespace Relais::Ui
