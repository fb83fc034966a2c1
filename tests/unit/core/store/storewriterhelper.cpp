// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/profilestore.h"
#include "core/store/relaystore.h"
#include "core/store/storystore.h"
#include "tests/unit/core/store/storefixture.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Relais;
using namespace Qt::StringLiterals;

// storewriterhelper FILE sample: writes the content that tst_migrations looks for, to record a file
// of the current schema version under tests/data/store.
// storewriterhelper FILE FIRST: inserts relays with growing numbers, each in a job of its own, and
// says the number once its task has ended, until it is killed or the 500th.
namespace {

Result<void> writeSample(QSqlDatabase &db)
{
    Story story = Test::aStory(1);
    story.title = u"Actualité du site"_s;
    story.captions = { { { u"k1"_s }, Network::Bluesky, u"fr"_s, u"Une légende"_s } };
    auto done = StoryStore(db).upsert({ story, Test::aStory(2) });
    if (done)
        done = StoryStore(db).markSaved(story.id, true, Test::at(2));
    if (done)
        done = RelayStore(db).insert(Test::aRelay(1));
    if (done)
        done = ProfileStore(db).setCursor(u"1:42"_s);
    return done;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto store = Store::open(arguments.value(1));
    if (!store) {
        std::printf("error %s\n", qPrintable(store.error().detail));
        return 2;
    }
    if (arguments.value(2) == u"sample"_s)
        return QCoro::waitFor((*store)->write(writeSample)) ? 0 : 3;
    const int first = arguments.value(2).toInt();
    for (int n = first; n < first + 500; ++n) {
        const auto written = QCoro::waitFor((*store)->write(
            [n](QSqlDatabase &db) { return RelayStore(db).insert(Test::aRelay(n)); }));
        if (!written)
            return 3;
        std::printf("%d\n", n);
        std::fflush(stdout);
    }
    return 0;
}
