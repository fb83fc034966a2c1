// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/sentcard.h"

#include "core/domain/text/composing.h"
#include "core/domain/text/textcheck.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/format.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

SentCard::SentCard(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_own(new Tag(theme))
    , m_length(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_footer(new QWidget(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setContentsMargins(14, 12, 14, 12);
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(12);
    row->addWidget(m_own);
    row->addStretch(1);
    row->addWidget(m_length);
    row->addWidget(new IconLabel(theme, u"privacy"_s, &Tokens::muted, 16));
    auto *whose = new TextLabel(
        theme, TextStyle::Small, &Tokens::muted, tr("Your copy is on this machine only"));
    whose->setWrapped(2); // in a narrow window
    row->addWidget(whose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text);
    column->addWidget(m_footer);
    connect(&theme, &Theme::changed, this, &SentCard::render);
    followTheme(this, theme);
}

void SentCard::setRelay(const RelayService::Row &row)
{
    const Relay &relay = row.relay;
    m_plain = composed(relay.network, relay.text, relay.trackedLink);
    const TextCheck check =
        checkText(relay.network, m_plain, { row.account.maxLength, row.account.linkLength });
    m_marked.clear();
    for (const Facet &facet : check.facets)
        m_marked.append({ int(utf16Position(relay.network, m_plain, facet.start)),
            int(utf16Position(relay.network, m_plain, facet.end)) });
    m_own->setText(tr("%1 own words", "a percentage").arg(Format::percent(relay.ownPercent)));
    m_length->setText(check.limit > 0
            ? tr("%1 / %2", "length of a text, limit")
                  .arg(Format::number(check.length), Format::number(check.limit))
            : Format::number(check.length));
    m_length->setAccessibleName(tr("%n character(s)", "length of a text", check.length));
    render();
}

void SentCard::render()
{
    QString html;
    int at = 0;
    const QString color = m_theme.colors().info.name();
    for (const auto &[start, end] : m_marked) {
        if (start < at || end > m_plain.size())
            continue;
        html += m_plain.mid(at, start - at).toHtmlEscaped();
        html += u"<span style=\"color:%1\">%2</span>"_s.arg(
            color, m_plain.mid(start, end - start).toHtmlEscaped());
        at = end;
    }
    html += m_plain.mid(at).toHtmlEscaped();
    html.replace(u'\n', u"<br>"_s);
    m_text->setFont(m_theme.font(TextStyle::Editor));
    m_text->setText(u"<div style=\"line-height:%1px\">%2</div>"_s.arg(
        QString::number(m_theme.lineHeight(TextStyle::Editor)), html));
    m_text->setAccessibleName(tr("Text as it goes out"));
    m_text->setAccessibleDescription(m_plain);
}

void SentCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colors = m_theme.colors();
    fillRounded(painter, rect(), Metrics::radiusBanner, colors.surface, colors.line);
    painter.fillRect(QRect(0, m_footer->y(), width(), 1), colors.line);
}

} // namespace Relais::Ui
