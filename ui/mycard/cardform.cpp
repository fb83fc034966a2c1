// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mycard/cardform.h"

#include "ui/common/textlabel.h"
#include "ui/mycard/cardchoices.h"
#include "ui/mycard/linkrows.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int aboutHeight = 96;
}

CardForm::CardForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_about(new QPlainTextEdit)
    , m_count(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_links(new LinkRows(theme))
    , m_choices(new CardChoices(theme))
    , m_jobs(new QCheckBox(tr("Show the open jobs of my team")))
    , m_indexed(new QCheckBox(tr("Search engines may list this page")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_name = addLine(tr("Name, as you write it"), CardLimits::name);
    m_role = addLine(tr("Line under the name"), CardLimits::role);
    column->addWidget(
        new TextLabel(theme, TextStyle::SmallStrong, &Tokens::text, tr("In a few words")));
    m_about->setFixedHeight(aboutHeight);
    m_about->setTabChangesFocus(true);
    m_about->setAccessibleName(tr("In a few words"));
    column->addWidget(m_about);
    column->addWidget(m_count);
    m_email = addLine(tr("E-mail to write to (empty: no button)"), CardLimits::email);
    column->addWidget(new TextLabel(theme, TextStyle::SmallStrong, &Tokens::text, tr("Links")));
    column->addWidget(m_links);
    column->addWidget(m_choices);
    column->addWidget(m_jobs);
    column->addWidget(m_indexed);
    const auto touched = [this] {
        follow();
        Q_EMIT edited();
    };
    for (const QLineEdit *line : { m_name, m_role, m_email })
        connect(line, &QLineEdit::textEdited, this, touched);
    connect(m_about, &QPlainTextEdit::textChanged, this, touched);
    connect(m_links, &LinkRows::edited, this, touched);
    connect(m_choices, &CardChoices::edited, this, touched);
    for (const QCheckBox *box : { m_jobs, m_indexed })
        connect(box, &QCheckBox::toggled, this, touched);
}

QLineEdit *CardForm::addLine(const QString &label, int longest)
{
    auto *line = new QLineEdit;
    line->setMaxLength(longest);
    line->setAccessibleName(label);
    layout()->addWidget(new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::text, label));
    layout()->addWidget(line);
    return line;
}

void CardForm::setCard(const Relais::Card &card)
{
    m_card = card;
    const QSignalBlocker blockers[] { QSignalBlocker(m_about), QSignalBlocker(m_jobs),
        QSignalBlocker(m_indexed) };
    m_name->setText(card.name);
    m_role->setText(card.role);
    m_about->setPlainText(card.about);
    m_email->setText(card.email);
    m_links->setLinks(card.links);
    m_choices->setCard(card);
    m_jobs->setChecked(card.jobs);
    m_indexed->setChecked(card.indexed);
    follow();
}

Relais::Card CardForm::card() const
{
    Relais::Card card = m_card;
    card.name = m_name->text().trimmed();
    card.role = m_role->text().trimmed();
    card.about = m_about->toPlainText().trimmed();
    card.email = m_email->text().trimmed();
    const QList<CardLink> further = m_card.links.mid(4);
    card.links = m_links->links() + further;
    card.jobs = m_jobs->isChecked();
    card.indexed = m_indexed->isChecked();
    m_choices->apply(card);
    return card;
}

void CardForm::follow()
{
    const auto length = static_cast<int>(m_about->toPlainText().trimmed().size());
    m_count->setText(u"%1 / %2"_s.arg(QString::number(length), QString::number(CardLimits::about)));
    m_count->setColor(length > CardLimits::about ? &Tokens::bad : &Tokens::muted);
}

} // namespace Relais::Ui
