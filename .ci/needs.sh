# Read by the other scripts: what must be on the machine, said plainly where it is not.

# need COMMAND WHERE-TO-GET-IT
need() {
  if ! command -v "$1" >/dev/null 2>&1; then
    echo "Wardmote needs $2: the command '$1' was not found." >&2
    exit 1
  fi
}

# lacks PACKAGE|PACKAGE... - true where Debian has none of them installed; prints nothing
lacks() {
  for package in $(echo "$1" | tr '|' ' '); do
    case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) in
      *' installed') return 1 ;;
    esac
  done
}

# install PACKAGE[|INSTEAD]... - those that are missing, where apt is there; the first name of each is the one installed
install() {
  if ! command -v apt-get >/dev/null 2>&1; then
    return 0
  fi
  missing=
  for choice; do
    if lacks "$choice"; then
      missing="$missing ${choice%%|*}"
    fi
  done
  if [ -z "$missing" ]; then
    return 0
  fi
  as_root=
  if [ "$(id -u)" -ne 0 ]; then
    as_root=sudo
    need sudo "an administrator to run: apt-get install$missing"
  fi
  echo "Installing$missing" >&2
  $as_root apt-get update -qq >&2
  # shellcheck disable=SC2086 # one argument for each package
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >&2
}
