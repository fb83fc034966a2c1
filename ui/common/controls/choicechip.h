// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QObject>
#include <QPair>

class QMenu;

namespace Relais::Ui {

class Chip;

//! A filter of one choice: a chip that says the choice made and opens the others in a menu. The
//! chip stands where its page puts it; it is checked while anything but "all" is chosen.
class ChoiceChip final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceChip)
public:
    //! name: what is chosen among, for screen readers: "Campaign".
    ChoiceChip(Theme &theme, const QString &name, QWidget *owner);

    Chip &chip() const { return *m_chip; }
    //! What can be chosen, as name and value; all has the empty value. The choice made stays while
    //! it is among them.
    void setChoices(const QString &all, const QList<QPair<QString, QString>> &choices);
    const QList<QPair<QString, QString>> &choices() const { return m_choices; }
    QString value() const { return m_value; } //!< empty: all
    void choose(const QString &value); //!< as the person does
    void open(); //!< the menu

Q_SIGNALS:
    void chosen(const QString &value);

private:
    void show();
    void addTo(QMenu &menu, const QString &name, const QString &value);

    Theme &m_theme;
    QString m_name;
    QWidget *m_owner;
    Chip *m_chip;
    QString m_all;
    QList<QPair<QString, QString>> m_choices;
    QString m_value;
};

} // namespace Relais::Ui
