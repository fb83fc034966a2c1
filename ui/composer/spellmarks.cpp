// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/spellmarks.h"

#include "ui/composer/textfield.h"
#include "ui/composer/textmarks.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

SpellMarks::SpellMarks(Spelling &spelling, TextField &field, std::function<QString()> language)
    : QObject(&field)
    , m_spelling(spelling)
    , m_field(field)
    , m_language(std::move(language))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SpellMarks::check);
    connect(&field, &QTextEdit::textChanged, this, &SpellMarks::look);
    connect(&field, &QTextEdit::cursorPositionChanged, this, &SpellMarks::look);
    connect(&field, &TextField::focusChanged, this, &SpellMarks::look);
    connect(&spelling, &Spelling::changed, this, &SpellMarks::look);
    field.installEventFilter(this);
    field.viewport()->installEventFilter(this);
    look();
}

void SpellMarks::look()
{
    m_wasEntered = m_wasEntered || m_field.hasFocus();
    if (m_wasEntered)
        m_pause.start();
}

void SpellMarks::check()
{
    const QString text = m_field.toPlainText();
    if (m_field.isReadOnly()) {
        take(text, {});
        return;
    }
    m_spelling.check(text, m_language(), this,
        [this, text](const QList<TextSpan> &found) { take(text, found); });
}

void SpellMarks::take(const QString &text, QList<TextSpan> found)
{
    if (text != m_field.toPlainText())
        return; // what was typed since is looked up by itself
    const int cursor = m_field.textCursor().position();
    const bool typing = m_field.hasFocus() && !m_field.textCursor().hasSelection();
    // The word that is being written is not wrong yet.
    found.removeIf([cursor, typing](const TextSpan &span) {
        return typing && span.start + span.length == cursor;
    });
    m_misspelled = found;
    m_field.marks().setMisspelled(found);
}

bool SpellMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu)
        return offer(*static_cast<QContextMenuEvent *>(event), watched == &m_field);
    return QObject::eventFilter(watched, event);
}

bool SpellMarks::offer(const QContextMenuEvent &event, bool byKeyboard)
{
    const QTextCursor cursor =
        byKeyboard ? m_field.textCursor() : m_field.cursorForPosition(event.pos());
    const int position = cursor.position();
    for (const TextSpan &span : std::as_const(m_misspelled)) {
        if (position < span.start || position > span.start + span.length)
            continue;
        const QPoint at = byKeyboard
            ? m_field.viewport()->mapToGlobal(m_field.cursorRect().bottomLeft())
            : event.globalPos();
        const QString text = m_field.toPlainText();
        m_spelling.suggest(text.mid(span.start, span.length), m_language(), this,
            [this, span, text, at](const QStringList &words) {
                if (text == m_field.toPlainText())
                    showMenu(span, words, at);
            });
        return true;
    }
    return false;
}

void SpellMarks::showMenu(const TextSpan &span, const QStringList &words, const QPoint &at)
{
    const QString word = m_field.toPlainText().mid(span.start, span.length);
    QMenu *menu = m_field.createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"spellingMenu"_s);
    QAction *first = menu->actions().value(0);
    const auto insert = [&](const QString &text) {
        auto *action = new QAction(text, menu);
        menu->insertAction(first, action);
        return action;
    };
    for (const QString &better : words) {
        QAction *action = insert(better);
        QFont font = action->font();
        font.setBold(true);
        action->setFont(font);
        connect(action, &QAction::triggered, this,
            [this, span, word, better] { replace(span, word, better); });
    }
    if (words.isEmpty())
        insert(tr("No suggestion"))->setEnabled(false);
    QAction *add = insert(tr("Add “%1” to my words").arg(word));
    connect(add, &QAction::triggered, this, [this, word] { m_spelling.addToMyWords(word); });
    menu->insertSeparator(first);
    menu->popup(at);
}

void SpellMarks::replace(const TextSpan &span, const QString &before, const QString &word)
{
    if (m_field.toPlainText().mid(span.start, span.length) != before)
        return;
    QTextCursor cursor(m_field.document());
    cursor.setPosition(span.start);
    cursor.setPosition(span.start + span.length, QTextCursor::KeepAnchor);
    cursor.insertText(word);
}

} // namespace Relais::Ui
