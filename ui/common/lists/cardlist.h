// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QListView>

namespace Relais::Ui {

//! A list whose delegate draws each row as a card on the page's own ground: one tab stop, arrows
//! and J K move, Enter opens. The model and the delegate are for who derives from it.
class CardList : public QListView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardList)
public:
    //! name: for screen readers.
    CardList(Theme &theme, const QString &name, QWidget *parent);

Q_SIGNALS:
    void opened(); //!< Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Relais::Ui
