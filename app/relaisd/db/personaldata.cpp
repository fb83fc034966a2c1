// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/personaldata.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

const QString ofDevice = u"device_id IN (SELECT id FROM device WHERE member_id = ?)"_s;
const QString ofRelay = u"relay IN (SELECT id FROM relay WHERE member = ?)"_s;

QList<PersonalTable> aboutPeople()
{
    return {
        { u"member"_s, u"id = ?"_s,
            u"id name email title team location languages roles active created_at"_s, {}, {} },
        { u"invitation"_s, u"member_id = ?"_s, u"member_id created_at expires_at used_at"_s,
            u"code_hash"_s, {} },
        { u"device"_s, u"member_id = ?"_s,
            u"id member_id name created_at refreshed_at revoked_at ended_for"_s, {}, {} },
        { u"member_identity"_s, u"member_id = ?"_s, u"issuer subject member_id created_at"_s, {},
            {} },
        { u"scim_user"_s, u"member_id = ?"_s,
            u"member_id user_name external_id given_name family_name changed_at deleted"_s, {},
            u"user_key"_s },
        { u"scim_group_member"_s, u"member_id = ?"_s, u"group_id member_id"_s, {}, {} },
        { u"card"_s, u"member = ?"_s, u"member code shown_since body"_s, {}, {} },
        { u"mail_choice"_s, u"member = ?"_s,
            u"member kind is_on weekday from_minute to_minute zone skipped body changed_at"_s,
            u"code"_s, u"next_at"_s },
        { u"mail_sent"_s, u"member = ?"_s, u"member kind week state attempts at"_s, {}, {} },
        { u"directory_entry"_s, u"member = ?"_s, u"member listed_at lines"_s, {}, u"name_key"_s },
        { u"directory_skill"_s, u"member = ?"_s, u"member topic"_s, {}, {} },
        { u"charter_acceptance"_s, u"member = ?"_s, u"member version accepted_at"_s, {}, {} },
        { u"approver_key"_s, u"member = ?"_s,
            u"key member registered_at issued_at retired_at revoked_at"_s, {},
            u"issuer certificate"_s },
        { u"story_signature"_s, u"key IN (SELECT key FROM approver_key WHERE member = ?)"_s,
            u"story revision key signed_at"_s, {}, u"signature"_s },
        { u"access_token"_s, ofDevice, u"device_id expires_at"_s, u"hash"_s, {} },
        { u"refresh_token"_s, ofDevice, u"device_id created_at expires_at used_at"_s,
            u"hash successor"_s, {} },
        { u"relay"_s, u"member = ?"_s,
            u"id member team story revision network code own_percent state state_at published_at "
            "corrected counted_posts location"_s,
            {}, {} },
        { u"relay_count"_s, ofRelay, u"relay metric provenance count counted_at"_s, {}, {} },
        { u"link_click"_s,
            u"code IN (SELECT code FROM relay WHERE member = ?) "
            "OR code IN (SELECT code FROM referral WHERE member = ?)"_s,
            u"code day clicks"_s, {}, {} },
        { u"wall_post"_s, u"author = ? OR removed_by = ?"_s,
            u"id author text story tracked_link posted_at removed removed_by removed_reason views "
            "reactions comments hidden_text hidden_link hidden_at pinned_at image image_alt "
            "edited_at"_s,
            {}, u"image_width image_height"_s },
        // Whose comments an editor removed, the audit log tells.
        { u"wall_comment"_s, u"author = ?"_s,
            u"id post author text posted_at edited_at removed removed_by removed_reason "
            "hidden_text hidden_at"_s,
            {}, {} },
        { u"wall_mention"_s, u"member = ?"_s, u"post member"_s, {}, {} },
        { u"wall_reaction"_s, u"member = ?"_s, u"post member at"_s, {}, {} },
        { u"wall_view"_s, u"member = ?"_s, u"post member at"_s, {}, {} },
        { u"story"_s, u"author = ? OR editor = ? OR approver = ? OR withdrawn_by = ?"_s,
            u"id author editor approver withdrawn_by state created_at changed_at"_s, {},
            u"version revision announced withdrawn_reason note colleagues correction body "
            "archived_at translation_of deletion_asked correction_pending live"_s },
        { u"given_link"_s, u"editor = ?"_s, u"candidate story editor"_s, {},
            u"version link state"_s },
        { u"story_revision"_s, u"approver = ?"_s, u"story revision approver approved_at"_s, {},
            u"embargo link body"_s },
        { u"campaign"_s, u"owner = ?"_s, u"id name owner"_s, {},
            u"starts_at ends_at goal color goal_relays goal_people goal_clicks goal_impressions "
            "teams draft"_s },
        { u"idea"_s, u"author = ? OR editor = ?"_s,
            u"id author kind title text link place why topic campaign state reason story editor "
            "steps created_at changed_at link_title image credit"_s,
            {}, u"image_width image_height"_s },
        { u"idea_message"_s, u"author = ?"_s, u"id idea author from_comms thanks text at"_s, {},
            {} },
        { u"thanks"_s, u"giver = ? OR receiver = ?"_s,
            u"id kind object title giver receiver text open at"_s, {}, {} },
        { u"nomination"_s, u"giver = ? OR receiver = ?"_s,
            u"id month giver receiver post title reason at chosen_at shown_at named"_s, {},
            u"chosen_by"_s },
        { u"leaderboard_member"_s, u"member = ?"_s, u"member joined_at"_s, {}, {} },
        { u"leaderboard_rules"_s, u"published_by = ?"_s,
            u"version is_on relay own_words click published_at published_by"_s, {}, {} },
        { u"story_rating"_s, u"member = ?"_s, u"story member verdict word at"_s, {}, {} },
        { u"story_attendance"_s, u"member = ?"_s, u"story member since_at seen_at"_s, {}, {} },
        { u"story_comment"_s, u"author = ? OR settled_by = ?"_s,
            u"id story answers field text author at settled_at settled_by"_s, {}, {} },
        { u"story_mention"_s, u"member = ?"_s, u"member comment"_s, {}, {} },
        { u"referral"_s, u"member = ?"_s, u"code member story clicks created_at"_s, {}, {} },
        { u"wall_report"_s, u"member = ? OR answered_by = ?"_s,
            u"id post comment member word at settled_at answer answered_by"_s, {},
            u"reported_text"_s }, // another's
        // The word is the visitor's.
        { u"page_report"_s,
            u"page = 'card' AND object IN (SELECT code FROM card WHERE member = ?)"_s,
            u"id page object at"_s, {}, u"word"_s },
        // An import names in its details whom it gave a role. What is theirs of those, and whose id
        // is only a part of another, the export sees to.
        { u"audit_entry"_s, u"actor = ? OR subject = ? OR replace(details, ?, '') <> details"_s,
            u"number at actor act subject details"_s, {}, u"hash"_s },
        { u"lent_picture"_s, u"member = ?"_s, u"member network expires_at"_s, u"name_hash"_s,
            u"bytes"_s },
        { u"change_entry"_s, u"member = ?"_s, u"sequence kind id member"_s, {}, {} },
    };
}

