// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/privacytable.h"

#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/lists/rowlist.h"
#include "ui/common/panels/card.h"
#include "ui/settings/privacyfacts.h"
#include "ui/settings/privacyrow.h"
#include "ui/settings/settingssearch.h"

#include <QBoxLayout>
#include <QButtonGroup>

#include <utility>

namespace Relais::Ui {

PrivacyTable::PrivacyTable(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_company(new TextLabel(theme, TextStyle::SmallMedium, &Tokens::muted))
    , m_rows(new RowList(tr("Exactly what my company sees")))
    , m_away(new QWidget(this))
{
    m_away->hide();
    auto *card = new Card(theme);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 4);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeTitles());
    column->addWidget(m_rows);
    m_rows->setSpacing(0);
    setOrganization({});
    showRows(Show::All);
}

QWidget *PrivacyTable::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    auto *title = new TextLabel(
        m_theme, TextStyle::CardTitle, &Tokens::text, tr("Exactly what my company sees"));
    title->setWrapped(2);
    row->addWidget(title, 1);
    auto *group = new QButtonGroup(this);
    const QStringList names { tr("All"), tr("Sent"), tr("Never sent") };
    for (int i = 0; i < names.size(); ++i) {
        auto *chip = new Chip(m_theme, names.at(i));
        chip->setChecked(i == 0);
        group->addButton(chip, i);
        row->addWidget(chip);
    }
    SettingsSearch::setFilter(*m_away, *group->button(0));
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { showRows(Show(id)); });
    return head;
}

QWidget *PrivacyTable::makeTitles()
{
    const auto title = [this](const QString &text) {
        return new TextLabel(m_theme, TextStyle::SmallMedium, &Tokens::muted, text);
    };
    auto *line = new QWidget;
    line->setFixedHeight(m_theme.scaled(32));
    PrivacyRowView::placeCells(*line,
        { title(tr("Datum")), m_company, title(tr("What is sent")), title(tr("Who may read it")) });
    return line;
}

void PrivacyTable::setOrganization(const QString &name)
{
    m_company->setText(name.isEmpty() ? tr("Company") : name);
    m_company->setToolTip(m_company->text());
}

void PrivacyTable::showRows(Show which)
{
    qDeleteAll(m_away->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    QList<QWidget *> rows;
    const QList<PrivacyRow> kinds = PrivacyFacts::rows();
    for (const PrivacyRow &kind : kinds) {
        auto *row = new PrivacyRowView(m_theme, kind);
        if (which == Show::All || kind.sent == (which == Show::Sent))
            rows.append(row);
        else
            row->setParent(m_away);
    }
    m_rows->setRows(rows);
    for (QWidget *row : std::as_const(rows))
        row->show(); // now: a search that brought them back looks for its line among them
}

} // namespace Relais::Ui
