"""Invented sentences in many scripts, and reports with random notes on them, for the proofs of pages."""

from random import Random

from export_story import anchor, note, report

from app.annotate import anchor as anchors
from app.model.annotation import Annotation
from app.model.report import Report, Source
from app.model.span import Span

SENTENCES = {
    "en": (
        "The office of the ferry line said on Monday that five of its flights of stairs were affected.",
        "Officials “fished” for words: 1,250 tonnes, 3.5 km, 12 %, £40 – and no more (yet).",
    ),
    "ru": (
        "Подпорная стена карьера обрушилась утром в понедельник, пострадали двое рабочих.",
        "По данным полиции, причина обвала 12 марта пока не установлена.",
    ),
    "el": ("Ο τοίχος του λατομείου κατέρρευσε τη Δευτέρα και τραυματίστηκαν δύο εργάτες.",),
    "ar": (
        "انهار جدار المحجر صباح الاثنين وأصيب عاملان وفق ما أعلنت الشرطة.",
        "قال المدير إن الطريق سيبقى مغلقا حتى يوم الجمعة القادم.",
    ),
    "he": (
        "קיר המחצבה קרס ביום שני בבוקר ושני עובדים נפצעו קל.",
        "הכביש יישאר סגור עד יום שישי, כך מסרה המשטרה המקומית.",
    ),
    "zh": (
        "采石场的一堵墙星期一早上倒塌，两名工人受伤，通往山谷的道路被切断。",
        "警方表示，事故原因尚不清楚，调查仍在进行。",
    ),
    "ja": ("月曜日の朝、採石場の壁が崩れ、作業員二人がけがをした。",),
    "ko": ("월요일 아침 채석장의 벽이 무너져 노동자 두 명이 다쳤다.",),
    "emoji": ("Readers 😀 sent 🔥 pictures 📷 of the wall ⚠ at dawn 🌧 and asked why ❓",),
    "mixed": (
        "The paper הארץ wrote on Monday that 140 residents of Эскмур were moved.",
        "وقالت Ilse Brandt يوم الاثنين إن 140 شخصا غادروا Velmora مساء.",
        "הרכבת של Nordbahn איחרה ב 12 דקות ביום שני בבוקר.",
    ),
}
RIGHT_TO_LEFT = {"ar": "ar", "he": "he"}


def reports_in_all_scripts(random: Random, *, paragraphs: int) -> tuple[Report, ...]:
    """One report for each script, of that many paragraphs of two to four sentences."""
    return tuple(
        report(
            chr(ord("A") + place),
            Source(outlet=f"Outlet {language}", language="en" if len(language) > 2 else language),
            f"Head {place}",
            *(
                " ".join(random.choice(sentences) for _ in range(random.randint(2, 4)))
                for _ in range(paragraphs)
            ),
        )
        for place, (language, sentences) in enumerate(SENTENCES.items())
    )


def random_notes(random: Random, reports: tuple[Report, ...], count: int) -> tuple[Annotation, ...]:
    """Notes on words in a row (on letters where no spaces part words), each in one paragraph."""
    return tuple(
        note(f"n{number}", f"Note {number}", _anchor(random, random.choice(reports)))
        for number in range(count)
    )


def _anchor(random: Random, told: Report):
    paragraph = random.choice(told.paragraphs[1:]).span
    text = paragraph.of(told.text)
    edges = [0, *(i + 1 for i, letter in enumerate(text) if letter == " "), len(text) + 1]
    if told.source.language in ("zh", "ja"):
        start = random.randrange(len(text) - 3)
        return anchors.make(
            told, Span(start, min(len(text), start + random.randint(2, 14))).shifted(paragraph.start)
        )
    first = random.randrange(len(edges) - 1)
    last = min(len(edges) - 1, first + random.randint(1, 6))
    return anchors.make(told, Span(edges[first], edges[last] - 1).shifted(paragraph.start))


__all__ = ["anchor", "random_notes", "reports_in_all_scripts"]
