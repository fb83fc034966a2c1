// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/languages.h"
#include "tests/ui/pictures/comparison.h"
#include "tests/ui/pictures/samplepages.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QStandardPaths>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return QStringLiteral(RELAIS_PICTURES);
}

bool refreshes()
{
    return qEnvironmentVariableIntValue("RELAIS_REFRESH_PICTURES") == 1;
}

//! What a failure says: how much, where, and which files to look at.
QString report(
    const PictureComparison &found, const QImage &seen, const QImage &known, const QString &name)
{
    const QString beside = QStringLiteral(RELAIS_PICTURES_SEEN) + u'/' + name;
    QString said =
        u"%1 % of the page differs, most of it around %2,%3"_s.arg(found.share * 100, 0, 'f', 2)
            .arg(found.worst.center().x())
            .arg(found.worst.center().y());
    if (seen.size() != known.size())
        said += u"; it is %1 × %2 and was %3 × %4"_s.arg(seen.width())
                    .arg(seen.height())
                    .arg(known.width())
                    .arg(known.height());
    const QString seenFile = beside + u".png"_s;
    const QString markedFile = beside + u"-difference.png"_s;
    said += seen.save(seenFile, "PNG", 0) && found.marked.save(markedFile, "PNG", 0)
        ? u"\n   now: %1\n   as known: %2/%3.png\n   difference: %4"_s.arg(
              seenFile, folder(), name, markedFile)
        : u"\n   the pictures could not be written to %1"_s.arg(
              QStringLiteral(RELAIS_PICTURES_SEEN));
    return said + u"\n   tests/README.md says how to take the new look over"_s;
}

} // namespace

//! Every page looks as it did when somebody looked at it last; RELAIS_REFRESH_PICTURES=1 writes the
//! pictures anew, to be looked at before they are committed.
class TestPictures final : public QObject {
    Q_OBJECT
public:
    static void initMain()
    {
        qputenv("TZ", "UTC"); // before anything asks for the time
        QStandardPaths::setTestModeEnabled(true); // not what this machine starts at login
    }

private Q_SLOTS:
    void initTestCase();
    void everyPageLooksAsItDid_data();
    void everyPageLooksAsItDid();

private:
    void prepare(const QString &language, bool dark);
    static QImage look(QWidget &window);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<SamplePages> m_pages;
    QString m_prepared;
};

void TestPictures::initTestCase()
{
    QVERIFY2(QFontDatabase::families().contains(u"Inter"_s), "fonts-inter is missing");
    QApplication::setApplicationVersion(u"1.0"_s); // a release changes no picture
    QApplication::setCursorFlashTime(0); // a cursor that blinks is there half the time
    QDir().mkpath(QStringLiteral(RELAIS_PICTURES_SEEN));
}

void TestPictures::prepare(const QString &language, bool dark)
{
    const QString wanted = language + (dark ? u"-dark"_s : u"-light"_s);
    if (std::exchange(m_prepared, wanted) == wanted)
        return;
    m_pages.reset();
    if (!m_theme) {
        m_theme = std::make_unique<Theme>();
        m_theme->install(*qApp);
        m_languages = std::make_unique<Languages>();
    }
    m_languages->use(language);
    QLocale::setDefault(QLocale(language == "fr"_L1 ? u"fr_FR"_s : u"en_GB"_s));
    m_theme->setMode(dark ? Settings::Theme::Dark : Settings::Theme::Light);
    m_pages = std::make_unique<SamplePages>(*m_theme);
}

void TestPictures::everyPageLooksAsItDid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    for (const QString &language : { u"en"_s, u"fr"_s }) {
        for (const bool dark : { false, true }) {
            const QStringList names = SamplePages::names(language, dark);
            for (const QString &name : names) {
                const QString row = name + u'-' + language + (dark ? u"-dark"_s : u"-light"_s);
                QTest::newRow(qPrintable(row)) << name << language << dark;
            }
        }
    }
}

// Without a focus, whose cursor and rings come and go with the window's.
QImage TestPictures::look(QWidget &window)
{
    if (QWidget *focus = QApplication::focusWidget())
        focus->clearFocus();
    return inPagePixels(window.grab().toImage());
}

void TestPictures::everyPageLooksAsItDid()
{
    constexpr int late = 300; // ms; what comes after them comes late on a busy machine
    constexpr int soon = 50; // ms; what is known may be there any moment
    constexpr int longest = 5000; // ms
    QFETCH(QString, name);
    QFETCH(QString, language);
    QFETCH(bool, dark);
    prepare(language, dark);
    QWidget &window = m_pages->show(name);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    m_pages->settle();
    const QString row = QString::fromUtf8(QTest::currentDataTag());
    const QString file = folder() + u'/' + row + u".png"_s;
    QImage seen = look(window);
    if (refreshes()) {
        QImage before;
        do {
            before = std::exchange(seen, QImage());
            QTest::qWait(late);
            seen = look(window);
        } while (seen != before);
        QVERIFY2(seen.save(file, "PNG", 0), qPrintable(file));
        return;
    }
    const QImage known(file);
    QVERIFY2(!known.isNull(), qPrintable(u"no such picture: "_s + file));
    PictureComparison found = comparePictures(seen, known);
    QElapsedTimer since;
    since.start();
    while (!found.isAlike() && !since.hasExpired(longest)) {
        QTest::qWait(soon);
        seen = look(window);
        found = comparePictures(seen, known);
    }
    if (!found.isAlike())
        QFAIL(qPrintable(report(found, seen, known, row)));
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
