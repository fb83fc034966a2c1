// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/namefield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int besideNames = 24; // pixels

bool beginsAWordOf(const QString &name, const QString &typed)
{
    return name.startsWith(typed, Qt::CaseInsensitive)
        || name.contains(QString(u' ' + typed), Qt::CaseInsensitive);
}

} // namespace

NameField::NameField(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_model(new QStringListModel(this))
{
    m_completer->setModel(m_model);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("Who can be named"));
    connect(
        m_completer, qOverload<const QString &>(&QCompleter::activated), this, &NameField::take);
    connect(this, &QLineEdit::textEdited, this, &NameField::follow);
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        if (begunAt() < 0)
            m_completer->popup()->hide();
    });
}

void NameField::setNames(const QStringList &names)
{
    m_names = names;
}

qsizetype NameField::begunAt() const
{
    const QString before = text().left(cursorPosition());
    const qsizetype at = before.lastIndexOf(u'@');
    // "someone@example.com" is an address.
    if (at < 0 || (at > 0 && before.at(at - 1).isLetterOrNumber()))
        return -1;
    // A name that stands there whole is done.
    const QString typed = before.mid(at + 1);
    const bool whole = std::any_of(m_names.cbegin(), m_names.cend(),
        [&typed](const QString &name) { return typed.startsWith(QString(name + u' ')); });
    return whole ? -1 : at;
}

void NameField::follow()
{
    const qsizetype at = begunAt();
    QStringList found;
    if (at >= 0 && hasFocus()) {
        const QString typed = text().mid(at + 1, cursorPosition() - at - 1);
        std::copy_if(m_names.cbegin(), m_names.cend(), std::back_inserter(found),
            [&typed](const QString &name) { return beginsAWordOf(name, typed); });
    }
    if (found.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_model->setStringList(found);
    QAbstractItemView *popup = m_completer->popup();
    QRect place = cursorRect();
    place.setWidth(
        popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + besideNames);
    m_completer->complete(place);
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void NameField::take(const QString &name)
{
    const qsizetype at = begunAt();
    if (at < 0)
        return;
    const QString before = text().left(at) + u'@' + name + u' ';
    const QString after = text().mid(cursorPosition());
    setText(before + after);
    setCursorPosition(static_cast<int>(before.size()));
}

// Tab takes a name, too, and stays.
bool NameField::focusNextPrevChild(bool next)
{
    return !m_completer->popup()->isVisible() && QLineEdit::focusNextPrevChild(next);
}

void NameField::keyPressEvent(QKeyEvent *event)
{
    // The list of names takes these; the completer acts on what the line ignores.
    static const QList<int> ofTheList { Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab,
        Qt::Key_Escape };
    if (m_completer->popup()->isVisible() && ofTheList.contains(event->key())) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace Relais::Ui
