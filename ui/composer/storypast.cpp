// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/storypast.h"

#include "core/base/log.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/whendone.h"
#include "ui/common/words/format.h"
#include "ui/composer/storychanges.h"

#include <QBoxLayout>
#include <QDialog>
#include <QPointer>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

StoryPast::StoryPast(const QueueService &queue, const Clock &clock, Theme &theme, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_clock(clock)
    , m_theme(theme)
{
}

std::optional<Story> StoryPast::readOf(const QueueService::History &history)
{
    if (!history.readAt.isValid())
        return std::nullopt;
    const auto read = std::find_if(history.revisions.cbegin(), history.revisions.cend(),
        [&history](const Story &story) { return story.approvedAt <= history.readAt; });
    if (read == history.revisions.cbegin() || read == history.revisions.cend())
        return std::nullopt;
    return *read;
}

QList<StoryPast::Line> StoryPast::linesOf(
    const QueueService::History &history, const QDateTime &now)
{
    const std::optional<Story> read = readOf(history);
    QList<Line> lines;
    for (qsizetype i = 0; i < history.revisions.size(); ++i) {
        const Story &story = history.revisions.at(i);
        Line line;
        line.head = story.approverName.isEmpty()
            ? tr("Revision %1, approved %2", "number, day")
                  .arg(QString::number(story.revision), Format::day(story.approvedAt, now))
            : tr("Revision %1, approved %2 by %3", "number, day, name")
                  .arg(QString::number(story.revision), Format::day(story.approvedAt, now),
                      story.approverName);
        if (read && read->revision == story.revision)
            line.head = tr("%1 (you read this one)", "a revision").arg(line.head);
        if (i + 1 < history.revisions.size()) {
            const QStringList parts = StoryChanges::parts(history.revisions.at(i + 1), story);
            line.text = parts.isEmpty() ? tr("It changed nothing that bears on a relay.")
                                        : tr("It changed %1.").arg(parts.join(u", "_s));
        } else {
            line.text = tr("The first that this machine has of it.");
        }
        lines.append(line);
    }
    return lines;
}

void StoryPast::open(const QueueService::Row &row)
{
    m_story = row.story.id;
    m_sinceRead.clear();
    if (!row.revisedSinceRead)
        return;
    whenDone(m_queue.history(m_story), this,
        [this, story = m_story](const Result<QueueService::History> &history) {
            if (story != m_story || !history)
                return;
            const std::optional<Story> read = readOf(*history);
            const QStringList parts =
                read ? StoryChanges::parts(*read, history->revisions.constFirst()) : QStringList();
            if (parts.isEmpty())
                return;
            m_sinceRead = tr("Revision %1 changed %2.", "number, what")
                              .arg(QString::number(history->revisions.constFirst().revision),
                                  parts.join(u", "_s));
            Q_EMIT changed();
        });
}

void StoryPast::show(QWidget *window)
{
    whenDone(m_queue.history(m_story), this,
        [this, above = QPointer(window)](const Result<QueueService::History> &history) {
            if (!history)
                qCWarning(lcUi) << "revisions:" << history.error().detail;
            else if (above)
                showLines(above, linesOf(*history, m_clock.now()));
        });
}

void StoryPast::showLines(QWidget *window, const QList<Line> &lines)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What changed, revision by revision"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto *inside = new QWidget;
    auto *words = new QVBoxLayout(inside);
    words->setContentsMargins(0, 0, 12, 0);
    words->setSpacing(2);
    for (const Line &line : lines) {
        auto *head = new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, line.head);
        auto *text = new TextLabel(m_theme, TextStyle::Body, &Tokens::muted, line.text);
        for (TextLabel *label : { head, text }) {
            label->setWrapped();
            words->addWidget(label);
        }
        words->addSpacing(10);
    }
    words->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    scroll->setAccessibleName(dialog->windowTitle());
    column->addWidget(scroll, 1);
    auto *close = new Button(m_theme, Button::Kind::Primary, tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignTrailing);
    dialog->resize(m_theme.scaled(480), m_theme.scaled(360));
    dialog->open();
}

} // namespace Relais::Ui
