// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/searchfield.h"

#include "ui/common/controls/tag.h"
#include "ui/common/pictures/avatar.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace Relais::Ui {

namespace {
constexpr int longestSearch = 200;
}

SearchField::SearchField(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 10, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(theme, QStringLiteral("search"), &Tokens::faint));
    m_edit->setProperty("framed", false);
    m_edit->setFrame(false);
    m_edit->setMaxLength(longestSearch);
    m_edit->setAccessibleName(tr("Search"));
    m_edit->setAccessibleDescription(tr("Filters this page as you type. Esc clears it"));
    m_edit->installEventFilter(this);
    row->addWidget(m_edit, 1);
    auto *key = new Tag(theme, tr("Ctrl K", "the shortcut, as shown in the search field"));
    row->addWidget(key);
    setFixedHeight(theme.scaled(Metrics::control));
    connect(m_edit, &QLineEdit::textChanged, this, &SearchField::edited);
    connect(m_edit, &QLineEdit::textChanged, key,
        [key](const QString &text) { key->setVisible(text.isEmpty()); });
    connect(m_edit, &QLineEdit::returnPressed, this, &SearchField::left);
    followTheme(this, theme);
}

void SearchField::setHint(const QString &hint)
{
    m_edit->setPlaceholderText(hint);
}

void SearchField::setText(const QString &text)
{
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void SearchField::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape)
            m_edit->clear();
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    const bool focus = m_edit->hasFocus();
    fillRounded(painter, rect(), Metrics::radiusField, t.surface, focus ? t.accent : t.lineStrong,
        focus ? 2 : 1);
}

} // namespace Relais::Ui
