// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/withdrawal/withdrawalwords.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QPlainTextEdit;

namespace Relais::Ui {

class TextLabel;
class Theme;

//! What an editor says of a story that is wrong: the way, the reason, and what those who relayed it
//! may post, in each language that the story has captions in.
class WithdrawalForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WithdrawalForm)
public:
    WithdrawalForm(Theme &theme, const Story &story, QWidget *parent = nullptr);

    static constexpr int longestReason = 280;

    WithdrawalWay way() const;
    void setWay(WithdrawalWay way);
    QString reason() const;
    QList<Correction> corrections() const; //!< none but with WithdrawalWay::Correction
    //! There is a reason, and nothing is too long.
    bool isWritten() const;
    QPlainTextEdit &reasonField() const { return *m_reason; }
    QPlainTextEdit &correctionField() const { return *m_text; } //!< of the chosen language
    void chooseLanguage(const QString &language);

Q_SIGNALS:
    void wayChosen();
    void changed(); //!< what is written

private:
    void addWay(WithdrawalWay way, const QString &text, const QString &explanation);
    QWidget *makeReason();
    QWidget *makeCorrection();
    void addLanguage(QHBoxLayout &row, int place);
    QWidget *makePromise(TextLabel *words);
    void takeWay();
    void countReason();

    Theme &m_theme;
    QStringList m_languages;
    QString m_language; //!< whose text is shown
    QHash<QString, QString> m_written;
    QButtonGroup *m_ways;
    QButtonGroup *m_marks; //!< of the languages
    QPlainTextEdit *m_reason;
    TextLabel *m_count;
    QPlainTextEdit *m_text;
    TextLabel *m_links;
    QWidget *m_words; //!< all that is written
    QWidget *m_correction = nullptr;
};

} // namespace Relais::Ui
