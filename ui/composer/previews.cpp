// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/previews.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/keynames.h"
#include "ui/composer/accountname.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int inTab = 12;
constexpr int columns = 4;
constexpr int smallCardHeight = 240;
} // namespace

TabRow::TabRow(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::PageTabList);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", 4);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, theme);
}

void TabRow::setTabs(const QStringList &tabs)
{
    if (tabs == m_tabs)
        return;
    m_tabs = tabs;
    m_current = qBound(0, m_current, qMax(0, int(tabs.size()) - 1));
    say();
    update();
}

void TabRow::setCurrent(int index)
{
    if (index < 0 || index >= m_tabs.size() || index == m_current)
        return;
    m_current = index;
    say();
    update();
}

void TabRow::setNote(const QString &note)
{
    m_note = note;
    update();
}

void TabRow::say()
{
    setAccessibleName(tr("Preview: %1").arg(m_tabs.value(m_current)));
    setAccessibleDescription(tr("Left and right choose the network"));
}

QSize TabRow::sizeHint() const
{
    return { 200, m_theme.lineHeight(TextStyle::Small) + 16 + 1 };
}

//! As wide as their words; where they would not all be there, none wider than its share.
QList<int> TabRow::tabWidths() const
{
    QList<int> widths;
    for (const QString &tab : m_tabs)
        widths.append(textWidth(m_theme.font(TextStyle::SmallStrong), tab) + 2 * inTab);
    if (std::accumulate(widths.cbegin(), widths.cend(), 0) <= width())
        return widths;
    const int share = width() / static_cast<int>(widths.size());
    for (int &one : widths)
        one = qMin(one, share);
    return widths;
}

QRect TabRow::tabRect(int index) const
{
    const QList<int> widths = tabWidths();
    const int x = std::accumulate(widths.cbegin(), widths.cbegin() + index, 0);
    return QStyle::visualRect(
        layoutDirection(), rect(), QRect(x, 0, widths.value(index), height()));
}

void TabRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    for (int i = 0; i < m_tabs.size(); ++i) {
        const QRect box = tabRect(i);
        const bool on = i == m_current;
        drawLine(painter, box.adjusted(0, 0, 0, -1), m_theme.font(TextStyle::SmallStrong),
            on ? t.accent : t.muted, m_tabs.at(i), Qt::AlignHCenter);
        if (on)
            painter.fillRect(box.x(), height() - 3, box.width(), 2, t.accent);
    }
    const QFont small = m_theme.font(TextStyle::Small);
    const QList<int> widths = tabWidths();
    const int taken = std::accumulate(widths.cbegin(), widths.cend(), 0);
    if (taken + textWidth(small, m_note) <= width())
        drawLine(painter, rect(), small, t.muted, m_note, Qt::AlignTrailing);
}

void TabRow::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (tabRect(i).contains(event->pos())) {
            setCurrent(i);
            Q_EMIT chosen(i);
        }
    }
}

void TabRow::keyPressEvent(QKeyEvent *event)
{
    const int towards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int before = m_current;
    if (event->key() == Qt::Key_Right)
        setCurrent(m_current + towards);
    else if (event->key() == Qt::Key_Left)
        setCurrent(m_current - towards);
    else
        QWidget::keyPressEvent(event);
    if (m_current != before)
        Q_EMIT chosen(m_current);
}

void TabRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

Previews::Previews(Theme &theme, Composition &composition, PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_composition(composition)
    , m_pictures(pictures)
    , m_tabs(new TabRow(theme))
    , m_grid(new QGridLayout)
    , m_nothing(new TextLabel(theme, TextStyle::Small, &Tokens::muted,
          tr("Tick an account to see how your relay will look there.")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_tabs);
    m_grid->setSpacing(12);
    column->addLayout(m_grid);
    column->addWidget(m_nothing);
    m_tabs->setNote(tr("Preview"));
    m_tabs->setToolTip(KeyNames::hint(tr("The next network"),
        QKeySequence(Qt::ALT | (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right))));
    connect(m_tabs, &TabRow::chosen, this, [this](int index) {
        m_shown = m_composition.draft().accounts.value(index);
        refresh();
    });
    connect(&composition, &Composition::changed, this, &Previews::refresh);
    refresh();
}

void Previews::setAuthor(const PreviewAuthor &author)
{
    m_author = author;
    refresh();
}

void Previews::setAllShown(bool all)
{
    m_all = all;
    m_tabs->setVisible(!all);
    refresh();
}

void Previews::setShape(PreviewCard::Shape shape)
{
    m_shape = shape;
    layout()->setSpacing(shape == PreviewCard::Shape::Above ? 10 : 14);
    refresh();
}

void Previews::step(int right)
{
    const int by = layoutDirection() == Qt::RightToLeft ? -right : right;
    m_tabs->setCurrent(m_tabs->current() + by);
    m_shown = m_composition.draft().accounts.value(m_tabs->current());
    refresh();
}

void Previews::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        refresh(); // a card's height follows its width
}

PreviewCard *Previews::card(int index)
{
    while (m_cards.size() <= index) {
        auto *made = new PreviewCard(m_theme, m_pictures);
        const int at = int(m_cards.size());
        m_grid->addWidget(made, at / columns, at % columns);
        m_cards.append(made);
    }
    return m_cards.at(index);
}

void Previews::refresh()
{
    const QList<AccountId> &ticked = m_composition.draft().accounts;
    QStringList names;
    QList<Account> accounts;
    for (const AccountId &id : ticked) {
        if (const Account *account = m_composition.account(id))
            accounts.append(*account);
    }
    for (const Account &account : std::as_const(accounts))
        names << accountName(account, accounts);
    m_tabs->setTabs(names);
    m_tabs->setCurrent(int(ticked.indexOf(m_shown)));
    m_nothing->setVisible(ticked.isEmpty());
    m_tabs->setVisible(!m_all && !ticked.isEmpty());
    const qsizetype shown = m_all ? ticked.size() : qMin<qsizetype>(1, ticked.size());
    for (int i = 0; i < shown; ++i) {
        const AccountId id = m_all ? ticked.at(i) : ticked.value(m_tabs->current());
        PreviewCard *preview = card(i);
        preview->setShape(m_all ? PreviewCard::Shape::Small : m_shape);
        preview->showRelay(m_composition, id, m_author);
        preview->setFixedHeight(
            m_all ? m_theme.scaled(smallCardHeight) : preview->heightForWidth(qMax(200, width())));
        preview->setVisible(true);
    }
    for (qsizetype i = shown; i < m_cards.size(); ++i)
        m_cards.at(i)->hide();
}

} // namespace Relais::Ui
