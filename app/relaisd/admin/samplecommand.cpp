// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/admindatabase.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/admin/invitationlink.h"
#include "app/relaisd/audit/auditsigner.h"
#include "app/relaisd/networks/sealkey.h"
#include "app/relaisd/sample/sampleloader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

struct Loaded {
    SampleData data;
    QList<QPair<Role, QString>> links; //!< one usable invitation a role
};

//! The first member whose highest word is this role.
Result<Member> firstWith(Role role, const QList<Member> &members)
{
    const auto is = [role](const Member &member) {
        return role == Role::Ambassador ? member.roles.isEmpty() : member.roles.contains(role);
    };
    const auto it = std::find_if(members.begin(), members.end(), is);
    if (it == members.end())
        return fail(
            ErrorCode::InvalidInput, u"the sample has nobody with the role "_s + roleKey(role));
    return *it;
}

Result<Loaded> load(const QCommandLineParser &parser)
{
    const auto config = configFrom(parser);
    if (!config)
        return fail(config.error());
    bool good = false;
    const quint64 seed = parser.value(u"seed"_s).toULongLong(&good);
    if (!good)
        return fail(ErrorCode::InvalidInput, u"--seed takes a number"_s);
    auto db = openForAdmin(*config);
    if (!db)
        return fail(db.error());
    const SystemClock clock;
    Loaded loaded;
    {
        Writer writer(config->databaseUrl);
        auto data = SampleLoader(writer, clock,
            { config->dataFolder, parser.value(u"dir"_s), QUrl(config->publicUrl), seed })
                        .load();
        if (!data)
            return fail(data.error());
        loaded.data = std::move(*data);
    }
    for (const Role role : { Role::Ambassador, Role::Editor, Role::Manager, Role::Admin }) {
        const auto member = firstWith(role, loaded.data.members);
        if (!member)
            return fail(member.error());
        const auto link = invitationLink(*db, *config, member->id, clock);
        if (!link)
            return fail(link.error());
        loaded.links.append({ role, *link });
    }
    if (const auto key = AuditKey::ensure(config->dataFolder); !key)
        return fail(key.error());
    if (const auto key = SealKey::ensure(config->dataFolder); !key)
        return fail(key.error());
    if (const auto kept = recordDone(*db, clock, u"command.sample"_s); !kept)
        return fail(kept.error());
    if (const auto signedHead = signHeadNow(*db, config->dataFolder, clock); !signedHead)
        return fail(signedHead.error());
    return loaded;
}

QString asJson(const Loaded &loaded)
{
    QJsonObject json;
    for (const auto &[role, link] : loaded.links)
        json.insert(roleKey(role), link);
    return QString::fromUtf8(QJsonDocument(json).toJson());
}

QString asText(const Loaded &loaded)
{
    QString text = u"%1: %2 members, %3 stories.\nOne invitation a role:\n"_s.arg(loaded.data.name)
                       .arg(loaded.data.members.size())
                       .arg(loaded.data.stories.size());
    for (const auto &[role, link] : loaded.links)
        text += u"  %1 %2\n"_s.arg(roleKey(role), -11).arg(link);
    return text;
}

} // namespace

Command sampleCommand()
{
    const QList<QCommandLineOption> options {
        { u"dir"_s, u"The folder of the sample."_s, u"folder"_s, u"resources/sample"_s },
        { u"seed"_s, u"Draws another history of relays."_s, u"number"_s, u"1"_s },
        { u"json"_s, u"Writes the invitation links as JSON."_s },
    };
    return commandOf(
        { u"admin sample"_s, u"loads the sample organization into an empty database"_s, options },
        [](const QCommandLineParser &parser) {
            const auto loaded = load(parser);
            if (!loaded)
                return sayFailed(loaded.error());
            say(parser.isSet(u"json"_s) ? asJson(*loaded) : asText(*loaded));
            return ExitCode::done;
        });
}

} // namespace Relais::Backend
