// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"
#include "ui/composer/composition.h"

#include <QCoreApplication>

class QComboBox;
class QLineEdit;

namespace Relais::Ui {

//! What some networks let one choose of a post: who sees it, a warning before it, its language.
//! Shown where a ticked account's network has any of it.
class ChoicesRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoicesRow)
public:
    ChoicesRow(Theme &theme, Composition &composition, QWidget *parent = nullptr);

    void refresh();

private:
    QWidget *field(const QString &label, QWidget *input);
    void fillLanguages();
    void take();

    Theme &m_theme;
    Composition &m_composition;
    QComboBox *m_visibility;
    QLineEdit *m_warning;
    QComboBox *m_language;
    QWidget *m_visibilityField;
    QWidget *m_warningField;
    QWidget *m_languageField;
    QStringList m_languages; //!< as listed now
};

//! As a preview says it; empty for AsAccount.
class ChoiceWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::ChoiceWords)
public:
    static QString visibility(PostVisibility visibility);
};

} // namespace Relais::Ui
