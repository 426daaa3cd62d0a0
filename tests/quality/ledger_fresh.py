"""Two more invented events, as in `ledger_events`, written when the rules had been fitted to those."""

from __future__ import annotations

STRIKE = {
    "A": (
        "2021-09-20",
        "Dockers at Velsund walk out for [length:48 hours]",
        (
            "Some [strikers:1,800] dockers in the port of Velsund stopped work on Monday at the start of "
            "a [length:48-hour] strike over pay, their union said."
        ),
        "The union wants a rise of [demand:9 percent]; the port has offered [offer:4.5 percent].",
        "[ships:Twenty-two] ships were waiting outside the harbour by noon.",
        "The stoppage began at [start:6 a.m.] and is the third this year.",
        "The port handles [boxes:3.1 million] containers a year and employs [staff:2,400] people.",
        "A strike in [old:2014] lasted [old_length:11 days].",
    ),
    "B": (
        "2021-09-20",
        "Strike shuts Velsund port",
        (
            "Velsund, the country's biggest port, came to a standstill on Monday when more than "
            "[strikers:1,500] dockers went on strike."
        ),
        "At least [ships:17] ships could not be unloaded, harbour master Lene Brokk said.",
        "Pickets went up at [start:6 a.m.] at all [gates:four] gates.",
        (
            "Workers are asking for [demand:nine percent] more pay and reject the [offer:4.5%] that is on "
            "the table."
        ),
        "The port authority put its losses at [loss:$3 million] a day.",
        "[arrests:Three] pickets were arrested after a scuffle with police.",
    ),
    "C": (
        "2021-09-21",
        "Velsund dockers to stay out until Thursday",
        ("Dockers in Velsund have extended their strike to [length:72 hours] after talks failed on Tuesday."),
        "The number of ships at anchor has risen to [ships:31], the harbour master said.",
        (
            "The employers raised their offer to [offer:5 percent], but the union stands by its demand of "
            "[demand:9 percent]."
        ),
        "Shippers say that the strike costs them [loss:$5 million] a day.",
        "Police said they had arrested [arrests:five] people since Monday.",
        "The last big strike at the port, in [old:2014], went on for [old_length:11 days].",
    ),
    "D": (
        "2021-09-21",
        "Supermarkets warn of empty shelves",
        ("Fruit could run short by the weekend if the dock strike in Velsund goes on, supermarkets warned."),
        (
            "[ships:Thirty-one] vessels, [bananas:two] of them laden with bananas, lie off the port, "
            "where [strikers:1,800] dockers walked out on Monday."
        ),
        "The port employs [staff:about 2,500] people and moves [boxes:3.1 million] containers a year.",
        "Talks are to resume on Wednesday with the help of a mediator.",
    ),
}
STRIKE_STATES = {
    "length": "conflict", "strikers": "compatible", "demand": "same", "offer": "conflict", "ships":
    "conflict", "start": "same", "boxes": "same", "staff": "compatible", "loss": "conflict",
    "arrests": "conflict", "old": "same", "old_length": "same",
}  # fmt: skip

FIRE = {
    "A": (
        "2018-01-09",
        "[toll:Four] dead in Lindmark ferry fire",
        (
            "[toll:Four] people died and [hurt:19] were injured when a ferry caught fire off Lindmark in "
            "the early hours of Tuesday, the coastguard said."
        ),
        "The Saint Orla was carrying [aboard:212] passengers and [crew:26] crew.",
        ("[rescued:Around 200] people were taken off in lifeboats and by [helicopters:three] helicopters."),
        ("The fire broke out at [start:2:40 a.m.] on the car deck, [distance:18 kilometres] off the coast."),
        "The ferry was built in [built:1994].",
        "In [old:2003], a fire on a sister ship killed [old_toll:13] people.",
    ),
    "B": (
        "2018-01-09",
        "Ferry blaze kills [toll:at least three]",
        (
            "At least [toll:three] people were killed in a blaze on the ferry Saint Orla near Lindmark on "
            "Tuesday."
        ),
        "There were [aboard:214] passengers on board, the owner, Norline, said.",
        "[hurt:Nineteen] people were in hospital, [serious:six] of them in a serious condition.",
        "[helicopters:Three] helicopters and [boats:nine] boats helped in the rescue.",
        "The [age:24-year-old] ship passed its last inspection in [inspected:May 2017].",
    ),
    "C": (
        "2018-01-10",
        "Death toll in ferry fire climbs to [toll:six]",
        (
            "Two more bodies were found on the Saint Orla on Wednesday, bringing the death toll from "
            "Tuesday's ferry fire to [toll:six]."
        ),
        "[hurt:Twenty-three] people were injured and [missing:two] passengers are still missing.",
        "The fire started at about [start:2:40 a.m.] in a lorry on the car deck, investigators said.",
        ("The ship, with [aboard:212] passengers, was [distance:25 kilometres] off the coast at the time."),
        "The police questioned the captain, [captain:51], for [questioned:five hours].",
    ),
    "D": (
        "2018-01-10",
        "Captain of burnt ferry questioned",
        (
            "The captain of the ferry on which [toll:six] people died was questioned for [questioned:five "
            "hours] on Wednesday."
        ),
        "Pavel Andring, [captain:52], has worked for Norline for [career:20 years].",
        "The ship was built in [built:1996].",
        (
            "[missing:Two] passengers have not been found. Norline offered [money:10,000 euros] to each "
            "family."
        ),
        "A fire on another Norline ferry cost [old_toll:13] lives in [old:2003].",
    ),
}
FIRE_STATES = {
    "toll": "conflict", "hurt": "conflict", "aboard": "conflict", "helicopters": "same", "start":
    "compatible", "distance": "conflict", "built": "conflict", "old": "same", "old_toll": "same",
    "missing": "same", "captain": "conflict", "questioned": "same",
}  # fmt: skip

FRESH = {"strike": (STRIKE, STRIKE_STATES), "fire": (FIRE, FIRE_STATES)}
