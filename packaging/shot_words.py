"""What the readers in the pictures wrote, in the language of the window if somebody translated it."""

from __future__ import annotations

_IN_GERMAN = {
    "The Post has cleared, not tested. Ask the harbour office for the recording.": (
        "Die Post hat cleared, nicht tested. Beim Hafenamt um die Aufnahme bitten."
    ),
    "origin": "Ursprung",
    "figures": "Zahlen",
    "sources": "Quellen",
    "wording": "Wortwahl",
    "Numbers that differ between the reports": "Zahlen, in denen die Berichte voneinander abweichen",
    "Who is cited, and who is not named": "Wer angeführt wird und wer ungenannt bleibt",
    "Loaded or softened words": "Wertende oder mildernde Wörter",
    "Fire service, duty desk 0555 0142": "Feuerwehr, Leitstelle 0555 0142",
    "**Who counted?** The two agencies name different sources.\n\n- ask for the log of Monday night": (
        "**Wer hat gezählt?** Die beiden Agenturen nennen verschiedene Quellen.\n\n"
        "- nach dem Einsatzprotokoll vom Montagabend fragen"
    ),
    "Harbour office": "Hafenamt",
    "Recording promised": "Aufnahme zugesagt",
    "Whose word is this?": "Wessen Wort ist das?",
    "Told on its own word, and first.": "Auf eigenes Wort erzählt, und als Erstes.",
    "Tested by whom? The port has no engineer of its own.": (
        "Geprüft von wem? Der Hafen hat selbst niemanden dafür."
    ),
    "Spelled with two l in our archive.": "In unserem Archiv mit zwei l.",
    "Good work. Can we see the maps too?": "Gute Arbeit. Gibt es die Karten auch?",
}
_IN_FRENCH = {
    "The Post has cleared, not tested. Ask the harbour office for the recording.": (
        "Le Post dit cleared, pas tested. Demander l'enregistrement au port."
    ),
}
_IN = {"de": _IN_GERMAN, "fr": _IN_FRENCH}


def written(words: str) -> str:
    """The words as a reader of the language in force would have written them."""
    from ui.language import spoken

    return _IN.get(spoken(), {}).get(words, words)
