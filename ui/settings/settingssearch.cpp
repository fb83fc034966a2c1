// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingssearch.h"

#include "core/domain/text/folding.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QVariant>

#include <algorithm>

namespace Relais::Ui::SettingsSearch {

namespace {

constexpr int aroundLine = 40;
constexpr const char *foldProperty = "unfoldedBy";
constexpr const char *filterProperty = "broughtBackBy";

QString ownWords(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        button && !button->text().isEmpty())
        return button->text();
    return widget.accessibleName();
}

QString textOf(const QWidget &widget)
{
    return ownWords(widget) + u' ' + widget.accessibleDescription();
}

bool takesKeys(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

QAbstractButton *buttonOf(const QWidget &fold, const char *property = foldProperty)
{
    return qobject_cast<QAbstractButton *>(fold.property(property).value<QObject *>());
}

} // namespace

bool hasWords(const QString &text, const QString &typed)
{
    const QString among = Text::folded(text);
    const QStringList words = Text::folded(typed).split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty()
        && std::all_of(words.cbegin(), words.cend(),
            [&among](const QString &word) { return among.contains(word); });
}

QWidget *lineWith(QWidget &part, const QString &typed)
{
    const auto lines = part.findChildren<QWidget *>();
    const auto found = std::find_if(lines.cbegin(), lines.cend(), [&](const QWidget *line) {
        return line->isVisibleTo(&part) && hasWords(textOf(*line), typed);
    });
    return found == lines.cend() ? nullptr : *found;
}

void setFold(QWidget &folded, QAbstractButton &button)
{
    folded.setProperty(foldProperty, QVariant::fromValue<QObject *>(&button));
}

void setFilter(QWidget &away, QAbstractButton &button)
{
    away.setProperty(filterProperty, QVariant::fromValue<QObject *>(&button));
}

// Where the button cannot be seen either, as in a row that a filter took away, nothing is found.
QWidget *foldedLineWith(QWidget &part, const QString &typed)
{
    const auto folds = part.findChildren<QWidget *>();
    for (QWidget *fold : folds) {
        const QAbstractButton *button = buttonOf(*fold);
        if (!button || !button->isVisibleTo(&part))
            continue;
        if (QWidget *line = lineWith(*fold, typed))
            return line;
    }
    return nullptr;
}

QAbstractButton *filterOver(QWidget &part, const QString &typed)
{
    const auto all = part.findChildren<QWidget *>();
    for (QWidget *away : all) {
        QAbstractButton *button = buttonOf(*away, filterProperty);
        if (button && (lineWith(*away, typed) || foldedLineWith(*away, typed)))
            return button;
    }
    return nullptr;
}

QAbstractButton *foldOf(const QWidget &line)
{
    for (const QWidget *around = &line; around; around = around->parentWidget()) {
        if (QAbstractButton *button = buttonOf(*around))
            return button;
    }
    return nullptr;
}

QWidget *controlFor(QWidget &part, QWidget &line)
{
    if (takesKeys(line))
        return &line;
    if (const auto *label = qobject_cast<const QLabel *>(&line);
        label && label->buddy() && takesKeys(*label->buddy()))
        return label->buddy();
    if (QAbstractButton *button = foldOf(line); button && button->isVisible())
        return button;
    for (QWidget *next = line.nextInFocusChain(); next != &line; next = next->nextInFocusChain()) {
        if (part.isAncestorOf(next) && takesKeys(*next))
            return next;
    }
    return nullptr;
}

void reveal(QWidget &line)
{
    for (QWidget *around = line.parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            area->ensureWidgetVisible(&line, aroundLine, aroundLine);
            return;
        }
    }
}

} // namespace Relais::Ui::SettingsSearch
