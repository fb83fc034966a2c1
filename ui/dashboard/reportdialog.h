// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dashboard/folderreport.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace Relais::Ui {

class Button;
class TextLabel;

//! Reports that come by themselves: to a folder of this machine, and by e-mail from the company's
//! server. What is reported is what the dashboard shows while this is open.
class ReportDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportDialog)
public:
    //! shown: the dashboard's period and filters in words.
    ReportDialog(Theme &theme, const QString &shown, QWidget *parent = nullptr);

    void setFolderReport(const FolderReport &report);
    FolderReport folderReport() const; //!< without what is shown
    //! address: where it would go.
    void setMail(const ReportState &state, const QString &address);
    void setMailBlocked(const QString &reason); //!< why it cannot be chosen now; empty: it can
    void addMailNotice(QWidget *notice); //!< above the choice
    //! Nothing: it could not be chosen, or was not touched.
    std::optional<std::pair<bool, ReportRhythm>> mailChoice() const;

Q_SIGNALS:
    void saved();

private:
    QComboBox *rhythmBox(const QString &name, const QString &label);
    void chooseFolder();
    void fitTo(int width);
    void follow();
    void followMail();

    QVBoxLayout *m_column;
    QComboBox *m_folderRhythm;
    QComboBox *m_format;
    QLineEdit *m_folder;
    Button *m_choose;
    QComboBox *m_mailRhythm;
    TextLabel *m_mailNote;
    Button *m_save;
    QString m_mailBlocked;
    bool m_mayMail = false; //!< as the server has it
    bool m_mailTouched = false;
};

} // namespace Relais::Ui
