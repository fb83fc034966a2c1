// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/network.h"
#include "ui/common/paint.h"

class QLineEdit;

namespace Relais::Ui {

class TextLabel;

//! Finds a network by its name or by the address of an account there, and says of a service that is
//! no more what became of it.
class NetworkFinder final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkFinder)
public:
    explicit NetworkFinder(Theme &theme, QWidget *parent = nullptr);

    QLineEdit &field() const { return *m_field; }
    QString answer() const; //!< empty: nothing was asked, or a network was found

Q_SIGNALS:
    void found(Relais::Network network);

private:
    void look();
    void say(const QString &text);

    QLineEdit *m_field;
    TextLabel *m_answer;
};

//! By its key, its name, or an address on its own site; nothing for what Relais does not know.
std::optional<Network> networkFromText(const QString &text);

} // namespace Relais::Ui
