// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"
#include "ui/composer/composition.h"

class QBoxLayout;

namespace Relais::Ui {

class OwnWordsMeter;
class Tag;

//! Own words, disclosure, picture description, tracked links. A missing one is amber and pressing
//! it helps.
class ChecksRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecksRow)
public:
    ChecksRow(Theme &theme, Composition &composition, QWidget *parent = nullptr);
    //! The meter above the tags, or beside them where there is room.
    void setStacked(bool stacked);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void imageRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void arrange();

    Composition &m_composition;
    OwnWordsMeter *m_meter;
    QWidget *m_tags;
    bool m_stacked = false;
    Tag *m_disclosure;
    Tag *m_picture;
    Tag *m_links;
    QBoxLayout *m_box;
};

} // namespace Relais::Ui
