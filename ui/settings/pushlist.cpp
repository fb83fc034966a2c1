// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/pushlist.h"

#include "core/base/log.h"
#include "core/domain/retention.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pagekeys.h"
#include "ui/common/panels/card.h"
#include "ui/common/words/format.h"
#include "ui/settings/codetext.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListView>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int listHeight = 260;
constexpr int shownOfLast = 4;

QString words(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble());
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

QString PushList::line(const PushJournal::Entry &entry)
{
    QStringList fields;
    for (auto it = entry.body.begin(); it != entry.body.end(); ++it)
        fields << it.key() + u' ' + words(it.value());
    return entry.kind + u": "_s + fields.join(u" · "_s);
}

PushList::PushList(Theme &theme, const PushJournal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_title(new TextLabel(theme, TextStyle::CardTitle))
    , m_when(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_last(new CodeText(theme))
    , m_more(new Button(theme, Button::Kind::Normal, tr("All sendings")))
    , m_list(new QListView)
    , m_model(new QStringListModel(this))
{
    auto *card = new Card(theme);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(m_last);
    m_list->setModel(m_model);
    m_list->setFixedHeight(listHeight);
    m_list->setWordWrap(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setAccessibleName(tr("All sendings"));
    addMoveKeys(*m_list);
    m_list->setAccessibleDescription(
        tr("Everything that was sent in the last %n day(s)", nullptr, Retention::sentDays));
    m_list->hide();
    column->addWidget(m_list);
    connect(m_more, &Button::toggled, m_list, &QWidget::setVisible);
    setOrganization({});
    load();
}

QWidget *PushList::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_title->setElided(true);
    row->addWidget(m_title);
    m_when->setElided(true);
    row->addWidget(m_when, 1);
    m_more->setSize(Button::Size::Small);
    m_more->setIconName(u"impression"_s);
    m_more->setCheckable(true);
    m_more->setToolTip(
        tr("Everything that was sent in the last %n day(s)", nullptr, Retention::sentDays));
    row->addWidget(m_more);
    return head;
}

void PushList::setOrganization(const QString &name)
{
    m_title->setText(name.isEmpty() ? tr("Your last sending")
                                    : tr("Your last sending to %1", "company").arg(name));
}

void PushList::load()
{
    const auto entries = m_journal.latest();
    if (!entries) {
        qCWarning(lcUi) << "pushes:" << entries.error().detail;
        return;
    }
    m_more->setEnabled(!entries->isEmpty());
    if (entries->isEmpty()) {
        m_when->setText({});
        m_last->setText(tr("Nothing was sent yet."));
        return;
    }
    const QDateTime last = entries->first().at;
    const QDateTime now = m_journal.now();
    QStringList shown;
    QStringList all;
    int together = 0;
    for (const PushJournal::Entry &entry : *entries) {
        all << Format::dayAndTime(entry.at, now) + u" · "_s + line(entry);
        if (entry.at != last)
            continue;
        ++together;
        if (shown.size() < shownOfLast)
            shown << line(entry);
    }
    m_when->setText(tr("%1, %n item(s)", nullptr, together).arg(Format::dayAndTime(last, now)));
    m_last->setText(shown.join(u'\n'));
    m_model->setStringList(all);
}

void PushList::showEvent(QShowEvent *event)
{
    load();
    QWidget::showEvent(event);
}

} // namespace Relais::Ui
