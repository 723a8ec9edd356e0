# Run by scripts/test-package with bash, as root of a clean Debian that is thrown away afterwards.
set -euo pipefail
cd /trial

step() {
  current=$1
  printf -- '-- %s\n' "$1"
}
trap 'status=$?; [ $status -eq 0 ] || { cat /trial/log; echo "stopped at: $current" >&2; }' EXIT
: >log

quietly() { "$@" >>log 2>&1; }

# Asks the preview for a page; a clean Debian has no curl.
fetch() {
  exec 3<>"/dev/tcp/127.0.0.1/$1"
  printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
  cat <&3
  exec 3>&-
}

# A village from nothing to a page in the browser, with the program $1 in the new folder $2.
use() {
  local gongshi=$1 village=$2 port
  [ "$("$gongshi" --version)" = "$VERSION" ]
  quietly "$gongshi" init "$village"
  cd "$village"
  quietly "$gongshi" check
  quietly "$gongshi" build
  [ -s _site/index.html ]
  quietly "$gongshi" new 事项 关于修整水渠的公示
  grep -rq '关于修整水渠的公示' content
  "$gongshi" serve --port 0 >/trial/serve 2>>/trial/log &
  for _ in $(seq 100); do
    port=$(sed -n 's#.*http://localhost:\([0-9]*\)/.*#\1#p' /trial/serve)
    [ -z "$port" ] || break
    sleep 0.2
  done
  fetch "$port" / >/trial/page
  grep -q '<!doctype html>' /trial/page
  kill -INT $!
  wait $!
  cd /trial
}

step "install the package with what it depends on"
quietly apt-get update -q
quietly apt-get install -q -y --no-install-recommends ./gongshi.deb

step "use it"
use gongshi /trial/village

step "manual and completions"
man gongshi >page 2>>log
grep -q -- '--as-of' page
man -L zh_CN gongshi >page 2>>log
grep -q '结束时的状态' page
bash -c '. /usr/share/bash-completion/completions/gongshi && complete -p gongshi' >>log
grep -q '^#compdef gongshi' /usr/share/zsh/vendor-completions/_gongshi
grep -q 'complete -c .*gongshi' /usr/share/fish/vendor_completions.d/gongshi.fish
[ -s /usr/share/doc/gongshi/copyright ]
[ -s /usr/share/doc/gongshi/changelog.gz ]

step "remove it; nothing stays"
quietly apt-get purge -q -y gongshi
quietly apt-get autoremove -q -y --purge
# The pages that man has laid out are man's own, and it clears them by itself.
left=$(find / -xdev \( -path /proc -o -path /trial -o -path /var/log -o -path /var/cache/man \) \
  -prune -o -iname '*gongshi*' -print)
[ -z "$left" ] || { echo "left behind: $left" >>log; exit 1; }

step "the tarball, after its libraries"
quietly apt-get install -q -y --no-install-recommends \
  libcmark0.30.2 libyaml-0-2 libqrencode4 libstdc++6 libcurl4
mkdir /trial/other
tar -C /trial/other -xzf gongshi.tar.gz
use "/trial/other/$NAME/bin/gongshi" /trial/cun
