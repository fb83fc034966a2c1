// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
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
    const QStringList m_networks { u"x"_s, u"bluesky"_s, u"misskey"_s, u"mastodon"_s, u"threads"_s,
        u"linkedin"_s };
    const QByteArray m_count = numberFrom("RELAIS_TEXTS", "2000"); //!< for each network
    const QByteArray m_seed = numberFrom("RELAIS_TEXTS_SEED", "20261123");
    QList<QJsonObject> m_texts;
    QList<QJsonObject> m_theirs;
    QList<QJsonObject> m_ours;
private Q_SLOTS:
    void initTestCase()
    {
        const QStringList wanted { u"hardtexts.mjs"_s, QString::fromLatin1(m_count),
            QString::fromLatin1(m_seed) };
        const Ran texts = judge(wanted + m_networks);
        QCOMPARE(texts.exitCode, 0);
        const Ran theirs = judge({ u"judge.mjs"_s }, texts.output);
        QCOMPARE(theirs.exitCode, 0);
        const Ran ours = run(QStringLiteral(RELAIS_BIN_DIR "/relais-cli"),
            { u"text"_s, u"check"_s, u"--lines"_s }, texts.output);
        QCOMPARE(ours.exitCode, 0);
        m_texts = objectsIn(texts.output);
        m_theirs = objectsIn(theirs.output);
        m_ours = objectsIn(ours.output);
        QCOMPARE(m_texts.size(), m_networks.size() * m_count.toInt());
        QCOMPARE(m_theirs.size(), m_texts.size());
        QCOMPARE(m_ours.size(), m_texts.size());
    }
    // The agreement below is worth what the texts are.
    void theTextsAreHard()
    {
        static const QRegularExpression joined(
            u"[\\x{1F300}-\\x{1FAFF}\\x{2640}-\\x{27BF}]\\x{FE0F}?\\x{200D}"_s);
        static const QRegularExpression withScheme(u"https?://[^\\s/]+\\."_s);
        static const QRegularExpression bare(u"(^|[\\s(])[a-z][a-z-]*\\.(com|fr|co\\.uk)\\b"_s);
        static const QRegularExpression international(
            u"\\b(xn--|[^\\x00-\\x7f\\s]+\\.[^\\x00-\\x7f\\s]+|bücher\\.)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression cjk(u"[\\p{Han}\\p{Hangul}\\p{Hiragana}\\p{Katakana}]"_s);
        static const QRegularExpression rightToLeft(u"[\\p{Hebrew}\\p{Arabic}]"_s);
        static const QRegularExpression tagged(u"([#@])(.)"_s);
        const QList<std::pair<QRegularExpression, int>> wanted { { joined, 100 },
            { withScheme, 200 }, { bare, 10 }, { international, 50 }, { cjk, 200 },
            { rightToLeft, 150 } };
        QList<int> met(wanted.size(), 0);
        QSet<int> tagScripts;
        QSet<int> mentionScripts;
        for (const QJsonObject &one : std::as_const(m_texts)) {
            if (one["network"_L1].toString() != u"x"_s)
                continue;
            const QString text = one["text"_L1].toString();
            for (qsizetype i = 0; i < wanted.size(); ++i)
                met[i] += wanted.at(i).first.match(text).hasMatch() ? 1 : 0;
            for (auto it = tagged.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                const QList<uint> sign = match.captured(2).toUcs4();
                (match.captured(1) == u"#"_s ? tagScripts : mentionScripts)
                    .insert(QChar::script(sign.value(0)));
            }
        }
        for (qsizetype i = 0; i < wanted.size(); ++i)
            QVERIFY2(met.at(i) >= wanted.at(i).second * m_count.toInt() / 2000,
                qPrintable(u"%1: %2"_s.arg(wanted.at(i).first.pattern()).arg(met.at(i))));
        QVERIFY2(tagScripts.size() > 25, qPrintable(QString::number(tagScripts.size())));
        QVERIFY2(mentionScripts.size() > 50, qPrintable(QString::number(mentionScripts.size())));
    }
    void everyTextIsJudgedAsTheNetworkJudgesIt_data()
    {
        QTest::addColumn<QString>("network");
        for (const QString &network : m_networks)
            QTest::newRow(qPrintable(network)) << network;
    }
    void everyTextIsJudgedAsTheNetworkJudgesIt()
    {
        QFETCH(QString, network);
        int compared = 0;
        int differences = 0;
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            if (m_texts[i]["network"_L1].toString() != network)
                continue;
            ++compared;
            const QStringList keys = m_theirs[i].keys();
            for (const QString &key : keys) {
                if (m_ours[i].value(key) == m_theirs[i].value(key))
                    continue;
                if (++differences <= 5)
                    qWarning() << key << "of" << m_texts[i] << "theirs" << m_theirs[i].value(key)
                               << "ours" << m_ours[i].value(key);
            }
        }
        QCOMPARE(compared, m_count.toInt());
        QCOMPARE(differences, 0);
    }
};

QTEST_GUILESS_MAIN(tst_TextAgreement)
#include "tst_textagreement.moc"
