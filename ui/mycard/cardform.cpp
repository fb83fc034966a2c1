// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mycard/cardform.h"

#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/mycard/cardchoices.h"
#include "ui/mycard/linkrows.h"
#include "ui/mycard/shownlines.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int aboutHeight = 98;
constexpr int formInset = 16;
} // namespace

CardForm::CardForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_shown(new ShownLines(theme))
    , m_about(new QPlainTextEdit)
    , m_count(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_links(new LinkRows(theme))
    , m_choices(new CardChoices(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::inCard);
    addPanel(tr("What it shows"), tr("You decide, line by line"))->addWidget(m_shown);
    QVBoxLayout *about = addPanel(tr("About me"));
    m_name = addLine(about, tr("Name, as you write it"), CardLimits::name);
    m_role = addLine(about, tr("Line under the name"), CardLimits::role);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new TextLabel(theme, TextStyle::SmallStrong, &Tokens::text, tr("In a few words")));
    head->addStretch(1);
    head->addWidget(m_count);
    about->addLayout(head);
    m_about->setFixedHeight(theme.scaled(aboutHeight));
    m_about->setTabChangesFocus(true);
    m_about->setAccessibleName(tr("In a few words"));
    about->addWidget(m_about);
    QVBoxLayout *links = addPanel(tr("Links and e-mail"));
    links->addWidget(m_links);
    m_email = addLine(links, tr("E-mail to write to"), CardLimits::email);
    addPanel(tr("Topics, languages and stories"))->addWidget(m_choices);
    connectFields();
}

QVBoxLayout *CardForm::addPanel(const QString &title, const QString &note)
{
    auto *card = new Card(m_theme);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(formInset, Metrics::inCard, formInset, Metrics::inCard);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(m_theme, TextStyle::PanelTitle, &Tokens::text, title));
    head->addStretch(1);
    if (!note.isEmpty())
        head->addWidget(new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, note));
    column->addLayout(head);
    layout()->addWidget(card);
    return column;
}

QLineEdit *CardForm::addLine(QVBoxLayout *column, const QString &label, int longest)
{
    auto *line = new QLineEdit;
    line->setMaxLength(longest);
    line->setAccessibleName(label);
    column->addWidget(new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::text, label));
    column->addWidget(line);
    return line;
}

void CardForm::connectFields()
{
    const auto touched = [this] {
        follow();
        Q_EMIT edited();
    };
    connect(m_name, &QLineEdit::textEdited, this, touched);
    connect(m_about, &QPlainTextEdit::textChanged, this, touched);
    // Who writes into a line that is off wants it to be seen.
    const auto wanted = [this, touched](ShownLines::Line line) {
        m_shown->setOn(line, true);
        touched();
    };
    connect(m_role, &QLineEdit::textEdited, this, [wanted] { wanted(ShownLines::Line::Role); });
    connect(m_email, &QLineEdit::textEdited, this, [wanted] { wanted(ShownLines::Line::Email); });
    connect(m_links, &LinkRows::edited, this, [wanted] { wanted(ShownLines::Line::Links); });
    connect(m_choices, &CardChoices::storiesEdited, this,
        [this] { m_shown->setOn(ShownLines::Line::Stories, true); });
    connect(m_choices, &CardChoices::edited, this, touched);
    connect(m_shown, &ShownLines::switched, this, touched);
}

void CardForm::setCard(const Relais::Card &card)
{
    using Line = ShownLines::Line;
    m_card = card;
    const QSignalBlocker blocker(m_about);
    m_name->setText(card.name);
    m_about->setPlainText(card.about);
    // What is switched off is not in the card that was kept, and its words stay.
    if (!card.role.isEmpty() || m_shown->isOn(Line::Role))
        m_role->setText(card.role);
    if (!card.email.isEmpty() || m_shown->isOn(Line::Email))
        m_email->setText(card.email);
    if (!card.links.isEmpty() || m_shown->isOn(Line::Links)) {
        m_links->setLinks(card.links);
        m_further = card.links.mid(LinkRows::rows);
    }
    m_choices->setCard(card, !card.stories.isEmpty() || m_shown->isOn(Line::Stories));
    m_shown->setOn(Line::Role, !card.role.isEmpty());
    m_shown->setOn(Line::Email, !card.email.isEmpty());
    m_shown->setOn(Line::Links, !card.links.isEmpty());
    m_shown->setOn(Line::Stories, !card.stories.isEmpty());
    m_shown->setOn(Line::Jobs, card.jobs);
    m_shown->setOn(Line::Search, card.indexed);
    follow();
}

Relais::Card CardForm::card() const
{
    using Line = ShownLines::Line;
    Relais::Card card = m_card;
    card.name = m_name->text().trimmed();
    card.role = m_shown->isOn(Line::Role) ? m_role->text().trimmed() : QString();
    card.about = m_about->toPlainText().trimmed();
    card.email = m_shown->isOn(Line::Email) ? m_email->text().trimmed() : QString();
    card.links = m_shown->isOn(Line::Links) ? m_links->links() + m_further : QList<CardLink>();
    card.jobs = m_shown->isOn(Line::Jobs);
    card.indexed = m_shown->isOn(Line::Search);
    m_choices->apply(card);
    if (!m_shown->isOn(Line::Stories))
        card.stories.clear();
    return card;
}

void CardForm::follow()
{
    using Line = ShownLines::Line;
    const auto length = static_cast<int>(m_about->toPlainText().trimmed().size());
    m_count->setText(u"%1 / %2"_s.arg(QString::number(length), QString::number(CardLimits::about)));
    m_count->setColor(length > CardLimits::about ? &Tokens::bad : &Tokens::muted);
    const QString none = tr("None yet, see below");
    const QString name = m_name->text().trimmed();
    const QString role = m_role->text().trimmed();
    m_shown->setNote(Line::Name, name.isEmpty() ? none : name);
    m_shown->setNote(Line::Role, role.isEmpty() ? none : role);
    QStringList links;
    for (const CardLink &link : m_links->links())
        links << (link.label.isEmpty() ? link.url.host() : link.label);
    m_shown->setNote(Line::Links, links.isEmpty() ? none : links.join(u", "_s));
    const auto stories = static_cast<int>(m_choices->storyCount());
    m_shown->setNote(Line::Stories,
        stories > 0 ? tr("%n, chosen by me", nullptr, stories) : tr("None chosen yet, see below"));
    m_shown->setNote(
        Line::Email, m_email->text().trimmed().isEmpty() ? none : tr("As a button, not as text"));
}

} // namespace Relais::Ui
