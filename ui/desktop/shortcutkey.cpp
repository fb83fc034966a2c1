// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/shortcutkey.h"

#include <QKeySequence>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

struct HeldKey {
    Qt::KeyboardModifier modifier;
    quint16 mask;
    QLatin1StringView word;
};
constexpr std::array heldKeys {
    HeldKey { Qt::ControlModifier, 4, "CTRL"_L1 },
    HeldKey { Qt::AltModifier, 8, "ALT"_L1 },
    HeldKey { Qt::ShiftModifier, 1, "SHIFT"_L1 },
    HeldKey { Qt::MetaModifier, 64, "LOGO"_L1 },
};

struct NamedKey {
    int key; // of Qt::Key
    quint32 keysym;
    QLatin1StringView name;
};
constexpr std::array namedKeys {
    NamedKey { Qt::Key_Space, 0x20, "space"_L1 },
    NamedKey { Qt::Key_Backspace, 0xff08, "BackSpace"_L1 },
    NamedKey { Qt::Key_Return, 0xff0d, "Return"_L1 },
    NamedKey { Qt::Key_Pause, 0xff13, "Pause"_L1 },
    NamedKey { Qt::Key_Home, 0xff50, "Home"_L1 },
    NamedKey { Qt::Key_Left, 0xff51, "Left"_L1 },
    NamedKey { Qt::Key_Up, 0xff52, "Up"_L1 },
    NamedKey { Qt::Key_Right, 0xff53, "Right"_L1 },
    NamedKey { Qt::Key_Down, 0xff54, "Down"_L1 },
    NamedKey { Qt::Key_PageUp, 0xff55, "Prior"_L1 },
    NamedKey { Qt::Key_PageDown, 0xff56, "Next"_L1 },
    NamedKey { Qt::Key_End, 0xff57, "End"_L1 },
    NamedKey { Qt::Key_Insert, 0xff63, "Insert"_L1 },
    NamedKey { Qt::Key_Delete, 0xffff, "Delete"_L1 },
};

constexpr int firstFunctionKey = Qt::Key_F1;
constexpr int lastFunctionKey = Qt::Key_F35;
constexpr quint32 symbolOfF1 = 0xffbe;

//! A key that writes a character of Latin-1, where keysym and character are the same number.
bool isCharacter(int key)
{
    return (key > 0x20 && key < 0x7f) || (key > 0xa0 && key <= 0xff);
}

bool isCapital(int key)
{
    return (key >= 'A' && key <= 'Z') || (key >= 0xc0 && key <= 0xde && key != 0xd7);
}

//! The keysym and its name; 0 for a key that is none of ours.
std::pair<quint32, QString> symbolOf(int key)
{
    for (const NamedKey &named : namedKeys) {
        if (named.key == key)
            return { named.keysym, QString(named.name) };
    }
    if (key >= firstFunctionKey && key <= lastFunctionKey) {
        const int number = key - firstFunctionKey;
        return { symbolOfF1 + quint32(number), QString(u'F' + QString::number(number + 1)) };
    }
    if (!isCharacter(key))
        return { 0, QString() };
    const quint32 symbol = quint32(isCapital(key) ? key + 0x20 : key);
    const QChar character { char16_t(symbol) };
    const bool isPlain = symbol < 0x80 && character.isLetterOrNumber();
    // The others have words as names; by their number they are understood as well.
    const QString number = QString::number(symbol, 16).toUpper().rightJustified(4, u'0');
    return { symbol, isPlain ? QString(character) : QString(u'U' + number) };
}

} // namespace

std::optional<ShortcutKey> ShortcutKey::of(const QKeySequence &keys)
{
    if (keys.count() != 1)
        return {};
    const QKeyCombination pressed = keys[0];
    const Qt::KeyboardModifiers held = pressed.keyboardModifiers();
    constexpr Qt::KeyboardModifiers freeing =
        Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (!held.testAnyFlags(freeing) || held.testAnyFlags(~(freeing | Qt::ShiftModifier)))
        return {};
    const auto [keysym, name] = symbolOf(pressed.key());
    if (keysym == 0)
        return {};
    ShortcutKey found;
    found.keysym = keysym;
    QStringList words;
    for (const HeldKey &one : heldKeys) {
        if (!held.testFlag(one.modifier))
            continue;
        found.modifiers = quint16(found.modifiers | one.mask);
        words.append(QString(one.word));
    }
    words.append(name);
    found.trigger = words.join(u'+');
    return found;
}

} // namespace Relais::Ui
