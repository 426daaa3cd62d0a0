"""An invented accident told by three newsrooms, one of them in German, and what an editor would say of it.

Written before the program read it, but for two sources that were forgotten; one rule was then fitted to it:
what each report makes of a quote, on what footing it tells a thing, whom it cites, what it calls people, and
where each thing stands.
"""

from overview_texts import published, report

MORNING = report(
    "morning",
    "Tram brakes failed before Ostmark crash, driver says",
    "A tram that crashed into a bakery in Ostmark on Monday had no working brakes, its driver told police.",
    "Eleven passengers were hurt, two of them badly, according to the city's rescue service.",
    "“I pulled the lever again and again and nothing happened,” driver Selma Okafor said in hospital.",
    "The transport company OVG allegedly skipped two inspections of the tram this year.",
    "“We have handed all papers to the prosecutors and we hide nothing,” OVG director Ruben Falk told a news "
    "conference.",
    "A mechanic who asked not to be named said that spare parts had been missing for months.",
    "The line could stay closed for three weeks, the city council said.",
    "Baker Ilir Prenga lost his oven and his shop window. “Thirty years of work were gone in three seconds,” "
    "he said.",
    "Mayor Henrike Stahl called for a full inquiry.",
    "The tram was built in 1988 and rebuilt in 2011.",
    source=published("Morning Ledger", "2031-03-03T19:10"),
)
RADIO = report(
    "radio",
    "Ostmark tram had skipped two inspections",
    "The transport company OVG skipped two inspections of the tram that crashed into a bakery in Ostmark.",
    "Eleven passengers were hurt in the crash on Monday, two of them badly.",
    "Selma Okafor, who drove the tram, said she had pulled the lever again and again"
    " and nothing had happened.",
    "“We have handed all papers to the prosecutors,” said Ruben Falk, the director of OVG.",
    "Spare parts had been missing for months.",
    "The line will stay closed for three weeks.",
    "“Thirty years of work were gone in two seconds,” baker Ilir Prenga said.",
    "The embattled director rejected calls to resign.",
    "The tram was built in 1988 and rebuilt in 2011.",
    source=published("Radio Ostmark", "2031-03-03T20:00"),
)
ABEND = report(
    "abend",
    "Straßenbahn rast in Ostmark in Bäckerei",
    "Eine Straßenbahn ist am Montag in Ostmark in eine Bäckerei gerast, elf Fahrgäste wurden verletzt, "
    "zwei davon schwer.",
    "„Ich habe den Hebel immer wieder gezogen und nichts ist passiert“, sagte die Fahrerin Selma Okafor "
    "im Krankenhaus.",
    "Die Verkehrsgesellschaft OVG soll in diesem Jahr zwei Inspektionen der Bahn ausgelassen haben.",
    "Die Linie bleibt nach Angaben der Stadt drei Wochen gesperrt.",
    "Die Bahn wurde 1988 gebaut und 2011 umgebaut.",
    language="de",
    source=published("Abendzeitung Ostmark", "2031-03-03T21:30"),
)
REPORTS = (MORNING, RADIO, ABEND)

QUOTES = [
    ("again and again", "morning", "verbatim"),
    ("again and again", "radio", "paraphrased"),
    ("again and again", "abend", "translated"),
    ("handed all papers", "morning", "verbatim"),
    ("handed all papers", "radio", "trimmed"),
    ("Thirty years", "morning", "verbatim"),
    ("Thirty years", "radio", "altered"),
]
DRIFTS = [
    ("two inspections", "morning", "hedged"),
    ("two inspections", "radio", "asserted"),
    ("two of them badly", "morning", "credited"),
    ("two of them badly", "radio", "asserted"),
    ("Spare parts had been", "morning", "anonymous"),
    ("Spare parts had been", "radio", "asserted"),
    ("The line will", "morning", "hedged"),
    ("The line will", "radio", "asserted"),
]
NO_DRIFTS = ["built in 1988", "handed all papers", "Thirty years", "full inquiry"]
SOURCES = [
    ("Selma Okafor", "morning"),
    ("Selma Okafor", "radio"),
    ("Selma Okafor", "abend"),
    ("Ruben Falk", "morning"),
    ("Ruben Falk", "radio"),
    ("Ilir Prenga", "morning"),
    ("Ilir Prenga", "radio"),
    ("rescue service", "morning"),
    ("mechanic", "morning"),
    ("city council", "morning"),
    ("Henrike Stahl", "morning"),
    ("Stadt", "abend"),
]
LABELS = [
    ("Selma Okafor", "morning", "driver"),
    ("Ruben Falk", "morning", "director"),
    ("Ruben Falk", "radio", "the director"),
    ("Ilir Prenga", "morning", "Baker"),
    ("Ilir Prenga", "radio", "baker"),
]
PLACES = [
    ("skipped two inspections", "morning", "paragraph", 4),
    ("skipped two inspections", "radio", "headline", 0),
    ("1988", "abend", "paragraph", 5),
]
