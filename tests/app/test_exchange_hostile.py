"""Whatever is done to a file of notes, it is read as far as it holds notes, or refused with a sentence."""

import json
from contextlib import suppress
from random import Random

import pytest
from exchanged_notes import full_project, without_notes
from mutations import spoiled
from test_exchange_merging import row

from app.errors import SynopticError
from app.exchange import merge, qdpx, web_annotations
from app.exchange.reading import notes_in

FILES = {
    "a.jsonld": web_annotations(full_project()),
    "a.qdpx": qdpx(full_project()),
    "hypothesis.json": json.dumps({"rows": [row(), row(id="r", references=["Abc_1"])]}).encode(),
}


@pytest.mark.parametrize("name", FILES)
def test_no_spoiled_file_breaks_anything(name: str) -> None:
    for seed in range(150):
        with suppress(SynopticError):
            taken = merge(
                without_notes(full_project()), notes_in(spoiled(FILES[name], Random(seed)), name=name)
            )
            for note in taken.added:
                for anchor in note.anchors:
                    assert taken.project.report(anchor.report)
