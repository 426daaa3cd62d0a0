"""A sixth set of wire sentences in six languages, read once before anything was fitted to it."""

from statement_cases import Case, case

A, N, X, C, R, H, P = "attributed", "anonymous", "explicit", "contested", "hearsay", "hedged", "projection"

GERMAN = (
    case(
        "Der Zoll hat nach eigenen Angaben 400 Kilogramm Kokain sichergestellt.",
        (A, "eigenen Angaben"),
    ),
    case(
        "„Das ist ein Schlag ins Gesicht der Pendler“, kritisierte Verbandschef Olaf Mende am Dienstag.",
        (A, "Verbandschef Olaf Mende", "Das ist ein Schlag ins Gesicht der Pendler"),
    ),
    case(
        "Aus Fraktionskreisen hieß es, eine Mehrheit für das Gesetz sei nicht sicher.",
        (N, "Fraktionskreisen", "eine Mehrheit für das Gesetz sei nicht sicher"),
    ),
    case(
        "Der Popstar leugnete, den Fahrer geschlagen zu haben.",
        (C, "Der Popstar", "den Fahrer geschlagen zu haben"),
    ),
    case("Zur Identität der Toten lagen zunächst keine Angaben vor.", (X,)),
    case("Vermutlich war ein Kurzschluss die Ursache.", (H,)),
    case("Der Betrieb soll in der kommenden Woche wieder anlaufen.", (P,)),
    case("Die Sonne ging um 5.12 Uhr auf."),
)
FRENCH = (
    case(
        "La douane dit avoir saisi 400 kilos de cocaïne.",
        (A, "La douane", "avoir saisi 400 kilos de cocaïne"),
    ),
    case(
        "« C'est une gifle pour les usagers », s'indigne Odile Mende, présidente de l'association.",
        (A, "Odile Mende", "C'est une gifle pour les usagers"),
    ),
    case(
        "Des élus de la majorité, sous couvert d'anonymat, jugent le vote incertain.",
        (N, "Des élus de la majorité"),
    ),
    case(
        "La chanteuse nie avoir frappé le chauffeur.",
        (C, "La chanteuse", "avoir frappé le chauffeur"),
    ),
    case("L'identité des victimes n'a pas été communiquée.", (X,)),
    case("Un court-circuit serait à l'origine du sinistre.", (H,)),
    case("La production reprendra la semaine prochaine.", (P,)),
    case("Le soleil s'est levé à 5 h 12."),
)
SPANISH = (
    case(
        "La Aduana informó este martes del decomiso de 400 kilos de cocaína.",
        (A, "La Aduana", "del decomiso de 400 kilos de cocaína"),
    ),
    case(
        "«Es una bofetada a los usuarios», critica Odila Méndez, presidenta de la asociación.",
        (A, "Odila Méndez", "Es una bofetada a los usuarios"),
    ),
    case(
        "Diputados del partido admiten en privado que la votación es incierta.",
        (N, "Diputados del partido", "la votación es incierta"),
    ),
    case(
        "La cantante negó haber golpeado al conductor.",
        (C, "La cantante", "haber golpeado al conductor"),
    ),
    case("No se ha divulgado la identidad de las víctimas.", (X,)),
    case("Un cortocircuito sería el origen del incendio.", (H,)),
    case("La producción se reanudará la próxima semana.", (P,)),
    case("El sol salió a las 5.12 horas."),
)
ITALIAN = (
    case(
        "La Guardia di finanza ha reso noto di aver sequestrato 400 chili di cocaina.",
        (A, "La Guardia di finanza", "di aver sequestrato 400 chili di cocaina"),
    ),
    case(
        "«È uno schiaffo ai pendolari», tuona Odilia Mendi, presidente dell'associazione.",
        (A, "Odilia Mendi", "È uno schiaffo ai pendolari"),
    ),
    case(
        "Deputati della maggioranza, a microfoni spenti, ammettono che il voto è incerto.",
        (N, "Deputati della maggioranza", "il voto è incerto"),
    ),
    case(
        "La cantante nega di aver colpito l'autista.",
        (C, "La cantante", "di aver colpito l'autista"),
    ),
    case("Non sono state rese note le generalità delle vittime.", (X,)),
    case("All'origine del rogo ci sarebbe un corto circuito.", (H,)),
    case("La produzione riprenderà la prossima settimana.", (P,)),
    case("Il sole è sorto alle 5.12."),
)
PORTUGUESE = (
    case(
        "A Alfândega anunciou hoje a apreensão de 400 quilos de cocaína.",
        (A, "A Alfândega", "a apreensão de 400 quilos de cocaína"),
    ),
    case(
        "“É uma bofetada nos utentes”, critica Odília Mendes, presidente da associação.",
        (A, "Odília Mendes", "É uma bofetada nos utentes"),
    ),
    case(
        "Deputados da maioria admitem, sob anonimato, que a votação é incerta.",
        (N, "Deputados da maioria", "a votação é incerta"),
    ),
    case(
        "A cantora nega ter agredido o motorista.",
        (C, "A cantora", "ter agredido o motorista"),
    ),
    case("A identidade das vítimas não foi divulgada.", (X,)),
    case("Um curto-circuito estará na origem do incêndio.", (H,)),
    case("A produção será retomada na próxima semana.", (P,)),
    case("O sol nasceu às 5h12."),
)
DUTCH = (
    case(
        "De douane zegt 400 kilo cocaïne te hebben onderschept.",
        (A, "De douane", "400 kilo cocaïne te hebben onderschept"),
    ),
    case(
        "„Dit is een klap in het gezicht van reizigers”, foetert voorzitter Odile Mens.",
        (A, "voorzitter Odile Mens", "Dit is een klap in het gezicht van reizigers"),
    ),
    case(
        "Kamerleden van de coalitie zeggen anoniem dat de stemming onzeker is.",
        (N, "Kamerleden van de coalitie", "de stemming onzeker is"),
    ),
    case(
        "De zangeres ontkent de chauffeur te hebben geslagen.",
        (C, "De zangeres", "de chauffeur te hebben geslagen"),
    ),
    case("De identiteit van de slachtoffers is niet vrijgegeven.", (X,)),
    case("De brand is vermoedelijk door kortsluiting ontstaan.", (H,)),
    case("De productie zal volgende week worden hervat.", (P,)),
    case("De zon kwam om 5.12 uur op."),
)
BY_LANGUAGE: dict[str, tuple[Case, ...]] = {
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "nl": DUTCH,
}
