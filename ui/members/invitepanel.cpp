// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/invitepanel.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/states/servergate.h"
#include "ui/common/whendone.h"
#include "ui/members/memberwords.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int textLines = 4;
constexpr int listHeight = 180;
constexpr qsizetype mostAtOnce = 200;
constexpr qsizetype mostErrorsShown = 8;
} // namespace

InvitePanel::InvitePanel(Theme &theme, MembersService &members, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_members(members)
    , m_text(new QPlainTextEdit)
    , m_sum(new TextLabel(theme, TextStyle::Body))
    , m_errors(new TextLabel(theme, TextStyle::Small, &Tokens::bad))
    , m_message(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_invite(new Button(theme, Button::Kind::Primary, tr("Invite")))
    , m_copyAll(new Button(theme, Button::Kind::Normal, tr("Copy all links")))
    , m_scroll(new QScrollArea)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, tr("Invite people")), 1);
    auto *close = Button::iconOnly(theme, u"dismiss"_s, tr("Close the invitations"));
    connect(close, &QPushButton::clicked, this, &InvitePanel::leave);
    head->addWidget(close);
    column->addLayout(head);
    m_text->setAccessibleName(tr("E-mail addresses of those to invite"));
    m_text->setPlaceholderText(
        tr("Paste addresses: one a line, or with commas or semicolons; “Name <a@b>” is fine"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * textLines + 16);
    column->addWidget(m_text);
    for (TextLabel *label : { m_sum, m_errors, m_message }) {
        label->setWrapped();
        column->addWidget(label);
    }
    auto *list = new QWidget;
    m_lines = new QVBoxLayout(list);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(4);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(list);
    list->setAutoFillBackground(false);
    m_scroll->setAccessibleName(tr("Invitations"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFixedHeight(theme.scaled(listHeight));
    column->addWidget(m_scroll);
    auto *acts = new FlowLayout(8);
    acts->addWidget(m_copyAll);
    acts->addWidget(m_invite);
    column->addLayout(acts);
    m_invite->setToolTip(tr("Makes a one-time link for each (Ctrl Enter)"));
    connect(m_text, &QPlainTextEdit::textChanged, this, &InvitePanel::read);
    connect(m_invite, &QPushButton::clicked, this, &InvitePanel::inviteAll);
    connect(m_copyAll, &QPushButton::clicked, this, &InvitePanel::copyAll);
    hide();
}

void InvitePanel::open(const QString &addresses)
{
    if (!isInviting()) {
        m_done.clear();
        m_message->setText({});
        m_text->setPlainText(addresses);
        read();
        showLines();
    }
    show();
    m_text->setFocus(Qt::OtherFocusReason);
}

void InvitePanel::leave()
{
    if (!isInviting())
        hide();
}

void InvitePanel::read()
{
    const QList<TypedAddress> all = addressesIn(m_text->toPlainText());
    m_people.clear();
    QStringList errors;
    for (const TypedAddress &one : all) {
        if (one.problem == TypedAddress::Problem::None)
            m_people.append(one);
        else if (one.problem == TypedAddress::Problem::Twice)
            errors.append(tr("“%1” stands there twice and is invited once").arg(one.email));
        else
            errors.append(tr("“%1” is no e-mail address").arg(one.typed));
    }
    const bool tooMany = m_people.size() > mostAtOnce;
    const int people = static_cast<int>(m_people.size());
    m_sum->setText(tooMany
            ? tr("These are %n people; invite 200 at a time, or import a file", nullptr, people)
            : QString());
    m_sum->setVisible(tooMany);
    const qsizetype shown = std::min(mostErrorsShown, errors.size());
    QStringList lines = errors.first(shown);
    if (shown < errors.size())
        lines.append(tr("and %n more", nullptr, static_cast<int>(errors.size() - shown)));
    m_errors->setText(lines.join(u'\n'));
    m_errors->setVisible(!lines.isEmpty());
    m_invite->setText(people > 0 ? tr("Invite %n person(s)", nullptr, people) : tr("Invite"));
    const bool may = people > 0 && !tooMany;
    if (m_gate)
        m_gate->allow(m_invite, may);
    else
        m_invite->setEnabled(may);
}

void InvitePanel::setGate(ServerGate &gate)
{
    m_gate = &gate;
    read();
}

void InvitePanel::inviteAll()
{
    if (isInviting() || m_people.isEmpty() || !m_invite->isEnabled())
        return;
    m_done.clear();
    showLines();
    m_waiting = m_people;
    m_invite->setBusy(true);
    m_text->setReadOnly(true);
    inviteNext();
}

// One after the other: each is an act of its own in the audit log.
void InvitePanel::inviteNext()
{
    if (m_waiting.isEmpty()) {
        finish();
        return;
    }
    const TypedAddress person = m_waiting.constFirst();
    m_message->setText(tr("%n left to invite", nullptr, static_cast<int>(m_waiting.size())));
    m_message->setVisible(true);
    whenDone(m_members.invite(person.email, person.name), this,
        [this, person](const Result<InvitationLink> &link) {
            if (!link && link.error().code == ErrorCode::Network) { // for all of them alike
                m_waiting.clear();
                finish(MemberWords::problem(link.error()));
                return;
            }
            take(person, link);
            m_waiting.removeFirst();
            inviteNext();
        });
}

void InvitePanel::take(const TypedAddress &person, const Result<InvitationLink> &link)
{
    const QString who = person.name.isEmpty()
        ? person.email
        : tr("%1 · %2", "name, e-mail address").arg(person.name, person.email);
    const Line line { who, link ? link->link : QString(),
        link ? QString() : MemberWords::problem(link.error()) };
    m_done.append(line);
    addLine(line);
}

// What could not be invited stays to be mended; who is invited is not asked for twice.
void InvitePanel::finish(const QString &trouble)
{
    m_invite->setBusy(false);
    m_text->setReadOnly(false);
    QStringList left;
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        if (i >= m_done.size() || m_done.at(i).link.isEmpty())
            left.append(m_people.at(i).typed);
    }
    const int people = static_cast<int>(m_people.size() - left.size());
    m_text->setPlainText(left.join(u'\n'));
    m_message->setText(trouble.isEmpty()
            ? tr("%n invited. Hand each link over; it is good once, and is not shown again.",
                  nullptr, people)
            : trouble);
    m_message->setVisible(true);
    m_copyAll->setVisible(people > 0);
    if (people > 0)
        m_copyAll->setFocus(Qt::OtherFocusReason);
    if (people == 1)
        copyOnly();
    Q_EMIT invited(people);
}

// Of one person there is one link to hand over.
void InvitePanel::copyOnly()
{
    for (const Line &line : std::as_const(m_done)) {
        if (line.link.isEmpty())
            continue;
        QGuiApplication::clipboard()->setText(line.link);
        m_message->setText(tr("The link for %1 is on the clipboard. Hand it over; it is good once, "
                              "and is not shown again.")
                .arg(line.who));
    }
}

void InvitePanel::showLines()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_lines->addStretch(1);
    m_scroll->setVisible(false);
    m_copyAll->setVisible(false);
}

