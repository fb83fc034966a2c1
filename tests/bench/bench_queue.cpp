// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The queue of 5,000 stories as a person meets it: opened, scrolled, searched as they type; beside
// an empty window of the same size, or the same frame painted again, in the same run. Prints
// milliseconds; what has a limit is the ratio, and each limit is far above what is usual: it
// catches what grows with the number of stories.

#include "core/services/clientcore.h"
#include "core/settings/settings.h"
#include "core/store/store.h"
#include "core/store/storystore.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/queue/queuelist.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/storylist.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cstdio>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(1440, 900);

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<qsizetype>(share * static_cast<double>(values.size() - 1)));
}

//! How often the peer's time fits into the usual one.
double ratioOf(const QList<double> &values, double floor)
{
    return percentile(values, 0.5) / floor;
}

void print(const char *what, const QList<double> &values, double floor)
{
    std::printf("%-26s p50 %7.2f ms   p99 %7.2f ms   worst %7.2f ms   p50 is %.2f x the floor\n",
        what, percentile(values, 0.5), percentile(values, 0.99), percentile(values, 1.0),
        ratioOf(values, floor));
    std::fflush(stdout);
}

} // namespace

class BenchQueue final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opens();
    void scrolls();
    void turnsOfTheWheel();
    void searches();

private:
    std::unique_ptr<MainWindow> makeWindow();

    ManualClock m_clock { now };
    Theme m_theme;
    OneColour m_images { Qt::darkGreen };
    QTemporaryDir m_folder;
    std::unique_ptr<ClientCore> m_core;
    QueuePage *m_page = nullptr;
    double m_emptyWindow = 1;
};

void BenchQueue::initTestCase()
{
    m_theme.install(*qApp);
    auto core = ClientCore::open(m_folder.path(), m_clock);
    QVERIFY(core.has_value());
    m_core = std::move(*core);
    m_core->settings().setServer(QUrl(u"http://127.0.0.1:9"_s));
    const QStringList words { u"turbine"_s, u"pompe"_s, u"équipe"_s, u"fonderie"_s, u"actualité"_s,
        u"Nantes"_s, u"Lyon"_s, u"apprentis"_s };
    QList<Story> stories;
    for (int i = 0; i < 5000; ++i) {
        Story story = aRow(i % 100 + 1).story;
        story.id = { u"0190163d-8694-739b-aea5-%1"_s.arg(i, 12, 10, QLatin1Char('0')) };
        story.title = u"%1 %2, numéro %3"_s.arg(words.at(i % 8), words.at(i / 8 % 8)).arg(i);
        story.approvedAt = now.addSecs(-60 * i);
        story.createdAt = story.approvedAt;
        stories.append(story);
    }
    const auto written = QCoro::waitFor(m_core->store().write(
        [stories](QSqlDatabase &db) { return StoryStore(db).upsert(stories); }));
    QVERIFY(written.has_value());
}

std::unique_ptr<MainWindow> BenchQueue::makeWindow()
{
    auto window = std::make_unique<MainWindow>(m_theme);
    window->resize(windowSize);
    m_page = new QueuePage(m_theme,
        { m_core->queue(), m_core->compose(), m_core->relays(), m_core->accounts(),
            m_core->session(), m_core->settings(), m_clock },
        m_images);
    window->addPage(u"queue"_s, u"queue"_s, m_page);
    window->show();
    return window;
}

void BenchQueue::opens()
{
    QList<double> empty;
    QList<double> full;
    QElapsedTimer timer;
    for (int i = 0; i < 15; ++i) {
        timer.start();
        QWidget window;
        window.resize(windowSize);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.grab();
        empty.append(milliseconds(timer));

        timer.start();
        const auto relais = makeWindow();
        QVERIFY(QTest::qWaitForWindowExposed(relais.get()));
        relais->grab();
        full.append(milliseconds(timer));
    }
    m_emptyWindow = percentile(empty, 0.5);
    print("an empty window", empty, m_emptyWindow);
    print("the window, 5,000 stories", full, m_emptyWindow);
    QVERIFY(ratioOf(full, m_emptyWindow) < 60);
}

void BenchQueue::scrolls()
{
    const auto window = makeWindow();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    auto *list = window->findChild<StoryList *>();
    QVERIFY(list);
    QScrollBar *bar = list->verticalScrollBar();
    QVERIFY(bar->maximum() > 1000);
    QList<double> floor;
    QList<double> frames;
    QElapsedTimer timer;
    for (int i = 0; i < 400; ++i) {
        timer.start();
        list->viewport()->repaint();
        floor.append(milliseconds(timer));
        bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * (i * 37 % 400) / 400));
        timer.start();
        list->viewport()->repaint();
        frames.append(milliseconds(timer));
    }
    print("the same frame again", floor, percentile(floor, 0.5));
    print("a frame after a jump", frames, percentile(floor, 0.5));
    QVERIFY(ratioOf(frames, percentile(floor, 0.5)) < 40);
}

//! As a hand does it: one notch after the other, each with the frame that follows.
void BenchQueue::turnsOfTheWheel()
{
    const auto window = makeWindow();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    auto *list = window->findChild<StoryList *>();
    QVERIFY(list);
    const QPointF middle = QRectF(list->viewport()->rect()).center();
    QList<double> floor;
    QList<double> turns;
    QElapsedTimer timer;
    for (int i = 0; i < 400; ++i) {
        timer.start();
        list->viewport()->repaint();
        floor.append(milliseconds(timer));
        timer.start();
        QWheelEvent notch(middle, list->viewport()->mapToGlobal(middle), {}, { 0, -120 },
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(list->viewport(), &notch);
        list->viewport()->repaint();
        turns.append(milliseconds(timer));
    }
    QVERIFY(list->verticalScrollBar()->value() > 400);
    print("a notch of the wheel", turns, percentile(floor, 0.5));
    QVERIFY(ratioOf(turns, percentile(floor, 0.5)) < 20);
}

void BenchQueue::searches()
{
    const auto window = makeWindow();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QList<double> keys;
    QElapsedTimer timer;
    for (const QString &query : { u"turbine lyon"_s, u"equipe nantes"_s, u"actualite 4999"_s }) {
        for (int length = 1; length <= query.size(); ++length) {
            timer.start();
            m_page->search(query.left(length));
            QCoreApplication::processEvents();
            keys.append(milliseconds(timer));
        }
    }
    print("a key in the search", keys, m_emptyWindow);
    QVERIFY(ratioOf(keys, m_emptyWindow) < 40);
}

QTEST_MAIN(BenchQueue)
#include "bench_queue.moc"
