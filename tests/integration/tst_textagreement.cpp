// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
struct Ran {
    int exitCode = -1;
    QByteArray output;
};

Ran run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000))
        process.kill();
    return { process.exitCode(), process.readAllStandardOutput() };
}

Ran judge(const QStringList &arguments, const QByteArray &input = {})
{
    return run(
        QStringLiteral(RELAIS_SOURCE_DIR "/tests/integration/texts/judge"), arguments, input);
}

QList<QJsonObject> objectsIn(const QByteArray &lines)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QByteArray numberFrom(const char *variable, const QByteArray &otherwise)
{
    return qEnvironmentVariable(variable, QString::fromLatin1(otherwise)).toLatin1();
}
} // namespace

// Every counter and every highlighted word is the one that the network itself would give.
class tst_TextAgreement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsJudgedAsTheNetworkJudgesIt_data()
    {
        QTest::addColumn<QString>("network");
        for (const QString &network :
            { u"x"_s, u"bluesky"_s, u"mastodon"_s, u"threads"_s, u"linkedin"_s })
            QTest::newRow(qPrintable(network)) << network;
    }
    void everyTextIsJudgedAsTheNetworkJudgesIt()
    {
        QFETCH(QString, network);
        const QString count = QString::fromLatin1(numberFrom("RELAIS_TEXTS", "1000"));
        const QString seed = QString::fromLatin1(numberFrom("RELAIS_TEXTS_SEED", "20261123"));
        const Ran texts = judge({ u"hardtexts.mjs"_s, count, seed, network });
        QCOMPARE(texts.exitCode, 0);
        const Ran theirs = judge({ u"judge.mjs"_s }, texts.output);
        QCOMPARE(theirs.exitCode, 0);
        const Ran ours = run(QStringLiteral(RELAIS_BIN_DIR "/relais-cli"),
            { u"text"_s, u"check"_s, u"--lines"_s }, texts.output);
        QCOMPARE(ours.exitCode, 0);
        compare(objectsIn(texts.output), objectsIn(theirs.output), objectsIn(ours.output),
            count.toInt());
    }

private:
    static void compare(const QList<QJsonObject> &texts, const QList<QJsonObject> &theirs,
        const QList<QJsonObject> &ours, int count)
    {
        QCOMPARE(texts.size(), count);
        QCOMPARE(theirs.size(), count);
        QCOMPARE(ours.size(), count);
        int differences = 0;
        for (qsizetype i = 0; i < count; ++i) {
            const QStringList keys = theirs[i].keys();
            for (const QString &key : keys) {
                if (ours[i].value(key) == theirs[i].value(key))
                    continue;
                if (++differences <= 5)
                    qWarning() << key << "of" << texts[i] << "theirs" << theirs[i].value(key)
                               << "ours" << ours[i].value(key);
            }
        }
        QCOMPARE(differences, 0);
    }
};

QTEST_GUILESS_MAIN(tst_TextAgreement)
#include "tst_textagreement.moc"
