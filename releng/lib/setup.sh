# Sourced by run, test and bench: finds or fetches what a build needs. Everything it says goes to stderr.
# Sets: top, cache, JAVA_HOME, MVN. Functions: need_packages, need_web, build_products, launcher.
set -eu

top=$(cd "$(dirname "$0")/.." && pwd)
cache=$top/releng/.cache
mkdir -p "$cache"

MAVEN_VERSION=3.9.16
JAVA_VERSION=25

# What the programs need; those for tests and for the window come on top.
RUN_PACKAGES="libportaudio2 libpulse0 libudev1 libdbus-1-3 libx11-6 libxfixes3 libxrandr2 libxcomposite1"
WINDOW_PACKAGES="libgtk-3-0"
TEST_PACKAGES="jackd2 xvfb xauth chromium sqlite3 dbus"

say() { echo "micwise: $*" >&2; }
fail() { say "$*"; exit 1; }

find_java() {
  for home in "${JAVA_HOME:-}" "$HOME"/.sdkman/candidates/java/current /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -x "$home/bin/javac" ] && grep -qs "^JAVA_VERSION=\"$JAVA_VERSION" "$home/release"; then
      JAVA_HOME=$home
      export JAVA_HOME
      return
    fi
  done
  fail "a JDK $JAVA_VERSION is needed, and none was found in JAVA_HOME or the usual folders. Install one, or set JAVA_HOME to it."
}

find_maven() {
  MVN=$cache/apache-maven-$MAVEN_VERSION/bin/mvn
  export MVN
  [ -x "$MVN" ] && return
  command -v mvn >/dev/null || fail "Maven is needed to fetch the version that the build uses: apt-get install maven"
  say "fetching Maven $MAVEN_VERSION"
  (cd "$cache" && mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:tar.gz:bin" "-DoutputDirectory=$cache") >"$cache/maven.log" 2>&1 \
    || { cat "$cache/maven.log" >&2; fail "Maven $MAVEN_VERSION could not be fetched."; }
}

# need_packages NAME...: installs what is missing of these Debian packages, or says how to.
need_packages() {
  command -v dpkg-query >/dev/null || return 0
  installed=" $(dpkg-query -W -f '${Package}=${db:Status-Status} ' 2>/dev/null) "
  missing=
  for package in "$@"; do
    # newer releases call some libraries by a name that ends in t64
    case $installed in *" $package=installed "* | *" ${package}t64=installed "*) ;; *) missing="$missing $package" ;; esac
  done
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" = 0 ]; then sudo=; elif sudo -n true 2>/dev/null; then sudo="sudo -n"; else
    fail "these packages are missing; install them, then try again: sudo apt-get install$missing"
  fi
  say "installing$missing"
  $sudo apt-get update -qq >&2
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $missing >"$cache/apt.log" 2>&1 \
    || { tail -20 "$cache/apt.log" >&2; fail "apt-get install$missing failed."; }
}

# fingerprint PATH...: changes when any of these files does.
fingerprint() {
  (cd "$top" && find "$@" \( -name target -o -name node_modules -o -name dist -o -name test-results -o -name www -o -name .cache \) -prune \
    -o -type f -printf '%p %s %T@\n' 2>/dev/null | LC_ALL=C sort | cksum)
}

# out_of_date STAMP PATH...: whether these files have changed since `up_to_date STAMP`.
out_of_date() {
  stamp=$1; shift
  now=$(fingerprint "$@")
  [ ! -f "$cache/$stamp" ] || [ "$now" != "$(cat "$cache/$stamp")" ]
}
up_to_date() { echo "$now" >"$cache/$1"; }

# need_web: node modules and the built web remote, in the bundle that serves it.
need_web() {
  command -v npm >/dev/null || fail "Node.js with npm is needed: apt-get install nodejs npm"
  if out_of_date npm.stamp web-remote/package-lock.json || [ ! -d "$top/web-remote/node_modules" ]; then
    say "fetching the web remote's packages"
    (cd "$top/web-remote" && npm ci --no-audit --no-fund) >"$cache/npm.log" 2>&1 || { cat "$cache/npm.log" >&2; fail "npm ci failed."; }
    up_to_date npm.stamp
  fi
  www=$top/bundles/org.micwise.web/www
  if out_of_date web.stamp web-remote || [ ! -f "$www/index.html" ]; then
    say "building the web remote"
    (cd "$top/web-remote" && npm run --silent build) >"$cache/web.log" 2>&1 || { cat "$cache/web.log" >&2; fail "the web remote does not build."; }
    rm -rf "$www"
    cp -R "$top/web-remote/dist" "$www"
    up_to_date web.stamp
  fi
}

# maven LOG ARGUMENT...: runs the build, showing a line a module; the whole of it goes to LOG.
maven() {
  log=$1; shift
  (cd "$top" && "$MVN" "$@" 2>&1) | tee "$log" | grep -a --line-buffered -E '^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$|^\[ERROR\]' | sed -u 's/^\[INFO\] /  /' >&2 || :
  grep -q '^\[INFO\] BUILD SUCCESS' "$log"
}

# build_products: the products for this platform, without tests.
build_products() {
  need_web
  sources="pom.xml .mvn bundles features products targetplatform web-remote"
  # shellcheck disable=SC2086
  if out_of_date build.stamp $sources || [ ! -x "$(launcher)" ]; then
    before=$now
    say "building (a minute or two the first time)"
    maven "$cache/build.log" package -Phost-platform -DskipTests -Dspotless.check.skip || fail "the build failed; all of it is in $cache/build.log"
    now=$before
    up_to_date build.stamp
  fi
}

launcher() {
  products=$top/products/target/products/micwise-workbench
  case $(uname -s)/$(uname -m) in
    Darwin/arm64) echo "$products/macosx/cocoa/aarch64/Mic-Wise.app/Contents/MacOS/micwise" ;;
    Darwin/*) echo "$products/macosx/cocoa/x86_64/Mic-Wise.app/Contents/MacOS/micwise" ;;
    *) echo "$products/linux/gtk/x86_64/micwise/micwise" ;;
  esac
}

find_java
find_maven
