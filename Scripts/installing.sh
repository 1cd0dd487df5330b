# What the scripts that set something up have in common; read in by `.`, not run.
# shellcheck shell=sh

say() { printf '%s: %s\n' "$(basename "$0")" "$1" >&2; }

has() { command -v "$1" >/dev/null 2>&1; }

has_venv() { python3 -c 'import ensurepip, venv' 2>/dev/null; }

# As root, or as someone who may become root without a password.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif has sudo && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        return 1
    fi
}

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 -q "$@" >&2; }

install_once() { apt_get install -y --no-install-recommends "$@"; }

# Installs packages if apt-get is there; whoever calls looks whether it helped. The package lists of
# a fresh machine or container are empty or old: then they are read, and it is tried again.
install_packages() {
    has apt-get || return 0
    say "installing $* with apt-get"
    install_once "$@" || { apt_get update && install_once "$@"; } || true
}

# Ends with 1 unless all these commands are there.
need() {
    for command in "$@"; do
        has "$command" || { say "'$command' is not on the PATH; install it and try again"; exit 1; }
    done
}

# Makes a virtual environment in a folder with these packages, unless it has just these. The list is
# written last, so that one that was broken off is made again.
make_venv() {
    [ "$(cat "$1/installed" 2>/dev/null)" != "$2" ] || return 0
    has_venv || { say "python3 has no venv; install python3-venv and try again"; exit 1; }
    rm -rf "$1/venv" "$1/installed"
    mkdir -p "$1"
    python3 -m venv "$1/venv"
    # shellcheck disable=SC2086
    "$1/venv/bin/pip" install --quiet --disable-pip-version-check $2
    printf '%s\n' "$2" > "$1/installed"
}
