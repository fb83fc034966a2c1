// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/queue/spelling.h"

#include "core/base/log.h"
#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QRegularExpression>
#include <QStringConverter>

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <unordered_map>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSuggestions = 5;
constexpr qsizetype longestText = 20'000;
constexpr std::size_t mostDictionaries = 2; // each takes some 10 MiB

struct Dictionary {
    explicit Dictionary(const QString &base)
        : words(QFile::encodeName(base + u".aff"_s).constData(),
              QFile::encodeName(base + u".dic"_s).constData())
    {
        const std::string &name = words.get_dict_encoding();
        const auto encoding = QStringConverter::encodingForName(name.c_str());
        isUsable = encoding.has_value();
        if (isUsable) {
            encode = QStringEncoder(*encoding);
            decode = QStringDecoder(*encoding);
        } else {
            qCWarning(lcServices) << "a dictionary in an unknown encoding:" << name.c_str();
        }
    }
    std::string of(const QString &text)
    {
        const QByteArray bytes = encode(text);
        return { bytes.constData(), size_t(bytes.size()) };
    }
    bool spells(const QString &word) { return words.spell(of(word)); }

    Hunspell words;
    QStringEncoder encode;
    QStringDecoder decode;
    bool isUsable = false;
};

//! As dictionaries write it.
QString plain(QString word)
{
    return word.replace(u'\u2019', u'\'').replace(u'\u2011', u'-');
}

} // namespace

//! Lives in the thread; one dictionary a language, read when it is first asked for.
class SpellingWorker final : public QObject {
public:
    QList<TextSpan> misspelled(
        const QString &text, const QString &base, const QStringList &ownWords)
    {
        Dictionary *dictionary = of(base);
        QList<TextSpan> found;
        if (!dictionary)
            return found;
        for (const TextSpan &span : wordsToSpell(text)) {
            const QString word = text.mid(span.start, span.length);
            if (!ownWords.contains(word, Qt::CaseInsensitive) && !isFine(*dictionary, plain(word)))
                found.append(span);
        }
        return found;
    }

    QStringList suggestions(const QString &word, const QString &base)
    {
        Dictionary *dictionary = of(base);
        QStringList words;
        if (!dictionary)
            return words;
        const bool typographic = word.contains(u'\u2019');
        for (const std::string &one : dictionary->words.suggest(dictionary->of(plain(word)))) {
            QString text = dictionary->decode(QByteArrayView(one.data(), qsizetype(one.size())));
            if (typographic)
                text.replace(u'\'', u'\u2019');
            words.append(text);
            if (words.size() == mostSuggestions)
                break;
        }
        return words;
    }

private:
    //! A word of several parts is fine when the dictionary has it or each of its parts.
    static bool isFine(Dictionary &dictionary, const QString &word)
    {
        if (dictionary.spells(word))
            return true;
        const auto parts = word.split(QRegularExpression(u"['-]"_s), Qt::SkipEmptyParts);
        return parts.size() > 1
            && std::all_of(parts.cbegin(), parts.cend(), [&dictionary](const QString &part) {
                   return part.size() == 1 || dictionary.spells(part);
               });
    }

    Dictionary *of(const QString &base)
    {
        if (base.isEmpty())
            return nullptr;
        std::unique_ptr<Dictionary> &known = m_dictionaries[base];
        if (!known)
            known = std::make_unique<Dictionary>(base);
        Dictionary *found = known->isUsable ? known.get() : nullptr;
        // Who writes in a third language seldom goes on in both others.
        if (m_dictionaries.size() > mostDictionaries)
            std::erase_if(m_dictionaries,
                [&](const auto &one) { return one.first != base && one.first != m_last; });
        m_last = base;
        return found;
    }

    std::unordered_map<QString, std::unique_ptr<Dictionary>> m_dictionaries;
    QString m_last; //!< whose was asked for before
};

Spelling::Spelling(Settings &settings, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_folder(folder)
    , m_worker(std::make_unique<SpellingWorker>())
    , m_on(settings.checksSpelling())
    , m_ownWords(settings.ownWords())
{
    m_thread.setObjectName(u"spelling"_s);
    m_worker->moveToThread(&m_thread);
    connect(&settings, &Settings::changed, this, [this] {
        if (m_on == m_settings.checksSpelling() && m_ownWords == m_settings.ownWords())
            return;
        m_on = m_settings.checksSpelling();
        m_ownWords = m_settings.ownWords();
        Q_EMIT changed();
    });
}

Spelling::~Spelling()
{
    m_thread.quit();
    m_thread.wait();
}

QString Spelling::defaultFolder()
{
    return u"/usr/share/hunspell"_s;
}

bool Spelling::isOn() const
{
    return m_on;
}

bool Spelling::knows(const QString &language) const
{
    return !dictionaryOf(language).isEmpty();
}

QString Spelling::dictionaryOf(const QString &language) const
{
    const QString code = language.left(2).toLower();
    if (code.size() != 2 || !code.at(0).isLetter() || !code.at(1).isLetter())
        return {};
    const QStringList usual { code, code + u"_FR"_s, code + u"_US"_s, code + u"_GB"_s };
    for (const QString &name : usual) {
        if (QFile::exists(m_folder + u'/' + name + u".dic"_s))
            return m_folder + u'/' + name;
    }
    const QStringList any = QDir(m_folder).entryList({ code + u"_*.dic"_s }, QDir::Files);
    return any.isEmpty() ? QString() : m_folder + u'/' + any.first().chopped(4);
}

void Spelling::check(const QString &text, const QString &language, QObject *context, Found found)
{
    const QString base = m_on ? dictionaryOf(language) : QString();
    if (base.isEmpty() || text.size() > longestText) {
        found({});
        return;
    }
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_worker.get(),
        [worker = m_worker.get(), target = QPointer(context), text, base, own = m_ownWords,
            found = std::move(found)]() mutable {
            const QList<TextSpan> spans = worker->misspelled(text, base, own);
            QMetaObject::invokeMethod(qApp, [target, spans, found = std::move(found)] {
                if (target)
                    found(spans);
            });
        });
}

void Spelling::suggest(
    const QString &word, const QString &language, QObject *context, Suggested done)
{
    const QString base = dictionaryOf(language);
    if (base.isEmpty()) {
        done({});
        return;
    }
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_worker.get(),
        [worker = m_worker.get(), target = QPointer(context), word, base,
            done = std::move(done)]() mutable {
            const QStringList words = worker->suggestions(word, base);
            QMetaObject::invokeMethod(qApp, [target, words, done = std::move(done)] {
                if (target)
                    done(words);
            });
        });
}

void Spelling::addToMyWords(const QString &word)
{
    m_settings.addOwnWord(word);
}

} // namespace Relais
