// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/insights.h"
#include "ui/common/paint.h"

#include <optional>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace Relais::Ui {

class Button;
class TextLabel;

//! What one measured impression, engagement or click is worth, from where and of which day. The
//! figure that is chosen has its price in the fields.
class RatesForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RatesForm)
public:
    RatesForm(Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void setRates(const QList<EarnedRate> &rates);
    void setBlocked(const QString &reason); //!< why nothing can be changed; empty: it can
    EarnedRate rate() const; //!< as the fields say

Q_SIGNALS:
    void saveAsked(const Relais::EarnedRate &rate);
    void removeAsked(const QString &figure);

private:
    const EarnedRate *known() const; //!< of the chosen figure
    void showChosen();

    const Clock &m_clock;
    QList<EarnedRate> m_rates;
    std::optional<EarnedRate> m_shown; //!< what stood in the fields before somebody wrote
    QString m_blocked;
    TextLabel *m_told;
    QComboBox *m_figure;
    QLineEdit *m_price;
    QLineEdit *m_currency;
    QLineEdit *m_source;
    QDateEdit *m_date;
    Button *m_save;
    Button *m_remove;
};

} // namespace Relais::Ui
