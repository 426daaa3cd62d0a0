"""One invented event told freely by three newsrooms, and which sentences tell the same thing."""

from __future__ import annotations

GAZETTE = (
    "Dam at Velmora closed to traffic after engineers find crack",
    "The road across the Velmora dam was shut on Monday after inspectors found a crack 40 metres long in it.",
    "Governor Ilse Marden told residents of the valley that there was no danger of a breach.",
    '"The wall is sound and it will stay sound," Marden said at a news conference in Tarn.',
    "Some 1,200 people in the village of Lower Velmora were asked to pack a bag and wait for instructions.",
    "The operator, Norhydro, began to lower the water level by two metres overnight.",
    "Its chief engineer, Pavel Dorn, said the work would take about ten days.",
    "A report in 2019 warned that the eastern wall needed new anchors, but the work was put off twice.",
    "The dam, built in 1962, supplies a quarter of the province's electricity.",
    "The opposition leader, Ruben Aske, called for an independent inquiry.",
    "Farmers downstream complained that they had learned of the closure from the radio.",
)
COURIER = (
    "Villagers told to be ready to leave as Velmora dam cracks",
    "TARN - Households in Lower Velmora sat on packed bags after a crack was found in the dam above them.",
    "About 1,200 residents have been told they may have to leave at short notice.",
    'Ilse Marden, the governor, insisted that the wall "is sound" and a breach was out of the question.',
    "Norhydro, which runs the dam, is letting water out of the lake to take pressure off the damaged side.",
    "Three years ago an expert study urged the company to renew the anchors there; nothing was done.",
    "Aske, who leads the opposition, said only an inquiry from outside could restore trust.",
    "The road over the crest is closed until further notice, cutting the way to the hospital in half.",
    "The school in the village will stay shut on Tuesday.",
    '"We have lived under it for sixty years and never thought about it," said Marta Linde, a baker.',
)
WIRE = (
    "Cracked dam: province lowers lake, governor rules out breach",
    "A 40-metre crack in the east wall of the Velmora dam has forced the closure of the road on top of it.",
    "The lake is to fall by two metres, a job of ten days or so according to Norhydro's chief engineer.",
    "The governor said people living below the dam were not at risk.",
    "Warnings about the anchors in the east wall date back to 2019.",
    "Electricity prices on the regional exchange rose by six percent on Tuesday.",
    "A quarter of the power used in the province comes from Velmora.",
    "Shares in Norhydro lost a tenth of their value.",
    "An inquiry independent of the company, as demanded by Ruben Aske, would have to be voted by parliament.",
)
REPORTS = (GAZETTE, COURIER, WIRE)

# Which sentences of two of the reports tell the same thing, by the places of the reports.
TOLD_BY_BOTH = {
    (0, 1): {
        (0, 0), (0, 1), (0, 7), (1, 0), (1, 1), (1, 7), (2, 3), (3, 3), (4, 0), (4, 1), (4, 2), (5, 4),
        (7, 5), (9, 6),
    },
    (0, 2): {
        (0, 0), (0, 1), (1, 0), (1, 1), (2, 0), (2, 3), (5, 0), (5, 2), (6, 2), (7, 4), (8, 6), (9, 8),
    },
    (1, 2): {(0, 0), (0, 1), (1, 1), (3, 0), (3, 3), (4, 0), (4, 2), (5, 4), (6, 8), (7, 1)},
}  # fmt: skip
ALONE = {0: {10}, 1: {8, 9}, 2: {5, 7}}  # sentences that no other report tells
