// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/controls/choicechip.h"

#include "ui/common/controls/chip.h"
#include "ui/common/words/keynames.h"

#include <QFontMetrics>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int widestWords = 180; // of the choice, on the chip; the menu has all of it
}

ChoiceChip::ChoiceChip(Theme &theme, const QString &name, QWidget *owner)
    : QObject(owner)
    , m_theme(theme)
    , m_name(name)
    , m_owner(owner)
    , m_chip(new Chip(theme, {}))
{
    m_chip->setOpensMenu();
    connect(m_chip, &QAbstractButton::clicked, this, &ChoiceChip::open);
}

void ChoiceChip::setChoices(const QString &all, const QList<QPair<QString, QString>> &choices)
{
    m_all = all;
    m_choices = choices;
    const bool there = std::any_of(choices.cbegin(), choices.cend(),
        [this](const QPair<QString, QString> &choice) { return choice.second == m_value; });
    if (!there)
        m_value.clear();
    show();
}

void ChoiceChip::choose(const QString &value)
{
    if (value == m_value)
        return;
    m_value = value;
    show();
    Q_EMIT chosen(value);
}

void ChoiceChip::open()
{
    auto *menu = new QMenu(m_owner);
    menu->setObjectName(u"choiceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(*menu, m_all, {});
    for (const auto &[name, value] : std::as_const(m_choices))
        addTo(*menu, name, value);
    menu->popup(m_chip->mapToGlobal(QPoint(0, m_chip->height())));
}

void ChoiceChip::addTo(QMenu &menu, const QString &name, const QString &value)
{
    QString shown = name;
    QAction *action =
        menu.addAction(shown.replace(u'&', "&&"_L1), this, [this, value] { choose(value); });
    action->setCheckable(true);
    action->setChecked(value == m_value);
    if (value == m_value)
        menu.setActiveAction(action);
}

void ChoiceChip::show()
{
    QString words = m_all;
    for (const auto &[name, value] : std::as_const(m_choices)) {
        if (value == m_value)
            words = name;
    }
    const QFontMetrics metrics(m_theme.font(TextStyle::ChipOn));
    m_chip->setText(metrics.elidedText(words, Qt::ElideRight, m_theme.scaled(widestWords)));
    m_chip->setChecked(!m_value.isEmpty());
    m_chip->setAccessibleName(tr("%1: %2", "a filter, what it shows").arg(m_name, words));
    m_chip->setToolTip(KeyNames::filterHint());
    m_chip->updateGeometry();
}

} // namespace Relais::Ui
