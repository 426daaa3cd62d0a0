"""A first set of wire sentences in six languages, written before any list was fitted to it."""

from statement_cases import Case, case

A, N, X, C, R, H, P = "attributed", "anonymous", "explicit", "contested", "hearsay", "hedged", "projection"

GERMAN = (
    case(
        "Der Sprecher des Bergamts, Jost Henning, hatte zuvor eingeräumt, dass die Messgeräte seit "
        "Wochen ausgefallen waren.",
        (A, "Jost Henning", "dass die Messgeräte seit Wochen ausgefallen waren"),
    ),
    case(
        "Habrecht: „Wir lassen die Pendler nicht allein“",
        (A, "Habrecht", "Wir lassen die Pendler nicht allein"),
    ),
    case(
        "„Die Kasse ist leer“, sagte Stadtkämmerin Vera Lohse der Zeitung „Tarner Kurier“ (Samstag).",
        (R, "Stadtkämmerin Vera Lohse", "Die Kasse ist leer"),
    ),
    case(
        "Zwei mit dem Vorgang vertraute Personen sagten, der Verkauf sei so gut wie beschlossen.",
        (N, "Zwei mit dem Vorgang vertraute Personen", "der Verkauf sei so gut wie beschlossen"),
    ),
    case("Die Staatsanwaltschaft wollte den Bericht auf Anfrage weder bestätigen noch dementieren.", (X,)),
    case("Das Innenministerium dementierte die Darstellung nicht.", (A, "Das Innenministerium")),
    case(
        "Wie das Magazin „Spektrum Nord“ am Freitag berichtete, soll der Konzern Prüfberichte gefälscht "
        "haben.",
        (R, "Spektrum Nord", "soll der Konzern Prüfberichte gefälscht haben"),
    ),
    case(
        "Der Landrat zeigte sich überzeugt, dass die Deiche halten.",
        (A, "Der Landrat", "dass die Deiche halten"),
    ),
    case("Die Höhe des Schadens stand am Abend noch nicht fest.", (X,)),
    case("Bei dem Unfall auf der Bundesstraße 7 kamen am Montag zwei Menschen ums Leben."),
)
FRENCH = (
    case(
        "« La caisse est vide », a déploré l'adjointe aux finances, Véra Loiseau, dans un entretien au "
        "quotidien La Dépêche du Port.",
        (R, "Véra Loiseau", "La caisse est vide"),
    ),
    case("Varenne : « Nous ne céderons pas »", (A, "Varenne", "Nous ne céderons pas")),
    case(
        "Deux responsables s'exprimant sous couvert d'anonymat ont évoqué un accord imminent.",
        (N, "Deux responsables", "un accord imminent"),
    ),
    case(
        "Le conducteur, qui aurait perdu le contrôle de son véhicule, est sorti indemne.",
        (H,),
    ),
    case(
        "Le ministère n'a pas démenti l'existence de ce document.",
        (A, "Le ministère", "l'existence de ce document"),
    ),
    case(
        "Sollicité par l'AFP, le constructeur s'est refusé à tout commentaire.",
        (X,),
    ),
    case(
        "La procureure de Valmont, Inès Caradec, a fait état de trois interpellations.",
        (A, "Inès Caradec", "trois interpellations"),
    ),
    case(
        "Le bilan, toujours selon la sécurité civile, pourrait encore s'alourdir.",
        (A, "la sécurité civile"),
    ),
    case(
        "L'opposition crie à la fraude et réclame un nouveau décompte.",
        (A, "L'opposition"),
    ),
    case("Le tribunal a condamné mardi l'ancien directeur à deux ans de prison."),
)
SPANISH = (
    case(
        "La caja está vacía, lamentó la concejala Vera Llosa en declaraciones al diario La Voz del Puerto.",
        (R, "la concejala Vera Llosa", "La caja está vacía"),
    ),
    case('Salcedo: "No vamos a ceder"', (A, "Salcedo", "No vamos a ceder")),
    case(
        "Dos funcionarios que pidieron no ser identificados adelantaron que el acuerdo es inminente.",
        (N, "Dos funcionarios", "el acuerdo es inminente"),
    ),
    case(
        "El Ministerio no negó la existencia del documento.",
        (A, "El Ministerio", "la existencia del documento"),
    ),
    case(
        "Según ha podido saber EFE de fuentes de la investigación, el detenido conocía a la víctima.",
        (N, "fuentes de la investigación", "el detenido conocía a la víctima"),
    ),
    case("Hasta el momento, ningún grupo se ha atribuido la autoría del ataque.", (X,)),
    case(
        "El portavoz de la compañía, Tomás Arce, ha tachado de falsas las informaciones.",
        (C, "Tomás Arce"),
    ),
    case(
        "La fiscal sostiene que el acusado habría cobrado comisiones durante años.",
        (A, "La fiscal", "el acusado habría cobrado comisiones durante años"),
    ),
    case(
        "El incendio, que según la Junta está estabilizado, ha quemado 300 hectáreas.",
        (A, "la Junta"),
    ),
    case("El juez envió el lunes a prisión a los tres detenidos."),
)
ITALIAN = (
    case(
        "«La cassa è vuota», ha lamentato l'assessora Vera Loi in un'intervista al quotidiano La Voce "
        "del Porto.",
        (R, "l'assessora Vera Loi", "La cassa è vuota"),
    ),
    case("Salvemini: «Non cederemo»", (A, "Salvemini", "Non cederemo")),
    case(
        "Due funzionari, che hanno chiesto l'anonimato, parlano di un accordo imminente.",
        (N, "Due funzionari"),
    ),
    case(
        "Il ministero non ha smentito l'esistenza del documento.",
        (A, "Il ministero", "l'esistenza del documento"),
    ),
    case(
        "A quanto si apprende da fonti investigative, il fermato conosceva la vittima.",
        (N, "fonti investigative", "il fermato conosceva la vittima"),
    ),
    case("Resta da chiarire la dinamica dell'incidente.", (X,)),
    case(
        "Il portavoce dell'azienda, Tommaso Arcieri, ha bollato come false le indiscrezioni.",
        (C, "Tommaso Arcieri"),
    ),
    case(
        "Secondo la procura, l'indagato avrebbe intascato tangenti per anni.",
        (A, "la procura", "l'indagato avrebbe intascato tangenti per anni"),
    ),
    case(
        "Per la Protezione civile il rogo è sotto controllo.",
        (A, "la Protezione civile", "il rogo è sotto controllo"),
    ),
    case("Il giudice ha disposto lunedì il carcere per i tre arrestati."),
)
PORTUGUESE = (
    case(
        "“A caixa está vazia”, lamentou a vereadora Vera Lousa em entrevista ao jornal Voz do Porto.",
        (R, "a vereadora Vera Lousa", "A caixa está vazia"),
    ),
    case("Sarmento: “Não vamos ceder”", (A, "Sarmento", "Não vamos ceder")),
    case(
        "Dois responsáveis que pediram o anonimato deram conta de um acordo iminente.",
        (N, "Dois responsáveis"),
    ),
    case(
        "O ministério não desmentiu a existência do documento.",
        (A, "O ministério", "a existência do documento"),
    ),
    case(
        "Segundo apurou a Lusa junto de fonte da investigação, o detido conhecia a vítima.",
        (N, "fonte da investigação", "o detido conhecia a vítima"),
    ),
    case("As causas do acidente estão ainda por apurar.", (X,)),
    case(
        "O porta-voz da empresa, Tomás Arcos, classificou as notícias de falsas.",
        (C, "Tomás Arcos"),
    ),
    case(
        "O suspeito terá recebido comissões durante anos, de acordo com o Ministério Público.",
        (A, "o Ministério Público", "O suspeito terá recebido comissões durante anos"),
    ),
    case(
        "Em comunicado, a Proteção Civil refere que o incêndio está dominado.",
        (A, "a Proteção Civil", "o incêndio está dominado"),
    ),
    case("O juiz aplicou na segunda-feira prisão preventiva aos três detidos."),
)
DUTCH = (
    case(
        "„De kas is leeg”, verzuchtte wethouder Vera Loos tegenover dagblad De Havenbode.",
        (R, "wethouder Vera Loos", "De kas is leeg"),
    ),
    case("Salomons: ‘We geven niet toe’", (A, "Salomons", "We geven niet toe")),
    case(
        "Twee ingewijden, die anoniem willen blijven, spreken van een akkoord.",
        (N, "Twee ingewijden"),
    ),
    case(
        "Het ministerie ontkende niet dat het document bestaat.",
        (A, "Het ministerie", "dat het document bestaat"),
    ),
    case(
        "De verdachte kende het slachtoffer, bevestigen bronnen rond het onderzoek aan het ANP.",
        (N, "bronnen rond het onderzoek", "De verdachte kende het slachtoffer"),
    ),
    case("Hoe het ongeluk kon gebeuren, wordt nog onderzocht.", (X,)),
    case(
        "De woordvoerder van het bedrijf, Tom Arends, doet de berichten af als onzin.",
        (C, "Tom Arends"),
    ),
    case(
        "De man zou volgens het OM jarenlang smeergeld hebben aangenomen.",
        (A, "het OM"),
    ),
    case(
        "De veiligheidsregio laat weten dat de brand onder controle is.",
        (A, "De veiligheidsregio", "de brand onder controle is"),
    ),
    case("De rechter stuurde de drie verdachten maandag naar huis."),
)
BY_LANGUAGE: dict[str, tuple[Case, ...]] = {
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "nl": DUTCH,
}
