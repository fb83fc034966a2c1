// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/charts/figuretable.h"

#include "core/base/csv.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/lists/markdelegate.h"
#include "ui/common/outside.h"
#include "ui/common/pagekeys.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainterPath>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int keyRole = Qt::UserRole + 1;
constexpr int rowHeight = 30;
constexpr int headHeight = 36;
constexpr int sign = 18;
constexpr QSize figurePicture { 40, 28 };
constexpr int heightWithPicture = 36;
constexpr qreal figurePictureRadius = 5;
constexpr int fewest = 92; // pixels of the first column
constexpr int aside = 15; // of every other column, beside its text
constexpr int longText = 120; // pixels of the first column from which a text may be cut
constexpr int besideSign = 8;
constexpr int inEdge = 8; // around the table
constexpr int besideMark = 4; // as the head of its column

QFont cellFont(const Theme &theme, bool strong)
{
    QFont font = theme.font(TextStyle::Chip);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QIcon networkIcon(Network network, const Theme &theme)
{
    const int size = theme.scaled(sign);
    QPixmap picture(size * 2, size * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawNetwork(painter, QRect(0, 0, size, size), network, theme);
    painter.end();
    return QIcon(picture);
}

// Where there is no picture its place stays, so that all texts begin below one another.
QIcon pictureIcon(const QPixmap &picture, const QSize &size, qreal dpr, const QColor &place)
{
    QPixmap made(size * dpr);
    made.setDevicePixelRatio(dpr);
    made.fill(Qt::transparent);
    const QRect box(QPoint(), size);
    QPainter painter(&made);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, box, figurePictureRadius, place);
    if (!picture.isNull()) {
        QPainterPath clip;
        clip.addRoundedRect(box, figurePictureRadius, figurePictureRadius);
        painter.setClipPath(clip);
        painter.drawPixmap(box, picture);
    }
    painter.end();
    return QIcon(made);
}

} // namespace

FigureTable::FigureTable(Theme &theme, const QStringList &heads, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new Card(theme))
    , m_model(new QStandardItemModel(this))
    , m_table(new QTableView)
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(inEdge, 1, inEdge, inEdge);
    column->setSpacing(6);
    m_model->setHorizontalHeaderLabels(heads);
    prepareTable(heads.constFirst());
    column->addWidget(m_table);
    m_note->setContentsMargins(14, 0, 14, 0);
    m_note->setWrapped();
    m_note->hide();
    column->addWidget(m_note);
    column->addStretch(1);
    // With the mouse a line is activated by one click or by two, as the desktop has it.
    connect(m_table, &QTableView::clicked, this, &FigureTable::choose);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (!m_byMouse)
            choose(index);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &FigureTable::sortBy);
    connect(&theme, &Theme::changed, this, &FigureTable::showLines);
}

void FigureTable::prepareTable(const QString &name)
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(
            (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    m_table->setModel(m_model);
    m_table->setObjectName(u"figures"_s);
    m_table->setAccessibleName(name);
    addMoveKeys(*m_table);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(m_theme.scaled(20));
    header->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this); // has its new size when it is told
}

void FigureTable::choose(const QModelIndex &index)
{
    const QString key = index.siblingAtColumn(0).data(keyRole).toString();
    if (!key.isEmpty())
        Q_EMIT chosen(key);
}

void FigureTable::setMarks(int column)
{
    m_marks = column;
    m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setItemDelegateForColumn(column, new MarkDelegate(m_theme, besideMark, m_table));
    showLines();
}

void FigureTable::setPictures(PictureOf pictureOf)
{
    m_pictureOf = std::move(pictureOf);
    showLines();
}

QSize FigureTable::signSize() const
{
    const QSize size = m_pictureOf ? figurePicture : QSize(sign, sign);
    return { m_theme.scaled(size.width()), m_theme.scaled(size.height()) };
}

int FigureTable::lineHeight() const
{
    return m_theme.scaled(m_pictureOf ? heightWithPicture : rowHeight);
}

void FigureTable::setFlat()
{
    m_card->setEdge(&Tokens::surface);
}

void FigureTable::setLines(const QList<Line> &lines)
{
    m_lines = lines;
    m_sorted = -1;
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    showLines();
}

