// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/privacyrow.h"

#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/avatar.h"
#include "ui/settings/privacyfacts.h"
#include "ui/settings/settingssearch.h"
#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QKeyEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int rowHeight = 41;
constexpr std::array<int, 4> shares { 150, 118, 232, 172 }; // of the width, as the design has it

//! The row's cells as one button. Arrows stay its list's.
class CellsButton final : public QAbstractButton {
public:
    explicit CellsButton(Theme &theme)
        : m_theme(theme)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setProperty("focusRadius", Metrics::radiusField);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!underMouse() && !isChecked())
            return;
        QPainter painter(this);
        painter.fillRect(rect().adjusted(0, 1, 0, 0), m_theme.colors().sunken);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            click();
            return;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right:
            event->ignore();
            return;
        default:
            QAbstractButton::keyPressEvent(event);
        }
    }

private:
    Theme &m_theme;
};

TextLabel *wrapped(Theme &theme, TextStyle style, Color color, const QString &text, int lines)
{
    auto *label = new TextLabel(theme, style, color, text);
    label->setWrapped(lines);
    return label;
}

void letMouseThrough(QWidget &over)
{
    const auto parts = over.findChildren<QWidget *>();
    for (QWidget *part : parts)
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

} // namespace

PrivacyRowView::PrivacyRowView(Theme &theme, const PrivacyRow &row, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_cells(new CellsButton(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_cells->setMinimumHeight(theme.scaled(rowHeight));
    placeCells(*m_cells,
        { wrapped(theme, TextStyle::SmallStrong, &Tokens::text, row.what, 2), makeState(row.sent),
            wrapped(theme, TextStyle::Small, &Tokens::text, row.exactly, 2),
            wrapped(theme, TextStyle::Small, &Tokens::muted, row.readers, 2) });
    letMouseThrough(*m_cells);
    const QString sign = row.sent ? tr("Receives") : tr("Does not receive");
    const QString readers = tr("Read by: %1").arg(row.readers);
    setAccessibleName(QStringList { row.what, sign, row.exactly, readers }.join(u". "_s));
    m_cells->setAccessibleName(accessibleName());
    m_cells->setAccessibleDescription(tr("Press to read exactly what this is"));
    m_cells->setToolTip(m_cells->accessibleDescription());
    setFocusProxy(m_cells);
    column->addWidget(m_cells);
    QWidget *detail = makeDetail(row);
    detail->hide();
    column->addWidget(detail);
    connect(m_cells, &QAbstractButton::toggled, detail, &QWidget::setVisible);
    SettingsSearch::setFold(*detail, *m_cells);
    followTheme(this, theme);
}

void PrivacyRowView::placeCells(QWidget &line, const QList<QWidget *> &cells)
{
    auto *row = new QHBoxLayout(&line);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(16);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QWidget *cell = cells.at(i);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        policy.setHeightForWidth(cell->sizePolicy().hasHeightForWidth());
        cell->setSizePolicy(policy);
        row->addWidget(cell, shares.at(static_cast<std::size_t>(i)), Qt::AlignVCenter);
    }
}

QWidget *PrivacyRowView::makeState(bool sent)
{
    const Color color = sent ? &Tokens::info : &Tokens::good;
    auto *state = new QWidget;
    auto *row = new QHBoxLayout(state);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const QString icon = sent ? u"impression"_s : u"privacy"_s;
    row->addWidget(new IconLabel(m_theme, icon, color, Metrics::smallIcon));
    const QString words = sent ? tr("Receives") : tr("Does not receive");
    row->addWidget(wrapped(m_theme, TextStyle::SmallStrong, color, words, 2), 1);
    return state;
}

QWidget *PrivacyRowView::makeDetail(const PrivacyRow &row)
{
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(16, 4, 16, 12);
    column->setSpacing(2);
    const auto add = [this, column](TextStyle style, Color color, const QString &text) {
        column->addWidget(wrapped(m_theme, style, color, text, 0));
    };
    for (const PrivacyFact &fact : row.facts) {
        add(TextStyle::SmallStrong, &Tokens::text, fact.what);
        add(TextStyle::Small, &Tokens::muted, fact.exactly);
        if (fact.sent)
            add(TextStyle::Small, &Tokens::muted, tr("Read by: %1").arg(fact.readers));
        if (!fact.fields.isEmpty())
            add(TextStyle::Small, &Tokens::muted,
                tr("Fields: %1", "names in the contract").arg(fact.fields.join(u", "_s)));
    }
    return detail;
}

// The line above it.
void PrivacyRowView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colors().line);
}

} // namespace Relais::Ui
