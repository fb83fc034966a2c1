// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"
#include "ui/composer/composition.h"

namespace Relais::Ui {

class Button;
class CounterLabel;
class FlowLayout;
class TextField;
class TextLabel;
class TooLongBox;

//! One text of a composition with its tools: the common one, or a parted account's.
class EditorBox final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditorBox)
public:
    //! account empty: the common text.
    EditorBox(Theme &theme, Composition &composition, const AccountId &account,
        QWidget *parent = nullptr);

    const AccountId &account() const { return m_account; }
    TextField &field() const { return *m_field; }
    void setHeadShown(bool shown); //!< "One text for LinkedIn and X", with several accounts
    void setTextHeight(int height); //!< 0: as much as there is

    //! Asks first when it would replace the person's own words.
    void suggest();
    void insert(const QString &text); //!< at the cursor

Q_SIGNALS:
    void imageRequested();
    void emojiRequested(); //!< for this box's field

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTools();
    QWidget *makeConfirm();
    void refresh();
    void refreshHead();
    void refreshCounters();
    void refreshTooLong();
    QList<AccountId> accounts() const; //!< ticked, whose text this is
    void chooseLanguage();
    void chooseHashtag();

    Theme &m_theme;
    Composition &m_composition;
    AccountId m_account;
    TextField *m_field;
    TextLabel *m_link;
    TooLongBox *m_tooLong;
    QWidget *m_head = nullptr;
    TextLabel *m_headText = nullptr;
    TextLabel *m_headCount = nullptr;
    QWidget *m_tools = nullptr;
    FlowLayout *m_counters = nullptr;
    QList<CounterLabel *> m_counterLabels;
    Button *m_suggest = nullptr;
    Button *m_language = nullptr;
    Button *m_hashtag = nullptr;
    QWidget *m_confirm = nullptr;
    TextLabel *m_question = nullptr;
};

} // namespace Relais::Ui
