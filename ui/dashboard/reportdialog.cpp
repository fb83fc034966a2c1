// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/reportdialog.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int never = -1;

int rhythmValue(bool on, ReportRhythm rhythm)
{
    return on ? static_cast<int>(rhythm) : never;
}

} // namespace

ReportDialog::ReportDialog(Theme &theme, const QString &shown, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
    , m_folderRhythm(rhythmBox(u"folderRhythm"_s, tr("Report to a folder")))
    , m_format(new QComboBox)
    , m_folder(new QLineEdit)
    , m_choose(new Button(theme, Button::Kind::Normal, tr("Choose…")))
    , m_mailRhythm(rhythmBox(u"mailRhythm"_s, tr("Report by e-mail")))
    , m_mailNote(new TextLabel(theme, TextStyle::Small, &Tokens::muted, {}))
    , m_save(new Button(theme, Button::Kind::Primary, tr("Save")))
{
    setWindowTitle(tr("Reports that come by themselves"));
    const auto title = [&theme](const QString &text) {
        return new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, text);
    };
    const auto note = [&theme](const QString &text) {
        auto *label = new TextLabel(theme, TextStyle::Small, &Tokens::muted, text);
        label->setWrapped();
        return label;
    };
    m_column->setContentsMargins(24, 20, 24, 20);
    m_column->setSpacing(8);
    m_column->addWidget(note(tr("What the dashboard shows now is reported: %1").arg(shown)));
    m_column->addSpacing(8);
    m_column->addWidget(title(tr("To a folder of this machine")));
    auto *kind = new QHBoxLayout;
    kind->addWidget(m_folderRhythm, 1);
    kind->addWidget(m_format);
    m_column->addLayout(kind);
    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(m_choose);
    m_column->addLayout(place);
    m_column->addWidget(note(tr("On Mondays or the first of the month, while Relais runs; one that "
                                "was missed is made up for.")));
    m_column->addSpacing(8);
    m_column->addWidget(title(tr("By e-mail")));
    m_column->addWidget(m_mailRhythm);
    m_mailNote->setWrapped();
    m_column->addWidget(m_mailNote);
    m_column->addStretch(1);
    auto *cancel = new Button(theme, Button::Kind::Normal, tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    m_column->addLayout(buttons);
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("PDF: report"), static_cast<int>(DashboardView::Export::Pdf));
    m_format->addItem(
        tr("CSV: data, one line a cell"), static_cast<int>(DashboardView::Export::Csv));
    m_format->addItem(
        tr("XLSX: workbook, definitions included"), static_cast<int>(DashboardView::Export::Xlsx));
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setPlaceholderText(tr("Folder"));
    m_mailRhythm->setEnabled(false);
    m_save->setDefault(true);
    connect(m_choose, &QPushButton::clicked, this, &ReportDialog::chooseFolder);
    connect(m_folderRhythm, &QComboBox::currentIndexChanged, this, &ReportDialog::follow);
    connect(m_folder, &QLineEdit::textChanged, this, &ReportDialog::follow);
    connect(m_mailRhythm, &QComboBox::activated, this, [this] { m_mailTouched = true; });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT saved();
        accept();
    });
    follow();
    fitTo(theme.scaled(520));
}

// What it says of the mail comes later, and takes more lines or fewer.
void ReportDialog::fitTo(int width)
{
    resize(width, layout()->totalHeightForWidth(width));
}

QComboBox *ReportDialog::rhythmBox(const QString &name, const QString &label)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->addItem(tr("Never"), never);
    box->addItem(tr("Each week"), static_cast<int>(ReportRhythm::Weekly));
    box->addItem(tr("Each month"), static_cast<int>(ReportRhythm::Monthly));
    return box;
}

void ReportDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the reports"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void ReportDialog::follow()
{
    const bool on = m_folderRhythm->currentData().toInt() != never;
    m_format->setEnabled(on);
    m_folder->setEnabled(on);
    m_choose->setEnabled(on);
    m_save->setEnabled(!on || !m_folder->text().trimmed().isEmpty());
    m_save->setToolTip(m_save->isEnabled() ? QString() : tr("Choose a folder first."));
}

void ReportDialog::setFolderReport(const FolderReport &report)
{
    m_folder->setText(report.folder);
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(report.format)));
    m_folderRhythm->setCurrentIndex(
        m_folderRhythm->findData(rhythmValue(report.on, report.rhythm)));
    follow();
}

FolderReport ReportDialog::folderReport() const
{
    FolderReport report;
    const int rhythm = m_folderRhythm->currentData().toInt();
    report.on = rhythm != never;
    if (report.on)
        report.rhythm = static_cast<ReportRhythm>(rhythm);
    report.format = static_cast<DashboardView::Export>(m_format->currentData().toInt());
    report.folder = m_folder->text().trimmed();
    return report;
}

void ReportDialog::setMail(const ReportState &state, const QString &address)
{
    const DigestChoice &times = state.choice.times;
    m_mayMail = state.offered || times.on;
    followMail();
    m_mailRhythm->setCurrentIndex(
        m_mailRhythm->findData(rhythmValue(times.on, state.choice.rhythm)));
    QString note = state.offered
        ? tr("From your company’s server to %1, with the figures as CSV: on Mondays or the "
             "first Monday of the month, outside your quiet hours and leave.")
              .arg(address)
        : tr("Your company has not set up e-mail for Relais.");
    if (state.refusedAt.isValid())
        note += u'\n'
            + tr("The server refused the report of %1 for good. Ask your administrator why.", "day")
                  .arg(Format::date(state.refusedAt));
    m_mailNote->setText(note);
    fitTo(width());
}

void ReportDialog::setMailBlocked(const QString &reason)
{
    m_mailBlocked = reason;
    followMail();
}

void ReportDialog::addMailNotice(QWidget *notice)
{
    m_column->insertWidget(m_column->indexOf(m_mailRhythm), notice);
}

void ReportDialog::followMail()
{
    m_mailRhythm->setEnabled(m_mayMail && m_mailBlocked.isEmpty());
    m_mailRhythm->setToolTip(m_mailBlocked);
}

std::optional<std::pair<bool, ReportRhythm>> ReportDialog::mailChoice() const
{
    // A report that goes on follows the dashboard's new choice, so it is told anew, too.
    const int rhythm = m_mailRhythm->currentData().toInt();
    if (!m_mailRhythm->isEnabled() || (!m_mailTouched && rhythm == never))
        return std::nullopt;
    if (rhythm == never)
        return std::pair(false, ReportRhythm::Weekly);
    return std::pair(true, static_cast<ReportRhythm>(rhythm));
}

} // namespace Relais::Ui
