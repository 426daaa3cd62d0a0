"""Invented German, French and Spanish pairs, with a slant and without. Written before the rules."""

from __future__ import annotations

Pairs = tuple[tuple[str, str], ...]

SLANTED: dict[str, Pairs] = {
    "de": (
        (
            "Chaoten haben am Samstag in Velbruck die Brücke blockiert.",
            "Demonstranten haben am Samstag in Velbruck die Brücke blockiert.",
        ),
        (
            "Das Regime in Norden ließ zwei Lehrer verhaften.",
            "Die Regierung in Norden ließ zwei Lehrer verhaften.",
        ),
        (
            "Bürgermeister Holt wetterte gegen die Maut auf der Hafenbrücke.",
            "Bürgermeister Holt sagte, die Maut auf der Hafenbrücke sei zu hoch.",
        ),
        (
            "Der Stadtrat peitschte die Steuer auf Zweitwohnungen durch.",
            "Der Stadtrat hat die Steuer auf Zweitwohnungen beschlossen.",
        ),
        (
            "Die Asylantenflut in Harnau hat die Schulen erreicht.",
            "Die Zuwanderung in Harnau hat die Schulen erreicht.",
        ),
        (
            "Klimakleber haben den Flughafen Tarn lahmgelegt.",
            "Klimaaktivisten haben den Betrieb am Flughafen Tarn unterbrochen.",
        ),
        (
            "Ministerin Lind jammerte, das Geld für die Kliniken reiche nicht.",
            "Das Geld für die Kliniken reiche nicht, erklärte Ministerin Lind.",
        ),
        (
            "Die Milizen schlachteten neun Hirten bei Orda ab.",
            "Bei Orda wurden neun Hirten von Milizen getötet.",
        ),
    ),
    "fr": (
        (
            "Des casseurs ont bloqué le pont de Velbruck samedi.",
            "Des manifestants ont bloqué le pont de Velbruck samedi.",
        ),
        (
            "Le régime de Norden a fait arrêter deux enseignants.",
            "Le gouvernement de Norden a fait arrêter deux enseignants.",
        ),
        (
            "Le maire Holt a fustigé le péage du pont de Tarn.",
            "Le maire Holt a critiqué le péage du pont de Tarn.",
        ),
        (
            "Les clandestins ont été logés dans la caserne de Harnau.",
            "Les migrants ont été logés dans la caserne de Harnau.",
        ),
        (
            "La ministre Lind a pleurniché que les hôpitaux manquaient de moyens.",
            "La ministre Lind a déclaré que les hôpitaux manquaient de moyens.",
        ),
        (
            "Les miliciens ont massacré neuf bergers près du village d'Orda.",
            "Neuf bergers ont été tués par des miliciens près du village d'Orda.",
        ),
        (
            "Le conseil a fait passer en force la taxe sur les résidences.",
            "Le conseil a adopté la taxe sur les résidences.",
        ),
        (
            "Le cours de l'action Ferrolin s'est effondré mardi.",
            "Le cours de l'action Ferrolin a baissé mardi.",
        ),
    ),
    "es": (
        (
            "Los vándalos bloquearon el puente de Velbruck el sábado.",
            "Los manifestantes bloquearon el puente de Velbruck el sábado.",
        ),
        (
            "El régimen de Norden detuvo a dos maestros.",
            "El gobierno de Norden detuvo a dos maestros.",
        ),
        (
            "El alcalde Holt arremetió contra el peaje del puente de Tarn.",
            "El alcalde Holt criticó el peaje del puente de Tarn.",
        ),
        (
            "Los ilegales fueron alojados en el cuartel de Harnau.",
            "Los migrantes fueron alojados en el cuartel de Harnau.",
        ),
        (
            "La ministra Lind lloriqueó que los hospitales no tienen medios.",
            "La ministra Lind dijo que los hospitales no tienen medios.",
        ),
        (
            "Los milicianos masacraron a nueve pastores cerca de la aldea de Orda.",
            "Nueve pastores murieron cerca de la aldea de Orda a manos de milicianos.",
        ),
        (
            "El ayuntamiento impuso a golpe de rodillo la tasa sobre viviendas.",
            "El ayuntamiento aprobó la tasa sobre viviendas.",
        ),
        (
            "Las acciones de Ferrolin se desplomaron el martes.",
            "Las acciones de Ferrolin bajaron el martes.",
        ),
    ),
}

LEVEL: dict[str, Pairs] = {
    "de": (
        (
            "Demonstranten blockierten die Brücke in Velbruck.",
            "Protestierende blockierten in Velbruck die Brücke.",
        ),
        (
            "Holt kritisierte die Maut auf der Hafenbrücke.",
            "Holt sagte, die Maut auf der Hafenbrücke sei zu hoch.",
        ),
        ("Der Stadtrat hat die Steuer beschlossen.", "Der Stadtrat stimmte der Steuer am Montag zu."),
        (
            "Holt nannte sie „Chaoten“ und verließ Velbruck.",
            "Holt sprach in Velbruck über die Demonstranten.",
        ),
        ("Lind sagte, die Chaoten in Velbruck seien gefasst.", "Die Demonstranten in Velbruck sind gefasst."),
        ("Bei Orda wurden neun Hirten getötet.", "Neun Hirten kamen bei Orda ums Leben."),
    ),
    "fr": (
        ("Des manifestants ont bloqué le pont.", "Des protestataires ont bloqué le pont de Velbruck samedi."),
        ("Le maire Holt a critiqué le péage.", "Le maire Holt a dit que le péage du pont était trop cher."),
        ("Le conseil a adopté la taxe.", "Le conseil a voté la taxe sur les résidences."),
        ("Holt a parlé de « casseurs » à Velbruck.", "Holt a parlé des manifestants à Velbruck."),
        ("Neuf bergers ont été tués près d'Orda.", "Neuf bergers sont morts près d'Orda."),
        ("Le cours de l'action Ferrolin a baissé.", "L'action Ferrolin a reculé mardi."),
    ),
    "es": (
        ("Los manifestantes bloquearon el puente.", "Los activistas bloquearon el puente de Velbruck."),
        ("El alcalde Holt criticó el peaje.", "El alcalde Holt dijo que el peaje es caro."),
        ("El ayuntamiento aprobó la tasa.", "El ayuntamiento votó la tasa sobre viviendas."),
        ("Holt habló de «vándalos» en Velbruck.", "Holt habló de los manifestantes en Velbruck."),
        ("Nueve pastores murieron cerca de Orda.", "Nueve pastores fallecieron cerca de Orda."),
        ("Las acciones de Ferrolin bajaron.", "Las acciones de Ferrolin cayeron el martes."),
    ),
}
