// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/languages.h"
#include "tests/ui/pictures/samplepages.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int colours = 24; // a pixel differs when a channel does by more
constexpr double share = 0.004; // of the pixels, that may differ: one font renderer is not another

QString folder()
{
    return QStringLiteral(RELAIS_PICTURES);
}

bool refreshes()
{
    return qEnvironmentVariableIntValue("RELAIS_REFRESH_PICTURES") == 1;
}

double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 1;
    const QImage one = a.convertToFormat(QImage::Format_RGB32);
    const QImage two = b.convertToFormat(QImage::Format_RGB32);
    qint64 differ = 0;
    for (int y = 0; y < one.height(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(one.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(two.constScanLine(y));
        for (int x = 0; x < one.width(); ++x) {
            const bool same = qAbs(qRed(left[x]) - qRed(right[x])) <= colours
                && qAbs(qGreen(left[x]) - qGreen(right[x])) <= colours
                && qAbs(qBlue(left[x]) - qBlue(right[x])) <= colours;
            differ += same ? 0 : 1;
        }
    }
    return double(differ) / double(one.width()) / double(one.height());
}

} // namespace

//! Every page looks as it did when somebody looked at it last; RELAIS_REFRESH_PICTURES=1 writes the
//! pictures anew, to be looked at before they are committed.
class TestPictures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPageLooksAsItDid_data();
    void everyPageLooksAsItDid();

private:
    void prepare(const QString &language, bool dark);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<SamplePages> m_pages;
    QString m_prepared;
};

void TestPictures::initTestCase()
{
    QVERIFY2(QFontDatabase::families().contains(u"Inter"_s), "fonts-inter is missing");
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
            for (const QString &name : SamplePages::names()) {
                const QString row = name + u'-' + language + (dark ? u"-dark"_s : u"-light"_s);
                QTest::newRow(qPrintable(row)) << name << language << dark;
            }
        }
    }
}

void TestPictures::everyPageLooksAsItDid()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    QFETCH(bool, dark);
    prepare(language, dark);
    MainWindow &window = m_pages->show(name);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::qWait(120); // pictures of stories, layouts of text
    if (QWidget *focus = QApplication::focusWidget())
        focus->clearFocus();
    const QImage seen = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QString file = QString::fromUtf8(QTest::currentDataTag()) + u".png"_s;
    if (refreshes()) {
        QVERIFY(seen.save(folder() + u'/' + file, "PNG", 0));
        return;
    }
    const QImage known(folder() + u'/' + file);
    QVERIFY2(!known.isNull(), "no such picture: RELAIS_REFRESH_PICTURES=1 makes it");
    const double differs = difference(seen, known);
    if (differs > share)
        seen.save(QStringLiteral(RELAIS_PICTURES_SEEN) + u'/' + file, "PNG", 0);
    QVERIFY2(differs <= share, qPrintable(u"%1 of the pixels differ"_s.arg(differs)));
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
