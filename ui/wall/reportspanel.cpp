// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/reportspanel.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/popovers/wordpopover.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

void takeLines(QVBoxLayout &lines)
{
    while (QLayoutItem *item = lines.takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

ReportsPanel::ReportsPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new QVBoxLayout)
    , m_none(new TextLabel(theme, TextStyle::Small, &Tokens::muted, tr("Nothing waits for you")))
    , m_more(new Button(theme, Button::Kind::Quiet, {}))
    , m_settled(new QWidget)
    , m_settledLines(new QVBoxLayout(m_settled))
    , m_pageLines(new QVBoxLayout)
    , m_column(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    card->setGround(&Tokens::warnSoft);
    card->setEdge(&Tokens::warnLine);
    outer->addWidget(card);
    card->setLayout(m_column);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, tr("Reported to the editors")));
    head->addStretch(1);
    m_more->setSize(Button::Size::Small);
    m_more->setCheckable(true);
    head->addWidget(m_more);
    m_column->addLayout(head);
    m_column->addWidget(m_none);
    for (QVBoxLayout *lines : { m_lines, m_pageLines }) {
        lines->setSpacing(10);
        m_column->addLayout(lines);
    }
    m_settledLines->setContentsMargins(0, 0, 0, 0);
    m_settledLines->setSpacing(10);
    m_settled->hide();
    m_column->addWidget(m_settled);
    connect(m_more, &QPushButton::toggled, m_settled, &QWidget::setVisible);
    hide();
}

QString ReportsPanel::settledWords(const WallReport &report, const QDateTime &now) const
{
    const QString when = Format::ago(report.settledAt, now);
    const QString what =
        report.postRemoved ? tr("Removed, %1").arg(when) : tr("Left there, %1").arg(when);
    return report.answer.isEmpty() ? what
                                   : tr("%1. %2 answered: %3", "what was decided, who, the answer")
                                         .arg(what, report.answeredBy, report.answer);
}

QString ReportsPanel::reportedWords(const WallReport &report)
{
    const QString text = report.postText.isEmpty() ? tr("(its text is gone)") : report.postText;
    return report.comment.isEmpty()
        ? tr("%1: %2", "author of a post, its text").arg(report.postAuthor, text)
        : tr("%1, in a comment: %2", "author of a comment, its text").arg(report.postAuthor, text);
}

QWidget *ReportsPanel::makeLine(const WallReport &report, const QDateTime &now)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *post = new TextLabel(m_theme, TextStyle::Body, &Tokens::text, reportedWords(report));
    post->setWrapped(2);
    words->addWidget(post);
    auto *why = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        tr("%1, %2: %3", "who reported, when, the word")
            .arg(report.reporter, Format::ago(report.at, now), report.word));
    why->setWrapped();
    words->addWidget(why);
    if (!report.reportedText.isEmpty() && report.reportedText != report.postText) {
        auto *then = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
            tr("Edited since. When it was reported: %1").arg(report.reportedText));
        then->setWrapped(2);
        words->addWidget(then);
    }
    if (report.settledAt.isValid()) {
        auto *settled =
            new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, settledWords(report, now));
        settled->setWrapped();
        words->addWidget(settled);
    }
    row->addLayout(words, 1);
    for (Button *button : actsFor(report)) {
        button->setSize(Button::Size::Small);
        button->setAccessibleDescription(post->text());
        row->addWidget(button, 0, Qt::AlignTop);
        hold(button);
    }
    return line;
}

QWidget *ReportsPanel::makePageLine(const PageReport &report, const QDateTime &now)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const QString title = report.title.isEmpty() ? report.object : report.title;
    const bool isCard = report.page == PageReport::Page::Card;
    auto *page = new TextLabel(m_theme, TextStyle::Body, &Tokens::text,
        isCard ? tr("Public card of %1").arg(title)
               : tr("Public page of the story “%1”").arg(title));
    page->setWrapped(2);
    words->addWidget(page);
    auto *why = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        tr("A visitor, %1: %2", "when, the word").arg(Format::ago(report.at, now), report.word));
    why->setWrapped();
    words->addWidget(why);
    row->addLayout(words, 1);
    auto *look = new Button(m_theme, Button::Kind::Normal, tr("Open the page"));
    auto *done = new Button(m_theme, Button::Kind::Normal, tr("Dealt with"));
    for (Button *button : { look, done }) {
        button->setSize(Button::Size::Small);
        button->setAccessibleDescription(page->text());
        row->addWidget(button, 0, Qt::AlignTop);
    }
    look->setEnabled(!report.address.isEmpty());
    hold(done);
    connect(
        look, &QPushButton::clicked, this, [this, report] { Q_EMIT openAsked(report.address); });
    connect(done, &QPushButton::clicked, this, [this, report] { Q_EMIT dealtWith(report.id); });
    return line;
}

