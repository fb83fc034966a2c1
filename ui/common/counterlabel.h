// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/text/textcheck.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

//! How long the text is for one network: muted, amber in the last 10 %, red beyond. Says it aloud
//! when it goes over.
class CounterLabel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CounterLabel)
public:
    CounterLabel(Theme &theme, Network network, QWidget *parent = nullptr);
    void setCheck(const TextCheck &check);
    Network network() const { return m_network; }
    QString text() const; //!< "292 / 300", "292" without a limit

    QSize sizeHint() const override;

    enum class Level { Normal, Near, Over };
    static Level levelOf(const TextCheck &check);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Network m_network;
    TextCheck m_check;
};

} // namespace Relais::Ui
