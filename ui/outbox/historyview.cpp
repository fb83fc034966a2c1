// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/historyview.h"

#include "ui/common/controls/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int dotSize = 20;
constexpr int dotIcon = 13;
constexpr int whenWidth = 62;

//! One step: its dot, title and sentence, and its time.
class HistoryRow final : public QWidget {
    Q_DISABLE_COPY_MOVE(HistoryRow)
public:
    HistoryRow(Theme &theme, const HistoryLine &line, bool last, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_line(line)
        , m_last(last)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, last ? 0 : 11);
        row->setSpacing(12);
        row->addSpacing(dotSize + 12);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, line.title));
        if (!line.text.isEmpty()) {
            auto *text = new TextLabel(theme, TextStyle::Small, &Tokens::muted, line.text);
            text->setWrapped();
            words->addWidget(text);
        }
        row->addLayout(words, 1);
        auto *when = new TextLabel(theme, TextStyle::Small, &Tokens::muted, line.time);
        when->setMinimumWidth(theme.scaled(whenWidth));
        row->addWidget(when, 0, Qt::AlignTop);
        const QStringList parts { line.time, line.title, line.text };
        setAccessibleName(parts.join(u". "_s));
        followTheme(this, theme);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &colors = m_theme.colors();
        const ToneColors tone = toneColors(colors, m_line.tone);
        // The column of dots stands where reading begins.
        const qreal start = layoutDirection() == Qt::RightToLeft ? width() - dotSize : 0;
        if (!m_last)
            painter.fillRect(
                QRectF(start + 9.5, dotSize, 1, height() - dotSize), colors.lineStrong);
        if (m_line.next) {
            painter.setPen(QPen(colors.lineStrong, 1.5, Qt::DashLine));
            painter.drawEllipse(QRectF(start + 0.75, 0.75, dotSize - 1.5, dotSize - 1.5));
        } else {
            fillRounded(painter, QRectF(start, 0, dotSize, dotSize), dotSize / 2.0, tone.ground);
        }
        constexpr int inset = (dotSize - dotIcon) / 2;
        drawIcon(painter, m_theme, m_line.icon, m_line.next ? colors.muted : tone.ink,
            QRect(int(start) + inset, inset, dotIcon, dotIcon));
    }

private:
    Theme &m_theme;
    HistoryLine m_line;
    bool m_last;
};

} // namespace

HistoryView::HistoryView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setAccessibleName(tr("History"));
}

void HistoryView::setLines(const QList<HistoryLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < lines.size(); ++i)
        m_layout->addWidget(new HistoryRow(m_theme, lines.at(i), i + 1 == lines.size(), this));
}

} // namespace Relais::Ui
