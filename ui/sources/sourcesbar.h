// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Relais::Ui {

class Button;
class Theme;

//! What the sources' page puts into the window's bar: the server looks now, and one more source.
class SourcesBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcesBar)
public:
    explicit SourcesBar(Theme &theme, QWidget *parent = nullptr);

    void setBlocked(const QString &reason); //!< why neither is possible; empty: both are
    void setBusy(bool busy); //!< until the answers of a fetch are in

Q_SIGNALS:
    void fetchAsked();
    void addAsked();

private:
    Button *m_fetch;
    Button *m_add;
};

} // namespace Relais::Ui
