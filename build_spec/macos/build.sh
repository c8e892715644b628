#!/bin/sh
# Wraps the frozen program into “Myelin kiosk.app” and a disk image: build_spec/macos/build.sh build/frozen/kiosk build/packages
# Not run on a Mac yet other than by the workflow. Signs only when SIGN_AS names a certificate; unsigned programs must be
# opened once by an administrator with Control-click.
set -eu
frozen="$1"
out="$2"
here=$(dirname "$0")
version=$("$frozen/kiosk" --version | cut -d " " -f 2)
app="$out/Myelin kiosk.app"
rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
sed "s/@VERSION@/$version/g" "$here/Info.plist" > "$app/Contents/Info.plist"
cp -R "$frozen/." "$app/Contents/MacOS/"
# Finder starts programs without arguments; a terminal can still use MacOS/kiosk with all commands.
printf '#!/bin/sh\nexec "$(dirname "$0")/kiosk" run\n' > "$app/Contents/MacOS/kiosk-screen"
chmod 755 "$app/Contents/MacOS/kiosk-screen"
if [ -n "${SIGN_AS:-}" ]; then
    codesign --force --deep --options runtime --sign "$SIGN_AS" "$app"
fi
hdiutil create -quiet -ov -volname "Myelin kiosk" -srcfolder "$app" "$out/myelin-kiosk-$version.dmg"
echo "$out/myelin-kiosk-$version.dmg"
