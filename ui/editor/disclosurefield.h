// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace Relais::Ui {

//! The words that say for whom one works: typed, or chosen among those that are in use. Empty: none
//! are asked for.
class DisclosureField final : public QComboBox {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DisclosureField)
public:
    explicit DisclosureField(const QString &name, QWidget *parent = nullptr);

    void setOffered(const QStringList &disclosures); //!< what is being typed stays
    //! What is being typed keeps its cursor.
    void setDisclosure(const QString &disclosure);
    QString disclosure() const;

Q_SIGNALS:
    void edited();

private:
    void tell();

    QString m_told; //!< what whoever listens has
};

} // namespace Relais::Ui
