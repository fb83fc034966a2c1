// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"
#include "ui/common/popovers/undotoast.h"

#include <QHash>
#include <QTimer>

class QStackedWidget;
class QVBoxLayout;

namespace Relais::Ui {

class Banner;
class Page;
class Rail;
class SyncButton;
class TopBar;

//! The window: rail, top bar, messages, one page at a time. It knows no service; ShellBinding and
//! the pages do.
class MainWindow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)
public:
    explicit MainWindow(Theme &theme, QWidget *parent = nullptr);

    //! The window owns the page. icon empty: not in the rail. Entries get Ctrl 1, Ctrl 2 … in
    //! order. The first page that is added is shown.
    void addPage(const QString &key, const QString &icon, Page *page);
    using MakePage = std::function<Page *()>;
    //! The same for a page that is made when it is first shown or asked for: a window with all of
    //! them would be slow to open. title: of its entry in the rail.
    void addPage(const QString &key, const QString &icon, const QString &title, MakePage make);
    //! A title in the rail over the entries that are added next.
    void addGroup(const QString &title);
    void openEntry(const QString &key);
    //! Asked when the person closes the window: true hides it, false lets it close.
    void setHidesOnClose(std::function<bool()> hides) { m_hidesOnClose = std::move(hides); }
    void putAside(); //!< hides it, whatever closing does
    QString currentPage() const { return m_current; }
    void searchFor(const QString &text); //!< in the open page, as if it were typed
    bool hasPage(const QString &key) const
    {
        return m_pages.contains(key) || m_makers.contains(key);
    }
    Page *page(const QString &key); //!< made now if it is not yet; null: there is no such page

    Rail &rail() const { return *m_rail; }
    SyncButton &syncButton() const;
    UndoToast &toast() const { return *m_toast; }

    struct Message {
        Tone tone = Tone::Info;
        QString icon;
        QString title;
        QString text;
        QString action; //!< empty: none
        bool closable = false;
    };
    //! One banner a key, above the page; a second call changes its words.
    void showMessage(const QString &key, const Message &message);
    void hideMessage(const QString &key);

Q_SIGNALS:
    void settingsRequested();
    void syncRequested();
    void messageActed(const QString &key);
    //! Each minute while the window can be seen, and when it is shown: times grew old.
    void minutePassed();
    void closed(); //!< not only hidden
    void quitRequested(); //!< Ctrl Q
    void helpRequested(const QString &page); //!< F1; "keys" for the map of keys

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QString &page);
    void take(const QString &key, Page *page);
    void addEntry(const QString &page, const QString &icon, const QString &text);
    void keepTime(bool seen);
    void tellTime();
    void showHead();
    void addShortcuts();
    void addShortcut(const QKeySequence &keys, std::function<void()> act);
    void nextArea(bool forward);
    void fit();

    Theme &m_theme;
    Rail *m_rail;
    TopBar *m_top;
    QWidget *m_messagesArea;
    QVBoxLayout *m_messages;
    QStackedWidget *m_stack;
    UndoToast *m_toast;
    QHash<QString, Page *> m_pages; //!< that are made
    QHash<QString, MakePage> m_makers; //!< of the others
    QHash<QString, QString> m_searches; //!< page → what is searched in it
    QHash<QString, Banner *> m_banners;
    QStringList m_entries; //!< pages that the rail names, in its order
    QString m_current;
    std::function<bool()> m_hidesOnClose;
    QTimer m_minute; //!< the only one for what is shown
    bool m_wasSeen = false;
};

} // namespace Relais::Ui
