"""The JSON documents: what other programs may rely on."""

import json
import os
from pathlib import Path

import pytest
from export_across import ACROSS, ASKING
from export_story import COMPARISON, REPORTS, A, B, passage, sentence

from app.errors import ExportFailed
from app.export.comparison_json import (
    analyses_document,
    comparison_document,
    reports_document,
    write_json,
)
from app.overview.wording import sentence as drift_sentence


@pytest.fixture(scope="module")
def document() -> dict:
    return comparison_document(COMPARISON, message=sentence, drift_message=drift_sentence)


def cut(document: dict, passage: dict) -> str:
    text = next(r["text"] for r in document["reports"] if r["siglum"] == passage["report"])
    return text[passage["start"] : passage["end"]]


def test_reports_carry_source_text_paragraphs_sentences_and_what_was_left_out():
    document = reports_document(REPORTS)
    first = document["reports"][0]
    assert (document["format"], document["version"]) == ("synoptic-reports", 1)
    assert [r["siglum"] for r in document["reports"]] == ["A", "B", "C", "D"]
    assert first["id"] == "sha256:" + "a" * 64
    assert first["source"]["published"] == "2031-02-03T18:10:00"
    assert first["source"]["byline"] == ["Ingrid Sall"]
    assert first["paragraphs"][0] == {"start": 0, "end": 47, "kind": "headline", "repeats": None}
    assert first["excluded"] == [{"text": "Read our newsletter", "reason": "boilerplate", "before": None}]
    assert all(s["end"] <= len(first["text"]) for s in first["sentences"])
    assert "statements" not in first


def test_analyses_add_what_each_report_says():
    first = analyses_document(REPORTS, COMPARISON.analyses)["reports"][0]
    statement, figure = first["statements"][0], first["figures"][0]
    assert (statement["status"], statement["source"]) == ("explicit", None)
    assert A.text[statement["cues"][0]["start"] : statement["cues"][0]["end"]] == "not known"
    assert (figure["low"], figure["bound"], figure["counted"]) == (2.0, "exact", "worker")
    assert first["times"][0]["earliest"] == "2031-02-03T06:00:00"
    assert first["quotations"][0]["speaker"] == "Oda Brenner"
    assert first["names"][0]["key"] == "oda brenner"


def test_links_say_their_relation_in_one_word_and_where_they_differ(document: dict):
    copy, french = document["links"]
    assert (copy["relation"], copy["same_copy"], copy["differences"]) == ("agree", True, [])
    (difference,) = french["differences"]
    assert (french["relation"], difference["type"], difference["reason"]) == (
        "differ",
        "figure",
        "2 / 3 injured",
    )
    assert cut(document, {"report": "C", **difference["b"][0]}) == "Trois ouvriers"


def test_rows_list_paragraphs_and_leave_gaps_out(document: dict):
    assert document["rows"][3] == {"cells": {"A": [3], "B": [2]}, "order": {}, "nearest": {"C": 3}}
    assert document["rows"][4]["order"] == {"C": "later"}


def test_findings_speak_through_the_message_they_are_given(document: dict):
    finding = document["findings"][0]
    assert finding["message"] == "4 passages speak for it."
    assert finding["reason"] == {"code": "figure_conflict", "params": {"words": "2 / 3"}}
    assert cut(document, finding["passages"][0]) == "two workers"
    assert [side["value"] for side in finding["sides"]] == ["2", "3"]


def test_origins_ledger_and_timings_are_told(document: dict):
    assert document["origins"][0] == {"reports": ["A", "B"], "evidence": ["credit line Northern Desk"]}
    assert document["ledger"][0]["state"] == "conflict"
    assert cut(document, document["ledger"][1]["values"][1]) == "près de 140 habitants"
    assert document["timings"] == {"align": 0.25}


def test_every_mark_names_its_finding(document: dict):
    marks = document["marks"]
    assert {mark["finding"] for mark in marks} == {finding["id"] for finding in document["findings"]}
    assert cut(document, next(mark for mark in marks if mark["report"] == "C")) == "Trois ouvriers"


def test_what_the_reader_wrote_stands_apart_from_what_was_found(document: dict):
    assert document["project"] is None
    authored = comparison_document(ACROSS, message=sentence, drift_message=drift_sentence, project=ASKING)[
        "project"
    ]
    asked = next(note for note in authored["notes"] if note["id"] == "n-cracks")
    assert asked["task"] == {
        "contact": "Inspectorate, front desk",
        "evidence": "The October report exists.",
        "status": "asked",
        "due": "2031-02-09",
    }
    assert asked["passages"][0]["exact"].startswith("Two people familiar")
    assert cut(document, asked["passages"][0]) == asked["passages"][0]["exact"]
    assert authored["verdicts"] == [{"finding": "f-wrong", "judgement": "rejected"}]
    assert authored["codebook"] == [{"name": "sources", "colour": "sky", "when": "Who is cited"}]
    assert authored["options"] == {"pivot": None, "projections": True}


def test_offsets_count_code_points_and_the_file_is_utf8(tmp_path: Path, document: dict):
    write_json(document, tmp_path / "out.json")
    read = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert read == document
    assert cut(read, read["links"][0]["b"]) == passage(B, B.paragraphs[1].span.of(B.text)).span.of(B.text)


def test_a_file_that_cannot_be_written_is_named_and_the_earlier_one_stays(tmp_path: Path, document: dict):
    (tmp_path / "taken").mkdir()
    with pytest.raises(ExportFailed, match="taken"):
        write_json(document, tmp_path / "taken")
    with pytest.raises(ExportFailed, match=r"out\.json"):
        write_json(document, tmp_path / "missing" / "out.json")
    assert os.listdir(tmp_path) == ["taken"]  # noqa: PTH208 - nothing half written beside it


def test_a_failed_write_leaves_the_earlier_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "out.json"
    path.write_text("earlier")

    def no_space(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(ExportFailed, match="the disk is full"):
        write_json({}, path)
    assert path.read_text() == "earlier"
    assert list(tmp_path.glob(".synoptic-*")) == []
