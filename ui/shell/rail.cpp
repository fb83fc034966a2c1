// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rail.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pagekeys.h"
#include "ui/common/pictures/avatar.h"
#include "ui/shell/railentries.h"
#include "ui/theme/metrics.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Relais::Ui {

class Rail::Brand final : public QWidget {
public:
    explicit Brand(Theme &theme)
        : m_theme(theme)
    {
        setFixedHeight(logoSize);
        followTheme(this, theme);
    }
    void setCompact(bool compact)
    {
        m_compact = compact;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect mark(m_compact ? (width() - logoSize) / 2 : 8, 0, logoSize, logoSize);
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), mark).topLeft(),
            m_theme.logo(logoSize, devicePixelRatioF()));
        if (m_compact)
            return;
        QFont font = m_theme.font(TextStyle::PageTitle);
        font.setPixelSize(m_theme.scaled(18));
        const QRect line(mark.right() + 1 + 10, 0, width() - mark.right() - 11, height());
        drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), line), font,
            m_theme.colors().text, QStringLiteral("relais"));
    }

private:
    static constexpr int logoSize = 26;
    Theme &m_theme;
    bool m_compact = false;
};

class Rail::Entries final : public QListView {
public:
    explicit Entries(Theme &theme)
        : delegate(new RailDelegate(theme, this))
    {
        setItemDelegate(delegate);
        setFrameShape(NoFrame);
        setMouseTracking(true);
        setEditTriggers(NoEditTriggers);
        setSelectionMode(SingleSelection);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAutoFillBackground(false);
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(tr("Pages"));
        addMoveKeys(*this);
    }
    RailDelegate *delegate;
};

Rail::Rail(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_brand(new Brand(theme))
    , m_view(new Entries(theme))
    , m_model(new QStandardItemModel(this))
    , m_foot(new QWidget)
    , m_avatar(new Avatar(theme))
    , m_name(new TextLabel(theme, TextStyle::CardTitle))
    , m_place(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_settings(Button::iconOnly(theme, QStringLiteral("settings"), tr("Settings (Ctrl ,)")))
{
    m_view->setModel(m_model);
    m_name->setElided(true);
    m_name->setFixedHeight(theme.lineHeight(TextStyle::Small)); // two lines beside the disc
    m_place->setElided(true);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
        if (!rows.isEmpty())
            Q_EMIT chosen(rows.first().data(RailRole::Key).toString());
    });
    connect(m_settings, &Button::clicked, this, &Rail::settingsChosen);
    followTheme(this, theme);
    layOut();
}

QWidget *Rail::list() const
{
    return m_view;
}

void Rail::layOut()
{
    delete layout();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    // The line on the far edge is part of the width.
    column->setContentsMargins(
        m_compact ? 6 : 12, m_compact ? 14 : 16, (m_compact ? 6 : 12) + 1, 12);
    column->addWidget(m_brand);
    column->addSpacing(m_compact ? 14 : 16);
    column->addWidget(m_view, 1);
    column->addWidget(m_foot);

    delete m_foot->layout();
    if (m_compact) {
        auto *foot = new QVBoxLayout(m_foot);
        foot->setContentsMargins(0, 11, 0, 0);
        foot->setSpacing(12);
        foot->addWidget(m_settings, 0, Qt::AlignHCenter);
        foot->addWidget(m_avatar, 0, Qt::AlignHCenter);
        for (QWidget *text : { m_name, m_place })
            text->hide();
    } else {
        auto *foot = new QHBoxLayout(m_foot);
        foot->setContentsMargins(8, 11, 0, 0); // the line, then 10
        foot->setSpacing(10);
        foot->addWidget(m_avatar);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(m_name);
        texts->addWidget(m_place);
        foot->addLayout(texts, 1);
        foot->addWidget(m_settings);
        for (QWidget *text : { m_name, m_place })
            text->show();
    }
    setFixedWidth(m_compact ? Metrics::smallRail : m_theme.scaled(Metrics::rail));
}

void Rail::addGroup(const QString &title)
{
    auto *item = new QStandardItem(title);
    item->setFlags(Qt::NoItemFlags);
    item->setData(title, Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void Rail::addEntry(const QString &key, const QString &icon, const QString &text)
{
    const int place = int(keys().size()) + 1;
    auto *item = new QStandardItem(text);
    item->setData(key, RailRole::Key);
    item->setData(icon, RailRole::Icon);
    const QString hint = place <= 9 ? tr("%1 (Ctrl %2)", "page, digit").arg(text).arg(place) : text;
    item->setToolTip(hint);
    item->setData(text, Qt::AccessibleTextRole);
    const QSignalBlocker quiet(m_view->selectionModel());
    m_model->appendRow(item);
}

QStandardItem *Rail::entry(const QString &key) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(RailRole::Key).toString() == key)
            return m_model->item(row);
    }
    return nullptr;
}

QStringList Rail::keys() const
{
    QStringList keys;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString key = m_model->item(row)->data(RailRole::Key).toString();
        if (!key.isEmpty())
            keys << key;
    }
    return keys;
}

void Rail::setCount(const QString &key, int count)
{
    QStandardItem *item = entry(key);
    if (!item || item->data(RailRole::Count).toInt() == count)
        return;
    item->setData(count, RailRole::Count);
    item->setData(count > 0 ? tr("%1, %2").arg(item->text()).arg(count) : item->text(),
        Qt::AccessibleTextRole);
}

void Rail::setCurrent(const QString &key)
{
    const QSignalBlocker quiet(m_view->selectionModel());
    const QStandardItem *item = entry(key);
    if (item)
        m_view->setCurrentIndex(item->index());
    else
        m_view->clearSelection();
    m_view->viewport()->update();
}

void Rail::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    m_brand->setCompact(compact);
    m_view->delegate->setCompact(compact);
    m_view->doItemsLayout();
    layOut();
}

void Rail::setPerson(const QString &name, const QString &place)
{
    m_avatar->setName(name);
    m_avatar->setToolTip(name + u'\n' + place);
    // First name and initial: the rail is seen over the shoulder.
    const QString last = name.section(u' ', -1);
    const QString shown =
        name.contains(u' ') ? QString(name.section(u' ', 0, 0) + u' ' + last.left(1) + u'.') : name;
    m_name->setText(shown);
    m_place->setText(place);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    painter.fillRect(rect(), t.surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), t.line);
    painter.fillRect(m_foot->x(), m_foot->y(), m_foot->width(), 1, t.line);
}

} // namespace Relais::Ui
