#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Relais contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh COMMAND…: runs COMMAND on a private session bus, with a private HOME and an
# unlocked Secret Service, and answers its exit code. TERM and INT are handed to COMMAND; the bus and
# the keyring go after it, however it ended. Killed outright, it takes all of them with it.
set -uo pipefail
home=$(mktemp -d)
runtime=$(mktemp -d)
chmod 700 "$runtime"
command=
bus=
keyring=
finish() {
    trap '' INT TERM HUP
    local pid
    for pid in $command $keyring $bus; do
        kill -TERM "$pid" 2>/dev/null
        wait "$pid" 2>/dev/null
    done
    rm -rf "$home" "$runtime"
}
trap finish EXIT
trap 'exit 143' TERM HUP
trap 'exit 130' INT
export HOME=$home XDG_RUNTIME_DIR=$runtime XDG_DATA_HOME=$home/.local/share
export XDG_CONFIG_HOME=$home/.config XDG_CACHE_HOME=$home/.cache
unset GNOME_KEYRING_CONTROL

# Each in a session of its own: Ctrl-C reaches them through here alone, in order.
tied() { exec setsid setpriv --pdeathsig TERM -- "$@"; }

exec 8< <(tied dbus-daemon --session --nofork --nopidfile --print-address=1 2>/dev/null)
bus=$!
read -r DBUS_SESSION_BUS_ADDRESS <&8 || { echo "with-keyring.sh: no session bus" >&2; exit 1; }
export DBUS_SESSION_BUS_ADDRESS
(tied gnome-keyring-daemon --foreground --unlock --components=secrets) \
    < <(printf %s ci-password) >/dev/null 2>&1 8<&- &
keyring=$!
for _ in $(seq 200); do
    gdbus call --session -d org.freedesktop.DBus -o /org/freedesktop/DBus \
        -m org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets 2>/dev/null | grep -q true && break
    sleep .05
done
(tied "$@") <&0 8<&- &
command=$!
wait "$command"
status=$?
command=
exit "$status"
