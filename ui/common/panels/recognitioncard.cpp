// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/panels/recognitioncard.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

RecognitionCard::RecognitionCard(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new QVBoxLayout)
{
    auto *card = new Card(theme);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(
        new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, tr("Recognised by colleagues")));
    m_lines->setSpacing(10);
    column->addLayout(m_lines);
    hide();
}

void RecognitionCard::setRecognised(const QList<Nomination> &recognised, const MemberId &me)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Nomination &nomination : recognised)
        m_lines->addWidget(makeLine(nomination, nomination.receiver == me));
    setVisible(!recognised.isEmpty());
}

QWidget *RecognitionCard::makeLine(const Nomination &nomination, bool mine)
{
    auto *line = new QWidget;
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const QString who = mine
        ? tr("You, %1", "recognised in a month").arg(monthName(nomination.month))
        : tr("%1, %2", "name, month").arg(nomination.receiverName, monthName(nomination.month));
    column->addWidget(new TextLabel(m_theme, TextStyle::BodyMedium, &Tokens::text, who));
    const QString said = nomination.giverName.isEmpty()
        ? tr("“%1”", "reason").arg(nomination.reason)
        : tr("“%1” · %2", "reason, who nominated").arg(nomination.reason, nomination.giverName);
    auto *reason = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, said);
    reason->setWrapped(4);
    column->addWidget(reason);
    if (!mine)
        return line;
    const QString text = nomination.shown ? tr("Keep it to me") : tr("Show it to everybody");
    auto *show = new Button(m_theme, Button::Kind::Normal, text);
    show->setSize(Button::Size::Small);
    QString tip = nomination.shown
        ? tr("Everybody sees it. Keep it to you again whenever you like.")
        : tr("Only you see it until you show it.");
    if (!nomination.named)
        tip = tr("%1 Others do not read who nominated you.").arg(tip);
    show->setToolTip(tip);
    connect(show, &QPushButton::clicked, this,
        [this, id = nomination.id, shown = nomination.shown] { Q_EMIT showAsked(id, !shown); });
    column->addWidget(show, 0, Qt::AlignLeading);
    return line;
}

QString monthName(const QString &month)
{
    const QDate first = QDate::fromString(month + u"-01"_s, Qt::ISODate);
    return first.isValid() ? QLocale().toString(first, u"MMMM yyyy"_s) : month;
}

} // namespace Relais::Ui
