// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/earnedrate.h"
#include "tests/unit/ui/support/names.h"
#include "ui/common/controls/button.h"
#include "ui/organization/ratesform.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;

namespace {

const EarnedRate click { u"click"_s, 500'000, u"EUR"_s, u"Agency"_s, QDate(2026, 10, 1) };

} // namespace

class TestRatesForm final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutAPriceItSaysThatNoValueIsShown();
    void aPriceIsSaidWithItsSourceAndDay();
    void thePriceOfTheChosenFigureIsInTheFields();
    void theFirstPriceIsOfTheDayItIsWritten();
    void whatIsBeingWrittenStaysWhenASyncBringsPrices();
    void aPriceStaysExactInItsField();
    void whatIsWrittenIsAskedFor();
    void severalCurrenciesAreSaid();
    void offlineNothingCanBeChangedAndTheReasonIsSaid();
    void onlyWhatMayBeStoredIsNoProblem();
    void everyControlHasAName();

private:
    Button *button(const QString &text) const
    {
        const QList<Button *> all = m_form->findChildren<Button *>();
        const auto found = std::find_if(
            all.begin(), all.end(), [&text](Button *one) { return one->text() == text; });
        return found == all.end() ? nullptr : *found;
    }
    bool says(const QString &words) const
    {
        const QList<QLabel *> all = m_form->findChildren<QLabel *>();
        return std::any_of(all.begin(), all.end(),
            [&words](QLabel *label) { return label->text().contains(words); });
    }
    void choose(const QString &figure)
    {
        auto *box = m_form->findChild<QComboBox *>();
        box->setCurrentIndex(box->findData(figure));
    }

    Theme m_theme;
    ManualClock m_clock { QDateTime(QDate(2026, 10, 5), QTime(12, 0), Qt::UTC) };
    std::unique_ptr<RatesForm> m_form;
};

void TestRatesForm::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_theme.install(*qApp);
}

void TestRatesForm::init()
{
    m_form = std::make_unique<RatesForm>(m_theme, m_clock);
    m_form->show();
}

void TestRatesForm::withoutAPriceItSaysThatNoValueIsShown()
{
    QVERIFY(says(u"no value is shown"_s));
    QVERIFY(!button(u"Remove the price"_s)->isEnabled());
    m_form->setRates({ click });
    QVERIFY(!says(u"no value is shown"_s));
}

void TestRatesForm::aPriceIsSaidWithItsSourceAndDay()
{
    m_form->setRates({ click });
    QVERIFY(says(u"One click: EUR 0.5 (Agency, 1 Oct 2026)"_s));
}

void TestRatesForm::thePriceOfTheChosenFigureIsInTheFields()
{
    m_form->setRates({ click });
    choose(u"click"_s);
    QVERIFY(m_form->rate() == click);
    choose(u"impression"_s);
    QCOMPARE(m_form->rate().price, qint64(0)); // to be written
    QCOMPARE(m_form->rate().currency, u"EUR"_s); // as of the other
    QVERIFY(!button(u"Remove the price"_s)->isEnabled());
}

void TestRatesForm::theFirstPriceIsOfTheDayItIsWritten()
{
    QCOMPARE(m_form->rate().asOf, QDate(2026, 10, 5));
    m_clock.advance(std::chrono::hours(24)); // the form is kept over midnight
    m_form->setRates({});
    QCOMPARE(m_form->rate().asOf, QDate(2026, 10, 6));
    m_form->setRates({ click });
    choose(u"impression"_s);
    QCOMPARE(m_form->rate().asOf, click.asOf); // as of the other
}

void TestRatesForm::whatIsBeingWrittenStaysWhenASyncBringsPrices()
{
    m_form->setRates({ click });
    choose(u"impression"_s);
    auto *price = m_form->findChildren<QLineEdit *>().constFirst();
    price->setText(u"0.012"_s);
    m_form->setRates({ click });
    QCOMPARE(price->text(), u"0.012"_s);
    const EarnedRate kept = m_form->rate();
    m_form->setRates({ click, kept }); // it was saved
    QCOMPARE(m_form->rate(), kept);
    QVERIFY(button(u"Remove the price"_s)->isEnabled());
    EarnedRate dearer = kept;
    dearer.price *= 2;
    m_form->setRates({ click, dearer }); // by somebody else; nothing was written here since
    QCOMPARE(m_form->rate(), dearer);
}

void TestRatesForm::aPriceStaysExactInItsField()
{
    for (const qint64 price : { qint64(1), qint64(1'234'567'891), RateLimits::price }) {
        EarnedRate rate = click;
        rate.price = price;
        m_form->setRates({ rate });
        choose(u"click"_s);
        QCOMPARE(m_form->rate().price, price);
        QVERIFY(m_form->findChildren<QLineEdit *>().constFirst()->hasAcceptableInput());
    }
}

void TestRatesForm::whatIsWrittenIsAskedFor()
{
    m_form->setRates({ click });
    choose(u"impression"_s);
    QSignalSpy saved(m_form.get(), &RatesForm::saveAsked);
    QSignalSpy removed(m_form.get(), &RatesForm::removeAsked);
    m_form->findChildren<QLineEdit *>().constFirst()->setText(u"0.012"_s);
    button(u"Save the price"_s)->click();
    QCOMPARE(saved.size(), 1);
    const auto asked = saved.first().first().value<EarnedRate>();
    QCOMPARE(asked.figure, u"impression"_s);
    QCOMPARE(asked.price, qint64(12000));
    QVERIFY(problemOf(asked).isEmpty());
    choose(u"click"_s);
    button(u"Remove the price"_s)->click();
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toString(), u"click"_s);
}

void TestRatesForm::severalCurrenciesAreSaid()
{
    EarnedRate other = click;
    other.figure = u"impression"_s;
    other.currency = u"USD"_s;
    m_form->setRates({ click, other });
    QVERIFY(says(u"several currencies"_s));
}

void TestRatesForm::offlineNothingCanBeChangedAndTheReasonIsSaid()
{
    m_form->setRates({ click });
    choose(u"click"_s);
    m_form->setBlocked(u"You are offline"_s);
    for (const QString &name : { u"Save the price"_s, u"Remove the price"_s }) {
        QVERIFY(!button(name)->isEnabled());
        QCOMPARE(button(name)->toolTip(), u"You are offline"_s);
    }
    m_form->setBlocked({});
    QVERIFY(button(u"Remove the price"_s)->isEnabled());
}

void TestRatesForm::onlyWhatMayBeStoredIsNoProblem()
{
    QVERIFY(problemOf(click).isEmpty());
    const auto problemWith = [](const auto &change) {
        EarnedRate rate = click;
        change(rate);
        return problemOf(rate);
    };
    QCOMPARE(problemWith([](EarnedRate &rate) { rate.figure = u"like"_s; }), u"rate-figure"_s);
    QCOMPARE(problemWith([](EarnedRate &rate) { rate.price = 0; }), u"rate-price"_s);
    QCOMPARE(problemWith([](EarnedRate &rate) { rate.currency = u"eur"_s; }), u"rate-currency"_s);
    QCOMPARE(problemWith([](EarnedRate &rate) { rate.source = u" "_s; }), u"rate-source"_s);
    QCOMPARE(problemWith([](EarnedRate &rate) { rate.asOf = {}; }), u"rate-date"_s);
}

void TestRatesForm::everyControlHasAName()
{
    VERIFY_NAMED(m_form.get());
}

QTEST_MAIN(TestRatesForm)
#include "tst_ratesform.moc"
