// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/textfield.h"

#include "ui/composer/textmarks.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlockFormat>

#include <utility>

namespace Relais::Ui {

namespace {
constexpr int longestPaste = 20'000; // characters: more than any network takes, and never a hang
}

TextField::TextField(Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
    , m_marks(new TextMarks(theme, document()))
{
    setAcceptRichText(false);
    setProperty("framed", false);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    setAccessibleName(tr("Your text"));
    // Qt tells of marks, too, as if the text had changed: what stands here then may be older than
    // what it is about to be replaced by.
    connect(this, &QTextEdit::textChanged, this, [this] {
        const QString text = toPlainText();
        if (std::exchange(m_told, text) != text && !m_replacing)
            Q_EMIT edited(text);
    });
    connect(&theme, &Theme::changed, this, &TextField::applyStyle);
    applyStyle();
}

void TextField::setFramed()
{
    setProperty("framed", true);
    setFrameShape(StyledPanel);
}

void TextField::applyStyle()
{
    m_replacing = true;
    setFont(m_theme.font(TextStyle::Editor));
    document()->setDefaultFont(font());
    const bool undo = document()->isUndoAvailable();
    if (!undo)
        document()->setUndoRedoEnabled(false);
    QTextBlockFormat format;
    format.setLineHeight(m_theme.lineHeight(TextStyle::Editor), QTextBlockFormat::FixedHeight);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    document()->setUndoRedoEnabled(true);
    m_replacing = false;
}

void TextField::open(const QString &text)
{
    m_replacing = true;
    document()->setUndoRedoEnabled(false);
    setPlainText(text);
    m_replacing = false;
    applyStyle();
    moveCursor(QTextCursor::End);
}

void TextField::replace(const QString &text)
{
    if (text == toPlainText())
        return;
    m_replacing = true;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
    setTextCursor(cursor);
    m_replacing = false;
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text().left(longestPaste));
}

void TextField::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    Q_EMIT focusChanged();
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    Q_EMIT focusChanged();
}

bool TextField::event(QEvent *event)
{
    // Qt gives some of the composer's and the window's keys to text fields (Ctrl K, Ctrl E, Ctrl D
    // from Emacs): here they are the product's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool control = key->modifiers().testFlag(Qt::ControlModifier);
        static constexpr int ours[] = { Qt::Key_K, Qt::Key_E, Qt::Key_D, Qt::Key_I, Qt::Key_Return,
            Qt::Key_Enter };
        if (control && std::find(std::begin(ours), std::end(ours), key->key()) != std::end(ours)) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    const bool nothingToUndo = event->matches(QKeySequence::Undo) && !document()->isUndoAvailable();
    if (event->key() == Qt::Key_Escape || nothingToUndo)
        event->ignore(); // the page's and the window's
    else
        QTextEdit::keyPressEvent(event);
}

} // namespace Relais::Ui
