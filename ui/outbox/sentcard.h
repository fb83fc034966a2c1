// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/outbox/relayservice.h"
#include "ui/common/paint.h"

class QLabel;
class QHBoxLayout;

namespace Relais::Ui {

class Tag;
class TextLabel;

//! A relay's text exactly as it goes out, with its length, its share of own words and where it is
//! kept.
class SentCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SentCard)
public:
    explicit SentCard(Theme &theme, QWidget *parent = nullptr);
    void setRelay(const RelayService::Row &row);
    QString sentText() const { return m_plain; } //!< tracked link included

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void render();

    Theme &m_theme;
    QString m_plain;
    QList<QPair<int, int>> m_marked; //!< links, mentions and hashtags, UTF-16 offsets
    QLabel *m_text;
    Tag *m_own;
    TextLabel *m_length;
    QWidget *m_footer;
};

} // namespace Relais::Ui
