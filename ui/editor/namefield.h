// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QStringListModel;

namespace Relais::Ui {

//! A line in which "@" and the beginning of a name offers people; Enter or Tab takes one.
class NameField final : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameField)
public:
    explicit NameField(QWidget *parent = nullptr);

    void setNames(const QStringList &names); //!< of those who may be named
    QCompleter &offered() const { return *m_completer; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    //! Where the "@" stands whose name is being typed before the cursor; -1: none is.
    qsizetype begunAt() const;
    void follow();
    void take(const QString &name);

    QStringList m_names;
    QCompleter *m_completer;
    QStringListModel *m_model;
};

} // namespace Relais::Ui
