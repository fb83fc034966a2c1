// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "ui/common/paint.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace Relais::Ui {

class Button;

//! Asks which story a candidate tells in its own language, or gives its link to. Enter takes the
//! marked one.
class StoryChoice final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryChoice)
public:
    struct Entry {
        StoryId id;
        QString title;
        QString language; //!< BCP 47
        QString state; //!< as a word
    };
    enum class For { Translation, Link };
    StoryChoice(Theme &theme, const QList<Entry> &stories, QWidget *parent = nullptr,
        For what = For::Translation);

    //! "fr" for "fr-CA": what is told in one of them is no translation of the other.
    static QString mainLanguage(const QString &language);

Q_SIGNALS:
    void chosen(const Relais::StoryId &story);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(const QString &text);
    void move(int step); //!< over what is hidden
    void take();

    QLineEdit *m_search;
    QListWidget *m_list;
    Button *m_use;
};

} // namespace Relais::Ui
