// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWidget>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

class TestTheme final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void edgesOfControlsCanBeSeen();
    void theSheetNamesNoUnknownToken();
    void everyIconIsDrawnInTheColourAskedFor();
    void aThemeSwitchesLiveAndTellsOnce();
    void textGrowsToTwiceItsSize();
    void aToolTipShowsWhatPeopleWroteAsItIs();
};

void TestTheme::everyTextCanBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : { false, true }) {
        const Tokens &t = dark ? darkTokens() : lightTokens();
        const QByteArray mode = dark ? "dark " : "light ";
        const QList<std::pair<const char *, QColor>> inks { { "text", t.text },
            { "muted", t.muted }, { "faint", t.faint }, { "accent", t.accent }, { "warn", t.warn },
            { "bad", t.bad }, { "info", t.info }, { "good", t.good } };
        const QList<std::pair<const char *, QColor>> grounds { { "bg", t.bg },
            { "surface", t.surface }, { "sunken", t.sunken } };
        for (const auto &[inkName, ink] : inks) {
            for (const auto &[groundName, ground] : grounds)
                QTest::addRow("%s%s on %s", mode.constData(), inkName, groundName) << ink << ground;
        }
        QTest::addRow("%sonAccent", mode.constData()) << t.onAccent << t.accent;
        QTest::addRow("%saccent soft", mode.constData()) << t.accent << t.accentSoft;
        QTest::addRow("%swarn soft", mode.constData()) << t.warn << t.warnSoft;
        QTest::addRow("%sbad soft", mode.constData()) << t.bad << t.badSoft;
        QTest::addRow("%sinfo soft", mode.constData()) << t.info << t.infoSoft;
        QTest::addRow("%sgood soft", mode.constData()) << t.good << t.goodSoft;
        QTest::addRow("%stoast", mode.constData()) << t.onToast << t.toast;
        QTest::addRow("%stoast action", mode.constData()) << t.toastAction << t.toast;
    }
}

void TestTheme::everyTextCanBeRead()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
}

void TestTheme::edgesOfControlsCanBeSeen()
{
    QVERIFY(contrast(lightTokens().lineStrong, lightTokens().surface) >= 3.0);
    QVERIFY(contrast(darkTokens().lineStrong, darkTokens().surface) >= 3.0);
}

void TestTheme::theSheetNamesNoUnknownToken()
{
    const QString sheet = styleSheetOf(lightTokens(), 1.0);
    QVERIFY(!sheet.contains(u'$'));
    QVERIFY(!sheet.contains(u'@'));
    QVERIFY(sheet.contains(u"#0d6b5c"_s));
}

void TestTheme::everyIconIsDrawnInTheColourAskedFor()
{
    Theme theme;
    const QStringList files = QDir(u":/icons"_s).entryList({ u"*.svg"_s });
    QVERIFY(files.size() > 60);
    for (const QString &file : files) {
        const QImage drawn = theme.icon(file.chopped(4), QColor(0xB3261E), 20, 2).toImage();
        QCOMPARE(drawn.size(), QSize(40, 40));
        // The mark, and what the style sheet takes as it is, have colours of their own.
        bool found = file.startsWith(u"relais"_s) || file.startsWith(u"field-"_s);
        for (int y = 0; y < 40 && !found; ++y) {
            for (int x = 0; x < 40 && !found; ++x)
                found = drawn.pixelColor(x, y) == QColor(0xB3261E);
        }
        QVERIFY2(found, qPrintable(file));
    }
}

void TestTheme::aThemeSwitchesLiveAndTellsOnce()
{
    Theme theme;
    theme.install(*qApp);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(Settings::Theme::Dark);
    theme.setMode(Settings::Theme::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().bg);
    theme.setMode(Settings::Theme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().bg);
}

void TestTheme::textGrowsToTwiceItsSize()
{
    Theme theme;
    QCOMPARE(theme.font(TextStyle::Body).pixelSize(), 14);
    QCOMPARE(theme.lineHeight(TextStyle::Body), 20);
    theme.setTextScale(2.0);
    QCOMPARE(theme.font(TextStyle::Body).pixelSize(), 28);
    QCOMPARE(theme.scaled(36), 72);
    theme.setTextScale(9.0);
    QCOMPARE(theme.font(TextStyle::Body).pixelSize(), 28);
}

// A title may be "<img src=…>", by an editor or out of a feed.
void TestTheme::aToolTipShowsWhatPeopleWroteAsItIs()
{
    Theme theme;
    theme.install(*qApp);
    QWidget window;
    const QString title = u"<b>Pumps</b> <img src='file:///etc/hostname'>"_s;
    QToolTip::showText({ 10, 10 }, title, &window);
    const auto *tip = window.findChild<QLabel *>(u"qtooltip_label"_s);
    QVERIFY(tip);
    QCOMPARE(tip->text(), title);
    QCOMPARE(tip->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
