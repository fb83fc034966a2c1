// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/command.h"
#include "app/relais-cli/output.h"
#include "core/api/card.h"
#include "core/domain/qrcode.h"
#include "core/services/clientcore.h"
#include "core/services/community/cardservice.h"
#include "core/services/signin/signinservice.h"

#include <QSaveFile>

namespace Relais::Cli {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Storage, path + u": "_s + file.errorString());
    return {};
}

void print(Call &call, const OwnCard &own)
{
    call.out.json(Api::toJson(own));
    call.out.line(own.card.shown ? u"Public at %1, seen %2 times this month."_s.arg(
                                       own.address.toString(), QString::number(own.seenThisMonth))
                                 : u"Not public."_s);
    call.out.line(own.card.name + u" · "_s + own.card.role);
    if (!own.card.about.isEmpty())
        call.out.line(own.card.about);
    for (const CardLink &link : own.card.links)
        call.out.line(link.label + u": "_s + link.url.toString());
}

Result<void> writeFiles(const Call &call, const OwnCard &own, const QString &organization)
{
    if (call.options.isSet(u"vcard"_s)) {
        const QByteArray contact =
            vcardOf(own.card, organization, own.card.shown ? own.address : QUrl());
        if (const auto written = writeFile(call.options.value(u"vcard"_s), contact); !written)
            return written;
    }
    if (!call.options.isSet(u"qr"_s))
        return {};
    if (!own.card.shown)
        return fail(ErrorCode::InvalidInput, u"nothing to lead to"_s, u"card-not-public"_s);
    return writeFile(call.options.value(u"qr"_s), qrSvg(qrCodeOf(own.address.toEncoded())));
}

QCoro::Task<ExitCode> show(Call &call)
{
    const auto core = co_await call.signedInCore();
    if (!core)
        co_return call.failed(core.error());
    const auto own = co_await (*core)->card().read();
    if (!own)
        co_return call.failed(own.error());
    const QString organization = (*core)->session().organizationName();
    if (const auto written = writeFiles(call, *own, organization); !written)
        co_return call.failed(written.error());
    print(call, *own);
    co_return ExitCode::Ok;
}

void take(const Call &call, const QString &option, QString &value)
{
    if (call.options.isSet(option))
        value = call.options.value(option);
}

// "LinkedIn=https://…"
Result<QList<CardLink>> linksFrom(const QStringList &values)
{
    QList<CardLink> links;
    for (const QString &value : values) {
        const QUrl url(value.section(u'=', 1), QUrl::StrictMode);
        if (!value.contains(u'=') || !url.isValid())
            return fail(ErrorCode::InvalidInput, value, u"link-form"_s);
        links.append({ value.section(u'=', 0, 0), url });
    }
    return links;
}

//! Another word is a slip, and must not mean no.
Result<void> takeYesOrNo(const Call &call, const QString &option, bool &value)
{
    const QString word = call.options.value(option);
    if (call.options.isSet(option) && word != u"yes"_s && word != u"no"_s)
        return fail(ErrorCode::InvalidInput, word, u"yes-or-no"_s);
    if (call.options.isSet(option))
        value = word == u"yes"_s;
    return {};
}

