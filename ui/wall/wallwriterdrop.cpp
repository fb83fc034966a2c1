// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture that is dropped where a post is written, or pasted there.

#include "ui/common/panels/card.h"
#include "ui/common/words/errorwords.h"
#include "ui/wall/givenpicture.h"
#include "ui/wall/mentionedit.h"
#include "ui/wall/wallwriter.h"

#include <QDropEvent>
#include <QMimeData>

#include <utility>

namespace Relais::Ui {

namespace {
// Nothing goes away where it came from, whatever that proposes.
void acceptCopy(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
}
} // namespace

bool WallWriter::takes(const QMimeData &data) const
{
    return !m_text->isReadOnly() && !isEditing() && isMeantAsPicture(data);
}

void WallWriter::take(const QMimeData &data)
{
    if (!takes(data))
        return;
    const Result<GivenPicture> given = givenPicture(data);
    setPictureProblem(given ? QString() : ErrorWords::sentence(given.error()));
    if (given && given->file.isEmpty())
        Q_EMIT imageGiven(given->image);
    else if (given)
        Q_EMIT pictureChosen(given->file);
}

void WallWriter::showDropping(bool dropping)
{
    if (std::exchange(m_dropping, dropping) == dropping)
        return;
    m_card->setGround(dropping ? &Tokens::accentSoft : &Tokens::surface);
    m_card->setEdge(dropping ? &Tokens::accent : &Tokens::line, dropping ? 2 : 1);
    refresh();
}

void WallWriter::dragEnterEvent(QDragEnterEvent *event)
{
    if (!takes(*event->mimeData()))
        return;
    showDropping(true);
    acceptCopy(*event);
}

void WallWriter::dragLeaveEvent(QDragLeaveEvent *)
{
    showDropping(false);
}

void WallWriter::dropEvent(QDropEvent *event)
{
    showDropping(false);
    take(*event->mimeData());
    acceptCopy(*event);
}

// Over the field it is as over the rest.
bool WallWriter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (!takes(*drag->mimeData()))
            break; // a text
        showDropping(true);
        acceptCopy(*drag);
        return true;
    }
    case QEvent::DragLeave:
        if (!m_dropping)
            break;
        showDropping(false);
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!takes(*drop->mimeData()))
            break;
        dropEvent(drop);
        return true;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Relais::Ui