QList<Button *> ReportsPanel::actsFor(const WallReport &report)
{
    QList<Button *> acts;
    const auto add = [&](Button::Kind kind, const QString &text) {
        acts.append(new Button(m_theme, kind, text));
        return acts.last();
    };
    if (report.answer.isEmpty()) {
        Button *answer = add(Button::Kind::Quiet, tr("Answer …"));
        connect(answer, &QPushButton::clicked, this,
            [this, answer, report] { askAnswer(answer, report); });
    }
    if (!report.settledAt.isValid()) {
        Button *keep = add(Button::Kind::Normal, tr("Leave it there"));
        connect(keep, &QPushButton::clicked, this,
            [this, report] { Q_EMIT keepAsked(report.post, report.comment); });
    }
    if (report.postRemoved && report.mayRestore) {
        Button *restore = add(Button::Kind::Normal, tr("Restore"));
        connect(restore, &QPushButton::clicked, this,
            [this, report] { Q_EMIT restoreAsked(report.post, report.comment); });
    } else if (!report.postRemoved) {
        Button *remove = add(Button::Kind::Danger, tr("Remove …"));
        connect(remove, &QPushButton::clicked, this,
            [this, remove, report] { askReason(remove, report); });
    }
    return acts;
}

void ReportsPanel::askReason(Button *beside, const WallReport &report)
{
    WordPopover::Question question { report.comment.isEmpty()
            ? tr("Remove this post for everyone")
            : tr("Remove this comment for everyone"),
        tr("A line stays in its place, with your name and the reason. It can be restored for %n "
           "day(s).",
            nullptr, WallLimits::hiddenDays),
        tr("The reason"), tr("Remove") };
    question.longest = WallLimits::report;
    WordPopover::ask(m_theme, beside, question, [this, report](const QString &reason) {
        Q_EMIT removeAsked(report.post, reason, report.comment);
    });
}

void ReportsPanel::askAnswer(Button *beside, const WallReport &report)
{
    WordPopover::Question question { tr("Answer %1").arg(report.reporter),
        report.comment.isEmpty()
            ? tr("They read it on the wall; the report is settled and the post stays as it is.")
            : tr("They read it on the wall; the report is settled and the comment stays as it is."),
        tr("What was decided, and why"), tr("Answer") };
    question.longest = WallLimits::report;
    WordPopover::ask(m_theme, beside, question,
        [this, report](const QString &answer) { Q_EMIT answerAsked(report.id, answer); });
}

void ReportsPanel::setReports(
    const QList<WallReport> &open, const QList<WallReport> &settled, const QDateTime &now)
{
    takeLines(*m_lines);
    takeLines(*m_settledLines);
    for (const WallReport &report : open)
        m_lines->addWidget(makeLine(report, now));
    for (const WallReport &report : settled)
        m_settledLines->addWidget(makeLine(report, now));
    m_more->setText(tr("%n settled", "reports", int(settled.size())));
    m_more->setVisible(!settled.isEmpty());
    m_settled->setVisible(!settled.isEmpty() && m_more->isChecked());
    follow();
}

void ReportsPanel::setPageReports(const QList<PageReport> &reports, const QDateTime &now)
{
    takeLines(*m_pageLines);
    for (const PageReport &report : reports)
        m_pageLines->addWidget(makePageLine(report, now));
    follow();
}

void ReportsPanel::setNotice(QWidget *notice)
{
    m_column->insertWidget(1, notice); // below the head
}

void ReportsPanel::setFailed(bool failed)
{
    m_failed = failed;
    follow();
}

void ReportsPanel::setBlocked(const QString &reason)
{
    m_blocked = reason;
    const QList<QPointer<Button>> acts = std::exchange(m_acts, {});
    for (const QPointer<Button> &act : acts) {
        if (act)
            hold(act);
    }
}

void ReportsPanel::hold(Button *act)
{
    act->setEnabled(m_blocked.isEmpty());
    act->setToolTip(m_blocked);
    m_acts.append(act);
}

void ReportsPanel::follow()
{
    const int open = m_lines->count() + m_pageLines->count();
    m_none->setVisible(open == 0 && !m_failed);
    setVisible(m_failed || open + m_settledLines->count() > 0);
}

} // namespace Relais::Ui