Result<Card> changed(const Call &call, Card card)
{
    take(call, u"name"_s, card.name);
    take(call, u"role"_s, card.role);
    take(call, u"about"_s, card.about);
    take(call, u"email"_s, card.email);
    take(call, u"language"_s, card.language);
    if (call.options.isSet(u"languages"_s))
        card.languages = call.options.value(u"languages"_s).split(u',', Qt::SkipEmptyParts);
    if (call.options.isSet(u"topics"_s)) {
        card.topics.clear();
        for (const QString &id : call.options.value(u"topics"_s).split(u',', Qt::SkipEmptyParts))
            card.topics.append({ id });
    }
    if (call.options.isSet(u"stories"_s)) {
        card.stories.clear();
        for (const QString &id : call.options.value(u"stories"_s).split(u',', Qt::SkipEmptyParts))
            card.stories.append({ id });
    }
    if (call.options.isSet(u"link"_s)) {
        const auto links = linksFrom(call.options.values(u"link"_s));
        if (!links)
            return fail(links.error());
        card.links = *links;
    }
    card.shown = card.shown || call.options.isSet(u"public"_s);
    if (const auto taken = takeYesOrNo(call, u"jobs"_s, card.jobs); !taken)
        return fail(taken.error());
    if (const auto taken = takeYesOrNo(call, u"indexed"_s, card.indexed); !taken)
        return fail(taken.error());
    return card;
}

QCoro::Task<ExitCode> set(Call &call)
{
    const auto core = co_await call.signedInCore();
    if (!core)
        co_return call.failed(core.error());
    const auto own = co_await (*core)->card().read();
    if (!own)
        co_return call.failed(own.error());
    const auto card = changed(call, own->card);
    if (!card)
        co_return call.failed(card.error());
    const auto saved = co_await (*core)->card().save(*card);
    if (!saved)
        co_return call.failed(saved.error());
    print(call, *saved);
    co_return ExitCode::Ok;
}

QCoro::Task<ExitCode> off(Call &call)
{
    const auto core = co_await call.signedInCore();
    if (!core)
        co_return call.failed(core.error());
    const auto own = co_await (*core)->card().read();
    if (!own)
        co_return call.failed(own.error());
    Card card = own->card;
    card.shown = false;
    const auto saved = co_await (*core)->card().save(card);
    if (!saved)
        co_return call.failed(saved.error());
    print(call, *saved);
    co_return ExitCode::Ok;
}

Command setCommand()
{
    Command command;
    command.name = u"card set"_s;
    command.usage = u"[--name S] [--role S] [--about S] [--link NAME=URL …] [--public]"_s;
    command.summary = u"Changes what your public card shows; --public puts it on the web."_s;
    command.options = {
        { u"name"_s, u"Your name as you write it."_s, u"S"_s },
        { u"role"_s, u"The line under the name."_s, u"S"_s },
        { u"about"_s, u"In a few words, up to 200 characters."_s, u"S"_s },
        { u"email"_s, u"An address to write to; empty for none."_s, u"A"_s },
        { u"language"_s, u"The language of role and words."_s, u"L"_s },
        { u"languages"_s, u"The languages you speak: fr,en"_s, u"LIST"_s },
        { u"link"_s, u"A link with its name; again for more. They replace the old ones."_s,
            u"NAME=URL"_s },
        { u"topics"_s, u"Ids of topics, with commas."_s, u"LIST"_s },
        { u"stories"_s, u"Ids of up to three stories, with commas."_s, u"LIST"_s },
        { u"jobs"_s, u"Show the open jobs of your team: yes or no."_s, u"yes|no"_s },
        { u"indexed"_s, u"Search engines may list it: yes or no."_s, u"yes|no"_s },
        { u"public"_s, u"Anyone may see it from now on."_s },
    };
    command.run = set;
    return command;
}

} // namespace

QList<Command> cardCommands()
{
    Command showing;
    showing.name = u"card show"_s;
    showing.usage = u"[--qr FILE.svg] [--vcard FILE.vcf]"_s;
    showing.summary = u"Shows your public card and writes its QR code or contact."_s;
    showing.options = {
        { u"qr"_s, u"Writes the QR code of its address."_s, u"FILE"_s },
        { u"vcard"_s, u"Writes the card as a contact."_s, u"FILE"_s },
    };
    showing.run = show;
    Command ending;
    ending.name = u"card off"_s;
    ending.summary = u"Takes your card off the web at once; what it showed is kept."_s;
    ending.run = off;
    return { showing, setCommand(), ending };
}

} // namespace Relais::Cli
