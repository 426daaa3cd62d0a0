"""A third set of wire sentences in six languages, read once before anything was fitted to it."""

from statement_cases import Case, case

A, N, X, C, R, H, P = "attributed", "anonymous", "explicit", "contested", "hearsay", "hedged", "projection"

GERMAN = (
    case(
        "Der Ausbau der Klinik werde sich um mindestens zwei Jahre verzögern, räumte Gesundheitssenatorin "
        "Thea Möhring am Freitag im Ausschuss ein.",
        (
            A,
            "Gesundheitssenatorin Thea Möhring",
            "Der Ausbau der Klinik werde sich um mindestens zwei Jahre verzögern",
        ),
    ),
    case(
        "Mehrere Augenzeugen berichteten von lauten Schreien kurz vor dem Einsturz.",
        (N, "Mehrere Augenzeugen", "lauten Schreien kurz vor dem Einsturz"),
    ),
    case(
        "Die Hafenbehörde hat Berichte über ein Leck im Tanklager zurückgewiesen.",
        (C, "Die Hafenbehörde", "Berichte über ein Leck im Tanklager"),
    ),
    case(
        "Der 34-Jährige sei unbewaffnet gewesen, zitierte der Sender Nordfunk einen Nachbarn.",
        (R, "der Sender Nordfunk", "Der 34-Jährige sei unbewaffnet gewesen"),
    ),
    case(
        "Zum Motiv des mutmaßlichen Schützen machte die Polizei zunächst keine Angaben.",
        (X,),
    ),
    case(
        "Nach Einschätzung der Bundesbank dürfte die Wirtschaft im Sommer kaum wachsen.",
        (A, "Bundesbank", "dürfte die Wirtschaft im Sommer kaum wachsen"),
    ),
    case(
        "„Uns hat niemand gewarnt“, klagte ein Landwirt aus Dorn, der seinen Namen nicht nennen wollte.",
        (N, "ein Landwirt", "Uns hat niemand gewarnt"),
    ),
    case(
        "Der gestohlene Lastwagen wurde offenbar nach Osteuropa gebracht.",
        (H,),
    ),
    case(
        "Bis Jahresende will der Hersteller 1200 Stellen streichen.",
        (P,),
    ),
    case("Die Fähre legte mit zwei Stunden Verspätung in Palk an."),
)
FRENCH = (
    case(
        "L'agrandissement de l'hôpital prendra deux ans de retard, a concédé vendredi devant les élus "
        "l'adjointe à la Santé, Théa Morin.",
        (
            A,
            "l'adjointe à la Santé, Théa Morin",
            "L'agrandissement de l'hôpital prendra deux ans de retard",
        ),
    ),
    case(
        "Plusieurs riverains disent avoir entendu des cris juste avant l'effondrement.",
        (N, "Plusieurs riverains", "avoir entendu des cris juste avant l'effondrement"),
    ),
    case(
        "L'autorité portuaire réfute toute fuite dans le dépôt de carburant.",
        (C, "L'autorité portuaire", "toute fuite dans le dépôt de carburant"),
    ),
    case(
        "L'homme n'était pas armé, croit savoir la chaîne Nord Info, qui cite un voisin.",
        (R, "la chaîne Nord Info", "L'homme n'était pas armé"),
    ),
    case(
        "Les motivations du tireur restaient inconnues dans l'immédiat.",
        (X,),
    ),
    case(
        "Pour la Banque centrale, la croissance devrait rester faible cet été.",
        (A, "la Banque centrale", "la croissance devrait rester faible cet été"),
    ),
    case(
        "« Personne ne nous a prévenus », peste un agriculteur de Dorne qui préfère taire son nom.",
        (N, "un agriculteur de Dorne", "Personne ne nous a prévenus"),
    ),
    case(
        "Le camion volé aurait été conduit en Europe de l'Est.",
        (H,),
    ),
    case(
        "Le constructeur prévoit de supprimer 1 200 postes d'ici à la fin de l'année.",
        (P,),
    ),
    case("Le ferry a accosté à Valmont avec deux heures de retard."),
)
SPANISH = (
    case(
        "La ampliación del hospital se retrasará dos años, reconoció este viernes ante el pleno la "
        "concejala de Salud, Tea Moreno.",
        (
            A,
            "la concejala de Salud, Tea Moreno",
            "La ampliación del hospital se retrasará dos años",
        ),
    ),
    case(
        "Varios vecinos aseguran haber oído gritos poco antes del derrumbe.",
        (N, "Varios vecinos", "haber oído gritos poco antes del derrumbe"),
    ),
    case(
        "La autoridad portuaria desmiente que haya una fuga en el depósito de combustible.",
        (C, "La autoridad portuaria", "haya una fuga en el depósito de combustible"),
    ),
    case(
        "El hombre no iba armado, de acuerdo con la cadena Norte Noticias, que cita a un vecino.",
        (R, "la cadena Norte Noticias", "El hombre no iba armado"),
    ),
    case(
        "La policía no facilitó información sobre el móvil del presunto tirador.",
        (X,),
    ),
    case(
        "A juicio del Banco Central, la economía apenas crecerá este verano.",
        (A, "Banco Central", "la economía apenas crecerá este verano"),
    ),
    case(
        "«Nadie nos avisó», se queja un agricultor de Dorna que prefiere no dar su nombre.",
        (N, "un agricultor de Dorna", "Nadie nos avisó"),
    ),
    case(
        "El camión robado habría sido llevado a Europa del Este.",
        (H,),
    ),
    case(
        "El fabricante suprimirá 1.200 empleos antes de fin de año.",
        (P,),
    ),
    case("El ferri atracó en Palma con dos horas de retraso."),
)
ITALIAN = (
    case(
        "L'ampliamento dell'ospedale subirà un ritardo di due anni, ha ammesso venerdì in consiglio "
        "l'assessora alla Salute Tea Moretti.",
        (
            A,
            "l'assessora alla Salute Tea Moretti",
            "L'ampliamento dell'ospedale subirà un ritardo di due anni",
        ),
    ),
    case(
        "Alcuni vicini dicono di aver sentito delle urla poco prima del crollo.",
        (N, "Alcuni vicini", "aver sentito delle urla poco prima del crollo"),
    ),
    case(
        "L'autorità portuale smentisce qualsiasi perdita nel deposito di carburante.",
        (C, "L'autorità portuale", "qualsiasi perdita nel deposito di carburante"),
    ),
    case(
        "L'uomo non era armato, scrive il quotidiano Nord Oggi, che cita un vicino.",
        (R, "il quotidiano Nord Oggi", "L'uomo non era armato"),
    ),
    case(
        "Ancora ignoto il movente del presunto attentatore.",
        (X,),
    ),
    case(
        "Secondo la Banca centrale l'economia crescerà poco in estate.",
        (A, "la Banca centrale", "l'economia crescerà poco in estate"),
    ),
    case(
        "«Nessuno ci ha avvertito», protesta un agricoltore di Dorna che preferisce restare anonimo.",
        (N, "un agricoltore di Dorna", "Nessuno ci ha avvertito"),
    ),
    case(
        "Il camion rubato sarebbe stato portato nell'Europa dell'Est.",
        (H,),
    ),
    case(
        "Il costruttore taglierà 1.200 posti entro la fine dell'anno.",
        (P,),
    ),
    case("Il traghetto ha attraccato a Palva con due ore di ritardo."),
)
PORTUGUESE = (
    case(
        "A ampliação do hospital vai atrasar-se dois anos, reconheceu na sexta-feira perante a assembleia "
        "a vereadora da Saúde, Teia Moreira.",
        (
            A,
            "a vereadora da Saúde, Teia Moreira",
            "A ampliação do hospital vai atrasar-se dois anos",
        ),
    ),
    case(
        "Vários vizinhos dizem ter ouvido gritos pouco antes da derrocada.",
        (N, "Vários vizinhos", "ter ouvido gritos pouco antes da derrocada"),
    ),
    case(
        "A autoridade portuária desmentiu qualquer fuga no depósito de combustível.",
        (C, "A autoridade portuária", "qualquer fuga no depósito de combustível"),
    ),
    case(
        "O homem não estava armado, escreve o jornal Norte Hoje, que cita um vizinho.",
        (R, "o jornal Norte Hoje", "O homem não estava armado"),
    ),
    case(
        "Desconhecem-se, para já, as motivações do presumível atirador.",
        (X,),
    ),
    case(
        "Na opinião do Banco Central, a economia crescerá pouco no verão.",
        (A, "Banco Central", "a economia crescerá pouco no verão"),
    ),
    case(
        "“Ninguém nos avisou”, queixa-se um agricultor de Dorna que prefere não ser identificado.",
        (N, "um agricultor de Dorna", "Ninguém nos avisou"),
    ),
    case(
        "O camião roubado terá sido levado para a Europa de Leste.",
        (H,),
    ),
    case(
        "O fabricante vai eliminar 1.200 postos de trabalho até ao fim do ano.",
        (P,),
    ),
    case("O ferry atracou em Palma com duas horas de atraso."),
)
DUTCH = (
    case(
        "De uitbreiding van het ziekenhuis loopt twee jaar vertraging op, gaf wethouder Thea Moor van "
        "Zorg vrijdag toe in de raad.",
        (
            A,
            "wethouder Thea Moor van Zorg",
            "De uitbreiding van het ziekenhuis loopt twee jaar vertraging op",
        ),
    ),
    case(
        "Verschillende buurtbewoners zeggen geschreeuw te hebben gehoord vlak voor de instorting.",
        (
            N,
            "Verschillende buurtbewoners",
            "geschreeuw te hebben gehoord vlak voor de instorting",
        ),
    ),
    case(
        "Het havenbedrijf spreekt tegen dat er een lek is in het brandstofdepot.",
        (C, "Het havenbedrijf", "er een lek is in het brandstofdepot"),
    ),
    case(
        "De man was ongewapend, schrijft dagblad Het Noorden op basis van een buurman.",
        (R, "dagblad Het Noorden", "De man was ongewapend"),
    ),
    case(
        "Over het motief van de vermoedelijke schutter is nog niets bekend.",
        (X,),
    ),
    case(
        "Volgens De Centrale Bank groeit de economie deze zomer nauwelijks.",
        (A, "De Centrale Bank", "groeit de economie deze zomer nauwelijks"),
    ),
    case(
        "„Niemand heeft ons gewaarschuwd”, moppert een boer uit Dorn die niet met zijn naam in de krant wil.",
        (N, "een boer uit Dorn", "Niemand heeft ons gewaarschuwd"),
    ),
    case(
        "De gestolen vrachtwagen is waarschijnlijk naar Oost-Europa gebracht.",
        (H,),
    ),
    case(
        "De fabrikant wil voor het einde van het jaar 1200 banen schrappen.",
        (P,),
    ),
    case("De veerboot meerde met twee uur vertraging af in Palk."),
)
BY_LANGUAGE: dict[str, tuple[Case, ...]] = {
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "nl": DUTCH,
}
