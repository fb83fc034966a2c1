// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/links/clickjournal.h"

#include "core/base/log.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 largeFile = 4 * 1024 * 1024;
constexpr qsizetype longestLine = 128;

QString fileName(const QString &folder, qint64 generation)
{
    return folder + u"/clicks-"_s + QString::number(generation) + u".journal"_s;
}

// Generations of the files in folder, in order.
QList<qint64> generationsIn(const QString &folder)
{
    QList<qint64> generations;
    const QStringList names = QDir(folder).entryList({ u"clicks-*.journal"_s }, QDir::Files);
    for (const QString &name : names) {
        bool isNumber = false;
        const qint64 generation = name.mid(7, name.size() - 15).toLongLong(&isNumber);
        if (isNumber)
            generations.append(generation);
    }
    std::sort(generations.begin(), generations.end());
    return generations;
}

// A line that a power cut tore is passed over.
void countLine(const QByteArray &line, ClickCounts &clicks)
{
    const qsizetype space = line.indexOf(' ');
    if (space <= 0 || !line.endsWith('\n'))
        return;
    const QDate day =
        QDate::fromString(QString::fromLatin1(line.mid(space + 1).trimmed()), Qt::ISODate);
    if (day.isValid())
        ++clicks[{ QString::fromLatin1(line.left(space)), day }];
}

Result<void> countFile(const QString &path, qint64 offset, ClickCounts &clicks)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return fail(ErrorCode::Storage, u"cannot read the click journal "_s + path);
    while (!file.atEnd())
        countLine(file.readLine(longestLine), clicks);
    return {};
}

} // namespace

ClickJournal::ClickJournal(QString folder, qint64 generation)
    : m_folder(std::move(folder))
    , m_end { generation, 0 }
{
}

ClickJournal::~ClickJournal()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<std::unique_ptr<ClickJournal>> ClickJournal::open(const QString &folder, qint64 generation)
{
    std::unique_ptr<ClickJournal> journal(new ClickJournal(folder, generation));
    if (const auto opened = journal->openFile(); !opened)
        return fail(opened.error());
    return journal;
}

Result<void> ClickJournal::openFile()
{
    const QByteArray path = QFile::encodeName(fileName(m_folder, m_end.generation));
    const int descriptor =
        ::open(path.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return fail(ErrorCode::Storage, u"cannot write the click journal in "_s + m_folder);
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = descriptor;
    m_torn = false;
    m_end.offset = ::lseek(descriptor, 0, SEEK_END);
    return {};
}

bool ClickJournal::append(const QString &code, const QDate &day)
{
    const std::lock_guard lock(m_mutex);
    if (day != m_day) {
        m_day = day;
        m_dayText = ' ' + day.toString(Qt::ISODate).toLatin1() + '\n';
    }
    QByteArray line = code.toLatin1() + m_dayText;
    if (m_torn)
        line.prepend('\n');
    const ssize_t written =
        ::write(m_descriptor, line.constData(), static_cast<size_t>(line.size()));
    // Half a line on a full disk ends where the next click begins, and is passed over at replay.
    if (written > 0) {
        m_end.offset += written;
        m_torn = written < line.size();
    }
    ++m_pending[{ code, day }];
    rotateWhenLarge();
    return written == line.size();
}

void ClickJournal::rotateWhenLarge()
{
    if (m_end.offset < largeFile)
        return;
    ++m_end.generation;
    if (const auto opened = openFile(); !opened) {
        --m_end.generation;
        qCWarning(lcBackend) << opened.error().detail;
    }
}

ClickJournal::Batch ClickJournal::take()
{
    const std::lock_guard lock(m_mutex);
    return { std::exchange(m_pending, {}), m_end };
}

Result<ClickJournal::Batch> ClickJournal::unread(
    const QString &folder, const JournalPosition &position)
{
    Batch batch;
    batch.upTo.generation = position.generation + 1;
    for (const qint64 generation : generationsIn(folder)) {
        batch.upTo.generation = std::max(batch.upTo.generation, generation + 1);
        if (generation < position.generation)
            continue;
        const qint64 offset = generation == position.generation ? position.offset : 0;
        const auto counted = countFile(fileName(folder, generation), offset, batch.clicks);
        if (!counted)
            return fail(counted.error());
    }
    return batch;
}

void ClickJournal::removeBefore(const QString &folder, qint64 generation)
{
    for (const qint64 old : generationsIn(folder)) {
        if (old < generation)
            QFile::remove(fileName(folder, old));
    }
}

} // namespace Relais::Backend
