// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"

#include "core/api/routesegment.h"

namespace Relais::Api::Routes {

using namespace Qt::StringLiterals;

QString join()
{
    return u"/v1/session/join"_s;
}

QString refresh()
{
    return u"/v1/session/refresh"_s;
}

QString signOut()
{
    return u"/v1/session/sign-out"_s;
}

QString signInOptions()
{
    return u"/v1/sign-in"_s;
}

QString providerSignIn()
{
    return u"/v1/session/provider"_s;
}

QString signOutEverywhere()
{
    return u"/v1/session/sign-out-everywhere"_s;
}

QString devices()
{
    return u"/v1/devices"_s;
}

QString device(const DeviceId &id)
{
    return devices() + segment(id.value);
}

QString members()
{
    return u"/v1/admin/members"_s;
}

QString memberExport()
{
    return u"/v1/admin/members/export"_s;
}

QString memberImport()
{
    return u"/v1/admin/members/import"_s;
}

QString memberImportUndo()
{
    return u"/v1/admin/members/import/undo"_s;
}

QString member(const MemberId &id)
{
    return members() + segment(id.value);
}

QString memberSignOut(const MemberId &id)
{
    return member(id) + u"/sign-out"_s;
}

QString invitations()
{
    return u"/v1/admin/invitations"_s;
}

QString invitation(const MemberId &member)
{
    return invitations() + segment(member.value);
}

QString privacyContact()
{
    return u"/v1/admin/privacy-contact"_s;
}

QString dayRule()
{
    return u"/v1/day-rule"_s;
}

QString sharePages()
{
    return u"/v1/admin/share-pages"_s;
}

QString me()
{
    return u"/v1/me"_s;
}

QString myCard()
{
    return me() + u"/card"_s;
}

QString myDigest()
{
    return me() + u"/digest"_s;
}

QString myReport()
{
    return me() + u"/report"_s;
}

QString myDirectory()
{
    return me() + u"/directory"_s;
}

QString directory()
{
    return u"/v1/directory"_s;
}

QString exportOfMe()
{
    return me() + u"/export"_s;
}

QString eraseMe()
{
    return me() + u"/erase"_s;
}

} // namespace Relais::Api::Routes
