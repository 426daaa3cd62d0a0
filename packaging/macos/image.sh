#!/bin/sh
# Signs build/bundle/Synoptic.app and lays it in a disk image. Written to current practice; not yet run.
# SIGN_AS is the name of a Developer ID certificate (without it the app is signed ad hoc, for this computer only),
# NOTARY_PROFILE a keychain profile of notarytool (without it the image is not notarised).
set -eu
cd "$(dirname "$0")/../.."
. packaging/checkout.sh

app=build/bundle/Synoptic.app
image=build/Synoptic-$(version)-$(uname -m).dmg

# Inside out: libraries first, the app last.
find "$app" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 codesign --force --options runtime --timestamp --sign "${SIGN_AS:--}"
codesign --force --options runtime --timestamp --entitlements packaging/macos/entitlements.plist \
    --sign "${SIGN_AS:--}" "$app"
codesign --verify --deep --strict "$app"

stage=$(mktemp -d)
cp -R "$app" "$stage/"
cp build/papers/licences.txt build/papers/synoptic.cdx.json LICENSE "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -quiet -volname Synoptic -srcfolder "$stage" -fs HFS+ -format ULFO -ov "$image"
rm -rf "$stage"

if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
printf 'The image lies at %s\n' "$PWD/$image"
