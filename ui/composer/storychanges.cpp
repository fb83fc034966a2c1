// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/storychanges.h"

#include <algorithm>

namespace Relais::Ui {

namespace {

//! How often a caption was taken is no change of it.
bool sameCaptions(const QList<Caption> &before, const QList<Caption> &after)
{
    return std::equal(before.cbegin(), before.cend(), after.cbegin(), after.cend(),
        [](const Caption &one, const Caption &other) {
            return one.text == other.text && one.language == other.language
                && one.network == other.network;
        });
}

} // namespace

QStringList StoryChanges::parts(const Story &before, const Story &after)
{
    QStringList parts;
    const auto add = [&parts](bool changed, const QString &what) {
        if (changed)
            parts.append(what);
    };
    add(before.title != after.title, tr("the title"));
    add(before.summary != after.summary, tr("why to share it"));
    add(before.link != after.link, tr("the link"));
    add(before.image != after.image, tr("the picture"));
    add(!sameCaptions(before.captions, after.captions), tr("the suggested texts"));
    add(before.disclosure != after.disclosure, tr("what must be disclosed"));
    add(before.editRule != after.editRule, tr("how much must be your own words"));
    add(before.networks != after.networks, tr("the networks it may go to"));
    add(before.expiry != after.expiry, tr("how long it may be shared"));
    add(before.job != after.job, tr("the facts of the job"));
    add(before.event != after.event, tr("when and where it takes place"));
    return parts;
}

} // namespace Relais::Ui
