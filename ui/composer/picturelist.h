// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"
#include "ui/composer/composition.h"

class QVBoxLayout;

namespace Relais::Ui {

class Button;
class PictureCache;
class PictureRow;
class TextLabel;

//! The pictures of a relay, one row each, what more can be added, and what each network takes.
class PictureList final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureList)
public:
    PictureList(
        Theme &theme, Composition &composition, PictureCache &pictures, QWidget *parent = nullptr);
    void takeFocus(int place = 0); //!< in the description of the picture there

Q_SIGNALS:
    //! place: as Composition::setPicture() has it.
    void fileChosen(int place, const QString &file);
    void partChosen(int place, const QString &path, const QRectF &part);

private:
    void refresh();
    void chooseFile();
    QString limits() const;
    qsizetype longestAlt(int taken) const; //!< of so many pictures, in UTF-16 units

    Theme &m_theme;
    Composition &m_composition;
    PictureCache &m_pictures;
    QVBoxLayout *m_rows;
    QList<PictureRow *> m_shown;
    Button *m_add;
    TextLabel *m_limits;
};

} // namespace Relais::Ui
