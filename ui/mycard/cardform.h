// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/card.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace Relais::Ui {

class CardChoices;
class LinkRows;
class TextLabel;

//! What the card shows, line by line. What it has no field for is kept as it was.
class CardForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardForm)
public:
    explicit CardForm(Theme &theme, QWidget *parent = nullptr);

    void setCard(const Relais::Card &card);
    Relais::Card card() const;
    CardChoices &choices() const { return *m_choices; }

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addLine(const QString &label, int longest);
    void follow();

    Theme &m_theme;
    Relais::Card m_card;
    QLineEdit *m_name;
    QLineEdit *m_role;
    QPlainTextEdit *m_about;
    TextLabel *m_count;
    QLineEdit *m_email;
    LinkRows *m_links;
    CardChoices *m_choices;
    QCheckBox *m_jobs;
    QCheckBox *m_indexed;
};

} // namespace Relais::Ui
