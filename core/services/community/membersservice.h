// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/memberentry.h"
#include "core/services/sync/backendcall.h"

#include <QCoro/QCoroTask>
#include <QMap>
#include <QObject>

namespace Relais {

class SignInService;

//! The people of the organization, for admins. All of it needs the backend, and nothing of it is
//! kept on this machine.
class MembersService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MembersService)
public:
    MembersService(SignInService &session, HttpClient &http, QObject *parent = nullptr);

    //! Those who left too.
    QCoro::Task<Result<QList<MemberEntry>>> members();
    //! before: what the person saw, so that what another admin changed since is not overwritten.
    //! Conflict ("roles-changed", "last-admin").
    QCoro::Task<Result<MemberEntry>> setRoles(
        MemberId member, QList<Role> roles, QList<Role> before);
    //! false ends the membership and its sessions; true takes them back. Conflict ("last-admin").
    QCoro::Task<Result<MemberEntry>> setActive(MemberId member, bool active);
    //! An empty one: none. Conflict ("team-of-directory"), InvalidInput ("team-unknown").
    QCoro::Task<Result<MemberEntry>> setTeam(MemberId member, TeamId team);
    QCoro::Task<Result<MemberEntry>> setLocation(MemberId member, QString location);
    QCoro::Task<Result<void>> signOut(MemberId member); //!< on every device

    //! The open invitation before it ends. Conflict ("member-inactive").
    QCoro::Task<Result<InvitationLink>> invite(MemberId member);
    //! Somebody new, or known by the address. InvalidInput ("email-form").
    QCoro::Task<Result<InvitationLink>> invite(QString email, QString name);
    QCoro::Task<Result<void>> revokeInvitation(MemberId member);

    struct ImportChoice {
        bool dryRun = true;
        bool createTeams = false;
        bool skipWrong = false; //!< does the lines that are right
        bool plainRoles = false; //!< who has a role that nobody knows is an ambassador
        bool firstOfTwice = false; //!< of an address that is there twice the first line counts
        bool keepGiven = false; //!< what a group of the directory gives stays as it is
        QMap<QString, QString> teamsInstead {}; //!< by the file's name: a path, "Lab / Cold lab"
    };
    //! A CSV file. A file with problems is an outcome too; InvalidInput for one that is no table
    //! ("file-empty", "file-text", "file-quote", "file-too-long", "no-email-column").
    QCoro::Task<Result<ImportOutcome>> importFile(QByteArray file, ImportChoice choice);
    //! For ten minutes: ImportOutcome::undo. Conflict ("import-undo-over", "last-admin").
    QCoro::Task<Result<UndoneImport>> undoImport(QString undo);
    //! All members as a CSV file.
    QCoro::Task<Result<QByteArray>> exportFile();

private:
    QCoro::Task<Result<QJsonObject>> ask(BackendCall call);
    QCoro::Task<Result<MemberEntry>> change(MemberId member, QJsonObject body);

    SignInService &m_session;
    HttpClient &m_http;
};

} // namespace Relais
