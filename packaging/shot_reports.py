"""Invented reports for the pictures: eight outlets on one fire, and one event in five scripts."""

from __future__ import annotations

from pathlib import Path

_OUTLETS = (
    "Brixen Post",
    "Coast Wire",
    "Daily Ledger",
    "Evening Mail",
    "Harbour Times",
    "Islander",
    "Tribune",
    "Vale News",
)
_FIGURES = ("three", "three", "five", "three", "four", "three", "five", "three")
_PARAGRAPHS = (
    "A fire destroyed {n} warehouses on the Brixen quay on Monday night, the fire service said.",
    "About 120 people left their houses, and nobody was hurt, said chief Mara Lind.",
    "“We will know the cause by Friday,” Lind told reporters at the quay.",
    "The harbour office put the damage at {m} million crowns.",
    "There was no confirmation of reports that a lorry with paint stood in one of the warehouses.",
)
_PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{headline}</title>
<meta property="og:site_name" content="{outlet}">
<meta property="article:published_time" content="2026-06-09T{hour}:10:00+02:00"></head>
<body><article><h1>{headline}</h1>{body}</article></body></html>
"""
_OWN = (
    "A baker opened her shop at two in the morning and gave bread to the crews.",
    "The ferry to Skell will sail from the north pier until the quay has been cleared.",
    "Trains passed the harbour at walking pace until noon.",
    "The museum brought its boats to safety in time.",
)
_TOWNS = ("Calder", "Dorn", "Fenn", "Garth", "Holt", "Lorne", "Marn")
_IN_SCRIPTS = {
    "gull.txt": """Lamp fails at Skarv Point

The Gull
9 June 2026

The lamp at Skarv Point went dark for three hours on Friday, the coast office said.

Two trawlers were led in by radio 🚤, and nobody was hurt.

Keeper Ada Brink said she would “sleep beside the switch” until it is mended.
""",
    "nawras.txt": """انطفاء منارة سكارف

صحيفة النورس
9 يونيو 2026

انطفأ مصباح منارة سكارف خمس ساعات يوم الجمعة حسب مكتب الساحل في الميناء القديم.

أُرشدت سفينتا صيد عبر نظام AIS 24 ولم يصب أحد بأذى.

قالت الحارسة آدا برينك إنها ستنام «بجانب المفتاح» حتى يتم إصلاحه.
""",
    "shahaf.txt": """המגדלור בסקארב כבה

השחף
9 ביוני 2026

המגדלור בסקארב כבה למשך שלוש שעות ביום שישי, מסר משרד החוף (ערוץ VHF 16).

שתי ספינות דיג הודרכו ברדיו, ואיש לא נפגע.
""",
    "kamome.txt": """スカーヴ岬の灯台が消灯

かもめ新聞
2026年6月9日

沿岸事務所によると、スカーヴ岬の灯台は金曜日に3時間消灯した。

トロール漁船2隻が無線で誘導され、けが人はなかった。

灯台守のエイダ・ブリンクさんは「スイッチのそばで眠る」と話した。
""",
    "nangnuan.txt": """ประภาคารสการ์ฟดับ

หนังสือพิมพ์นางนวล
9 มิถุนายน 2026

ประภาคารที่แหลมสการ์ฟดับไปสามชั่วโมงเมื่อวันศุกร์ สำนักงานชายฝั่งระบุ

เรือประมงสองลำได้รับการนำทางทางวิทยุ และไม่มีผู้ได้รับบาดเจ็บ
""",
}


def write_scripts(folder: Path) -> list[Path]:
    """One event in Latin, Arabic, Hebrew, Japanese and Thai script."""
    return _write(folder, _IN_SCRIPTS)


def write_eight(folder: Path) -> list[Path]:
    """Eight outlets on one fire."""
    return _write(folder, {f"{number}.html": _story(number) for number in range(len(_OUTLETS))})


def write_thirty(folder: Path) -> list[Path]:
    """Thirty outlets on the same fire: more than anybody reads side by side."""
    return _write(folder, {f"{number:02}.html": _story(number) for number in range(30)})


def _story(number: int) -> str:
    outlet, n = _OUTLETS[number % len(_OUTLETS)], _FIGURES[number % len(_FIGURES)]
    if number >= len(_OUTLETS):
        outlet = f"{outlet}, {_TOWNS[number % len(_TOWNS)]}"
    told = [words.format(n=n, m=2 if number % 3 else 3) for words in _PARAGRAPHS]
    del told[1 + number % 4]  # each leaves something out
    told.insert(2 + number % 3, _OWN[number % len(_OWN)])
    return _PAGE.format(
        headline=f"{n.title()} warehouses burn at Brixen",
        outlet=outlet,
        hour=18 + number % 4,
        body="".join(f"<p>{words}</p>" for words in told),
    )


def _write(folder: Path, texts: dict[str, str]) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in texts]
