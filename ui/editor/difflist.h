// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/storydiff.h"
#include "ui/common/paint.h"

#include <QTextBrowser>
#include <QTextDocument>

#include <memory>

namespace Relais::Ui {

//! What changed since the revision that members see, field by field and word by word. Removed words
//! are struck through, added ones underlined: colour is not the only sign.
class DiffList final : public QTextBrowser {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiffList)
public:
    explicit DiffList(Theme &theme, QWidget *parent = nullptr);

    void setChanges(const QList<StoryChange> &changes);
    //! As words for screen readers: "Title: removed “2,000”, added “1,900”."
    static QString inWords(const QList<StoryChange> &changes);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override; //!< as high as its lines, within reason

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    int linesHeight(int width) const;
    void showScrollBar();

    Theme &m_theme;
    QList<StoryChange> m_changes;
    //! The same text: what is shown knows one width alone.
    std::unique_ptr<QTextDocument> m_measure;
};

} // namespace Relais::Ui
