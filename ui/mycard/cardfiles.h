// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mycard/cardprint.h"

#include <QObject>

#include <functional>

class QWidget;

namespace Relais::Ui {

class QrView;

//! What leaves the page as a file, where the person chooses. Drawn and written on this machine.
class CardFiles final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardFiles)
public:
    //! print answers what stands on the card when a file is asked for; above is the dialogs'
    //! window.
    CardFiles(std::function<CardPrint()> print, const QrView &code, QWidget *above);

    void saveCardPdf();
    void saveSheetPdf();
    void saveCodePdf();
    void saveCodePng();
    void saveCodeSvg();
    void saveContact();
    //! name is offered, filter is the dialog's.
    void saveAs(const QString &name, const QString &filter, const QByteArray &bytes);

Q_SIGNALS:
    void saved();
    void failed();

private:
    std::function<CardPrint()> m_print;
    const QrView &m_code;
    QWidget *m_above;
};

} // namespace Relais::Ui
