# What the drivers of Java and Kotlin share: the raw layer by SWIG, Maven, the packages.  Everything is under build/java.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
java=$root/build/java
classes=$java/sterna/classes
dependency_plugin=3.8.1 # of Maven; copies what a project depends on
libraries=$java/native:$libdir # where dev.sterna.internal.Native finds what it loads
gson=~/.m2/repository/com/google/code/gson/gson/2.11.0/gson-2.11.0.jar # the tests' JSON library

cmd_needs() {
  need_command javac "apt install openjdk-17-jdk-headless"
  need_command mvn "apt install maven"
  [ -x .deps/venv/bin/swig ] || { echo "there is no SWIG in .deps/venv (ci/setup --languages)"; return 1; }
  [ -e .deps/maven.done ] || { echo "Maven's plugins are not here (ci/setup --languages)"; return 1; }
}

# Installs a JDK, Maven, SWIG, and what Maven needs to work offline from then on.
cmd_setup() {
  command -v javac >/dev/null && command -v mvn >/dev/null || apt_install openjdk-17-jdk-headless maven
  [ -x .deps/venv/bin/swig ] || .deps/venv/bin/pip install -q --disable-pip-version-check swig==4.5.1
  cat bindings/java/pom.xml bindings/java/*/pom.xml >build/java.poms
  cmp -s build/java.poms .deps/maven.done && return
  swig_layer
  local artifact
  for artifact in org.apache.maven.surefire:surefire-junit-platform:3.5.2 org.junit.platform:junit-platform-launcher:1.11.4; do
    mvn -B -q dependency:get -Dartifact="$artifact"
  done
  rm -rf build/java/empty && mkdir -p build/java/empty
  mvn -B -q -f bindings/java/pom.xml -pl sterna "org.apache.maven.plugins:maven-dependency-plugin:$dependency_plugin:copy-dependencies" \
    -DoutputDirectory="$java/empty"
  mvn -B -q -f bindings/java/pom.xml deploy -DskipTests -Dnatives="$java/empty" -Dplatform=none \
    -DaltDeploymentRepository=none::file:"$java/empty"
  cp build/java.poms .deps/maven.done
}

# sterna.i → Abi.java, AbiJNI.java, sterna_wrap.c
swig_layer() {
  local made=$java/swig/dev/sterna/internal
  [ "$made/Abi.java" -nt bindings/java/native/sterna.i ] && return
  mkdir -p "$made" "$java/native"
  .deps/venv/bin/swig -java -noproxy -DSWIGWORDSIZE64 -package dev.sterna.internal -outdir "$made" -o "$java/native/sterna_wrap.c" \
    bindings/java/native/sterna.i
}

# libsterna_jni.so
jni_library() {
  local home sources=("$java/native/sterna_wrap.c" bindings/java/native/support.c bindings/java/native/callbacks.c)
  swig_layer
  local library=$java/native/libsterna_jni.so file
  for file in "${sources[@]}" include/sterna/sterna.h include/sterna/sterna_ops.h; do
    [ "$library" -nt "$file" ] || break
  done
  [ "$library" -nt "$file" ] && return
  home=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
  "${CC:-cc}" -shared -fPIC -O2 -Wall -Wextra -Werror -fvisibility=hidden -Iinclude -I"$home/include" -I"$home/include/linux" \
    -Ibindings/java/native "${sources[@]}" -o "$library" -L"$libdir" -lsterna -Wl,-rpath,'$ORIGIN' -Wl,--no-undefined -lpthread
}

maven() { mvn -o -B -q -Dstyle.color=never -f bindings/java/pom.xml "$@"; }

# Warnings of -Xcheck:jni are written past Surefire, which keeps them in dump files.
no_jni_warnings() {
  local reports=$java/$1/surefire-reports found
  found=$(find "$reports" -name '*.dump*' -print -exec cat {} +; grep -l "in native method" "$reports"/* || true)
  [ -z "$found" ] || { echo "-Xcheck:jni complained:"; echo "$found"; return 1; }
}

jvm() { java -Dsterna.library.path="$libraries" "$@"; }

# dist/maven: both modules, and the jar of the native libraries.
maven_packages() {
  local inside=$java/natives/dev/sterna/natives/$platform
  jni_library
  rm -rf "$java/natives" "$dist/maven"
  mkdir -p "$inside" "$java/natives/META-INF"
  cp "$native"/*.so* "$java/native/libsterna_jni.so" "$inside"
  cp -r "$native/licenses" "$java/natives/META-INF"
  strip "$inside/libsterna_jni.so"
  (cd "$inside" && { cat -- *.so* | sha256sum | cut -c1-16; ls; } >"$java/files" && mv "$java/files" files)
  # Maven does not deploy when told to stay offline; it needs nothing from elsewhere, though
  mvn -B -q -Dstyle.color=never -f bindings/java/pom.xml deploy -Dmaven.test.skip=true -Dnatives="$java/natives" -Dplatform="$platform" \
    -DaltDeploymentRepository=dist::"file:$dist/maven"
}

# A project in a folder that depends on the packages.   usage: consumer folder main-class more-of-the-pom
consumer() {
  mkdir -p "$1"/src/main/java "$1/examples" "$1/out"
  cp -r examples/data "$1/examples"
  echo "$2" >"$1/main-class"
  cat >"$1/pom.xml" <<EOF
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>digits</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <repositories><repository><id>dist</id><url>file:$dist/maven</url></repository></repositories>
  <dependencies>
    <dependency><groupId>dev.sterna</groupId><artifactId>sterna</artifactId><version>$version</version></dependency>
    <dependency>
      <groupId>dev.sterna</groupId><artifactId>sterna</artifactId><version>$version</version>
      <classifier>natives-$platform</classifier><scope>runtime</scope>
    </dependency>
  </dependencies>
  <build><plugins>
    <plugin><artifactId>maven-resources-plugin</artifactId><version>3.3.1</version></plugin>
    <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.13.0</version></plugin>
    <plugin><artifactId>maven-dependency-plugin</artifactId><version>$dependency_plugin</version></plugin>
  </plugins></build>
</project>
EOF
  [ -z "$3" ] || sed -i "$3" "$1/pom.xml"
}
consume() {
  cd "$1"
  rm -rf ~/.m2/repository/dev/sterna # what an earlier test took from its packages
  mvn -o -B -q -Dstyle.color=never -Daether.offline.protocols=file compile dependency:copy-dependencies
  use_package
  ls "$PWD/out/model.onnx"
}
use_package() { XDG_CACHE_HOME=$PWD/cache java -cp 'target/classes:target/dependency/*' "$(cat main-class)" out; }
broken() {
  cd "$1"
  spoil "$(echo cache/sterna/*)/libsterna.so.1" "$2"
  use_package
}
