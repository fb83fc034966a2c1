#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Relais contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh COMMAND…: runs COMMAND on a private session bus, with a private HOME and an
# unlocked Secret Service. The daemon ends with the bus.
home=$(mktemp -d)
runtime=$(mktemp -d)
chmod 700 "$runtime"
trap 'rm -rf "$home" "$runtime"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$runtime XDG_DATA_HOME=$home/.local/share
export XDG_CONFIG_HOME=$home/.config XDG_CACHE_HOME=$home/.cache
unset GNOME_KEYRING_CONTROL
dbus-run-session -- bash -c '
  printf %s ci-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  for i in $(seq 100); do
    gdbus call --session -d org.freedesktop.DBus -o /org/freedesktop/DBus \
      -m org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets 2>/dev/null | grep -q true && break
    sleep .05
  done
  "$@"' _ "$@"
