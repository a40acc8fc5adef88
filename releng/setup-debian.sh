#!/bin/sh
# The Debian packages that windows and the scenes need: GTK 3, a virtual screen, fonts, a keyboard for it.
set -eu
[ "$(id -u)" -eq 0 ] || { echo "setup-debian: run this as root" >&2; exit 1; }
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
  libgtk-3-0 xvfb xauth fonts-noto-core xdotool openbox imagemagick x11-utils >/dev/null
command -v javac >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq default-jdk-headless >/dev/null
command -v mvn >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq maven >/dev/null
