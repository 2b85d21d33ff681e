// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where there is no session bus of D-Bus, none is started by looking for one: libdbus would start dbus-launch and a
/// daemon with it (dbus-launch(1), "automatic launching"), and a kiosk starts no program. A bus that is there is used:
/// screen readers are reached by it. Changes the environment: to be called before there is a second thread.
void startNoSessionBus();
