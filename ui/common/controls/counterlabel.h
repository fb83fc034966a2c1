// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/text/textcheck.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

//! How long the text is for one network, or each post of a thread: muted, amber in the last 10 %,
//! red beyond. Says it aloud when it goes over.
class CounterLabel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CounterLabel)
public:
    CounterLabel(Theme &theme, Network network, QWidget *parent = nullptr);
    //! parts: of a thread, whose longest post check is; else empty.
    void setCheck(const TextCheck &check, const QList<TextCheck> &parts = {});
    Network network() const { return m_network; }
    QString text() const { return text(m_check, m_parts); }
    //! "292 / 300", "292" without a limit, "1: 292 · 2: 80 / 300" of a thread; one of many posts
    //! says their number and the longest.
    static QString text(const TextCheck &check, const QList<TextCheck> &parts);

    QSize sizeHint() const override;

    enum class Level { Normal, Near, Over };
    static Level levelOf(const TextCheck &check);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Level shownLevel() const;

    Theme &m_theme;
    Network m_network;
    TextCheck m_check;
    QList<TextCheck> m_parts;
};

} // namespace Relais::Ui
