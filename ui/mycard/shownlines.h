// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

class QVBoxLayout;

namespace Relais::Ui {

class Switch;
class TextLabel;

//! One switch a line for what a card may show beside the name.
class ShownLines final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShownLines)
public:
    enum class Line { Name, Role, Links, Stories, Jobs, Email, Search };

    explicit ShownLines(Theme &theme, QWidget *parent = nullptr);

    void setOn(Line line, bool on); //!< says nothing
    bool isOn(Line line) const;
    void setNote(Line line, const QString &note); //!< what the line holds

Q_SIGNALS:
    void switched(); //!< by the person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        Switch *box = nullptr;
        TextLabel *note = nullptr;
    };
    void add(Line line, const QString &name, const QString &note);
    const Row &row(Line line) const { return m_rows[static_cast<std::size_t>(line)]; }

    Theme &m_theme;
    QVBoxLayout *m_column;
    std::array<Row, 7> m_rows;
};

} // namespace Relais::Ui
