// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/composer/previewcard.h"

class QGridLayout;

namespace Relais::Ui {

class PictureCache;

//! One line of words to choose from, the chosen one underlined; arrows move.
class TabRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TabRow)
public:
    explicit TabRow(Theme &theme, QWidget *parent = nullptr);
    void setTabs(const QStringList &tabs);
    int current() const { return m_current; }
    void setCurrent(int index);
    void setNote(const QString &note); //!< at the far end
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QList<int> tabWidths() const;
    QRect tabRect(int index) const;
    void say();

    Theme &m_theme;
    QStringList m_tabs;
    QString m_note;
    int m_current = 0;
};

//! The previews of the ticked accounts: one at a time behind tabs, or all beside each other.
class Previews final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Previews)
public:
    Previews(
        Theme &theme, Composition &composition, PictureCache &pictures, QWidget *parent = nullptr);

    void setAuthor(const PreviewAuthor &author);
    void setAllShown(bool all);
    void setShape(PreviewCard::Shape shape); //!< of the single one
    void step(int right); //!< Alt ← and Alt →, as the tabs stand

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    PreviewCard *card(int index);

    Theme &m_theme;
    Composition &m_composition;
    PictureCache &m_pictures;
    PreviewAuthor m_author;
    TabRow *m_tabs;
    QGridLayout *m_grid;
    QWidget *m_nothing;
    QList<PreviewCard *> m_cards;
    AccountId m_shown;
    PreviewCard::Shape m_shape = PreviewCard::Shape::Beside;
    bool m_all = false;
};

} // namespace Relais::Ui
