// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/reviewcard.h"

#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/pictures/avatar.h"
#include "ui/editor/commentspanel.h"
#include "ui/editor/difflist.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

ReviewCard::ReviewCard(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_author(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_approvalSign(new IconLabel(theme, u"schedule"_s, &Tokens::warn, Metrics::smallIcon))
    , m_approval(new TextLabel(theme, TextStyle::Small))
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::warn))
    , m_since(new TextLabel(theme, TextStyle::SmallStrong, &Tokens::muted))
    , m_diff(new DiffList(theme))
    , m_comments(new CommentsPanel(theme))
    , m_seal(new QWidget)
    , m_sealSign(new IconLabel(theme, u"privacy"_s, &Tokens::good, Metrics::smallIcon))
    , m_signature(new TextLabel(theme, TextStyle::Small, &Tokens::good))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *parts = new QVBoxLayout(card);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(makeSaid());
    parts->addWidget(makeSeal());
}

QWidget *ReviewCard::makeSaid()
{
    auto *said = new QWidget;
    auto *list = new QVBoxLayout(said);
    list->setContentsMargins(14, 12, 14, 12);
    list->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, tr("Review")));
    head->addStretch(1);
    m_author->setElided(true);
    head->addWidget(m_author);
    list->addLayout(head);
    auto *approval = new QHBoxLayout;
    approval->setSpacing(8);
    m_approval->setWrapped();
    approval->addWidget(m_approvalSign, 0, Qt::AlignTop);
    approval->addWidget(m_approval, 1);
    list->addLayout(approval);
    m_approvalSign->hide();
    m_approval->hide();
    m_note->setWrapped();
    m_note->hide();
    list->addWidget(m_note);
    list->addWidget(makeChanges());
    list->addWidget(m_comments);
    return said;
}

//! What the changes are counted from, over what they are.
QWidget *ReviewCard::makeChanges()
{
    auto *box = new Card(m_theme);
    box->setRadius(Metrics::radiusField);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *head = new Card(m_theme);
    head->setGround(&Tokens::sunken);
    head->setEdge(&Tokens::sunken);
    head->setRadius(Metrics::radiusField);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(10, 4, 10, 4);
    m_since->setWrapped();
    row->addWidget(m_since);
    column->addWidget(head);
    column->addWidget(m_diff);
    return box;
}

//! Below a line, at the card's foot.
QWidget *ReviewCard::makeSeal()
{
    auto *column = new QVBoxLayout(m_seal);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(lineAcross(m_theme));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(8);
    row->addWidget(m_sealSign, 0, Qt::AlignTop);
    m_signature->setWrapped();
    row->addWidget(m_signature, 1);
    column->addLayout(row);
    m_seal->hide();
    return m_seal;
}

void ReviewCard::setReview(const QString &author, const QString &note, const QString &since,
    const QList<StoryChange> &changes)
{
    m_author->setText(author);
    m_note->setText(note.isEmpty() ? QString() : tr("Sent back: %1").arg(note));
    m_note->setVisible(!note.isEmpty());
    m_since->setText(since);
    m_since->setAccessibleName({}); // of an earlier announcement
    m_diff->setVisible(!changes.isEmpty());
    m_diff->setChanges(changes);
}

void ReviewCard::setApproval(const QString &sentence, bool given)
{
    m_approval->setText(sentence);
    m_approvalSign->setIcon(
        given ? u"confirm"_s : u"schedule"_s, given ? &Tokens::good : &Tokens::warn);
    m_approval->setVisible(!sentence.isEmpty());
    m_approvalSign->setVisible(!sentence.isEmpty());
}

void ReviewCard::setSignature(const QString &sentence, bool good)
{
    const Color color = good ? &Tokens::good : &Tokens::bad;
    m_signature->setText(sentence);
    m_signature->setColor(color);
    m_sealSign->setIcon(good ? u"privacy"_s : u"error"_s, color);
    m_seal->setVisible(!sentence.isEmpty());
}

} // namespace Relais::Ui
