"""One invented article, written down in each format that a report may come in."""

from email.message import EmailMessage

from importing_texts import FOURTH, LEAD, SECOND, THIRD

HEADLINE = "Flood closes the only bridge at Palk"
FIFTH = (
    "“We heard the ice before we saw it,” said Tom Arl, a well-known ferryman who has lived by the river "
    "for forty years and keeps a boat of his own for nights such as this one."
)
SIXTH = "Engineers will look at the bridge on Thursday; until then the ferry at Dorn takes cars only."
BODY = [LEAD, SECOND, THIRD, FOURTH, FIFTH, SIXTH]
STAMP = "Published 13 January 2026, 6:05 PM"
ADDRESS = "https://dornpost.example/flood"


def page() -> str:
    story = "".join(f"<p>{paragraph}</p>" for paragraph in BODY)
    return (
        f"<!DOCTYPE html><html><head><title>{HEADLINE}</title></head>"
        f"<body><article><h1>{HEADLINE}</h1><p class=date>{STAMP}</p>{story}</article></body></html>"
    )


def as_mhtml() -> bytes:
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = ADDRESS
    message["Subject"] = HEADLINE
    message.set_content(page(), subtype="html", cte="quoted-printable")
    message.add_related(b"\x89PNG", "image", "png")
    return message.as_bytes()
