// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/withdrawal/withdrawalwords.h"

#include <QWidget>

namespace Relais::Ui {

class Banner;
class Card;
class Theme;

//! "What will happen": what becomes of relays on each network, of outboxes and queues, and what
//! does not happen without somebody else.
class HappeningPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HappeningPanel)
public:
    explicit HappeningPanel(Theme &theme, QWidget *parent = nullptr);

    void setHappenings(const QList<Happening> &onNetworks, const QList<Happening> &elsewhere);
    void setWhen(const QString &sentence);

private:
    void fill(Card &list, const QList<Happening> &happenings);
    QWidget *makeRow(const Happening &happening);

    Theme &m_theme;
    Card *m_networks;
    Card *m_elsewhere;
    Banner *m_when;
};

} // namespace Relais::Ui
