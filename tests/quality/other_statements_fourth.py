"""A fourth set of wire sentences, different in each language, read once before anything was fitted to it."""

from statement_cases import Case, case

A, N, X, C, R, H, P = "attributed", "anonymous", "explicit", "contested", "hearsay", "hedged", "projection"

GERMAN = (
    case(
        "Das Kraftwerk sei nach dem Stromausfall automatisch heruntergefahren, teilte der Betreiber mit.",
        (A, "der Betreiber", "Das Kraftwerk sei nach dem Stromausfall automatisch heruntergefahren"),
    ),
    case(
        "Gewerkschaftschefin Ulla Reben drohte mit unbefristeten Streiks.",
        (A, "Gewerkschaftschefin Ulla Reben", "mit unbefristeten Streiks"),
    ),
    case(
        "Der Verlag bestätigte auf Anfrage, dass Gespräche über einen Verkauf laufen.",
        (A, "Der Verlag", "Gespräche über einen Verkauf laufen"),
    ),
    case(
        "Mitarbeiter, die anonym bleiben wollen, schildern ein Klima der Angst.",
        (N, "Mitarbeiter", "ein Klima der Angst"),
    ),
    case(
        "Laut einem Bericht des Magazins „Forum“ wusste die Konzernspitze seit 2021 von den Mängeln.",
        (R, "einem Bericht des Magazins „Forum“", "wusste die Konzernspitze seit 2021 von den Mängeln"),
    ),
    case(
        "Der Beschuldigte ließ über seinen Anwalt ausrichten, er habe mit der Sache nichts zu tun.",
        (A, "Der Beschuldigte"),
    ),
    case("Wer den Notruf absetzte, blieb zunächst unklar.", (X,)),
    case("Die Frau soll ihren Ausweis gefälscht haben.", (H,)),
    case("Die Landesregierung plant, die Steuer zum 1. Januar zu senken.", (P,)),
    case("Bei dem Turnier gewann die Mannschaft alle vier Spiele."),
)
FRENCH = (
    case(
        "« On a frôlé la catastrophe », résume le commandant Yves Marchal, qui dirigeait les opérations.",
        (A, "le commandant Yves Marchal", "On a frôlé la catastrophe"),
    ),
    case(
        "Le réseau a été coupé par précaution, a fait valoir l'opérateur dans un communiqué.",
        (A, "l'opérateur", "Le réseau a été coupé par précaution"),
    ),
    case(
        "Un responsable militaire, qui a requis l'anonymat, a confirmé que deux avions avaient été perdus.",
        (N, "Un responsable militaire", "deux avions avaient été perdus"),
    ),
    case(
        "La présidente du club a balayé les rumeurs de vente.",
        (C, "La présidente du club", "les rumeurs de vente"),
    ),
    case(
        "À en croire Le Courrier de Valmont, journal local, l'usine fermerait dès janvier.",
        (R, "Le Courrier de Valmont"),
    ),
    case(
        "L'ONG Terre ouverte accuse la société minière d'avoir pollué la rivière.",
        (A, "L'ONG Terre ouverte", "la société minière d'avoir pollué la rivière"),
    ),
    case(
        "Le sort des trois alpinistes demeurait incertain dimanche matin.",
        (X,),
    ),
    case("Le voleur se serait enfui par les toits.", (H,)),
    case("La ligne doit être prolongée jusqu'à Dorne en 2027.", (P,)),
    case("Le musée a rouvert ses portes après six mois de travaux."),
)
SPANISH = (
    case(
        "El comité de empresa exige la readmisión de los despedidos y advierte de nuevas protestas.",
        (A, "El comité de empresa"),
    ),
    case(
        "“Estuvimos a punto de perderlo todo”, relata Nuria Peralta, dueña de un bar del puerto.",
        (A, "Nuria Peralta", "Estuvimos a punto de perderlo todo"),
    ),
    case(
        "El canciller desmintió categóricamente que el país vaya a retirar a su embajador.",
        (C, "El canciller", "el país vaya a retirar a su embajador"),
    ),
    case(
        "Fuentes diplomáticas consultadas por EFE descartan un acuerdo antes del verano.",
        (N, "Fuentes diplomáticas", "un acuerdo antes del verano"),
    ),
    case(
        "El sospechoso habría huido a pie, según publica el diario El Faro del Norte.",
        (R, "el diario El Faro del Norte", "El sospechoso habría huido a pie"),
    ),
    case(
        "Por ahora se desconoce el paradero de los dos excursionistas.",
        (X,),
    ),
    case(
        "La Fiscalía considera probado que el acusado planeó el crimen.",
        (A, "La Fiscalía", "el acusado planeó el crimen"),
    ),
    case("Al parecer, el fuego se originó en la cocina.", (H,)),
    case("El Consistorio prevé peatonalizar la avenida el próximo año.", (P,)),
    case("La orquesta interpretó dos sinfonías ante un teatro lleno."),
)
ITALIAN = (
    case(
        "«Ho avuto paura di morire» racconta Sara Melis, 22 anni, ancora sotto choc.",
        (A, "Sara Melis", "Ho avuto paura di morire"),
    ),
    case(
        "I sindacati denunciano turni massacranti e chiedono un incontro urgente.",
        (A, "I sindacati"),
        (A, "I sindacati", "un incontro urgente"),
    ),
    case(
        "La Farnesina fa sapere che i due connazionali stanno bene.",
        (A, "La Farnesina", "i due connazionali stanno bene"),
    ),
    case(
        "Fonti diplomatiche escludono un'intesa prima dell'estate.",
        (N, "Fonti diplomatiche", "un'intesa prima dell'estate"),
    ),
    case(
        "Stando al sito Primo Piano, il ministro sarebbe pronto a lasciare.",
        (R, "sito Primo Piano", "il ministro sarebbe pronto a lasciare"),
    ),
    case(
        "Il presidente del club ha smentito di voler vendere.",
        (C, "Il presidente del club", "di voler vendere"),
    ),
    case(
        "Non si conoscono ancora le condizioni dei due escursionisti.",
        (X,),
    ),
    case("Il ladro sarebbe fuggito dai tetti.", (H,)),
    case("La linea sarà prolungata fino a Dorna nel 2027.", (P,)),
    case("L'orchestra ha eseguito due sinfonie davanti a un teatro pieno."),
)
PORTUGUESE = (
    case(
        "“Tive medo de morrer”, confessa Sara Melo, de 22 anos, ainda em choque.",
        (A, "Sara Melo", "Tive medo de morrer"),
    ),
    case(
        "O sindicato denuncia horários desumanos e exige uma reunião urgente.",
        (A, "O sindicato"),
        (A, "O sindicato", "uma reunião urgente"),
    ),
    case(
        "O Ministério dos Negócios Estrangeiros assegurou que os dois portugueses estão bem.",
        (A, "O Ministério dos Negócios Estrangeiros", "os dois portugueses estão bem"),
    ),
    case(
        "Fontes diplomáticas afastam um acordo antes do verão.",
        (N, "Fontes diplomáticas"),
    ),
    case(
        "De acordo com o semanário Primeira Linha, o ministro está de saída.",
        (R, "o semanário Primeira Linha", "o ministro está de saída"),
    ),
    case(
        "O presidente do clube negou que pretenda vender.",
        (C, "O presidente do clube", "pretenda vender"),
    ),
    case(
        "Não se sabe ainda o estado dos dois caminhantes.",
        (X,),
    ),
    case("O ladrão terá fugido pelos telhados.", (H,)),
    case("A linha será prolongada até Dorna em 2027.", (P,)),
    case("A orquestra tocou duas sinfonias perante um teatro cheio."),
)
DUTCH = (
    case(
        "„Ik dacht dat ik doodging”, vertelt Sara Mels (22), nog altijd aangeslagen.",
        (A, "Sara Mels", "Ik dacht dat ik doodging"),
    ),
    case(
        "Vakbonden klagen over onmenselijke roosters en eisen een gesprek.",
        (A, "Vakbonden"),
    ),
    case(
        "Het ministerie van Buitenlandse Zaken bevestigt dat het om twee Nederlanders gaat.",
        (A, "Het ministerie van Buitenlandse Zaken", "het om twee Nederlanders gaat"),
    ),
    case(
        "Diplomatieke bronnen sluiten een akkoord voor de zomer uit.",
        (N, "Diplomatieke bronnen", "een akkoord voor de zomer"),
    ),
    case(
        "De minister staat op het punt te vertrekken, weet weekblad De Voorpost.",
        (R, "weekblad De Voorpost", "De minister staat op het punt te vertrekken"),
    ),
    case(
        "De clubvoorzitter ontkende dat hij wil verkopen.",
        (C, "De clubvoorzitter", "hij wil verkopen"),
    ),
    case(
        "Hoe het met de twee wandelaars gaat, is niet bekend.",
        (X,),
    ),
    case("De dief zou via de daken zijn gevlucht.", (H,)),
    case("De lijn wordt naar verwachting in 2027 verlengd tot Dorn.", (P,)),
    case("Het orkest speelde twee symfonieën voor een volle zaal."),
)
BY_LANGUAGE: dict[str, tuple[Case, ...]] = {
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "nl": DUTCH,
}