void FigureTable::sortBy(int column)
{
    m_ascending = column == m_sorted ? !m_ascending : column == 0;
    m_sorted = column;
    std::stable_sort(m_lines.begin(), m_lines.end(), [this](const Line &a, const Line &b) {
        if (a.isTotal || b.isTotal)
            return !a.isTotal;
        const Line &low = m_ascending ? a : b;
        const Line &high = m_ascending ? b : a;
        const double lowest = low.values.value(0);
        const double highest = high.values.value(0);
        if (m_sorted == 0 && lowest != highest) // days and hours go by what they are
            return lowest < highest;
        if (m_sorted == 0 || m_sorted == m_marks)
            return QString::localeAwareCompare(
                       low.cells.value(m_sorted), high.cells.value(m_sorted))
                < 0;
        return low.values.value(m_sorted) < high.values.value(m_sorted);
    });
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(
        column, m_ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    showLines();
}

// The line that somebody is at stays theirs, wherever it stands then.
void FigureTable::showLines()
{
    const QModelIndex current = m_table->currentIndex();
    const int column = current.column();
    const QString key = current.siblingAtColumn(0).data(keyRole).toString();
    const QString name = current.siblingAtColumn(0).data().toString();
    m_model->setRowCount(0);
    for (const Line &line : std::as_const(m_lines)) {
        QList<QStandardItem *> items;
        for (qsizetype i = 0; i < line.cells.size(); ++i) {
            auto *item = new QStandardItem(line.cells.at(i));
            item->setData(line.key, keyRole);
            item->setFont(cellFont(m_theme, line.isTotal));
            const bool leads = i == 0 || i == m_marks;
            item->setTextAlignment(
                (leads ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
            if (i == m_marks)
                item->setData(int(line.tone), MarkDelegate::toneRole);
            if (i == 0)
                item->setToolTip(line.cells.at(i));
            if (i == 0 && line.network)
                item->setIcon(networkIcon(*line.network, m_theme));
            else if (i == 0 && m_pictureOf)
                item->setIcon(pictureIcon(m_pictureOf(line.key, signSize(), devicePixelRatioF()),
                    signSize(), devicePixelRatioF(), m_theme.colors().sunken));
            items.append(item);
        }
        m_model->appendRow(items);
    }
    const auto same = std::find_if(m_lines.cbegin(), m_lines.cend(), [&](const Line &line) {
        return column >= 0 && line.key == key && line.cells.value(0) == name;
    });
    if (same != m_lines.cend())
        m_table->setCurrentIndex(m_model->index(static_cast<int>(same - m_lines.cbegin()), column));
    fitColumns();
}

int FigureTable::figureWidth(int column) const
{
    int wide = textWidth(
        m_theme.font(TextStyle::SmallStrong), m_model->horizontalHeaderItem(column)->text());
    for (const Line &line : m_lines)
        wide = std::max(wide,
            column == m_marks ? Tag::width(m_theme, line.cells.value(column))
                              : textWidth(cellFont(m_theme, true), line.cells.value(column)));
    return wide + m_theme.scaled(aside);
}

int FigureTable::wholeWidth() const
{
    int text = 0;
    for (const Line &line : m_lines)
        text = std::max(text,
            textWidth(cellFont(m_theme, line.isTotal), line.cells.value(0))
                + (line.network || m_pictureOf ? signSize().width() + m_theme.scaled(besideSign)
                                               : 0));
    const int head =
        textWidth(m_theme.font(TextStyle::SmallStrong), m_model->horizontalHeaderItem(0)->text());
    int whole = std::max(head, std::min(text, m_theme.scaled(longText))) + m_theme.scaled(aside);
    whole = std::max(whole, m_theme.scaled(fewest));
    for (int column = 1; column < m_model->columnCount(); ++column)
        whole += figureWidth(column);
    return whole + 2 * inEdge;
}

// Numbers take what they need, the text takes the rest; Qt's own way leaves room for a sort arrow
// in every head.
void FigureTable::fitColumns()
{
    int rest = m_table->viewport()->width();
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const int wide = figureWidth(column);
        m_table->setColumnWidth(column, wide);
        rest -= wide;
    }
    m_table->setColumnWidth(0, std::max(rest, m_theme.scaled(fewest)));
    fitHeight(rest < m_theme.scaled(fewest));
}

void FigureTable::fitHeight(bool scrolls)
{
    m_table->verticalHeader()->setDefaultSectionSize(lineHeight());
    m_table->setIconSize(signSize());
    m_table->horizontalHeader()->setFixedHeight(m_theme.scaled(headHeight));
    const int rows = std::max(1, m_model->rowCount());
    m_table->setFixedHeight(m_theme.scaled(headHeight) + rows * lineHeight() + 2
        + (scrolls ? m_table->horizontalScrollBar()->sizeHint().height() : 0));
}

void FigureTable::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

// It goes into spreadsheets: a name in it is no formula there, and no end of a cell.
QString FigureTable::asText() const
{
    QStringList rows;
    QStringList heads;
    for (int column = 0; column < m_model->columnCount(); ++column)
        heads.append(m_model->horizontalHeaderItem(column)->text());
    rows.append(heads.join(u'\t'));
    for (const Line &line : m_lines) {
        QStringList cells;
        for (QString cell : line.cells) {
            for (const QChar end : { u'\t', u'\n', u'\r' })
                cell.replace(end, u' ');
            cells.append(withoutFormula(cell));
        }
        rows.append(cells.join(u'\t'));
    }
    return rows.join(u'\n');
}

bool FigureTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fitColumns();
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress)
        m_byMouse = event->type() == QEvent::MouseButtonPress;
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        Outside::copy(asText(), this, tr("The table is copied"));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Relais::Ui
