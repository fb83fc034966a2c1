// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/impact/figuresheet.h"

#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/words/format.h"
#include "ui/common/words/impactwords.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int largest = 1'000'000'000;
constexpr int sheetWidth = 560;
} // namespace

FigureSheet::FigureSheet(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_relay(new QComboBox)
    , m_kind(new QComboBox)
    , m_count(new QSpinBox)
    , m_said(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_agree(new Button(theme, Button::Kind::Normal, tr("Yes, they are mine")))
    , m_save(new Button(theme, Button::Kind::Primary, tr("Keep this figure")))
{
    auto *card = new Card(theme);
    card->setMaximumWidth(theme.scaled(sheetWidth));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(
        Metrics::inPanel, Metrics::inPanel, Metrics::inPanel, Metrics::inPanel);
    column->setSpacing(12);
    column->addWidget(
        new TextLabel(theme, TextStyle::PanelTitle, &Tokens::text, tr("Enter figures")));
    auto *why = new TextLabel(theme, TextStyle::Small, &Tokens::muted,
        tr("What the network shows you in its own statistics. It counts as reported, with a ring, "
           "and is never added to what was measured."));
    why->setWrapped();
    column->addWidget(why);
    for (const MetricKind kind :
        { MetricKind::Impression, MetricKind::Reaction, MetricKind::Comment, MetricKind::Repost })
        m_kind->addItem(ImpactWords::metric(kind), static_cast<int>(kind));
    m_count->setRange(0, largest);
    m_count->setGroupSeparatorShown(true);
    m_relay->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_relay->setMinimumContentsLength(24);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Relay"), m_relay);
    form->addRow(tr("Figure"), m_kind);
    form->addRow(tr("Count"), m_count);
    m_relay->setAccessibleName(tr("Relay"));
    m_kind->setAccessibleName(tr("Figure"));
    m_count->setAccessibleName(tr("Count"));
    column->addLayout(form);
    m_said->setWrapped();
    column->addWidget(m_said);
    column->addWidget(m_agree, 0, Qt::AlignLeft);
    m_agree->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(makeImport(theme));
    row->addStretch(1);
    auto *close = new Button(theme, Button::Kind::Normal, tr("Done"));
    row->addWidget(close);
    row->addWidget(m_save);
    column->addLayout(row);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card, 0, Qt::AlignTop | Qt::AlignHCenter);
    outer->addStretch(1);
    connect(m_agree, &QPushButton::clicked, this, &FigureSheet::agreed);
    connect(close, &QPushButton::clicked, this, &FigureSheet::closed);
    connect(m_save, &QPushButton::clicked, this, &FigureSheet::save);
    connect(m_relay, &QComboBox::currentIndexChanged, this, &FigureSheet::showKnown);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FigureSheet::showKnown);
}

Button *FigureSheet::makeImport(Theme &theme)
{
    auto *button = new Button(theme, Button::Kind::Normal, tr("From a file"));
    button->setTrailingIcon(u"expand"_s);
    button->setToolTip(tr("Takes the figures of a network’s own export"));
    button->setAccessibleDescription(button->toolTip());
    auto *menu = new QMenu(button);
    const auto add = [&](Network network, const QString &text) {
        connect(menu->addAction(text), &QAction::triggered, this,
            [this, network] { Q_EMIT importAsked(network); });
    };
    add(Network::LinkedIn, tr("LinkedIn’s analytics (XLSX or CSV)…"));
    add(Network::X, tr("X’s account analytics (CSV)…"));
    connect(button, &QPushButton::clicked, menu,
        [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    return button;
}

void FigureSheet::setRelays(const QList<ImpactService::ByRelay> &relays)
{
    const QString chosen = m_relay->currentData().toString();
    const bool isTyped = m_count->value() != m_known;
    m_relays = relays;
    {
        const QSignalBlocker quiet(m_relay);
        m_relay->clear();
        for (const ImpactService::ByRelay &relay : relays)
            m_relay->addItem(tr("%1 · %2 · %3", "story, network, day")
                                 .arg(relay.storyTitle, Format::networkLabel(relay.network),
                                     Format::date(relay.publishedAt)),
                relay.relay.value);
        m_relay->setCurrentIndex(std::max(0, m_relay->findData(chosen)));
    }
    m_save->setEnabled(!relays.isEmpty());
    m_known = knownCount();
    // A sync in between takes nothing from who is typing.
    if (!isTyped || m_relay->currentData().toString() != chosen)
        m_count->setValue(m_known);
}

void FigureSheet::start()
{
    m_said->setText({});
    m_agree->hide();
    showKnown(); // what was typed last time was not kept
    m_relay->setFocus(Qt::OtherFocusReason);
}

int FigureSheet::knownCount() const
{
    const auto kind = static_cast<MetricKind>(m_kind->currentData().toInt());
    const int at = m_relay->currentIndex();
    int known = 0;
    if (at >= 0 && at < m_relays.size()) {
        for (const RelayCount &count : m_relays.at(at).counts) {
            if (count.kind == kind && count.provenance == Provenance::Reported)
                known = static_cast<int>(std::min<qint64>(count.count, largest));
        }
    }
    return known;
}

void FigureSheet::showKnown()
{
    m_known = knownCount();
    m_count->setValue(m_known);
}

void FigureSheet::save()
{
    if (m_relay->currentIndex() < 0)
        return;
    m_count->interpretText();
    m_save->setBusy(true);
    Q_EMIT entered({ m_relay->currentData().toString() },
        static_cast<MetricKind>(m_kind->currentData().toInt()), m_count->value());
}

void FigureSheet::settled(const QString &problem)
{
    m_save->setBusy(false);
    tell(problem.isEmpty() ? tr("Kept as reported") : problem, problem.isEmpty());
}

void FigureSheet::tell(const QString &text, bool good)
{
    m_said->setColor(good ? &Tokens::good : &Tokens::bad);
    m_said->setText(text);
    m_agree->hide();
    announce(m_said, m_said->text());
}

void FigureSheet::ask(const QString &text)
{
    tell(text, true);
    m_agree->show();
}

void FigureSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Relais::Ui
