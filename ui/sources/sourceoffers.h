// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/curation.h"
#include "ui/common/paint.h"

class QVBoxLayout;

namespace Relais::Ui {

//! The feeds that an address has, each with a button, and a feed's newest entries before it is
//! added.
class SourceOffers final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceOffers)
public:
    explicit SourceOffers(Theme &theme, QWidget *parent = nullptr);

    void offer(const WebLook &look);
    void clear(); //!< and hides

Q_SIGNALS:
    void addAsked(const QUrl &feed);
    void lookAsked(const QUrl &feed); //!< of a page: what is in it?

private:
    Theme &m_theme;
    QVBoxLayout *m_rows;
};

} // namespace Relais::Ui
