// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobrows.h"

#include "ui/common/controls/tag.h"
#include "ui/common/lists/cardrows.h"
#include "ui/common/words/format.h"
#include "ui/common/words/toldwords.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int placeSize = 56;
constexpr int padding = 12;
constexpr int gap = 10;

class JobDelegate final : public QStyledItemDelegate {
public:
    JobDelegate(Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { option.rect.width(),
            jobRowHeight(
                m_theme.lineHeight(TextStyle::CardTitle), m_theme.lineHeight(TextStyle::Small)) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const auto *model = static_cast<const JobModel *>(index.model());
        const JobRow &row = model->rowAt(index.row());
        const Tokens &colors = m_theme.colors();
        const QFont small = m_theme.font(TextStyle::Small);
        JobRowLayout layout =
            layoutJobRow(option.rect, row.mark.isEmpty() ? 0 : Tag::width(m_theme, row.mark),
                row.contract.isEmpty() ? 0 : Tag::width(m_theme, row.contract),
                m_theme.lineHeight(TextStyle::CardTitle), m_theme.lineHeight(TextStyle::Small));
        QRect dot(layout.title.left(), layout.title.center().y() - 3, 8, 8);
        if (row.unread)
            layout.title.setLeft(layout.title.left() + 14);
        for (QRect *part : { &layout.card, &layout.place, &layout.title, &layout.mark, &layout.line,
                 &layout.contract, &layout.facts, &dot })
            *part = QStyle::visualRect(option.direction, option.rect, *part);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawRowCard(*painter, layout.card, option, m_theme);
        fillRounded(*painter, layout.place, Metrics::radiusBanner, colors.sunken);
        const QRect icon(layout.place.center().x() - 9, layout.place.top() + 8, 20, 20);
        drawIcon(*painter, m_theme, u"job"_s, colors.muted, icon);
        drawLine(*painter,
            QRect(layout.place.left() + 2, icon.bottom() + 3, layout.place.width() - 4, 16),
            m_theme.font(TextStyle::Group), colors.muted, row.place, Qt::AlignHCenter);
        if (row.unread)
            fillRounded(*painter, dot, dot.width() / 2.0, colors.accent);
        drawLine(
            *painter, layout.title, m_theme.font(TextStyle::CardTitle), colors.text, row.title);
        if (!row.mark.isEmpty())
            Tag::draw(*painter, m_theme, layout.mark.topLeft(), row.mark, row.markTone);
        drawLine(*painter, layout.line, small, colors.muted, row.line);
        if (!row.contract.isEmpty())
            Tag::draw(*painter, m_theme, layout.contract.topLeft(), row.contract, Tone::Neutral);
        const QString facts =
            row.left.isEmpty() ? row.colleagues : QString(row.colleagues + u" · "_s + row.left);
        drawLine(*painter, layout.facts, small, colors.muted, facts, Qt::AlignTrailing);
        drawRowFocus(*painter, layout.card, option, m_theme);
        painter->restore();
    }

private:
    Theme &m_theme;
};

} // namespace

bool JobRow::isOfTeam(const Story &story, const QString &team)
{
    return !team.isEmpty() && story.job.team.compare(team, Qt::CaseInsensitive) == 0;
}

JobRow JobRow::of(const QueueService::Row &row, const QString &myTeam, const QDateTime &now)
{
    const Story &story = row.story;
    JobRow shown;
    shown.id = story.id;
    shown.place = story.job.place;
    shown.title = story.title;
    shown.line = story.summary.simplified();
    QStringList terms { story.job.contract, story.job.remote ? JobModel::tr("Remote") : QString() };
    terms.removeAll(QString());
    shown.contract = terms.join(u" · "_s);
    shown.colleagues = ToldWords::colleagues(story.colleagues);
    shown.left = Format::timeLeft(story.expiry, now);
    shown.unread = row.unread;
    if (isOfTeam(story, myTeam)) {
        shown.mark = JobModel::tr("My team");
        shown.markTone = Tone::Accent;
    } else if (Format::endsSoon(story.expiry, now)) {
        shown.mark = JobModel::tr("Ends soon");
        shown.markTone = Tone::Warn;
    }
    return shown;
}

JobModel::JobModel(QObject *parent)
    : KeyedRows(parent)
{
}

QVariant JobModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobRow &row = rowAt(index.row());
    if (role == Qt::DisplayRole)
        return row.title;
    if (role == IdRole)
        return row.id.value;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList said;
    for (const QString &part : { row.unread ? tr("New") : QString(), row.title, row.place,
             row.contract, row.mark, row.line, row.colleagues, row.left }) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(u". "_s);
}

int jobRowHeight(int titleLine, int smallLine)
{
    const int text = titleLine + 2 + smallLine + 4 + std::max(Metrics::tag, smallLine);
    return std::max(placeSize, text) + 2 * padding + gap;
}

JobRowLayout layoutJobRow(
    const QRect &row, int markWidth, int contractWidth, int titleLine, int smallLine)
{
    JobRowLayout layout;
    layout.card = row.adjusted(0, 0, 0, -gap);
    const QRect inner = layout.card.adjusted(padding, padding, -padding, -padding);
    layout.place =
        QRect(inner.left(), inner.top() + (inner.height() - placeSize) / 2, placeSize, placeSize);
    const int left = layout.place.right() + 1 + 14;
    const int right = inner.right() + 1;
    const int mark = markWidth > 0 ? markWidth + 8 : 0;
    const int tag = std::max(Metrics::tag, smallLine);
    layout.mark = QRect(right - markWidth, inner.top(), markWidth, tag);
    layout.title = QRect(left, inner.top(), std::max(0, right - mark - left), titleLine);
    layout.line = QRect(left, inner.top() + titleLine + 2, std::max(0, right - left), smallLine);
    const int bottom = layout.line.bottom() + 1 + 4;
    layout.contract = QRect(left, bottom, contractWidth, tag);
    const int factsLeft = left + contractWidth + 8;
    layout.facts = QRect(factsLeft, bottom, std::max(0, right - factsLeft), tag);
    return layout;
}

JobList::JobList(Theme &theme, QWidget *parent)
    : KeyedList(theme, tr("Jobs"), parent)
{
    setItemDelegate(new JobDelegate(theme, this));
}

void JobList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    KeyedList::currentChanged(current, previous);
    Q_EMIT selectionMoved(idAt(current));
}

void JobList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->modifiers() == Qt::NoModifier ? event->key() : 0;
    if (key == Qt::Key_C)
        Q_EMIT copyAsked();
    else if (key == Qt::Key_R)
        Q_EMIT opened();
    else
        KeyedList::keyPressEvent(event);
}

} // namespace Relais::Ui
