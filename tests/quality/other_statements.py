"""Sentences in the manner of AFP, dpa, EFE, ANSA, Lusa and ANP, with what a desk editor would say of each."""

from statement_cases import Case, case

A, N, X, C, R, H, P = "attributed", "anonymous", "explicit", "contested", "hearsay", "hedged", "projection"

GERMAN = (
    case("Die Bürgermeisterin sagte, zwei Häuser seien abgebrannt.", (A, "Die Bürgermeisterin")),
    case("Zwei Häuser seien abgebrannt, sagte Bürgermeisterin Ilse Korn.", (A, "Bürgermeisterin Ilse Korn")),
    case(
        "„Wir haben alles verloren“, sagte der Müller Jan Brede.",
        (A, "der Müller Jan Brede", "Wir haben alles verloren"),
    ),
    case("Nach Angaben der Feuerwehr wurden vier Menschen verletzt.", (A, "der Feuerwehr")),
    case("Laut Wasseramt steigt der Pegel nicht weiter.", (A, "Wasseramt")),
    case("Wie der Sprecher der Polizei mitteilte, ist die Straße gesperrt.", (A, "der Sprecher der Polizei")),
    case("Augenzeugen zufolge fiel ein Schuss.", (N, "Augenzeugen")),
    case("Aus Regierungskreisen hieß es, der Minister wolle bleiben.", (N, "Regierungskreisen")),
    case("Die Zeitung „Dorner Bote“ berichtete, der Damm sei gebrochen.", (R, "Dorner Bote")),
    case("Die Angaben ließen sich nicht unabhängig überprüfen.", (X,)),
    case("Eine Bestätigung gab es zunächst nicht.", (X,)),
    case("Die Armee wies den Vorwurf zurück.", (C, "Die Armee")),
    case("Der Konzern dementierte den Bericht.", (C, "Der Konzern")),
    case("Der Täter soll allein gehandelt haben.", (H,)),
    case("Das Boot ist vermutlich binnen Minuten gesunken.", (H,)),
    case("Die Regierung will das Bergwerk im Frühjahr schließen.", (P,)),
    case("Die Brücke wurde 1931 gebaut und ist seit Dienstag gesperrt."),
)
FRENCH = (
    case("La maire a déclaré que deux maisons avaient brûlé.", (A, "La maire", "deux maisons avaient brûlé")),
    case("Deux maisons ont brûlé, a indiqué la préfecture.", (A, "la préfecture", "Deux maisons ont brûlé")),
    case("« Nous avons tout perdu », a confié Jeanne Morvan, habitante du quai.", (A, "Jeanne Morvan")),
    case("Selon les pompiers, quatre personnes ont été blessées.", (A, "les pompiers")),
    case("D'après le ministère, le barrage tient.", (A, "le ministère")),
    case("Le ministre a affirmé que la route serait rouverte.", (A, "Le ministre")),
    case("Selon une source proche du dossier, l'offre a été retirée.", (N, "une source proche du dossier")),
    case("Des témoins ont rapporté une forte explosion.", (N, "Des témoins")),
    case("Le journal local a rapporté que le ministre allait démissionner.", (R, "Le journal local")),
    case("Ces informations n'ont pas pu être vérifiées de manière indépendante.", (X,)),
    case("Le groupe n'a pas souhaité commenter ces chiffres.", (X,)),
    case("L'armée a démenti toute incursion.", (C, "L'armée")),
    case("Le parti rejette ces accusations.", (C, "Le parti")),
    case("Le tireur aurait agi seul.", (H,)),
    case("Le bateau a probablement coulé en quelques minutes.", (H,)),
    case("Le gouvernement va fermer la mine au printemps.", (P,)),
    case("Le pont a été construit en 1931 et fermé mardi."),
)
SPANISH = (
    case(
        "La alcaldesa dijo que dos casas se habían quemado.",
        (A, "La alcaldesa", "dos casas se habían quemado"),
    ),
    case("Dos casas se quemaron, informó la policía.", (A, "la policía", "Dos casas se quemaron")),
    case("«Lo hemos perdido todo», afirmó Rosa Lillo, vecina del muelle.", (A, "Rosa Lillo")),
    case("Según los bomberos, cuatro personas resultaron heridas.", (A, "los bomberos")),
    case("De acuerdo con el ministerio, la presa resiste.", (A, "el ministerio")),
    case("El ministro aseguró que la carretera será reabierta.", (A, "El ministro")),
    case(
        "Según fuentes cercanas a la negociación, la oferta fue retirada.",
        (N, "fuentes cercanas a la negociación"),
    ),
    case("Testigos relataron una fuerte explosión.", (N, "Testigos")),
    case("Medios locales informaron de que el ministro iba a dimitir.", (R, "Medios locales")),
    case("La información no pudo ser verificada de forma independiente.", (X,)),
    case("La empresa declinó hacer comentarios.", (X,)),
    case("El ejército negó la incursión.", (C, "El ejército")),
    case("El partido rechazó las acusaciones.", (C, "El partido")),
    case("El atacante habría actuado solo.", (H,)),
    case("El barco se hundió probablemente en pocos minutos.", (H,)),
    case("El Gobierno prevé cerrar la mina en primavera.", (P,)),
    case("El puente se construyó en 1931 y quedó cerrado el martes."),
)
ITALIAN = (
    case("La sindaca ha detto che due case sono bruciate.", (A, "La sindaca", "due case sono bruciate")),
    case("Due case sono bruciate, ha riferito la polizia.", (A, "la polizia", "Due case sono bruciate")),
    case("«Abbiamo perso tutto», ha raccontato Carla Venti, che abita sul molo.", (A, "Carla Venti")),
    case("Secondo i vigili del fuoco, quattro persone sono rimaste ferite.", (A, "i vigili del fuoco")),
    case("Stando al ministero, la diga tiene.", (A, "ministero")),
    case("Il ministro ha dichiarato che la strada riaprirà.", (A, "Il ministro")),
    case(
        "Secondo fonti vicine alla trattativa, l'offerta è stata ritirata.",
        (N, "fonti vicine alla trattativa"),
    ),
    case("Alcuni testimoni hanno riferito di una forte esplosione.", (N, "testimoni")),
    case("Secondo i media locali, il ministro sta per dimettersi.", (R, "i media locali")),
    case("La notizia non è stata confermata da fonti indipendenti.", (X,)),
    case("L'azienda non ha voluto commentare.", (X,)),
    case("L'esercito ha smentito l'incursione.", (C, "L'esercito")),
    case("Il partito respinge le accuse.", (C, "Il partito")),
    case("L'attentatore avrebbe agito da solo.", (H,)),
    case("La barca è probabilmente affondata in pochi minuti.", (H,)),
    case("Il governo intende chiudere la miniera in primavera.", (P,)),
    case("Il ponte fu costruito nel 1931 ed è chiuso da martedì."),
)
PORTUGUESE = (
    case(
        "A presidente da câmara disse que duas casas arderam.",
        (A, "A presidente da câmara", "duas casas arderam"),
    ),
    case("Duas casas arderam, informou a polícia.", (A, "a polícia", "Duas casas arderam")),
    case("“Perdemos tudo”, contou Rita Lobo, que mora junto ao cais.", (A, "Rita Lobo")),
    case("Segundo os bombeiros, quatro pessoas ficaram feridas.", (A, "os bombeiros")),
    case("De acordo com o ministério, a barragem resiste.", (A, "o ministério")),
    case("O ministro afirmou que a estrada vai reabrir.", (A, "O ministro")),
    case("Segundo fontes próximas do processo, a proposta foi retirada.", (N, "fontes próximas do processo")),
    case("Testemunhas relataram uma forte explosão.", (N, "Testemunhas")),
    case("Segundo a imprensa local, o ministro vai demitir-se.", (R, "a imprensa local")),
    case("A informação não pôde ser verificada de forma independente.", (X,)),
    case("A empresa recusou comentar.", (X,)),
    case("O exército negou a incursão.", (C, "O exército")),
    case("O partido rejeitou as acusações.", (C, "O partido")),
    case("O atacante terá agido sozinho.", (H,)),
    case("O barco afundou-se provavelmente em poucos minutos.", (H,)),
    case("O Governo pretende fechar a mina na primavera.", (P,)),
    case("A ponte foi construída em 1931 e está fechada desde terça-feira."),
)
DUTCH = (
    case(
        "De burgemeester zei dat twee huizen waren afgebrand.",
        (A, "De burgemeester", "twee huizen waren afgebrand"),
    ),
    case("Twee huizen zijn afgebrand, meldt de politie.", (A, "de politie", "Twee huizen zijn afgebrand")),
    case("„We zijn alles kwijt”, zei Anke Boer, die bij de sluis woont.", (A, "Anke Boer")),
    case("Volgens de brandweer raakten vier mensen gewond.", (A, "de brandweer")),
    case("Aldus het ministerie houdt de dam stand.", (A, "het ministerie")),
    case("De minister verklaarde dat de weg weer opengaat.", (A, "De minister")),
    case("Volgens bronnen rond het overleg is het bod ingetrokken.", (N, "bronnen rond het overleg")),
    case("Getuigen meldden een harde knal.", (N, "Getuigen")),
    case("Lokale media berichten dat de minister opstapt.", (R, "Lokale media")),
    case("De berichten konden niet onafhankelijk worden bevestigd.", (X,)),
    case("Het bedrijf wilde niet reageren.", (X,)),
    case("Het leger ontkent de inval.", (C, "Het leger")),
    case("De partij verwerpt de beschuldigingen.", (C, "De partij")),
    case("De schutter zou alleen hebben gehandeld.", (H,)),
    case("De boot is vermoedelijk binnen enkele minuten gezonken.", (H,)),
    case("De regering wil de mijn in het voorjaar sluiten.", (P,)),
    case("De brug werd in 1931 gebouwd en is sinds dinsdag dicht."),
)
# A second set, written after the rules had been fitted to the first.
GERMAN_AGAIN = (
    case(
        "Bei dem Brand in der Nacht zum Mittwoch wurden nach Polizeiangaben drei Menschen verletzt.",
        (A, "Polizeiangaben"),
    ),
    case(
        "Verteidigungsminister Karl Osten warf der Gegenseite vor, die Waffenruhe gebrochen zu haben.",
        (A, "Verteidigungsminister Karl Osten"),
    ),
    case(
        "Der Sender Radio Palk meldete unter Berufung auf Diplomaten, die Gespräche seien gescheitert.",
        (R, "Radio Palk"),
    ),
    case(
        "Er gehe davon aus, dass die Brücke im Mai wieder öffne, sagte Korn dem „Dorner Boten“.", (R, "Korn")
    ),
    case("Ob der Pilot überlebte, war zunächst unklar.", (X,)),
    case("Die mutmaßlichen Täter flohen in einem grauen Wagen.", (H,)),
    case("Von der Bahn war am Abend niemand für eine Stellungnahme zu erreichen.", (X,)),
    case(
        "Die Konzernchefin betonte: „Wir schließen kein Werk.“",
        (A, "Die Konzernchefin", "Wir schließen kein Werk"),
    ),
    case("Kritiker werfen der Regierung vor, zu spät reagiert zu haben.", (N, "Kritiker")),
    case("Am Donnerstag fuhren wieder Züge zwischen Palk und Dorn."),
)
FRENCH_AGAIN = (
    case(
        "Trois personnes ont été blessées dans la nuit, a-t-on appris auprès de la préfecture.",
        (A, "la préfecture"),
    ),
    case(
        "Le ministre de la Défense Paul Ostier a accusé le camp adverse d'avoir rompu la trêve.",
        (A, "Le ministre de la Défense Paul Ostier"),
    ),
    case(
        "La radio publique, citant des diplomates, affirme que les pourparlers ont échoué.",
        (R, "La radio publique"),
    ),
    case("« Le pont rouvrira en mai », a-t-elle assuré au quotidien local.", (R, "elle")),
    case("On ignorait mercredi soir si le pilote avait survécu.", (X,)),
    case("Les auteurs présumés ont pris la fuite dans une voiture grise.", (H,)),
    case("Contactée par l'AFP, la compagnie n'a pas répondu dans l'immédiat.", (X,)),
    case(
        "Les détracteurs du projet reprochent au gouvernement d'avoir tardé.",
        (N, "Les détracteurs du projet"),
    ),
    case("« Aucune usine ne fermera », martèle la dirigeante.", (A, "la dirigeante")),
    case("Les trains circulaient de nouveau jeudi entre Palk et Dorn."),
)
SPANISH_AGAIN = (
    case(
        "Tres personas resultaron heridas el miércoles, según confirmaron fuentes policiales.",
        (N, "fuentes policiales"),
    ),
    case(
        "El ministro de Defensa, Carlos Osté, acusó a la otra parte de romper la tregua.", (A, "Carlos Osté")
    ),
    case(
        "La radio pública, que cita a diplomáticos, sostiene que el diálogo fracasó.", (R, "La radio pública")
    ),
    case('"El puente reabrirá en mayo", añadió.', (A, None, "El puente reabrirá en mayo")),
    case("Por el momento se desconoce si el piloto sobrevivió.", (X,)),
    case("Los presuntos autores huyeron en un coche gris.", (H,)),
    case("La compañía no respondió de inmediato a una solicitud de comentarios.", (X,)),
    case("Los críticos reprochan al Gobierno que actuara tarde.", (N, "Los críticos")),
    case("No cerrará ninguna fábrica, insistió la directiva.", (A, "la directiva")),
    case("Los trenes volvieron a circular el jueves entre Palk y Dorn."),
)
ITALIAN_AGAIN = (
    case(
        "Tre persone sono rimaste ferite nella notte, secondo quanto riferito dalla polizia.", (A, "polizia")
    ),
    case(
        "Il ministro della Difesa Carlo Osti ha accusato l'altra parte di aver rotto la tregua.",
        (A, "Il ministro della Difesa Carlo Osti"),
    ),
    case(
        "La radio pubblica, citando diplomatici, sostiene che i colloqui sono falliti.",
        (R, "La radio pubblica"),
    ),
    case(
        '"Il ponte riaprirà a maggio", ha aggiunto la sindaca.',
        (A, "la sindaca", "Il ponte riaprirà a maggio"),
    ),
    case("Al momento non è chiaro se il pilota sia sopravvissuto.", (X,)),
    case("I presunti autori sono fuggiti su un'auto grigia.", (H,)),
    case("L'azienda non ha risposto a una richiesta di commento.", (X,)),
    case("I critici rimproverano al governo di aver agito tardi.", (N, "I critici")),
    case("Nessuna fabbrica chiuderà, ha ribadito la dirigente.", (A, "la dirigente")),
    case("I treni sono tornati a circolare giovedì tra Palk e Dorn."),
)
PORTUGUESE_AGAIN = (
    case(
        "Três pessoas ficaram feridas na madrugada de quarta-feira, disse à Lusa fonte da polícia.",
        (N, "fonte da polícia"),
    ),
    case("O ministro da Defesa, Carlos Oste, acusou a outra parte de romper a trégua.", (A, "Carlos Oste")),
    case(
        "A rádio pública, citando diplomatas, garante que as conversações falharam.", (R, "A rádio pública")
    ),
    case("“A ponte reabre em maio”, acrescentou a autarca.", (A, "a autarca", "A ponte reabre em maio")),
    case("Desconhece-se para já se o piloto sobreviveu.", (X,)),
    case("Os alegados autores fugiram num carro cinzento.", (H,)),
    case("A empresa não respondeu de imediato a um pedido de comentário.", (X,)),
    case("Os críticos acusam o Governo de ter agido tarde.", (N, "Os críticos")),
    case("Nenhuma fábrica fechará, insistiu a gestora.", (A, "a gestora")),
    case("Os comboios voltaram a circular na quinta-feira entre Palk e Dorn."),
)
DUTCH_AGAIN = (
    case(
        "Bij de brand zijn vannacht drie mensen gewond geraakt, zegt een woordvoerder van de politie.",
        (A, "een woordvoerder van de politie"),
    ),
    case(
        "Minister van Defensie Karel Oost beschuldigt de tegenpartij van het breken van het bestand.",
        (A, "Minister van Defensie Karel Oost"),
    ),
    case(
        "De publieke omroep meldt op basis van diplomaten dat de gesprekken zijn mislukt.",
        (R, "De publieke omroep"),
    ),
    case(
        '"De brug gaat in mei weer open", voegde ze daaraan toe.', (A, "ze", "De brug gaat in mei weer open")
    ),
    case("Of de piloot het heeft overleefd, is nog onduidelijk.", (X,)),
    case("De vermoedelijke daders vluchtten in een grijze auto.", (H,)),
    case("Het bedrijf was niet bereikbaar voor commentaar.", (X,)),
    case("Critici verwijten de regering dat ze te laat handelde.", (N, "Critici")),
    case("Er gaat geen fabriek dicht, benadrukte de topvrouw.", (A, "de topvrouw")),
    case("De treinen rijden sinds donderdag weer tussen Palk en Dorn."),
)
BY_LANGUAGE: dict[str, tuple[Case, ...]] = {
    "de": GERMAN + GERMAN_AGAIN,
    "fr": FRENCH + FRENCH_AGAIN,
    "es": SPANISH + SPANISH_AGAIN,
    "it": ITALIAN + ITALIAN_AGAIN,
    "pt": PORTUGUESE + PORTUGUESE_AGAIN,
    "nl": DUTCH + DUTCH_AGAIN,
}
