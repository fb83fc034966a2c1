// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/directory.h"
#include "core/domain/wallpost.h"

#include <QMimeData>
#include <QPlainTextEdit>

#include <functional>

class QCompleter;
class QStringListModel;

namespace Relais::Ui {

//! A text in which "@" and the beginning of a name offers colleagues; Enter or Tab takes one.
class MentionEdit final : public QPlainTextEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MentionEdit)
public:
    explicit MentionEdit(QWidget *parent = nullptr);

    //! Who is offered for what is typed; answers at once.
    using Find = std::function<QList<Colleague>(const QString &typed)>;
    void setFind(Find find) { m_find = std::move(find); }
    void mention(const Colleague &colleague); //!< at the cursor, in place of what was typed of it
    void offer(); //!< begins a mention at the cursor
    void follow(); //!< offers who is found for what stands before the cursor now
    QList<WallMention> mentions() const; //!< that still stand in the text
    void setMentions(const QList<WallMention> &mentions) { m_mentions = mentions; }
    QCompleter &completer() const { return *m_completer; }

Q_SIGNALS:
    void sendAsked(); //!< Ctrl Enter
    void pictureGiven(const QMimeData *data); //!< pasted in place of a text

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    //! Where the "@" stands whose name is being typed before the cursor; -1: none is.
    int begunAt() const;

    Find m_find;
    QCompleter *m_completer;
    QStringListModel *m_names;
    QList<Colleague> m_offered;
    QList<WallMention> m_mentions;
};

} // namespace Relais::Ui
