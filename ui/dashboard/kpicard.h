// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/provenance.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

class TextLabel;

//! One figure with its name, its change and, where it is one of three, its provenance's mark. What
//! it stands on is its owner's: figures that belong together share a card.
class KpiCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KpiCard)
public:
    KpiCard(Theme &theme, const QString &name, std::optional<Provenance> provenance = {},
        QWidget *parent = nullptr);

    //! value empty: nothing is known, which is said in words and is not 0. Of a note in parts
    //! ("+3 % · 12 before") those are shown that there is room for, to screen readers all.
    void setFigure(const QString &value, const QString &note);
    //! What it means and how it is counted: where the pointer rests, and for screen readers.
    void setDefinition(const QString &meaning);
    QString value() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitNote();

    Theme &m_theme;
    QString m_name;
    QString m_whole;
    TextLabel *m_value;
    TextLabel *m_note;
};

} // namespace Relais::Ui
