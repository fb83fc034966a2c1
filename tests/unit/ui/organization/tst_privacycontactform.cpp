// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/privacycontact.h"
#include "tests/unit/ui/support/names.h"
#include "ui/common/controls/button.h"
#include "ui/organization/privacycontactform.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;

class TestPrivacyContactForm final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void nothingIsClaimedOrSavedBeforeItIsKnown();
    void whoeverIsNamedIsSaid();
    void whatIsWrittenIsAskedFor();
    void nobodyCanBeNamed();
    void itIsNoLongerThanTheServerTakes();
    void offlineNothingCanBeChangedAndTheReasonIsSaid();
    void everyControlHasAName();

private:
    QLineEdit *field() const { return m_form->findChild<QLineEdit *>(); }
    Button *save() const { return m_form->findChild<Button *>(); }
    bool says(const QString &words) const
    {
        const QList<QLabel *> all = m_form->findChildren<QLabel *>();
        return std::any_of(all.begin(), all.end(), [&words](QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    Theme m_theme;
    std::unique_ptr<PrivacyContactForm> m_form;
};

void TestPrivacyContactForm::init()
{
    m_form = std::make_unique<PrivacyContactForm>(m_theme);
    m_form->show();
}

void TestPrivacyContactForm::nothingIsClaimedOrSavedBeforeItIsKnown()
{
    field()->setText(u"dpo@norvane.example"_s);
    QVERIFY(!save()->isEnabled());
    QVERIFY(!says(u"Nobody"_s));
    QVERIFY(!says(u"Members read"_s));
}

void TestPrivacyContactForm::whoeverIsNamedIsSaid()
{
    m_form->setContact({});
    QVERIFY(says(u"Nobody is named"_s));
    m_form->setContact(u"dpo@norvane.example"_s);
    QVERIFY(says(u"dpo@norvane.example"_s));
    QVERIFY(!says(u"Nobody is named"_s));
    QCOMPARE(field()->text(), u"dpo@norvane.example"_s);
    QVERIFY(!save()->isEnabled()); // it is so already
}

void TestPrivacyContactForm::whatIsWrittenIsAskedFor()
{
    m_form->setContact({});
    QSignalSpy asked(m_form.get(), &PrivacyContactForm::saveAsked);
    field()->setText(u" Ada  Admin, ada@norvane.example "_s);
    QVERIFY(save()->isEnabled());
    save()->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"Ada Admin, ada@norvane.example"_s);
}

void TestPrivacyContactForm::nobodyCanBeNamed()
{
    m_form->setContact(u"dpo@norvane.example"_s);
    QSignalSpy asked(m_form.get(), &PrivacyContactForm::saveAsked);
    field()->clear();
    save()->click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().first().toString().isEmpty());
}

void TestPrivacyContactForm::itIsNoLongerThanTheServerTakes()
{
    m_form->setContact({});
    field()->setText(QString(longestPrivacyContact + 1, u'x'));
    QCOMPARE(m_form->contact().size(), qsizetype(longestPrivacyContact));
}

void TestPrivacyContactForm::offlineNothingCanBeChangedAndTheReasonIsSaid()
{
    m_form->setContact({});
    field()->setText(u"dpo@norvane.example"_s);
    m_form->setBlocked(u"You are offline"_s);
    QVERIFY(!save()->isEnabled());
    QCOMPARE(save()->toolTip(), u"You are offline"_s);
    m_form->setBlocked({});
    QVERIFY(save()->isEnabled());
}

void TestPrivacyContactForm::everyControlHasAName()
{
    VERIFY_NAMED(m_form.get());
}

QTEST_MAIN(TestPrivacyContactForm)
#include "tst_privacycontactform.moc"
