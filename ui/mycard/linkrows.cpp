// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mycard/linkrows.h"

#include "core/domain/webaddress.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

LinkRows::LinkRows(Theme &, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (int i = 0; i < rows; ++i) {
        Row row { new QLineEdit, new QLineEdit };
        row.label->setMaxLength(CardLimits::label);
        row.label->setPlaceholderText(i == 0 ? tr("LinkedIn") : tr("Name"));
        row.label->setAccessibleName(tr("Name of link %1").arg(i + 1));
        row.url->setMaxLength(longestWebAddress);
        row.url->setPlaceholderText(tr("https://…"));
        row.url->setAccessibleName(tr("Address of link %1").arg(i + 1));
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(row.label, 1);
        line->addWidget(row.url, 2);
        column->addLayout(line);
        connect(row.label, &QLineEdit::textEdited, this, &LinkRows::edited);
        connect(row.url, &QLineEdit::textEdited, this, &LinkRows::edited);
        m_rows.append(row);
    }
}

void LinkRows::setLinks(const QList<CardLink> &links)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const CardLink link = i < links.size() ? links[i] : CardLink {};
        m_rows[i].label->setText(link.label);
        m_rows[i].url->setText(link.url.toString(QUrl::FullyEncoded));
    }
}

QList<CardLink> LinkRows::links() const
{
    QList<CardLink> links;
    for (const Row &row : m_rows) {
        QString url = row.url->text().trimmed();
        // "linkedin.com/in/lea", as people write it.
        if (!url.contains("://"_L1) && url.section(u'/', 0, 0).contains(u'.'))
            url.prepend("https://"_L1);
        if (!url.isEmpty())
            links.append({ row.label->text().trimmed(), QUrl(url, QUrl::StrictMode) });
    }
    return links;
}

} // namespace Relais::Ui