QList<PersonalTable> aboutTheCompany()
{
    return {
        { u"organization"_s, {}, {}, {},
            u"id name created_at sample privacy_contact share_pages stories_a_day"_s },
        { u"team"_s, {}, {}, {}, u"id parent name"_s },
        { u"member_import"_s, {}, {}, {}, u"id at undo"_s }, // of everybody in it, for ten minutes
        { u"organization_key"_s, {}, {}, {}, u"place key link created_at"_s },
        { u"topic"_s, {}, {}, {}, u"id name name_en"_s },
        { u"charter"_s, {}, {}, {}, u"version published_at"_s },
        { u"charter_text"_s, {}, {}, {}, u"version language text"_s },
        { u"blocked_phrase"_s, {}, {}, {}, u"id phrase note created_at"_s },
        { u"caption_use"_s, {}, {}, {}, u"story caption uses"_s },
        { u"saved_audience"_s, {}, {}, {}, u"id name body"_s },
        { u"network_setting"_s, {}, {}, {},
            u"network enabled client_id sealed_secret server sealed_webhook monthly_posts "
            "stopped_until figures changed_at"_s },
        { u"source"_s, {}, {}, {},
            u"id url kind title etag last_modified fetched_at problem created_at allow_private "
            "next_at failures succeeded_at settings fetch_ms retracted_at"_s },
        { u"candidate"_s, {}, {}, {},
            u"id source guid title summary link language image_url published_at fetched_at story "
            "dropped_at link_key watched picture picture_width picture_height"_s },
        { u"loose_picture"_s, {}, {}, {}, u"path since"_s },
        { u"campaign_frozen"_s, {}, {}, {}, u"campaign ends_at frozen_at figures"_s },
        { u"daily_total"_s, {}, {}, {},
            u"day team network story metric provenance count location"_s },
        { u"own_page_total"_s, {}, {}, {}, u"day network count"_s },
        { u"headcount"_s, {}, {}, {}, u"day team members"_s },
        { u"insight_day"_s, {}, {}, {}, u"day relays earned"_s },
        { u"earned_rate"_s, {}, {}, {}, u"figure price currency source as_of"_s },
        { u"change_head"_s, {}, {}, {}, u"one epoch sequence restored_at"_s },
        { u"change_waiting"_s, {}, {}, {}, u"kind id"_s },
        { u"push_seen"_s, {}, {}, {}, u"id hash seen_at"_s },
        { u"click_journal"_s, {}, {}, {}, u"generation position node"_s },
        { u"oidc_provider"_s, {}, {}, {},
            u"issuer client_id client_secret auto_join trust_email allow_private"_s },
        { u"smtp_setting"_s, {}, {}, {},
            u"one host port security user_name sealed_password sender authorities changed_at"_s },
        { u"watch"_s, {}, {}, {}, u"id name words created_at"_s },
        { u"used_id_token"_s, {}, {}, {}, u"hash forget_at"_s },
        { u"scim_token"_s, {}, {}, {}, u"hash name created_at"_s },
        { u"scim_group"_s, {}, {}, {}, u"id name name_key external_id created_at changed_at"_s },
        { u"scim_mapping"_s, {}, {}, {}, u"group_key group_name team role"_s },
        { u"audit_head"_s, {}, {}, {}, u"one number hash"_s },
    };
}

} // namespace

const QList<PersonalTable> &personalData()
{
    static const QList<PersonalTable> tables = aboutPeople() + aboutTheCompany();
    return tables;
}

} // namespace Relais::Backend
