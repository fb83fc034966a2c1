// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/mentionedit.h"

#include "ui/wall/givenpicture.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int longestTyped = 40; // behind this an "@" is no mention that is being written
constexpr int longestGiven = 20'000; // characters: more than a post may have, and never a hang
} // namespace

MentionEdit::MentionEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_completer(new QCompleter(this))
    , m_names(new QStringListModel(this))
{
    m_completer->setModel(m_names);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("Colleagues"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) {
            if (index.row() < m_offered.size())
                mention(m_offered.at(index.row()));
        });
    connect(this, &QPlainTextEdit::textChanged, this, &MentionEdit::follow);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (begunAt() < 0)
            m_completer->popup()->hide();
    });
}

int MentionEdit::begunAt() const
{
    const int here = textCursor().position();
    const int start = std::max(0, here - longestTyped);
    const QString before = toPlainText().mid(start, here - start);
    const qsizetype at = before.lastIndexOf(u'@');
    if (at < 0 || before.indexOf(u'\n', at) >= 0)
        return -1;
    // "someone@example.com" is an address.
    if (at > 0 && before.at(at - 1).isLetterOrNumber())
        return -1;
    // A name that stands there whole is done.
    const QString typed = before.mid(at + 1);
    const bool whole = std::any_of(m_mentions.cbegin(), m_mentions.cend(),
        [&typed](const WallMention &one) { return typed.startsWith(one.name + u' '); });
    return whole ? -1 : start + int(at);
}

void MentionEdit::follow()
{
    const int at = begunAt();
    const QString typed =
        at < 0 ? QString() : toPlainText().mid(at + 1, textCursor().position() - at - 1);
    m_offered = at < 0 || !m_find || !hasFocus() ? QList<Colleague>() : m_find(typed);
    if (m_offered.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    QStringList names;
    for (const Colleague &colleague : std::as_const(m_offered))
        names.append(colleague.teamName.isEmpty()
                ? colleague.name
                : tr("%1 · %2", "colleague, team").arg(colleague.name, colleague.teamName));
    m_names->setStringList(names);
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0)
        + m_completer->popup()->verticalScrollBar()->sizeHint().width() + 24);
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void MentionEdit::mention(const Colleague &colleague)
{
    QTextCursor cursor = textCursor();
    if (const int at = begunAt(); at >= 0) {
        const int here = cursor.position();
        cursor.setPosition(at);
        cursor.setPosition(here, QTextCursor::KeepAnchor);
    }
    m_mentions.append({ colleague.id, colleague.name }); // before the text: it is whole then
    cursor.insertText(u'@' + colleague.name + u' ');
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void MentionEdit::offer()
{
    setFocus(Qt::OtherFocusReason);
    QTextCursor cursor = textCursor();
    const QString text = toPlainText();
    const int here = cursor.position();
    const bool apart = here == 0 || text.at(here - 1).isSpace();
    cursor.insertText(apart ? u"@"_s : u" @"_s);
}

QList<WallMention> MentionEdit::mentions() const
{
    const QString text = toPlainText();
    QList<WallMention> standing;
    for (const WallMention &one : m_mentions) {
        if (text.contains(u'@' + one.name) && !standing.contains(one))
            standing.append(one);
    }
    return standing;
}

bool MentionEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return isMeantAsPicture(*source) || QPlainTextEdit::canInsertFromMimeData(source);
}

void MentionEdit::insertFromMimeData(const QMimeData *source)
{
    if (isMeantAsPicture(*source))
        Q_EMIT pictureGiven(source);
    else if (source->text().size() > longestGiven)
        insertPlainText(source->text().left(longestGiven));
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void MentionEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT sendAsked();
        return;
    }
    // The list of names takes these; the completer acts on what the text ignores.
    if (m_completer->popup()->isVisible()
        && (enter || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape)) {
        event->ignore();
        return;
    }
    // Right after posting there is nothing of the text's own: the key is the window's.
    if (event->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace Relais::Ui
