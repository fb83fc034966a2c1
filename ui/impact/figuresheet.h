// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/insights/impactservice.h"
#include "ui/common/paint.h"

class QComboBox;
class QSpinBox;

namespace Relais::Ui {

class Button;
class TextLabel;

//! Figures that a network shows to the person but gives to nobody else; they count as reported.
class FigureSheet final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureSheet)
public:
    explicit FigureSheet(Theme &theme, QWidget *parent = nullptr);
    void setRelays(const QList<ImpactService::ByRelay> &relays);
    void start();
    void settled(const QString &problem); //!< empty: it was kept
    void tell(const QString &text, bool good);
    //! The same, with a button that says yes to it.
    void ask(const QString &text);

Q_SIGNALS:
    void entered(const Relais::RelayId &relay, Relais::MetricKind kind, qint64 count);
    //! The network's own export is to be taken.
    void importAsked(Relais::Network network);
    void agreed(); //!< to what was asked
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Button *makeImport(Theme &theme);
    void save();
    int knownCount() const; //!< what is reported of the chosen relay
    void showKnown();

    QList<ImpactService::ByRelay> m_relays;
    QComboBox *m_relay;
    QComboBox *m_kind;
    QSpinBox *m_count;
    int m_known = 0; //!< what stood there before somebody typed
    TextLabel *m_said;
    Button *m_agree;
    Button *m_save;
};

} // namespace Relais::Ui
