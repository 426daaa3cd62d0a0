"""A second set of wire sentences in six languages, written after the lists were fitted to the first."""

from statement_cases import Case, case

A, N, X, C, R, H, P = "attributed", "anonymous", "explicit", "contested", "hearsay", "hedged", "projection"

GERMAN = (
    case(
        "Es gebe keinen Grund zur Panik, versicherte der Chef des Wasserwerks am Dienstag in Palk.",
        (A, "der Chef des Wasserwerks", "Es gebe keinen Grund zur Panik"),
    ),
    case(
        "Am Montag hatte die Reederei mitgeteilt, dass alle Besatzungsmitglieder wohlauf seien.",
        (A, "die Reederei", "alle Besatzungsmitglieder wohlauf seien"),
    ),
    case(
        "Der Regierungssprecher stritt ab, dass es ein solches Treffen gegeben habe.",
        (C, "Der Regierungssprecher", "dass es ein solches Treffen gegeben habe"),
    ),
    case(
        "Einem Bericht der „Palker Rundschau“ zufolge wurden Warnungen monatelang ignoriert.",
        (R, "Einem Bericht der „Palker Rundschau“"),
    ),
    case(
        "Aus Verhandlungskreisen verlautete am Abend, beide Seiten hätten sich angenähert.",
        (N, "Verhandlungskreisen", "beide Seiten hätten sich angenähert"),
    ),
    case("Ob weitere Menschen verschüttet wurden, ist noch ungewiss.", (X,)),
    case(
        "Die Fahrerin soll während der Fahrt telefoniert haben, wie die Polizei am Sonntag mitteilte.",
        (A, "die Polizei", "Die Fahrerin soll während der Fahrt telefoniert haben"),
    ),
    case(
        "Oppositionsführerin Grete Adam sprach von einem Skandal.",
        (A, "Oppositionsführerin Grete Adam", "einem Skandal"),
    ),
    case("Der Flughafen soll im Herbst wieder öffnen.", (P,)),
    case("Die Feuerwehr rückte mit 40 Einsatzkräften an und löschte die Flammen bis zum Morgen."),
)
FRENCH = (
    case(
        "Il n'y a pas lieu de paniquer, a rassuré mardi le directeur de la régie des eaux.",
        (A, "le directeur de la régie des eaux", "Il n'y a pas lieu de paniquer"),
    ),
    case(
        "Un porte-parole de l'armée a laissé entendre que les troupes resteraient sur place.",
        (A, "Un porte-parole de l'armée", "les troupes resteraient sur place"),
    ),
    case(
        "Le suspect nie toute implication dans l'incendie.",
        (C, "Le suspect", "toute implication dans l'incendie"),
    ),
    case(
        "Selon l'agence de presse Norda, qui cite un responsable, l'avion transportait des vivres.",
        (R, "l'agence de presse Norda"),
    ),
    case(
        "De source proche de l'enquête, le conducteur roulait sans permis.",
        (N, "source proche de l'enquête", "le conducteur roulait sans permis"),
    ),
    case("L'origine du sinistre restait indéterminée jeudi soir.", (X,)),
    case(
        "Le parquet a ouvert une enquête, a fait savoir la procureure Lise Caron.",
        (A, "la procureure Lise Caron", "Le parquet a ouvert une enquête"),
    ),
    case(
        "Comme l'a rappelé le maire, la digue date de 1920.",
        (A, "le maire", "la digue date de 1920"),
    ),
    case("L'aéroport devrait rouvrir à l'automne.", (P,)),
    case("Les pompiers sont intervenus avec 40 hommes et ont maîtrisé les flammes à l'aube."),
)
SPANISH = (
    case(
        "No hay motivo para el pánico, tranquilizó el director de la empresa de aguas.",
        (A, "el director de la empresa de aguas", "No hay motivo para el pánico"),
    ),
    case(
        "En rueda de prensa, el consejero de Sanidad recordó que la campaña termina en enero.",
        (A, "el consejero de Sanidad", "la campaña termina en enero"),
    ),
    case(
        "El acusado niega haber participado en el asalto.",
        (C, "El acusado", "haber participado en el asalto"),
    ),
    case(
        "La agencia Norda, citando a un alto cargo, informó de que el avión transportaba víveres.",
        (R, "La agencia Norda"),
    ),
    case(
        "El conductor circulaba sin permiso, han confirmado a EFE fuentes próximas al caso.",
        (N, "fuentes próximas al caso", "El conductor circulaba sin permiso"),
    ),
    case("Las causas del siniestro no han trascendido.", (X,)),
    case(
        "Dijo, además, que no piensa dimitir.",
        (A, None, "no piensa dimitir"),
    ),
    case(
        "Tal y como explicó la alcaldesa, el dique data de 1920.",
        (A, "la alcaldesa", "el dique data de 1920"),
    ),
    case("El aeropuerto reabrirá en otoño.", (P,)),
    case("Los bomberos acudieron con 40 efectivos y sofocaron las llamas al amanecer."),
)
ITALIAN = (
    case(
        "Non c'è motivo di allarme, ha rassicurato il direttore dell'azienda idrica.",
        (A, "il direttore dell'azienda idrica", "Non c'è motivo di allarme"),
    ),
    case(
        "In conferenza stampa l'assessore alla Sanità ha ricordato che la campagna finisce a gennaio.",
        (A, "l'assessore alla Sanità", "la campagna finisce a gennaio"),
    ),
    case(
        "L'imputato nega di aver partecipato alla rapina.",
        (C, "L'imputato", "di aver partecipato alla rapina"),
    ),
    case(
        "L'agenzia Norda, che cita un alto funzionario, riferisce che l'aereo trasportava viveri.",
        (R, "L'agenzia Norda"),
    ),
    case(
        "L'uomo guidava senza patente, si apprende da fonti vicine alle indagini.",
        (N, "fonti vicine alle indagini", "L'uomo guidava senza patente"),
    ),
    case("Le cause del rogo sono ancora da accertare.", (X,)),
    case(
        "Poi ha aggiunto di non avere intenzione di dimettersi.",
        (A, None, "non avere intenzione di dimettersi"),
    ),
    case(
        "Come ha spiegato la sindaca, l'argine risale al 1920.",
        (A, "la sindaca", "l'argine risale al 1920"),
    ),
    case("L'aeroporto riaprirà in autunno.", (P,)),
    case("I vigili del fuoco sono intervenuti con 40 uomini e hanno domato le fiamme all'alba."),
)
PORTUGUESE = (
    case(
        "Não há motivo para alarme, tranquilizou o diretor da empresa de águas.",
        (A, "o diretor da empresa de águas", "Não há motivo para alarme"),
    ),
    case(
        "Em conferência de imprensa, a secretária da Saúde lembrou que a campanha termina em janeiro.",
        (A, "a secretária da Saúde", "a campanha termina em janeiro"),
    ),
    case(
        "O arguido nega ter participado no assalto.",
        (C, "O arguido", "ter participado no assalto"),
    ),
    case(
        "A agência Norda, que cita um alto responsável, noticiou que o avião transportava mantimentos.",
        (R, "A agência Norda"),
    ),
    case(
        "O condutor não tinha carta, disse à Lusa fonte ligada ao processo.",
        (N, "fonte ligada ao processo", "O condutor não tinha carta"),
    ),
    case("As causas do incêndio não são ainda conhecidas.", (X,)),
    case(
        "O governante disse ainda que não tenciona demitir-se.",
        (A, "O governante", "não tenciona demitir-se"),
    ),
    case(
        "Como explicou a autarca, o dique data de 1920.",
        (A, "a autarca", "o dique data de 1920"),
    ),
    case("O aeroporto deverá reabrir no outono.", (P,)),
    case("Os bombeiros acorreram com 40 homens e dominaram as chamas ao amanhecer."),
)
DUTCH = (
    case(
        "Er is geen reden voor paniek, verzekerde de directeur van het waterbedrijf dinsdag.",
        (A, "de directeur van het waterbedrijf", "Er is geen reden voor paniek"),
    ),
    case(
        "Maandag had de rederij laten weten dat alle bemanningsleden ongedeerd zijn.",
        (A, "de rederij", "alle bemanningsleden ongedeerd zijn"),
    ),
    case(
        "De verdachte ontkent iets met de overval te maken te hebben.",
        (C, "De verdachte", "iets met de overval te maken te hebben"),
    ),
    case(
        "Persbureau Norda meldt, op gezag van een hoge functionaris, dat het vliegtuig voedsel vervoerde.",
        (R, "Persbureau Norda"),
    ),
    case(
        "De bestuurder had geen rijbewijs, zeggen bronnen dicht bij het onderzoek.",
        (N, "bronnen dicht bij het onderzoek", "De bestuurder had geen rijbewijs"),
    ),
    case("De oorzaak van de brand staat nog niet vast.", (X,)),
    case(
        "Zij is naar eigen zeggen niet van plan op te stappen, aldus de minister.",
        (A, "de minister"),
    ),
    case(
        "Zoals de burgemeester uitlegde, stamt de dijk uit 1920.",
        (A, "de burgemeester", "stamt de dijk uit 1920"),
    ),
    case("De luchthaven gaat in het najaar weer open.", (P,)),
    case("De brandweer rukte uit met 40 man en had het vuur tegen de ochtend onder controle."),
)
BY_LANGUAGE: dict[str, tuple[Case, ...]] = {
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "nl": DUTCH,
}
