// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mycard/cardfiles.h"

#include "ui/mycard/qrview.h"

#include <QBuffer>
#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int pictureSide = 1024; // pixels
}

CardFiles::CardFiles(std::function<CardPrint()> print, const QrView &code, QWidget *above)
    : QObject(above)
    , m_print(std::move(print))
    , m_code(code)
    , m_above(above)
{
}

void CardFiles::saveCardPdf()
{
    saveAs(u"business-card.pdf"_s, tr("PDF file (*.pdf)"), businessCardPdf(m_print()));
}

void CardFiles::saveSheetPdf()
{
    saveAs(u"business-cards.pdf"_s, tr("PDF file (*.pdf)"), businessCardSheetPdf(m_print()));
}

void CardFiles::saveCodePdf()
{
    saveAs(u"card-code.pdf"_s, tr("PDF file (*.pdf)"), qrPdf(m_print().address));
}

void CardFiles::saveCodePng()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    m_code.image(pictureSide).save(&buffer, "PNG");
    saveAs(u"card.png"_s, tr("PNG picture (*.png)"), bytes);
}

void CardFiles::saveCodeSvg()
{
    saveAs(u"card.svg"_s, tr("SVG drawing (*.svg)"), m_code.svg());
}

void CardFiles::saveContact()
{
    const CardPrint print = m_print();
    saveAs(u"card.vcf"_s, tr("Contact (*.vcf)"),
        vcardOf(print.card, print.organization, print.address));
}

void CardFiles::saveAs(const QString &name, const QString &filter, const QByteArray &bytes)
{
    auto *dialog = new QFileDialog(m_above, tr("Save"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(name.section(u'.', -1));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &path) {
        QSaveFile file(path);
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        if (written)
            Q_EMIT saved();
        else
            Q_EMIT failed();
    });
    dialog->open();
}

} // namespace Relais::Ui
