// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/storyhistory.h"

#include "core/domain/storydiff.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"
#include "ui/common/words/storywords.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPointer>

#include <utility>

namespace Relais::Ui {

StoryHistory::StoryHistory(
    Theme &theme, const Story &story, Read read, const QDateTime &now, QWidget *parent)
    : ReadingDialog(theme, tr("History of “%1”").arg(story.title), { 480, 360 }, parent)
    , m_theme(theme)
    , m_read(std::move(read))
    , m_now(now)
{
    words().setSpacing(2);
    addLine({ {}, tr("It is being read…") });
    ask(story.revision);
}

void StoryHistory::ask(int revision)
{
    m_read(revision, [self = QPointer(this), revision](const Result<Story> &story) {
        if (self) // else it was closed meanwhile
            self->take(revision, story);
    });
}

void StoryHistory::take(int revision, const Result<Story> &story)
{
    if (!story) {
        QList<Line> lines = linesOf(m_revisions, m_now);
        lines.append({ {}, ErrorWords::sentence(story.error()) });
        fill(lines);
        return;
    }
    m_revisions.append(*story);
    fill(linesOf(m_revisions, m_now));
    if (revision > 1 && m_revisions.size() < mostRevisions)
        ask(revision - 1);
}

QList<StoryHistory::Line> StoryHistory::linesOf(const QList<Story> &revisions, const QDateTime &now)
{
    QList<Line> lines;
    for (qsizetype i = 0; i < revisions.size(); ++i) {
        const Story &story = revisions.at(i);
        const QString number = QString::number(story.revision);
        const QString day = Format::day(story.approvedAt, now);
        Line line;
        line.head = story.approverName.isEmpty()
            ? tr("Revision %1, approved %2", "number, day").arg(number, day)
            : tr("Revision %1, approved %2 by %3", "number, day, name")
                  .arg(number, day, story.approverName);
        if (i + 1 < revisions.size()) {
            QStringList fields;
            for (const StoryChange &change : changesBetween(revisions.at(i + 1), story))
                fields.append(StoryWords::changed(change));
            fields.removeDuplicates();
            line.text = fields.isEmpty()
                ? tr("Nothing of what it says changed.")
                : tr("Changed: %1.", "fields").arg(QLocale().createSeparatedList(fields));
        } else if (story.revision == 1) {
            line.text = tr("The first that members had.");
        }
        lines.append(line);
    }
    return lines;
}

void StoryHistory::fill(const QList<Line> &lines)
{
    while (QLayoutItem *item = words().takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Line &line : lines)
        addLine(line);
    words().addStretch(1);
}

void StoryHistory::addLine(const Line &line)
{
    const auto add = [this](TextStyle style, Color ink, const QString &text) {
        if (text.isEmpty())
            return;
        auto *label = new TextLabel(m_theme, style, ink, text);
        label->setWrapped();
        words().addWidget(label);
    };
    add(TextStyle::CardTitle, &Tokens::text, line.head);
    add(TextStyle::Body, &Tokens::muted, line.text);
    words().addSpacing(10);
}

} // namespace Relais::Ui
