// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/common/paint.h"
#include "ui/common/states/servergate.h"
#include "ui/common/whendone.h"

#include <QTimer>

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

namespace Relais::Ui {

class Banner;
class EmptyState;

//! How a page stands that lives from the server's answers, in words and with a way out: it is being
//! read, there is nothing yet, there is no connection, it could not be read. What was read stays
//! shown; once the server answers again, a page that is seen reads anew by itself.
class PageState final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageState)
public:
    //! What stands where a page was read and has nothing.
    struct Nothing {
        QString icon {};
        QString title {};
        QString text {}; //!< what will be here
        QString act {}; //!< what to do first; empty: nothing
        bool needsServer = true; //!< the act does
        QString search {}; //!< nothing has these words; then icon, title and act are not used
    };

    //! Lives with the page. reader: asks once more for what the page shows, by read().
    PageState(Theme &theme, ServerReach &reach, std::function<void()> reader, QWidget *page);

    //! The page places it above its content.
    Banner *banner() const { return m_banner; }
    //! Stands in place of content, which is hidden meanwhile; the page places it there. Without a
    //! call the banner says all.
    EmptyState *standIn(QWidget *content, const Nothing &nothing);
    void setNothing(const Nothing &nothing);
    //! Where the page knows better words for an error than ErrorWords.
    void setSentences(std::function<QString(const Error &)> sentences);
    //! Whether the page has something to show, once it was read.
    void setAny(bool any);
    //! What is shown is kept on this machine, before the server says anything.
    void setKnown();
    void setReader(std::function<void()> reader); //!< in place of the one it was made with
    ServerGate &gate() { return m_gate; }

    //! taken gets the answer, nothing for a void one. Another question, or the person who waits no
    //! longer, makes this one's answer void.
    template <typename T, typename Taken>
    void read(QCoro::Task<Result<T>> task, Taken taken)
    {
        const int question = begin();
        whenDone(std::move(task), this,
            [this, question, taken = std::move(taken)](const Result<T> &answer) {
                if (question != m_question)
                    return;
                if (!answer) {
                    failed(answer.error());
                    return;
                }
                succeeded();
                if constexpr (std::is_void_v<T>)
                    taken();
                else
                    taken(*answer);
                show();
            });
    }
    bool isKnown() const { return m_isKnown; } //!< it was read once
    bool hasFailed() const; //!< the last time, though there is a connection

Q_SIGNALS:
    void changed(); //!< how it stands
    void firstAsked(); //!< the act of Nothing
    void searchLeft(); //!< what is searched for is to be forgotten

private:
    enum class Outcome { None, Read, Failed, Stopped };
    struct Notice {
        Tone tone = Tone::Info;
        QString icon {};
        QString title {};
        QString text {};
        QString act {};
    };
    int begin();
    void succeeded();
    void failed(const Error &error);
    void stop();
    void act();
    void readAgain();
    void show();
    void showBanner(const std::optional<Notice> &said);
    void showNothing(const std::optional<Notice> &said);
    std::optional<Notice> notice() const;
    Notice noConnection() const;
    bool isWaiting() const; //!< for longer than a moment

    Theme &m_theme;
    ServerReach &m_reach;
    ServerGate m_gate;
    std::function<void()> m_reader;
    std::function<QString(const Error &)> m_sentences {};
    QWidget *m_page;
    Banner *m_banner;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
    Nothing m_nothing {};
    QTimer m_moment;
    std::optional<Error> m_error {};
    Outcome m_outcome = Outcome::None;
    int m_question = 0;
    bool m_isAsking = false;
    bool m_isKnown = false;
    bool m_isAny = true;
    bool m_hasTold = false; //!< the sync, that the server may be gone
};

} // namespace Relais::Ui
