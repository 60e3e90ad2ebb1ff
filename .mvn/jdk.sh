# Finds a JDK that is new enough and leaves it in JAVA_HOME. Read by ./mvnw and ./tollkeeper, so that both agree.
# POSIX sh; needs nothing but sed. Looks at JAVA_HOME, then at the java on the PATH, then where JDKs are usually installed.

wanted_jdk=25

# The feature release of the JDK in $1 ("25"), or 0 when there is no compiler in it.
jdk_release() {
    if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
        release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
        echo "${release:-0}"
    else
        echo 0
    fi
}

# The home of the java on the PATH, or nothing.
jdk_on_path() {
    java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

# The first of its arguments that is release $wanted_jdk exactly, else the first that is newer.
pick_jdk() {
    newer=
    for home in "$@"; do
        release=$(jdk_release "$home")
        if [ "$release" -eq "$wanted_jdk" ]; then
            echo "$home"
            return
        fi
        if [ "$release" -gt "$wanted_jdk" ] && [ -z "$newer" ]; then
            newer=$home
        fi
    done
    echo "$newer"
}

find_jdk() {
    for home in "${JAVA_HOME:-}" "$(jdk_on_path)"; do
        if [ "$(jdk_release "$home")" -ge "$wanted_jdk" ]; then
            JAVA_HOME=$home
            export JAVA_HOME
            return 0
        fi
    done
    home=$(pick_jdk /usr/lib/jvm/* /opt/* /opt/*/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
        "${HOME:-/nonexistent}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home)
    if [ -z "$home" ]; then
        echo "No JDK $wanted_jdk or newer was found (JAVA_HOME is '${JAVA_HOME:-}', java on the PATH is in '$(jdk_on_path)')." \
            "Install one, Temurin $wanted_jdk for instance, or set JAVA_HOME to where it is." >&2
        return 1
    fi
    JAVA_HOME=$home
    export JAVA_HOME
}
