// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/thanks.h"
#include "ui/impact/impactview.h"
#include "ui/shell/page.h"

namespace Relais {
class DirectoryService;
class FeedbackService;
class Settings;
class SignInService;
} // namespace Relais

namespace Relais::Ui {

//! Binds My impact to its services.
class ImpactPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImpactPage)
public:
    struct Services {
        ImpactService &impact;
        FeedbackService &feedback;
        DirectoryService &directory;
        SignInService &session;
        Settings &settings;
        const Clock &clock;
    };
    ImpactPage(
        Theme &theme, PictureCache &pictures, const Services &services, QWidget *parent = nullptr);

    static QString name(); //!< of its entry in the rail
    QString title() const override { return name(); }
    QString subtitle() const override;
    QList<QWidget *> areas() const override;
    bool goBack() override;
    void opened() override;
    void timePassed() override;
    ImpactView &view() { return *m_view; }

Q_SIGNALS:
    void relaysRequested(const Relais::StoryId &story);
    void subjectRequested(const Relais::Thanks &thanks); //!< the post or idea that it is for

private:
    void addKeys();
    void reload();
    void reloadThanks();
    void countThanks(); //!< of the period that is shown
    void enter(const RelayId &relay, MetricKind kind, qint64 count);
    void chooseImport(Network network);
    void import(Network network, const QString &file);
    void tellImported(Network network, const ImpactService::Imported &imported);
    void takeLikely();
    void exportTable();
    void write(const QString &file);
    Result<QByteArray> report() const; //!< as a PDF

    ImpactService &m_impact;
    FeedbackService &m_feedback;
    DirectoryService &m_directory;
    SignInService &m_session;
    Settings &m_settings;
    const Clock &m_clock;
    ImpactView *m_view;
    QString m_period;
    QDateTime m_since; //!< where it begins; invalid: not read yet
    Network m_likelyOf = Network::Unknown;
    QList<ImpactService::Likely> m_likely; //!< that the person is asked about
    bool m_stale = false; //!< something changed while nobody saw it
};

} // namespace Relais::Ui
