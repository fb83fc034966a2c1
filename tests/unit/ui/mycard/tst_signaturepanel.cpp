// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/controls/button.h"
#include "ui/mycard/signaturepanel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

//! Each of the four e-mail programs gets the signature in the form that it takes.
class TestSignaturePanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup() { m_panel.reset(); }
    void programsThatTakeAFileGetAWholePage_data();
    void programsThatTakeAFileGetAWholePage();
    void programsThatTakeAPasteGetBothForms_data();
    void programsThatTakeAPasteGetBothForms();
    void plainTextIsAFileToo();

private:
    //! Chooses in the menu "For your e-mail program" what begins so.
    bool choose(const QString &program);

    Theme m_theme;
    std::unique_ptr<SignaturePanel> m_panel;
};

void TestSignaturePanel::init()
{
    m_panel = std::make_unique<SignaturePanel>(m_theme);
    Relais::Card card;
    card.name = u"Léa Martin"_s;
    card.role = u"Engineer"_s;
    m_panel->setCard(card, u"Norvane"_s, QUrl(u"https://relais.example/c/w8Rb3n"_s));
    m_panel->show();
}

bool TestSignaturePanel::choose(const QString &program)
{
    for (Button *button : m_panel->findChildren<Button *>()) {
        if (button->text() == u"For your e-mail program"_s)
            button->click();
    }
    auto *menu = m_panel->findChild<QMenu *>(u"signatureMenu"_s);
    if (!menu)
        return false;
    bool found = false;
    for (QAction *action : menu->actions()) {
        if (!action->text().startsWith(program))
            continue;
        action->trigger();
        found = true;
    }
    menu->close();
    QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
    return found;
}

void TestSignaturePanel::programsThatTakeAFileGetAWholePage_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("ending");
    QTest::newRow("Thunderbird") << u"Thunderbird"_s << u".html"_s;
    QTest::newRow("Outlook") << u"Outlook"_s << u".htm"_s;
}

void TestSignaturePanel::programsThatTakeAFileGetAWholePage()
{
    QFETCH(QString, program);
    QFETCH(QString, ending);
    QSignalSpy saved(m_panel.get(), &SignaturePanel::saveAsked);
    QVERIFY(choose(program));
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved.first().at(0).toString().endsWith(ending));
    const QByteArray page = saved.first().at(2).toByteArray();
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    QVERIFY(page.contains("charset=\"utf-8\""));
    QVERIFY(page.contains(m_panel->html().toUtf8()));
    QVERIFY(page.contains(u"Léa Martin"_s.toUtf8()));
}

void TestSignaturePanel::programsThatTakeAPasteGetBothForms_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("Apple Mail") << u"Apple Mail"_s;
    QTest::newRow("Gmail") << u"Gmail"_s;
}

void TestSignaturePanel::programsThatTakeAPasteGetBothForms()
{
    QFETCH(QString, program);
    QGuiApplication::clipboard()->clear();
    QSignalSpy said(m_panel.get(), &SignaturePanel::said);
    QVERIFY(choose(program));
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasHtml() && copied->hasText());
    QCOMPARE(copied->html(), m_panel->html());
    QCOMPARE(copied->text(), m_panel->plain());
    QVERIFY(copied->text().contains(u"relais.example/c/w8Rb3n"_s));
    QCOMPARE(said.size(), 1); // and where it is pasted
}

void TestSignaturePanel::plainTextIsAFileToo()
{
    QSignalSpy saved(m_panel.get(), &SignaturePanel::saveAsked);
    QVERIFY(choose(u"Plain text"_s));
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved.first().at(0).toString().endsWith(u".txt"_s));
    const QByteArray text = saved.first().at(2).toByteArray();
    QVERIFY(text.contains(u"Léa Martin"_s.toUtf8()));
    QVERIFY(!text.contains('<'));
}

QTEST_MAIN(TestSignaturePanel)
#include "tst_signaturepanel.moc"
