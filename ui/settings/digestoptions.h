// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/digest.h"
#include "ui/common/paint.h"

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace Relais::Ui {

class TextLabel;

//! The weekly e-mail of the best new stories: whether, and on which day. Shows what it is told and
//! emits what the person chose.
class DigestOptions final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DigestOptions)
public:
    explicit DigestOptions(Theme &theme, QWidget *parent = nullptr);

    void setAddress(const QString &address) { m_address = address; }
    void setState(const DigestState &state);
    //! What is shown stays, and cannot be changed before setState().
    void setProblem(const QString &sentence);
    //! Why nothing can be chosen now; what is shown stays. Empty: all can.
    void setBlocked(const QString &reason);
    void addNotice(QWidget *notice); //!< above them

Q_SIGNALS:
    void shown(); //!< it came to the screen: its state is wanted
    void chosen(bool on, int day); //!< 1 is Monday

protected:
    void showEvent(QShowEvent *event) override;

private:
    void emitChosen();
    void follow();

    QVBoxLayout *m_column;
    QCheckBox *m_on;
    QComboBox *m_day;
    TextLabel *m_note;
    QString m_address;
    QString m_blocked;
    bool m_mayChoose = false; //!< as the server has it
};

} // namespace Relais::Ui
