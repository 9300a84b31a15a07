# shellcheck shell=sh
# What Impactwijzer needs on this computer. When something is missing, one sentence says so, in Dutch or, where the
# locale is English, in English, with the line that installs it; the status is then 10.
#
# The launcher reads this file. Maven runs it: sh tools/environment.sh build|tests

missing=10

# say DUTCH ENGLISH
say() {
    case "${language:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}" in
    en*) printf '%s\n' "$2" >&2 ;;
    *) printf '%s\n' "$1" >&2 ;;
    esac
}

is_jdk_25() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null
}

# find_jdk FOLDER...: the first of these that is a JDK 25.
find_jdk() {
    for jdk in "$@"; do
        if [ -n "$jdk" ] && is_jdk_25 "$jdk"; then
            printf '%s\n' "$jdk"
            return 0
        fi
    done
    return 1
}

# Where Maven looks by itself.
find_usual_jdk() {
    on_path=$(readlink -f "$(command -v javac)" 2>/dev/null)
    find_jdk "${JAVA25_HOME:-}" "${JAVA_HOME:-}" "${on_path%/bin/javac}" \
        /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.m2/jdks/* /opt/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home
}

# Sets jdk.
require_jdk() {
    jdk=$(find_usual_jdk) || jdk=$(find_jdk /opt/*) && return 0
    if apt-cache show openjdk-25-jdk-headless >/dev/null 2>&1; then
        say 'Impactwijzer heeft een JDK 25 nodig en vindt er geen. Installeer die met: sudo apt install openjdk-25-jdk-headless' \
            'Impactwijzer needs a JDK 25 and finds none. Install it with: sudo apt install openjdk-25-jdk-headless'
    else
        say 'Impactwijzer heeft een JDK 25 nodig en vindt er geen. Haal die op van https://adoptium.net/temurin/releases/?version=25, pak hem uit en wijs hem aan met: export JAVA25_HOME=/pad/naar/jdk-25' \
            'Impactwijzer needs a JDK 25 and finds none. Get it from https://adoptium.net/temurin/releases/?version=25, unpack it and name it with: export JAVA25_HOME=/path/to/jdk-25'
    fi
    exit "$missing"
}

# Maven's own message speaks of a toolchains.xml, which nobody needs here; who has one knows what it does.
require_jdk_for_maven() {
    [ -f "$HOME/.m2/toolchains.xml" ] && return 0
    require_jdk
    if [ -z "$(find_usual_jdk)" ]; then
        say "Maven vindt de JDK 25 in $jdk niet vanzelf. Wijs hem aan met: export JAVA25_HOME=$jdk" \
            "Maven does not find the JDK 25 in $jdk by itself. Name it with: export JAVA25_HOME=$jdk"
        exit "$missing"
    fi
}

# require_packages LIBRARY=PACKAGE...: the libraries, and a font. Only Linux can lack them.
require_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    packages=
    if ldconfig=$(PATH="$PATH:/usr/sbin:/sbin" command -v ldconfig); then
        libraries=$("$ldconfig" -p 2>/dev/null)
        for pair in "$@"; do
            case "$libraries" in
            *"${pair%%=*} "*) ;;
            *) packages="$packages ${pair#*=}" ;;
            esac
        done
    fi
    has_font || packages="$packages fonts-dejavu-core"
    [ -n "$packages" ] || return 0
    say "Op deze computer ontbreken pakketten die Impactwijzer nodig heeft om vensters te tekenen. Installeer ze met: sudo apt install$packages" \
        "This computer lacks packages that Impactwijzer needs to draw windows. Install them with: sudo apt install$packages"
    exit "$missing"
}

has_font() {
    for fonts in /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts"; do
        [ -d "$fonts" ] && [ -n "$(find -L "$fonts" \( -name '*.[ot]tf' -o -name '*.ttc' \) -print 2>/dev/null | head -n 1)" ] && return 0
    done
    return 1
}

# JavaFX's own headless platform, for tests, draws text but opens no window.
text=libpangoft2-1.0.so.0=libpangoft2-1.0-0

require_desktop() {
    case "${IMPACTWIJZER_JVM:-}" in
    *glass.platform=Headless*)
        require_packages "$text"
        return 0
        ;;
    esac
    require_packages libgtk-3.so.0=libgtk-3-0 libXtst.so.6=libxtst6 "$text"
    if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        say 'Impactwijzer kan geen venster openen, want er is geen beeldscherm (DISPLAY is leeg). Start het vanaf een bureaublad, na "sudo apt install xvfb xauth" met "xvfb-run ./impactwijzer", of gebruik de opdrachtregel: ./impactwijzer --help' \
            'Impactwijzer cannot open a window, because there is no display (DISPLAY is empty). Start it from a desktop, after "sudo apt install xvfb xauth" with "xvfb-run ./impactwijzer", or use the command line: ./impactwijzer --help'
        exit "$missing"
    fi
}

case "${0##*/} ${1:-}" in
'environment.sh build') require_jdk_for_maven ;;
'environment.sh tests') require_packages "$text" ;;
esac
