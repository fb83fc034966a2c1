// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the pages of a profile to PNG files: shots PROFILE-FOLDER OUTPUT-FOLDER [--join LINK].
// With --join the profile is signed in and synced first. A developer's tool, not a test.

#include "core/services/accountservice.h"
#include "core/services/clientcore.h"
#include "core/services/composeservice.h"
#include "core/services/mediaservice.h"
#include "core/services/queueservice.h"
#include "core/services/relayservice.h"
#include "core/services/signinservice.h"
#include "core/services/syncservice.h"
#include "core/settings/settings.h"
#include "ui/common/button.h"
#include "ui/common/mediaimages.h"
#include "ui/composer/composerfooter.h"
#include "ui/composer/composerview.h"
#include "ui/composer/editorbox.h"
#include "ui/composer/storyhead.h"
#include "ui/composer/textfield.h"
#include "ui/queue/queuelist.h"
#include "ui/queue/queuepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellbinding.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QTextStream>
#include <QTranslator>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

void settle(int milliseconds)
{
    const QDeadlineTimer until(milliseconds);
    while (!until.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

//! Signs in and waits until the first sync is through.
bool join(ClientCore &core, const QString &invitation)
{
    bool joined = false;
    auto task = [](ClientCore &client, QString link, bool *done) -> QCoro::Task<> {
        const auto result = co_await client.session().join(std::move(link));
        *done = result.has_value();
        if (!result)
            QTextStream(stderr) << "join: " << result.error().detail << '\n';
    }(core, invitation, &joined);
    for (int i = 0; i < 100 && !joined; ++i)
        settle(100);
    core.sync().start();
    core.sync().syncNow();
    for (int i = 0; i < 300; ++i) {
        settle(100);
        if (core.sync().status().state == SyncService::State::UpToDate)
            return true;
    }
    return false;
}

class Shots final {
public:
    Shots(ClientCore &core, const QString &folder)
        : m_core(core)
        , m_folder(folder)
        , m_images(core.media())
    {
        m_theme.install(*qApp);
    }

    void take(const QString &language)
    {
        QTranslator translator;
        QLocale::setDefault(QLocale(language));
        if (translator.load(u":/i18n/relais_"_s + language)
            || translator.load(u"relais_"_s + language, QCoreApplication::applicationDirPath()))
            QCoreApplication::installTranslator(&translator);
        for (const bool dark : { false, true }) {
            m_theme.setMode(dark ? Settings::Theme::Dark : Settings::Theme::Light);
            const QString name = language + (dark ? u"-dark"_s : u"-light"_s);
            takeQueue(name);
        }
        QCoreApplication::removeTranslator(&translator);
    }

private:
    void takeQueue(const QString &name)
    {
        Ui::MainWindow window(m_theme);
        auto *page = new Ui::QueuePage(m_theme,
            { m_core.queue(), m_core.compose(), m_core.relays(), m_core.accounts(),
                m_core.session(), m_core.settings(), m_clock },
            m_images);
        window.addPage(u"queue"_s, u"queue"_s, page);
        window.addEntry(u"jobs"_s, u"job"_s, u"Jobs"_s, u"queue"_s, [page] { page->showJobs(); });
        Ui::ShellBinding binding(window, m_core.sync(), m_core.session(), m_core.queue(),
            m_core.relays(), m_clock, { u"queue"_s, u"outbox"_s });
        window.resize(1440, 900);
        window.show();
        settle(900);
        save(window, u"queue-"_s + name);
        page->openComposer(page->list().current());
        settle(200);
        save(window, u"composer-"_s + name);
        page->composer().commonText().field().selectAll();
        page->composer().commonText().field().insertPlainText(
            u"Three years ago I thought a gas-free foundry line was a slide in a strategy deck. "
            "This week my company switched off the last burner in Lyon. Proud of the night shift "
            "who made the change-over in 52 hours. #heatpumps"_s);
        settle(100);
        save(window, u"written-"_s + name);
        page->composer().footer().schedule().click();
        settle(100);
        save(window, u"schedule-"_s + name);
        pressEscape(window);
        QMetaObject::invokeMethod(&page->composer().head(), &Ui::StoryHead::severalRequested);
        settle(300);
        save(window, u"several-"_s + name);
        page->goBack();
        window.resize(1024, 700);
        settle(300);
        save(window, u"queue-small-"_s + name);
        page->openComposer(page->list().current());
        settle(300);
        save(window, u"composer-small-"_s + name);
        page->goBack();
        page->search(u"zzzz"_s);
        settle(200);
        save(window, u"no-result-"_s + name);
    }

    static void pressEscape(QWidget &window)
    {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        if (QWidget *focus = QApplication::focusWidget())
            QCoreApplication::sendEvent(focus, &press);
        window.setFocus();
    }

    //! Where every visible part is and what it says, beside the picture.
    static void describe(QWidget &window, const QString &file)
    {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly | QIODevice::Text))
            return;
        QTextStream text(&out);
        for (const QWidget *part : window.findChildren<QWidget *>()) {
            if (!part->isVisible())
                continue;
            const QRect at(part->mapTo(&window, QPoint()), part->size());
            const QString says = part->property("text").toString().left(90);
            text << at.x() << ' ' << at.y() << ' ' << at.width() << 'x' << at.height() << ' '
                 << part->metaObject()->className() << (part->isEnabled() ? "" : " off") << " \""
                 << (says.isEmpty() ? part->accessibleName() : says) << "\"\n";
        }
    }

    void save(QWidget &window, const QString &name)
    {
        describe(window, m_folder + u'/' + name + u".txt"_s);
        const QString file = m_folder + u'/' + name + u".png"_s;
        if (!window.grab().save(file))
            QTextStream(stderr) << "cannot write " << file << '\n';
    }

    ClientCore &m_core;
    QString m_folder;
    SystemClock m_clock;
    Ui::Theme m_theme;
    Ui::MediaImages m_images;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"profile"_s, u"The profile's folder."_s);
    parser.addPositionalArgument(u"output"_s, u"Where the pictures go."_s);
    parser.addOption({ u"join"_s, u"Sign in with this invitation first."_s, u"link"_s });
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 2)
        parser.showHelp(2);
    const SystemClock clock;
    const auto core = ClientCore::open(parser.positionalArguments().at(0), clock);
    if (!core) {
        QTextStream(stderr) << core.error().detail << '\n';
        return 1;
    }
    (*core)->start(false);
    settle(300);
    if (parser.isSet(u"join"_s) && !join(**core, parser.value(u"join"_s)))
        return 1;
    QDir().mkpath(parser.positionalArguments().at(1));
    Shots shots(**core, parser.positionalArguments().at(1));
    for (const QString &language : { u"en"_s, u"fr"_s })
        shots.take(language);
    return 0;
}
