// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/ratesform.h"

#include "core/domain/earnedrate.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/formrow.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleValidator>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr double millionths = 1'000'000;
constexpr int decimals = 6;
constexpr int currencyLength = 3;

QString figureName(const QString &figure)
{
    if (figure == u"click"_s)
        return RatesForm::tr("One click");
    return figure == u"impression"_s ? RatesForm::tr("One measured impression")
                                     : RatesForm::tr("One measured engagement");
}

QString priceText(const EarnedRate &rate)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // it is typed without
    return locale.toString(
        double(rate.price) / millionths, 'f', QLocale::FloatingPointShortest); // as exact as it is
}

} // namespace

RatesForm::RatesForm(Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_told(new TextLabel(theme, TextStyle::Body, &Tokens::text))
    , m_figure(new QComboBox)
    , m_price(new QLineEdit)
    , m_currency(new QLineEdit)
    , m_source(new QLineEdit)
    , m_date(new QDateEdit)
    , m_save(new Button(theme, Button::Kind::Primary, tr("Save the price")))
    , m_remove(new Button(theme, Button::Kind::Quiet, tr("Remove the price")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_told->setWrapped();
    column->addWidget(m_told);
    for (const QString &figure : ratedFigures())
        m_figure->addItem(figureName(figure), figure);
    column->addWidget(new FormRow(theme, tr("What has the price"), m_figure));
    auto *numbers = new QDoubleValidator(0, double(RateLimits::price) / millionths, decimals, this);
    numbers->setNotation(QDoubleValidator::StandardNotation);
    m_price->setValidator(numbers);
    m_price->setPlaceholderText(QLocale().toString(0.012));
    column->addWidget(new FormRow(theme, tr("Price of one"), m_price));
    m_currency->setMaxLength(currencyLength);
    m_currency->setPlaceholderText(u"EUR"_s);
    column->addWidget(new FormRow(theme, tr("Currency, the same for all"), m_currency));
    m_source->setMaxLength(RateLimits::source);
    m_source->setPlaceholderText(tr("For example: agency’s price list"));
    column->addWidget(new FormRow(theme, tr("Where the price is from"), m_source));
    m_date->setCalendarPopup(true);
    column->addWidget(new FormRow(theme, tr("Of which day"), m_date));
    auto *acts = new QHBoxLayout;
    acts->addStretch(1);
    acts->addWidget(m_remove);
    acts->addWidget(m_save);
    column->addLayout(acts);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &RatesForm::showChosen);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(rate()); });
    connect(m_remove, &QPushButton::clicked, this,
        [this] { Q_EMIT removeAsked(m_figure->currentData().toString()); });
    setRates({});
}

void RatesForm::setRates(const QList<EarnedRate> &rates)
{
    const bool isWritten = m_shown && rate() != *m_shown;
    m_rates = rates;
    QStringList lines;
    for (const EarnedRate &one : rates)
        lines.append(tr("%1: %2 %3 (%4, %5)", "figure, currency, price, source, date")
                .arg(figureName(one.figure), one.currency, priceText(one), one.source,
                    Format::date(one.asOf)));
    const bool oneCurrency = std::all_of(rates.cbegin(), rates.cend(),
        [&rates](const EarnedRate &one) { return one.currency == rates.constFirst().currency; });
    if (lines.isEmpty())
        lines.append(tr("There is no price: no value is shown anywhere."));
    else if (!oneCurrency)
        lines.append(tr("The prices are in several currencies: no value is shown."));
    m_told->setText(lines.join(u'\n'));
    // A sync in between takes nothing from who is writing.
    const EarnedRate *chosen = known();
    if (!isWritten || (chosen && *chosen == rate()))
        showChosen();
    else
        m_remove->setEnabled(m_blocked.isEmpty() && chosen);
}

void RatesForm::setBlocked(const QString &reason)
{
    m_blocked = reason;
    for (Button *button : { m_save, m_remove })
        button->setToolTip(reason);
    m_save->setEnabled(reason.isEmpty());
    m_remove->setEnabled(reason.isEmpty() && known());
}

EarnedRate RatesForm::rate() const
{
    EarnedRate rate;
    rate.figure = m_figure->currentData().toString();
    rate.price = std::llround(QLocale().toDouble(m_price->text()) * millionths);
    rate.currency = m_currency->text().trimmed().toUpper();
    rate.source = m_source->text().simplified();
    rate.asOf = m_date->date();
    return rate;
}

const EarnedRate *RatesForm::known() const
{
    const QString figure = m_figure->currentData().toString();
    const auto found = std::find_if(m_rates.cbegin(), m_rates.cend(),
        [&figure](const EarnedRate &one) { return one.figure == figure; });
    return found == m_rates.cend() ? nullptr : &*found;
}

// A new price is of the currency, the source and the day of another, as a rule.
void RatesForm::showChosen()
{
    const EarnedRate *chosen = known();
    const EarnedRate like = chosen ? *chosen : m_rates.value(0);
    m_price->setText(chosen ? priceText(*chosen) : QString());
    m_currency->setText(like.currency);
    m_source->setText(like.source);
    m_date->setDate(like.asOf.isValid() ? like.asOf : m_clock.now().toLocalTime().date());
    m_remove->setEnabled(m_blocked.isEmpty() && chosen);
    m_shown = rate();
}

} // namespace Relais::Ui
