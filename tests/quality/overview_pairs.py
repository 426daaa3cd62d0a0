"""Pairs of sentences on one thing, and what an editor would say of quotes and of certainty in them.

Sentences and labels were written before the program read them; the rules were then fitted to them. Each drift
names the footing of the first sentence, the second asserting; none where both stand alike.
"""

QUOTES = [
    (
        "“The harbour is not for sale,” minister Dana Koll said.",
        "“The harbour is for sale,” minister Dana Koll said.",
        {"verbatim", "altered"},
    ),
    (
        "“We need rain, not words,” farmer Otto Lind said.",
        '"We need rain ... not words," farmer Otto Lind said.',
        {"verbatim", "trimmed"},
    ),
    (
        "Koll said the plan was “a gift to the rich and a slap for the poor”.",
        "Koll called the plan “a gift to the rich”.",
        {"verbatim", "trimmed"},
    ),
    (
        "“It’s the worst flood I have seen in my life,” said Ines Paul, 81.",
        "“It is the worst flood that I've seen in my life,” said Ines Paul, 81.",
        {"verbatim", "altered"},
    ),
    (
        "“We will rebuild the school. We will do it this year,” Koll said.",
        "“We will do it this year,” Koll said of the school.",
        {"verbatim"},
    ),
    (
        "“I won’t resign,” Koll told reporters after the vote in parliament.",
        "“I will not resign,” Koll told reporters after the vote in parliament.",
        {"verbatim"},
    ),
    (
        "Koll promised that “every worker will be paid by Friday”.",
        "Koll promised that every worker would be paid by Friday.",
        {"verbatim", "paraphrased"},
    ),
    (
        "“This is a victory for all small towns,” said mayor Eva Roth.",
        "The mayor, Eva Roth, spoke of a victory for all small towns.",
        {"verbatim", "paraphrased"},
    ),
    (
        "“Our players gave everything,” coach Jan Berg said after the match.",
        "“My players gave everything they had,” coach Jan Berg said after the match.",
        {"verbatim", "altered"},
    ),
    (
        "“The bridge was never inspected,” engineer Tom Hale said.",
        "The bridge was never inspected.",
        {"verbatim", "paraphrased"},
    ),
    (
        "The firm said in a statement: “We regret the delay and apologise to all customers.”",
        "“We regret the delay,” the firm said.",
        {"verbatim", "trimmed"},
    ),
    (
        "« Nous avons perdu trois maisons », a dit le maire Paul Vidal.",
        "“We lost three houses,” mayor Paul Vidal said.",
        {"verbatim", "translated"},
    ),
    (
        "„Das ist ein schwarzer Tag für Aarn“, sagte Bürgermeisterin Eva Roth.",
        "Mayor Eva Roth spoke of a black day for Aarn.",
        {"verbatim", "paraphrased"},
    ),
    (
        "“We will talk again on Friday in the town hall,” Lena Fuchs said.",
        "“We will not talk to people who lock us out,” Lena Fuchs said.",
        set(),
    ),
    (
        "“Prices will fall by spring,” minister Dana Koll said in Aarn.",
        "Dana Koll, the minister, said in Aarn that rents would be frozen.",
        set(),
    ),
]

DRIFTS = [
    ("Police said the driver had been drinking.", "The driver had been drinking.", "credited"),
    ("The minister may resign on Friday.", "The minister will resign on Friday.", "hedged"),
    ("The mill is believed to have burned for two days.", "The mill burned for two days.", "hedged"),
    (
        "Critics say that the dam has poisoned the wells of Aarn.",
        "The dam has poisoned the wells of Aarn.",
        "anonymous",
    ),
    (
        "The accused, Ole Brand, is alleged to have sold the stolen paintings.",
        "Ole Brand sold the stolen paintings.",
        "hedged",
    ),
    (
        "The union denied that its members had blocked the gate.",
        "The union's members blocked the gate.",
        "unconfirmed",
    ),
    (
        "The shots came from the roof of the bank, a witness said.",
        "The shots came from the roof of the bank.",
        "anonymous",
    ),
    (
        "It was not clear whether the ferry had been checked in spring.",
        "The ferry had been checked in spring.",
        "unconfirmed",
    ),
    (
        "The prosecutor accused Ole Brand of selling the stolen paintings.",
        "Ole Brand sold the stolen paintings.",
        "credited",
    ),
    (
        "Prime Minister Dana Koll said that taxes would rise by two percent in May.",
        "Taxes will rise by two percent in May.",
        "credited",
    ),
    (
        "Apparently the pilot mistook the road for the runway.",
        "The pilot mistook the road for the runway.",
        "hedged",
    ),
    ("Der Fahrer hatte laut Polizei getrunken.", "The driver had been drinking.", "credited"),
    ("Le ministre aurait su que le barrage fuyait.", "The minister knew that the dam was leaking.", "hedged"),
    ("The driver had been drinking, police said.", "Police: The driver had been drinking.", None),
    (
        "The company plans to close its mill at Sund in May.",
        "The company will close its mill at Sund in May.",
        None,
    ),
    (
        "The court jailed Ole Brand for nine years on Friday.",
        "Ole Brand was jailed for nine years by the court on Friday.",
        None,
    ),
    ("The mayor opened the bridge on Sunday.", "On Sunday the mayor opened the bridge, and it rained.", None),
    (
        "“The bridge is safe,” engineer Tom Hale said.",
        "Engineer Tom Hale said the bridge was safe.",
        None,
    ),
    ("The fire destroyed the old mill.", "The old mill was destroyed by the fire.", None),
]


def language_of(sentence: str) -> str:
    if sentence.startswith(("«", "Le ")):
        return "fr"
    return "de" if sentence.startswith(("„", "Der ")) else "en"
