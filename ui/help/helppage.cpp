// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helppage.h"

#include "ui/common/controls/textlabel.h"
#include "ui/common/pagekeys.h"
#include "ui/common/panels/card.h"
#include "ui/help/helptexts.h"
#include "ui/shell/railentries.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int navWidth = 180;
constexpr int widest = 720;
} // namespace

HelpPage::HelpPage(Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_topics(new QStandardItemModel(this))
    , m_nav(new QListView)
    , m_body(new QScrollArea)
{
    const QList<HelpTexts::Topic> topics = HelpTexts::topics();
    for (const HelpTexts::Topic &topic : topics) {
        auto *item = new QStandardItem(topic.title);
        item->setData(topic.icon, RailRole::Icon);
        item->setData(topic.key, RailRole::Key);
        item->setEditable(false);
        m_topics->appendRow(item);
    }
    m_nav->setModel(m_topics);
    m_nav->setItemDelegate(new RailDelegate(theme, m_nav));
    m_nav->setFrameShape(QFrame::NoFrame);
    m_nav->setFixedWidth(theme.scaled(navWidth));
    m_nav->setMouseTracking(true);
    m_nav->viewport()->setAutoFillBackground(false);
    m_nav->setAccessibleName(tr("Topics of the help"));
    addMoveKeys(*m_nav);
    m_nav->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setWidgetResizable(true);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->viewport()->setAutoFillBackground(false);
    m_body->setAccessibleName(tr("Help"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::betweenPanels);
    row->addWidget(m_nav);
    row->addWidget(m_body, 1);
    connect(m_nav->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            m_body->setWidget(bodyOf(current.row()));
            m_body->widget()->setAutoFillBackground(false);
            Q_EMIT headChanged();
        });
    showTopic({}, {});
}

QWidget *HelpPage::bodyOf(int topic) const
{
    auto *body = new QWidget;
    body->setMaximumWidth(m_theme.scaled(widest));
    auto *outer = new QVBoxLayout(body);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(m_theme);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(
        Metrics::inPanel, Metrics::inPanel, Metrics::inPanel, Metrics::inPanel);
    column->setSpacing(4);
    const HelpTexts::Topic shown = HelpTexts::topics().value(topic);
    for (const HelpTexts::Entry &entry : shown.entries) {
        auto *head = new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, entry.head);
        auto *text = new TextLabel(m_theme, TextStyle::Body, &Tokens::muted, entry.text);
        head->setWrapped();
        text->setWrapped();
        if (shown.key == "keys"_L1) {
            auto *row = new QHBoxLayout;
            row->setSpacing(16);
            head->setFixedWidth(m_theme.scaled(160));
            row->addWidget(head);
            row->addWidget(text, 1);
            column->addLayout(row);
            continue;
        }
        column->addWidget(head);
        column->addWidget(text);
        column->addSpacing(12);
    }
    outer->addWidget(card);
    outer->addStretch(1);
    return body;
}

QString HelpPage::title() const
{
    return tr("Help");
}

QString HelpPage::subtitle() const
{
    return m_nav->currentIndex().data().toString();
}

QList<QWidget *> HelpPage::areas() const
{
    return { m_nav, m_body };
}

void HelpPage::opened()
{
    m_nav->setFocus(Qt::OtherFocusReason);
}

bool HelpPage::goBack()
{
    if (m_from.isEmpty())
        return false;
    Q_EMIT backRequested(m_from);
    return true;
}

void HelpPage::showTopic(const QString &topic, const QString &from)
{
    if (!from.isEmpty())
        m_from = from;
    for (int row = 0; row < m_topics->rowCount(); ++row) {
        if (m_topics->item(row)->data(RailRole::Key).toString() == topic) {
            m_nav->setCurrentIndex(m_topics->index(row, 0));
            return;
        }
    }
    m_nav->setCurrentIndex(m_topics->index(0, 0));
}

} // namespace Relais::Ui
