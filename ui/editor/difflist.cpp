// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/difflist.h"

#include "ui/common/words/storywords.h"

#include <QTextCursor>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int least = 28;
constexpr int most = 200;
constexpr int beside = 6;
} // namespace

DiffList::DiffList(Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setProperty("framed", false);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setAccessibleName(tr("What changed"));
    document()->setDocumentMargin(beside);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &DiffList::render);
    render();
}

int DiffList::linesHeight(int width) const
{
    m_measure->setTextWidth(width);
    return qCeil(m_measure->size().height());
}

int DiffList::heightForWidth(int width) const
{
    return std::clamp(linesHeight(width), m_theme.scaled(least), m_theme.scaled(most));
}

QSize DiffList::sizeHint() const
{
    const int width = QTextBrowser::sizeHint().width();
    return { width, heightForWidth(width) };
}

QSize DiffList::minimumSizeHint() const
{
    return { QTextBrowser::minimumSizeHint().width(), m_theme.scaled(least) };
}

// One that came by itself, while the height is not yet what it will be, would take of the width,
// and with it other words would come into the next line.
void DiffList::showScrollBar()
{
    const Qt::ScrollBarPolicy policy = linesHeight(width()) > m_theme.scaled(most)
        ? Qt::ScrollBarAlwaysOn
        : Qt::ScrollBarAlwaysOff;
    if (policy != verticalScrollBarPolicy())
        setVerticalScrollBarPolicy(policy);
}

void DiffList::resizeEvent(QResizeEvent *event)
{
    showScrollBar();
    QTextBrowser::resizeEvent(event);
}

void DiffList::setChanges(const QList<StoryChange> &changes)
{
    m_changes = changes;
    render();
    setAccessibleDescription(inWords(changes));
}

void DiffList::render()
{
    const Tokens &t = m_theme.colors();
    clear();
    QTextCursor cursor(document());
    QTextCharFormat plain;
    plain.setFont(m_theme.font(TextStyle::Small));
    plain.setForeground(t.text);
    QTextCharFormat strong = plain;
    strong.setFont(m_theme.font(TextStyle::SmallStrong));
    QTextCharFormat removed = plain;
    removed.setForeground(t.bad);
    removed.setBackground(t.badSoft);
    removed.setFontStrikeOut(true);
    QTextCharFormat added = plain;
    added.setForeground(t.good);
    added.setBackground(t.goodSoft);
    added.setFontUnderline(true);
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const StoryChange &change = m_changes.at(i);
        if (i > 0)
            cursor.insertBlock();
        cursor.insertText(StoryWords::changed(change) + u" · "_s, strong);
        const auto parts = wordDiff(
            StoryWords::value(change, change.before), StoryWords::value(change, change.after));
        for (const DiffPart &part : parts) {
            const bool same = part.kind == DiffPart::Kind::Same;
            cursor.insertText(
                part.text, same ? plain : (part.kind == DiffPart::Kind::Removed ? removed : added));
        }
    }
    moveCursor(QTextCursor::Start);
    m_measure.reset(document()->clone());
    showScrollBar();
    updateGeometry();
}

QString DiffList::inWords(const QList<StoryChange> &changes)
{
    QStringList sentences;
    for (const StoryChange &change : changes) {
        QStringList words;
        const auto parts = wordDiff(
            StoryWords::value(change, change.before), StoryWords::value(change, change.after));
        for (const DiffPart &part : parts) {
            if (part.kind == DiffPart::Kind::Removed)
                words.append(tr("removed “%1”").arg(part.text.trimmed()));
            else if (part.kind == DiffPart::Kind::Added)
                words.append(tr("added “%1”").arg(part.text.trimmed()));
        }
        sentences.append(tr("%1: %2.", "field, its changes")
                .arg(StoryWords::changed(change), words.join(u", "_s)));
    }
    return sentences.join(u' ');
}

} // namespace Relais::Ui