void InvitePanel::addLine(const Line &line)
{
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    auto *who = new TextLabel(m_theme, TextStyle::Body, &Tokens::text, line.who);
    who->setElided(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(who);
    across->addLayout(words, 1);
    if (line.link.isEmpty()) {
        auto *problem = new TextLabel(m_theme, TextStyle::Small, &Tokens::bad, line.problem);
        problem->setWrapped();
        words->addWidget(problem);
    } else {
        auto *copy = new Button(m_theme, Button::Kind::Normal, tr("Copy link"));
        copy->setSize(Button::Size::Small);
        copy->setAccessibleDescription(tr("The invitation of %1").arg(line.who));
        connect(copy, &QPushButton::clicked, this, [this, link = line.link, who = line.who] {
            QGuiApplication::clipboard()->setText(link);
            m_message->setText(tr("The link for %1 is on the clipboard").arg(who));
        });
        across->addWidget(copy);
    }
    m_lines->insertWidget(m_lines->count() - 1, row); // before the stretch
    m_scroll->setVisible(true);
}

// As a spreadsheet takes it: who, and their link beside.
void InvitePanel::copyAll()
{
    QStringList lines;
    for (const Line &line : std::as_const(m_done)) {
        if (!line.link.isEmpty())
            lines.append(line.who + u'\t' + line.link);
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_message->setText(
        tr("%n link(s) are on the clipboard", nullptr, static_cast<int>(lines.size())));
}

bool InvitePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            inviteAll();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void InvitePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Relais::Ui
