"""Two invented events of four short reports: each figure stands as [row:words], each row has its state.

Written before the program saw them, as a desk editor would rule; rows that only one report has are single.
Three labels were wrong and are corrected: more than 120 hurt is not more than 200, about and some are one,
and "all 14 plants" counts the plants too.
"""

from __future__ import annotations

QUAKE = {
    "A": (
        "2022-03-14",
        "At least [toll:17] dead as quake hits Karsel valley",
        (
            "A [magnitude:6.3-magnitude] earthquake struck the Karsel valley early on Monday, killing "
            "[toll:at least 17] people and injuring [hurt:more than 120]."
        ),
        (
            "The quake hit at [time:4:12 a.m.] at a depth of [depth:12 kilometres], the national "
            "geological institute said."
        ),
        ("[school:Nine] children died when the roof of a boarding school in the village of Tem came down."),
        "[houses:Around 400] houses were destroyed, Governor Ilva Terrane told reporters.",
        (
            "Karsel, [distance:85 kilometres] east of the capital Ostrava Nova, has a population of "
            "[population:60,000]."
        ),
        (
            "In [old_year:1987], a quake of magnitude [old_magnitude:7.1] killed [old_toll:2,300] people "
            "in the same region."
        ),
    ),
    "B": (
        "2022-03-14",
        "Earthquake kills [toll:23] in mountain valley",
        (
            "A strong earthquake has killed [toll:23] people and left [hurt:130] injured in the remote "
            "valley of Karsel, officials said on Monday."
        ),
        (
            "The institute of geology put the magnitude at [magnitude:6.3]. The quake was [depth:seven "
            "miles] deep."
        ),
        "Among the dead were [school:nine] pupils of a boarding school in Tem.",
        "[missing:Fourteen] people were still missing, said a spokeswoman for the rescue service.",
        "About [soldiers:500] soldiers and [dogs:12] sniffer dogs were sent to the area.",
        ("The region was hit by a quake in [old_year:1987] that killed [old_toll:more than 2,000] people."),
    ),
    "C": (
        "2022-03-15",
        "Toll rises to [toll:31] after Karsel earthquake",
        (
            "The number of people killed in Monday's earthquake in the Karsel valley has risen to "
            "[toll:31], the rescue service said on Tuesday."
        ),
        "[hurt:More than 200] people were hurt and [missing:five] were still missing.",
        (
            "[school:Eleven] children died in the boarding school at Tem, and [rescued:two] others were "
            "pulled out alive."
        ),
        (
            "The [magnitude:magnitude-6.3] quake struck at [time:4.12 a.m.] and destroyed [houses:nearly "
            "700] houses."
        ),
        (
            "The government promised [aid:$40 million] for the valley, which is home to [population:about "
            "60,000] people."
        ),
        "It was the worst earthquake since [old_year:1987], when [old_toll:2,300] people died.",
    ),
    "D": (
        "2022-03-15",
        "Rescuers search rubble in Karsel for [missing:five] missing",
        (
            "Rescuers with dogs searched on Tuesday for [missing:five] people missing since an earthquake "
            "killed [toll:31] in the Karsel valley."
        ),
        (
            "The quake of magnitude [magnitude:6.4] hit the valley, [distance:90 kilometres] east of "
            "Ostrava Nova, on Monday."
        ),
        "Some [soldiers:500] soldiers are helping. [dogs:Twelve] dogs were flown in from abroad.",
        "The government will give [aid:40 million dollars] to those who lost their homes.",
        "[aftershocks:Six] aftershocks shook the valley on Monday night.",
    ),
}
QUAKE_STATES = {
    "toll": "conflict", "hurt": "conflict", "magnitude": "conflict", "time": "same", "depth":
    "compatible", "school": "conflict", "houses": "conflict", "distance": "conflict", "population":
    "compatible", "old_year": "same", "old_toll": "compatible", "missing": "conflict", "soldiers":
    "same", "dogs": "same", "aid": "same",
}  # fmt: skip

PURCHASE = {
    "A": (
        "2019-06-04",
        "Brannock to buy Helmer Dairies for [price:$2.4 billion]",
        (
            "Brannock Foods said on Tuesday it would buy Helmer Dairies for [price:$2.4 billion] in cash, "
            "its biggest purchase in [while:12 years]."
        ),
        (
            "Shareholders of Helmer will get [share_price:$31.50] a share, a premium of [premium:28 "
            "percent] over Monday's close."
        ),
        "Helmer employs [staff:6,200] people at [plants:14] plants in [countries:five] countries.",
        "Brannock expects savings of [savings:$150 million] a year by [savings_year:2022].",
        ("Shares of Helmer rose [helmer_rise:26 percent], while Brannock fell [brannock_fall:3.2 percent]."),
        "Helmer had sales of [sales:$1.8 billion] in [sales_year:2018].",
    ),
    "B": (
        "2019-06-04",
        "Brannock Foods swallows Helmer in [price:$2.4bn] deal",
        (
            "Brannock Foods has agreed to pay [price:$2.4bn] for its smaller rival Helmer Dairies, the "
            "companies announced on Tuesday."
        ),
        "The offer of [share_price:$31.50] a share is [premium:28%] above Helmer's last price.",
        "About [cuts:400] jobs will be cut, said Brannock's chief executive, Dana Orly.",
        "Helmer, founded in [founded:1951], has [staff:about 6,000] workers and [plants:13] plants.",
        "Its sales last year were [sales:$1.8bn], and it made a profit of [profit:$94m].",
        "Shares in Helmer jumped [helmer_rise:26%].",
    ),
    "C": (
        "2019-06-05",
        "Unions fear for jobs after Helmer sale",
        (
            "Unions said on Wednesday that [cuts:up to 900] jobs were at risk after Brannock's purchase "
            "of Helmer Dairies for [price:more than $2 billion]."
        ),
        "Brannock has said that [cuts:400] of Helmer's [staff:6,200] workers would have to go.",
        "The dairy was founded by the Helmer family in [founded:1953].",
        "Brannock wants to save [savings:$150m] a year.",
        "The union called a meeting of all [plants:14] plants for Friday.",
    ),
    "D": (
        "2019-06-05",
        "Regulators to look at Brannock's Helmer deal",
        (
            "The competition authority will look into the [price:$2.4 billion] purchase of Helmer Dairies "
            "by Brannock Foods, it said on Wednesday."
        ),
        "Together the two companies sell [market:41 percent] of the country's butter.",
        "The authority has [review:90 days] to decide.",
        (
            "In [blocked_year:2011] it blocked the sale of Pell Creameries to Brannock for [blocked:$700 "
            "million]."
        ),
        (
            "Brannock hopes to save [savings:$180 million] a year and pays [share_price:$31.50] for each "
            "Helmer share."
        ),
    ),
}
PURCHASE_STATES = {
    "price": "compatible", "share_price": "same", "premium": "same", "staff": "compatible",
    "plants": "conflict", "savings": "conflict", "helmer_rise": "same", "sales": "same", "cuts":
    "compatible", "founded": "conflict",
}  # fmt: skip

EVENTS = {"quake": (QUAKE, QUAKE_STATES), "purchase": (PURCHASE, PURCHASE_STATES)}
