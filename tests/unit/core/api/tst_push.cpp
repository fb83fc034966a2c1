// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/push.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Relais;
using namespace Relais::Api;
using namespace Qt::StringLiterals;

namespace {
const QString id = u"0190163d-8694-739b-aea5-966c26f8ad91"_s;
}

class tst_Push : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itemsComeBackInOrder()
    {
        const QList<PushItem> items { { { id }, u"wall-view"_s, { { u"post"_s, u"w1"_s } } },
            { { u"second"_s }, u"relay"_s, {} } };
        const auto read = pushItemsFrom(pushRequest(items));
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->first().id.value, id);
        QCOMPARE(read->first().body, items.first().body);
        QCOMPARE(read->last().kind, u"relay"_s);
    }
    void resultsComeBackInOrder()
    {
        using Status = PushResult::Status;
        const QList<PushResult> results { { { u"a"_s }, Status::Accepted, {} },
            { { u"b"_s }, Status::Duplicate, {} },
            { { u"c"_s }, Status::Refused, u"push-id-reused"_s },
            { { u"d"_s }, Status::TryLater, {} } };
        const auto read = pushResultsFrom(pushResponse(results));
        QVERIFY(read);
        QCOMPARE(pushResponse(*read), pushResponse(results));
        QCOMPARE(read->at(2).problem, u"push-id-reused"_s);
        // Both ways of writing it are one.
        QCOMPARE(pushResponseText(results),
            QJsonDocument(pushResponse(results)).toJson(QJsonDocument::Compact));
        QCOMPARE(pushResponseText({}), QByteArray("{\"results\":[]}"));
    }
    void noItemsOrTooManyAreRefused()
    {
        QVERIFY(!pushItemsFrom(pushRequest({})));
        QVERIFY(!pushItemsFrom({}));
        QList<PushItem> many(PushLimits::items, { { id }, u"relay"_s, {} });
        QVERIFY(pushItemsFrom(pushRequest(many)));
        many.append(many.first());
        QCOMPARE(pushItemsFrom(pushRequest(many)).error().detail, u"/items"_s);
    }
    void aBodyMustBeAnObject()
    {
        const QJsonObject item { { u"id"_s, id }, { u"kind"_s, u"relay"_s }, { u"body"_s, 1 } };
        QCOMPARE(pushItemsFrom({ { u"items"_s, QJsonArray { item } } }).error().detail,
            u"/items/0/body"_s);
    }
    void anAnswerWithoutResultsIsRefused() { QVERIFY(!pushResultsFrom({})); }
};

QTEST_APPLESS_MAIN(tst_Push)
#include "tst_push.moc"
