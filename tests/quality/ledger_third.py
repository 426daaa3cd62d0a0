"""Two invented events more, a shooting and an election, read when the rules fitted the other four."""

from __future__ import annotations

SHOOTING = {
    "A": (
        "2023-02-17",
        "Gunman kills [toll:five] at warehouse in Dunmore",
        (
            "A man shot dead [toll:five] people at a warehouse in Dunmore on Thursday night and then "
            "turned the gun on himself, police said."
        ),
        "[hurt:Three] others were wounded, [critical:one] of them critically.",
        "The gunman, Carl Venning, [age:34], had worked there for [worked:two years].",
        "Officers arrived [response:four minutes] after the first call at [time:9:15 p.m.].",
        "He fired [shots:at least 40] shots with a rifle that he had bought legally in January.",
        "In [old:2019], a gunman killed [old_toll:12] people at a shopping mall in the same state.",
        "About [present:70] people were in the building.",
    ),
    "B": (
        "2023-02-17",
        "[toll:Six] dead in Dunmore shooting",
        (
            "[toll:Six] people including the gunman died in a shooting at a parcel warehouse in Dunmore "
            "late on Thursday."
        ),
        "[hurt:Four] people were taken to hospital, Mayor Tess Arlow said.",
        "Police named the attacker as Carl Venning, [age:35], a former employee.",
        (
            "The first emergency call came at [time:9:15 p.m.], and officers were there within "
            "[response:five minutes]."
        ),
        "Some [present:80] workers were on shift at the time.",
        (
            "It was the worst shooting in the state since [old:2019], when [old_toll:12] people were "
            "killed in a mall."
        ),
    ),
    "C": (
        "2023-02-18",
        "Dunmore mourns victims of warehouse attack",
        (
            "Hundreds of people lit candles in Dunmore on Friday for the [toll:five] workers shot dead at "
            "a warehouse."
        ),
        "The victims were [women:three] women and [men:two] men, the youngest of them [youngest:19].",
        "[hurt:Three] wounded workers remained in hospital.",
        "Investigators counted [shots:more than 60] shots.",
        "Venning, who was [age:34], was dismissed [dismissed:three weeks] ago.",
    ),
}
SHOOTING_STATES = {
    "toll": "conflict", "hurt": "conflict", "age": "conflict", "response": "conflict", "time":
    "same", "shots": "conflict", "present": "conflict", "old": "same", "old_toll": "same",
}  # fmt: skip

ELECTION = {
    "A": (
        "2020-11-09",
        "Progress Party wins Tallow election with [share:41 percent]",
        (
            "The Progress Party won Sunday's election in Tallow with [share:41 percent] of the vote, "
            "taking [seats:52] of the [house:120] seats in parliament."
        ),
        "The ruling Union fell to [union:29 percent] and [union_seats:36] seats.",
        "Turnout was [turnout:67.5 percent], up from [turnout_old:61 percent] in [old:2016].",
        ("[monitors:Three hundred] foreign observers watched the vote at [stations:2,100] polling stations."),
        "Police arrested [arrests:two] men who had tried to burn a ballot box.",
    ),
    "B": (
        "2020-11-09",
        "Tallow turns to the opposition",
        "Voters in Tallow have thrown out the government of the Union, which won only [union:29%].",
        (
            "The Progress Party of Aila Renn got [share:40.8%] and [seats:52] seats; [needed:61] are "
            "needed for a majority."
        ),
        "[turnout:Two thirds] of those entitled to vote went to the polls.",
        "More than [monitors:250] observers were in the country.",
        "The Greens doubled their share to [greens:8 percent].",
    ),
    "C": (
        "2020-11-10",
        "Count goes on in Tallow",
        (
            "With [counted:98 percent] of votes counted, the Progress Party has [share:41.3 percent] and "
            "is set to take [seats:53] seats."
        ),
        ("The Union has [union:28.6 percent] and [union_seats:35] seats, the Greens [greens:8 percent]."),
        "Turnout reached [turnout:68 percent], the electoral commission said.",
        "[arrests:Five] people were arrested on election day.",
    ),
}
ELECTION_STATES = {
    "share": "conflict", "seats": "conflict", "union": "conflict", "union_seats": "conflict",
    "turnout": "conflict", "monitors": "compatible", "arrests": "conflict", "greens": "same",
}  # fmt: skip

THIRD = {"shooting": (SHOOTING, SHOOTING_STATES), "election": (ELECTION, ELECTION_STATES)}
