#!/bin/sh
# Drives the window on a real X server, as hands would: opens the sample, goes to a conflict, writes a note, exports
# a PDF. Usage: real_screen.sh FOLDER; pictures and the PDF are left there. Needs xvfb, xdotool, imagemagick, poppler-utils.
# SYNOPTIC is the command to start, if not the checkout's; SCREEN_USER the user whom it runs as.
set -eu
cd "$(dirname "$0")/.."
mkdir -p "$1"
out=$(cd "$1" && pwd)
home=$(mktemp -d)
patience=180 # seconds, for a machine that is busy
rm -f "$out"/*.png "$out/real.pdf"

for tool in Xvfb xdotool import compare pdftotext; do
    command -v "$tool" >/dev/null || {
        echo "real_screen.sh needs $tool: apt-get install xvfb xdotool imagemagick poppler-utils" >\&2
        exit 2
    }
done

Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$home/display" 2>"$home/server.log" &
server=$!
program=
trap 'kill $program $server 2>/dev/null || true; rm -rf "$home"' EXIT
await() { # words for what is waited for, then a command that succeeds once it is there
    what=$1
    shift
    end=$(($(date +%s) + patience))
    until "$@"; do
        [ "$(date +%s)" -lt "$end" ] || {
            echo "waited in vain for $what" >&2
            picture failed
            exit 1
        }
        sleep 0.2
    done
}
picture() { import -window root "$out/$1.png"; }
keys() {
    xdotool key --clearmodifiers "$@"
    sleep 0.5
}
window() { xdotool search --onlyvisible --name "$1" >"$home/found" 2>/dev/null && [ -s "$home/found" ]; }
focus() { xdotool windowfocus --sync "$(tail -n 1 "$home/found")"; } # there is no window manager to do it
drawn() { # whether the screen has stopped changing
    import -window root "$home/a.png" && sleep 1 && import -window root "$home/b.png" &&
        cmp -s "$home/a.png" "$home/b.png"
}
changes() { # whether a key does something that is seen
    import -window root "$home/a.png"
    keys "$1"
    sleep 1
    import -window root "$home/b.png"
    [ "$(compare -metric AE "$home/a.png" "$home/b.png" null: 2>&1)" -gt 5000 ]
}
holds_note() { [ -s "$out/real.pdf" ] && pdftotext "$out/real.pdf" - | grep -q "Ask the harbour office"; }

await "the X server" test -s "$home/display"
DISPLAY=:$(cat "$home/display")
XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache
XDG_STATE_HOME=$home/state XDG_RUNTIME_DIR=$home/run
export DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME XDG_RUNTIME_DIR
unset WAYLAND_DISPLAY QT_QPA_PLATFORM || true
mkdir -p "$XDG_DATA_HOME"
mkdir -m 700 "$XDG_RUNTIME_DIR"
[ -z "${SCREEN_USER:-}" ] || chown -R "$SCREEN_USER" "$home" "$out"

begun=$(date +%s%N)
${SYNOPTIC:-.venv/bin/python -m ui.main} >"$home/said" 2>&1 &
program=$!
await "the window" window "Synoptic"
echo "The window was there after $((($(date +%s%N) - begun) / 1000000)) ms"
focus
await "a quiet page" drawn
picture 1-welcome
keys ctrl+alt+o
await "the sample" window "terminal|Merrow|– Synoptic"
focus
for number in first second third; do # it does nothing until the reports have been compared; the page filling up
    await "the $number conflict" changes F8 # can pass for it twice
done
await "the card" drawn
picture 2-conflict
await "a note to write in" changes n
xdotool type --delay 20 "Ask the harbour office"
await "the note" drawn
picture 3-note
keys Escape
keys ctrl+e
await "the dialog" window "Export|Save|PDF"
focus
keys ctrl+a
xdotool type --delay 20 "$out/real.pdf"
picture 4-dialog
keys Return
await "the PDF with the note" holds_note
xdotool search --onlyvisible --name "– Synoptic" >"$home/found"
focus
await "a quiet page" drawn
picture 5-exported
if [ -s "$home/said" ]; then
    echo "The program said:" >&2
    cat "$home/said" >&2
    exit 1
fi
echo "All was done on a real screen; pictures lie in $out"
