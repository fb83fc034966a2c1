// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"
#include "ui/composer/composition.h"
#include "ui/composer/textmarks.h"

namespace Relais::Ui {

class PictureCache;

//! Who is shown as the author.
struct PreviewAuthor {
    QString name;
    QString title; //!< their job
};

//! A relay as a reader of its network would see it; painted, follows the text within a frame.
class PreviewCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewCard)
public:
    //! Beside: the link's picture at its side; Above: over it, large; Small: one of several.
    enum class Shape { Beside, Above, Small };
    PreviewCard(Theme &theme, PictureCache &pictures, QWidget *parent = nullptr);

    void setShape(Shape shape);
    void showRelay(
        const Composition &composition, const AccountId &account, const PreviewAuthor &author);

    //! A caption as it would go out, link included, before anybody relays it.
    void showCaption(const Story &story, Network network, const QString &text, const QUrl &link,
        const PreviewAuthor &author);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    //! What one post has in words; a thread has several.
    struct Words {
        QString text;
        QList<TextRange> facets {};
    };
    void showText(Network network, const QList<Words> &posts, const TextCheck &check);
    void showLink(const Story &story, const QList<StoryImage> &pictures);
    void paintPictures(QPainter &painter, const QRect &box) const;
    void showChoices(const PostChoices &choices, const AccountCheck &check);
    int textLines() const;
    int linkHeight(int width) const;
    int paintHead(QPainter &painter, const QRect &inner) const;
    int paintText(QPainter &painter, const Words &words, const QRect &box, bool paint) const;
    int followingHeight(QPainter &probe, int width) const;
    void paintFollowing(QPainter &painter, QRect box) const;
    QStringList tags() const; //!< over the text
    void paintLink(QPainter &painter, const QRect &box) const;
    QString secondLine(const Account &account, const PreviewAuthor &author) const;
    static QString finishedInPage(Network network);

    Theme &m_theme;
    PictureCache &m_pictures;
    Shape m_shape = Shape::Beside;
    Network m_network = Network::Wall;
    PreviewAuthor m_author;
    QString m_second;
    QList<Words> m_posts; //!< at least one once it shows something
    QString m_refused; //!< "Would be refused: 334 of 300"
    bool m_ready = true;
    QString m_thread; //!< "Thread of 3 posts"
    QString m_warning; //!< before the text, which is folded there
    QStringList m_shown; //!< paths of the pictures
    QString m_title;
    QString m_domain;
};

} // namespace Relais::Ui
