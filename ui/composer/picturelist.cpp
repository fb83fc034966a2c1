// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/picturelist.h"

#include "core/domain/draftpictures.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/format.h"
#include "ui/composer/picturerow.h"

#include <QFileDialog>
#include <QMap>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

PictureList::PictureList(
    Theme &theme, Composition &composition, PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_composition(composition)
    , m_pictures(pictures)
    , m_rows(new QVBoxLayout)
    , m_add(new Button(theme, Button::Kind::Quiet, tr("Add a picture")))
    , m_limits(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    m_add->setSize(Button::Size::Small);
    m_add->setIconName(u"add"_s);
    below->addWidget(m_add, 0, Qt::AlignTop);
    m_limits->setWrapped();
    below->addWidget(m_limits, 1);
    column->addLayout(below);
    connect(m_add, &Button::clicked, this, &PictureList::chooseFile);
    connect(&composition, &Composition::changed, this, &PictureList::refresh);
    refresh();
}

void PictureList::takeFocus(int place)
{
    if (place < m_shown.size())
        m_shown.at(place)->takeFocus();
}

void PictureList::refresh()
{
    const auto count = int(m_composition.pictures().size());
    const int rows = std::max(1, count); // the first row says that there is none
    while (m_shown.size() > rows)
        m_shown.takeLast()->deleteLater();
    while (m_shown.size() < rows) {
        const auto place = int(m_shown.size());
        auto *row = new PictureRow(m_theme, m_composition, m_pictures, place, this);
        connect(row, &PictureRow::fileChosen, this,
            [this, place](const QString &file) { Q_EMIT fileChosen(place, file); });
        connect(row, &PictureRow::partChosen, this,
            [this, place](
                const QString &path, const QRectF &part) { Q_EMIT partChosen(place, path, part); });
        m_rows->addWidget(row);
        row->show();
        m_shown.append(row);
    }
    m_add->setVisible(count > 0);
    m_add->setEnabled(count < mostPictures);
    m_limits->setText(limits());
    m_limits->setVisible(!m_limits->text().isEmpty());
}

void PictureList::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.jpg *.jpeg *.png)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        Q_EMIT fileChosen(int(m_composition.pictures().size()), file);
    });
    dialog->open();
}

qsizetype PictureList::longestAlt(int taken) const
{
    qsizetype longest = 0;
    const QList<StoryImage> all = m_composition.pictures();
    for (const StoryImage &image : all.first(std::min<qsizetype>(all.size(), taken)))
        longest = std::max(longest, image.altText.size());
    return longest;
}

//! What the ticked accounts' networks make of it, each limit once.
QString PictureList::limits() const
{
    const auto count = int(m_composition.pictures().size());
    // One untouched picture of the story is found by the network behind the link.
    const bool isOwn = count > 1 || !m_composition.draft().picture.isEmpty();
    QMap<int, QStringList> fewer;
    QMap<int, QStringList> shorter; // of descriptions
    QStringList noCard;
    for (const AccountCheck &check : m_composition.state().accounts) {
        const QString name = Format::networkLabel(check.account.network);
        const int taken = picturesTaken(check.account);
        if (taken < count && (taken > 0 || isOwn) && !fewer.value(taken).contains(name))
            fewer[taken].append(name);
        const int described = altLengthTaken(check.account);
        if (longestAlt(taken) > described && !shorter.value(described).contains(name))
            shorter[described].append(name);
        const bool makesCard =
            check.account.network == Network::Bluesky || check.account.network == Network::LinkedIn;
        if (makesCard && taken > 1 && count > 1 && !noCard.contains(name))
            noCard.append(name);
    }
    QStringList sentences;
    if (count >= mostPictures)
        sentences.append(tr("%n picture(s) at most.", nullptr, mostPictures));
    for (auto it = fewer.cbegin(); it != fewer.cend(); ++it) {
        const QString names = it.value().join(u", "_s);
        sentences.append(it.key() == 0
                ? tr("%1: Relais hands over no picture there.").arg(names)
                : tr("%1: the first %n only.", nullptr, it.key()).arg(names));
    }
    for (auto it = shorter.cbegin(); it != shorter.cend(); ++it)
        sentences.append(tr("%1: the first %n characters of a description only.", nullptr, it.key())
                .arg(it.value().join(u", "_s)));
    if (!noCard.isEmpty())
        sentences.append(tr("%1: several pictures stand in place of the link’s card.")
                .arg(noCard.join(u", "_s)));
    return sentences.join(u' ');
}

} // namespace Relais::Ui
