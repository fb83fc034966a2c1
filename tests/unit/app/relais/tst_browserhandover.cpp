// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/browserhandover.h"
#include "ui/common/controls/button.h"
#include "ui/common/popovers/undotoast.h"
#include "ui/common/states/banner.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

const QString ownWords = u"Das Werk läuft ohne Gas & ohne Flamme. 🚀"_s;
const QUrl composePage(u"https://x.com/intent/post?text=Das%20Werk%20l%C3%A4uft%20%26"_s);

} // namespace

//! Stands in the place of the person's browser; see QDesktopServices::setUrlHandler.
class Browser final : public QObject {
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "take"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> pages;
    QString clipboardThen;
public Q_SLOTS:
    void take(const QUrl &page)
    {
        pages.append(page);
        clipboardThen = QGuiApplication::clipboard()->text();
    }
};

class TestBrowserHandOver final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_theme.install(*qApp);
        m_window = std::make_unique<Ui::MainWindow>(m_theme);
        m_window->show();
        QGuiApplication::clipboard()->clear();
    }
    void cleanup() { m_window.reset(); }
    void theTextIsOnTheClipboardBeforeThePageOpens();
    void whenNoBrowserOpensItSaysWhereToGoInstead();
    void aBrowserThatComesBackTakesTheMessageAway();
    void aSignInPageThatDoesNotOpenIsSaidToo();
    void withoutAWindowNothingBreaks();

private:
    Ui::Banner *banner() const
    {
        for (auto *banner : m_window->findChildren<Ui::Banner *>()) {
            if (banner->isVisibleTo(m_window.get()))
                return banner;
        }
        return nullptr;
    }

    Ui::Theme m_theme;
    std::unique_ptr<Ui::MainWindow> m_window;
    BrowserHandOver m_handOver { [this] { return m_window.get(); } };
};

void TestBrowserHandOver::theTextIsOnTheClipboardBeforeThePageOpens()
{
    const Browser browser;
    m_handOver.finishRelay(composePage, ownWords);
    QCOMPARE(browser.pages, QList<QUrl> { composePage });
    QCOMPARE(browser.clipboardThen, ownWords);
    QCOMPARE(QGuiApplication::clipboard()->text(), ownWords);
    QVERIFY(m_window->toast().isVisible());
    QVERIFY(!banner());
}

void TestBrowserHandOver::whenNoBrowserOpensItSaysWhereToGoInstead()
{
    m_handOver.finishRelay(composePage, ownWords); // nothing here opens a page
    QCOMPARE(QGuiApplication::clipboard()->text(), ownWords);
    QVERIFY(!m_window->toast().isVisible());
    QVERIFY(banner());
    const QString says = banner()->accessibleName();
    QVERIFY2(says.contains(u"No browser opened"_s), qPrintable(says));
    QVERIFY2(says.contains(u"https://x.com/intent/post "_s), qPrintable(says));
    QVERIFY2(!says.contains(u"Das"_s), qPrintable(says));
    for (auto *button : banner()->findChildren<Ui::Button *>()) {
        if (button->text() == u"Copy the address"_s)
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), composePage.toString(QUrl::FullyEncoded));
}

void TestBrowserHandOver::aBrowserThatComesBackTakesTheMessageAway()
{
    m_handOver.finishRelay(composePage, ownWords);
    QVERIFY(banner());
    const Browser browser;
    m_handOver.finishRelay(composePage, ownWords);
    QTRY_VERIFY_WITH_TIMEOUT(!banner(), 20'000);
}

void TestBrowserHandOver::aSignInPageThatDoesNotOpenIsSaidToo()
{
    m_handOver.open(QUrl(u"https://mas.example/oauth/authorize?client_id=1"_s));
    QVERIFY(banner());
    QVERIFY(banner()->accessibleName().contains(u"https://mas.example/oauth/authorize"_s));
    QVERIFY(!banner()->accessibleName().contains(u"clipboard"_s));
}

void TestBrowserHandOver::withoutAWindowNothingBreaks()
{
    m_window.reset();
    m_handOver.finishRelay(composePage, ownWords);
    m_handOver.open(composePage);
    QCOMPARE(QGuiApplication::clipboard()->text(), ownWords);
}

QTEST_MAIN(TestBrowserHandOver)
#include "tst_browserhandover.moc"
