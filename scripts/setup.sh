# What play and test share: sourced, not run. Makes sure that Rust and the Debian packages are there.
# With everything present it touches neither apt nor the network.

# Bash, stop at the first failure, from the game's folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

BUILD_PACKAGES=(build-essential pkg-config libasound2-dev)
# The window library opens these while it runs; without them it cannot start.
RUN_PACKAGES=(libx11-6 libx11-xcb1 libxcursor1 libxi6 libxrandr2 libxkbcommon0 libxkbcommon-x11-0
  libvulkan1 mesa-vulkan-drivers libegl1 libgl1-mesa-dri)
HEADLESS_PACKAGES=(xvfb)
TEST_PACKAGES=(xvfb xdotool x11-utils openbox dbus libglib2.0-bin at-spi2-core hunspell hunspell-mn strace)

say() { printf '\n== %s\n' "$*"; }

# need_packages NAME...: installs what is missing, or prints the line to run.
need_packages() {
  command -v dpkg-query >/dev/null || return 0 # not Debian or Ubuntu: trust the user
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local -a sudo=()
  if [ "$(id -u)" -ne 0 ]; then
    if sudo -n true 2>/dev/null; then sudo=(sudo -n); else
      printf 'These packages are missing. Run this line, then start again:\n  sudo apt-get install %s\n' "${missing[*]}" >&2
      exit 1
    fi
  fi
  say "installing ${missing[*]}"
  "${sudo[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# need_rust: cargo of Rust 1.95 or newer.
need_rust() {
  [ -d "$HOME/.cargo/bin" ] && PATH="$HOME/.cargo/bin:$PATH"
  local version
  version=$(rustc --version 2>/dev/null | sed -E 's/^rustc ([0-9]+)\.([0-9]+).*/\1 \2/') || true
  set -- $version
  if [ "${1:-0}" -lt 1 ] || { [ "${1:-0}" -eq 1 ] && [ "${2:-0}" -lt 95 ]; }; then
    printf 'Rust 1.95 or newer is needed (found: %s). Install or update it with rustup: https://rustup.rs\n' "$(rustc --version 2>/dev/null || echo none)" >&2
    exit 1
  fi
}

# lint_while_building: from here on clippy stands in for the compiler of this package alone. The dependencies are built
# once, for lints, tests, demo and whatever else is built in the same way.
lint_while_building() {
  local clippy
  clippy=$(rustup which clippy-driver 2>/dev/null || command -v clippy-driver)
  export RUSTC_WORKSPACE_WRAPPER="$clippy" CLIPPY_ARGS="-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__"
}

# target_dir: where cargo builds.
target_dir() { printf '%s' "${CARGO_TARGET_DIR:-target}"; }

# with_screen COMMAND...: runs it under Xvfb with software rendering, on a free display.
with_screen() {
  local number_file xvfb status=0
  number_file=$(mktemp)
  Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"$number_file" >/dev/null 2>&1 &
  xvfb=$!
  for _ in $(seq 200); do [ -s "$number_file" ] && break; sleep 0.05; done
  if ! [ -s "$number_file" ]; then
    kill "$xvfb" 2>/dev/null || true
    rm -f "$number_file"
    echo "Xvfb did not start" >&2
    return 1
  fi
  DISPLAY=":$(cat "$number_file")" LIBGL_ALWAYS_SOFTWARE=1 "$@" || status=$?
  kill "$xvfb" 2>/dev/null || true
  wait "$xvfb" 2>/dev/null || true
  rm -f "$number_file"
  return $status
}
