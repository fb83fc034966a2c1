// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QAbstractButton>

namespace Relais::Ui {

class TextLabel;

//! The place of the caption that could come next, which a press begins.
class NextCaption final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NextCaption)
public:
    explicit NextCaption(Theme &theme, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    TextLabel *m_words;
};

} // namespace Relais::Ui
