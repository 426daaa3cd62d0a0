"""English sentences that no rule was fitted to, with what a desk editor would say of each.

Written without a look at rules or word lists; the last part holds sentences that only look like statements.
"""

from statement_cases import case

A, N, X, C, R, H, P = "attributed", "anonymous", "explicit", "contested", "hearsay", "hedged", "projection"

INVERTED = (
    case(
        "“The goalkeeper kept us in it,” said coach Pieter Aals after the final whistle.",
        (A, "coach Pieter Aals", "The goalkeeper kept us in it"),
    ),
    case("“No one,” insisted the opera's director, Lena Voss, “was asked to leave.”", (A, "Lena Voss")),
    case("The vaccine, so the laboratory maintains, prevents nine in ten infections.", (A, "the laboratory")),
    case(
        "Gone, too, is the old grandstand, the club's secretary wrote in an email to members.",
        (A, "the club's secretary", "Gone, too, is the old grandstand"),
    ),
    case("The shares, Merrow Bank reckons, are worth half as much.", (A, "Merrow Bank")),
    case(
        "So weak was the evidence, the appeal judges held, that no jury should have seen it.",
        (A, "the appeal judges"),
    ),
    case(
        "Nothing in the cargo, customs chief Aldo Reyn was at pains to stress, had been radioactive.",
        (A, "customs chief Aldo Reyn"),
    ),
    case(
        "Neither side, Foreign Minister Sanna Ruud told parliament, had kept its word.",
        (A, "Foreign Minister Sanna Ruud"),
    ),
)

ACCORDING = (
    case(
        "The quake struck at a depth of 10 kilometres, according to the national seismological centre.",
        (A, "the national seismological centre", "The quake struck at a depth of 10 kilometres"),
    ),
    case(
        "The painting, according to the auction house Tolle & Sons, had hung in a barn for 60 years.",
        (A, "the auction house Tolle & Sons"),
    ),
    case(
        "According to two diplomats who attended the session, the vote was postponed twice.",
        (N, "two diplomats", "the vote was postponed twice"),
    ),
    case(
        "Unemployment fell to 4.1 percent in March, according to figures released on Friday by the "
        "statistics office.",
        (
            A,
            "figures released on Friday by the statistics office",
            "Unemployment fell to 4.1 percent in March",
        ),
    ),
    case(
        "Nine sailors, five of them teenagers according to the coastguard, were pulled from the water.",
        (A, "the coastguard", "five of them teenagers"),
    ),
    case(
        "According to the Havn Courier, the minister spent the night at the casino.",
        (R, "the Havn Courier", "the minister spent the night at the casino"),
    ),
)

HEADLINES = (
    case("Moscow: no troops on border", (A, "Moscow", "no troops on border")),
    case("Ferry sank in minutes, says captain", (A, "captain", "Ferry sank in minutes")),
    case("Bank to cut 2,000 jobs - union", (P, "union", "Bank to cut 2,000 jobs")),
    case("Rebels hold airport – army", (A, "army", "Rebels hold airport")),
    case("Coach: ‘We were robbed’", (A, "Coach", "We were robbed")),
    case("Minister denies taking gifts from builder", (C, "Minister", "taking gifts from builder")),
    case("Mine blast kills 11: state media", (R, "state media", "Mine blast kills 11")),
    case(
        "Sources: Striker signed four-year deal\n\nThe ground in Vannborg seats 20,000.",
        (N, "Sources", "Striker signed four-year deal"),
    ),
    case("Poll: Two in three want early election", (A, "Poll", "Two in three want early election")),
)

OUTLETS = (
    case(
        "“We heard two bangs,” Father Joao Brito told the Lagoa Hoje news site.",
        (R, "Father Joao Brito", "We heard two bangs"),
    ),
    case(
        "The grain had been stolen, a port worker told the broadcaster TV Delta.",
        (N, "a port worker", "The grain had been stolen"),
    ),
    case(
        "Ambassador Ruth Okello told Radio Kalle she had met the financier twice.",
        (R, "Ambassador Ruth Okello", "she had met the financier twice"),
    ),
    case(
        "In an interview with the weekly magazine Spectra, the chemist said the sample had been swapped.",
        (R, "the chemist", "the sample had been swapped"),
    ),
    case(
        "The envoy was recalled, the Baltic Post newspaper said, citing a cable.",
        (R, "the Baltic Post newspaper", "The envoy was recalled"),
    ),
    case("Media in the neighbouring country carried reports that the pipeline had burst.", (R,)),
    case(
        "State radio quoted a health official as saying that the outbreak was over.",
        (R, "State radio", "the outbreak was over"),
    ),
    case(
        "The striker has signed for Vannborg, if the Italian press is to be believed.",
        (R, "the Italian press", "The striker has signed for Vannborg"),
    ),
)

NESTED = (
    case(
        "Opposition leader Ines Koll said witnesses claimed that the ballot boxes had been swapped.",
        (A, "Opposition leader Ines Koll", "witnesses claimed that the ballot boxes had been swapped"),
        (N, "witnesses", "the ballot boxes had been swapped"),
    ),
    case(
        "Prosecutor Dana Weil said the accused had told a cellmate that he started the fire.",
        (A, "Prosecutor Dana Weil", "the accused had told a cellmate that he started the fire"),
        (A, "the accused", "he started the fire"),
    ),
    case(
        "The Evening Herald said the palace had denied that the prince was ill.",
        (R, "The Evening Herald", "the palace had denied that the prince was ill"),
        (C, "the palace", "the prince was ill"),
    ),
    case(
        "Aid group Mercy Road said it had been told by villagers that 40 people had drowned.",
        (A, "Aid group Mercy Road", "it had been told by villagers that 40 people had drowned"),
        (N, "villagers", "40 people had drowned"),
    ),
    case(
        "President Obi, a spokesman said, believes the treaty is dead.",
        (N, "a spokesman"),
        (A, "President Obi", "the treaty is dead"),
    ),
)

NEGATED = (
    case("The archbishop did not deny that the letter was genuine.", (A, "The archbishop")),
    case(
        "Palace officials did not say whether the queen had fallen.",
        (X, "Palace officials", "the queen had fallen"),
    ),
    case("The company has never claimed that its pills cure the disease.", (A, "The company")),
    case(
        "Inspector Holm stopped short of saying that the two fires were linked.",
        (X, "Inspector Holm", "the two fires were linked"),
    ),
    case(
        "The airline would not say how many seats had been sold.",
        (X, "The airline", "how many seats had been sold"),
    ),
    case("She did not rule out that the machine had failed.", (A, "She", "the machine had failed")),
    case("Neither the club nor the player confirmed the transfer.", (X, None, "the transfer")),
)

PASSIVES = (
    case("The tenor is said to have walked out after the second act.", (H,)),
    case("Some 60 miners are thought to be trapped below the third level.", (H,)),
    case(
        "“I was not bullied,” the finance minister was quoted as saying.",
        (R, "the finance minister", "I was not bullied"),
    ),
    case("The former treasurer has been accused of forging receipts.", (H,)),
    case("It is alleged that the nurse swapped the samples.", (H, None, "the nurse swapped the samples")),
    case("The goalkeeper is understood to have failed a medical.", (H,)),
    case("The archive was rumoured to contain letters from the tsar.", (H,)),
    case("The captain was described by former shipmates as reckless.", (N, "former shipmates")),
)

EVIDENCE = (
    case(
        "Tax records suggest the castle changed hands in 2009.",
        (A, "Tax records", "the castle changed hands in 2009"),
    ),
    case(
        "The data point to a slowdown in the services sector.",
        (A, "The data", "a slowdown in the services sector"),
    ),
    case(
        "Cockpit recordings show that the pilots argued before the crash.",
        (A, "Cockpit recordings", "the pilots argued before the crash"),
    ),
    case(
        "Early results indicate a narrow win for the ruling party.",
        (A, "Early results", "a narrow win for the ruling party"),
    ),
    case("A video posted online appears to show a column of trucks.", (H,)),
)

MINDS = (
    case(
        "Detective Ana Roig believes the brothers knew their killer.",
        (A, "Detective Ana Roig", "the brothers knew their killer"),
    ),
    case("Chancellor Fink hopes to sign the accord before the summer.", (P,)),
    case("The governor wants the curfew lifted.", (A, "The governor", "the curfew lifted")),
    case(
        "Novelist Petra Zahn thinks the prize came too early.",
        (A, "Novelist Petra Zahn", "the prize came too early"),
    ),
    case("Team owner Lars Bekk vowed to appeal.", (P,)),
    case("The drugs maker plans to spin off its animal health unit.", (P,)),
    case("Archbishop Luz opposes the sale of the chapel.", (A, "Archbishop Luz", "the sale of the chapel")),
    case(
        "Senator Ilse Carr supports raising the pension age.",
        (A, "Senator Ilse Carr", "raising the pension age"),
    ),
    case("The rebels agreed to free the hostages within a week.", (P,)),
    case(
        "The Green party fears that the dam has poisoned the wells.",
        (A, "The Green party", "the dam has poisoned the wells"),
    ),
)

UNVERIFIED = (
    case(
        "The militia said it had taken the town of Ost Radna.\n\n"
        "The claim could not be independently verified.",
        (A, "The militia", "it had taken the town of Ost Radna"),
        (X,),
    ),
    case(
        "General Asp said his forces had destroyed 30 tanks. Fighting has raged along the canal since May. "
        "His claim could not be verified.",
        (A, "General Asp", "his forces had destroyed 30 tanks"),
        (X,),
    ),
    case("Tarna was unable to verify the footage.", (X,)),
    case("The authenticity of the recording has not been established.", (X,)),
    case("It was impossible to check the figures independently.", (X, None, "the figures")),
    case("Whether the boat carried a radio is not known.", (X, None, "the boat carried a radio")),
    case("There was no word from the kidnappers on whether the boy was alive.", (X,)),
    case("A spokeswoman for the bank had no comment.", (X,)),
    case("Investigators have yet to establish a motive for the stabbing.", (X,)),
    case("Calls to the factory went unanswered.", (X,)),
)

DENIALS = (
    case("The duchess dismissed as nonsense a report that she had sold the tiara.", (C, "The duchess")),
    case("The insurer has denied wrongdoing.", (C, "The insurer", "wrongdoing")),
    case(
        "Kalevia brushed aside accusations that it had jammed the satellite.",
        (C, "Kalevia", "it had jammed the satellite"),
    ),
    case("The brothers maintain their innocence.", (C, "The brothers")),
    case("The labour ministry disputed the union's figure of 30,000 strikers.", (C, "The labour ministry")),
    case("Lawyers for the singer called the lawsuit baseless.", (C, "Lawyers for the singer")),
    case("There is no truth in the rumour, the club said.", (C, "the club")),
)

UNNAMED = (
    case(
        "Three people with direct knowledge of the auction said bidding had stalled.",
        (N, "Three people with direct knowledge of the auction", "bidding had stalled"),
    ),
    case(
        "Doctors at the scene said most of the wounded were children.",
        (N, "Doctors at the scene", "most of the wounded were children"),
    ),
    case(
        "A senior European official, speaking on condition of anonymity, said the deadline had slipped.",
        (N, "A senior European official", "the deadline had slipped"),
    ),
    case("Half a dozen former employees described a culture of fear.", (N, "Half a dozen former employees")),
    case(
        "Some economists argue that the peg has outlived its use.",
        (N, "Some economists", "the peg has outlived its use"),
    ),
    case(
        "One resident, who would give only her initials, said the water tasted of metal.",
        (N, "One resident", "the water tasted of metal"),
    ),
    case(
        "The order came from the very top, an insider said.",
        (N, "an insider", "The order came from the very top"),
    ),
    case("Many fear that the winter stocks are gone.", (N, "Many", "the winter stocks are gone")),
    case("Survivors told of waves as high as houses.", (N, "Survivors", "waves as high as houses")),
)

RESOLVED = (
    case(
        "Mayor Marta Kolb visited the flooded district on Sunday. She said the pumps had failed.",
        (A, "She", "the pumps had failed"),
    ),
    case(
        "The union's leader, Jon Aske, met the board on Monday. The offer was an insult, the 54-year-old "
        "said. He said the strike had cost the firm millions.",
        (A, "the 54-year-old", "The offer was an insult"),
        (A, "He", "the strike had cost the firm millions"),
    ),
    case(
        "Emil Stroud, a baker, was arrested in May. Stroud, 41, denied setting the fire.",
        (C, "Stroud", "setting the fire"),
    ),
    case(
        "Defence Minister Pia Thorn flew to the front. There the minister said that morale was high.",
        (A, "the minister", "morale was high"),
    ),
    case(
        "The Lindow Clinic closed a ward on Friday. It said two patients had caught the virus.",
        (A, "It", "two patients had caught the virus"),
    ),
)

GOING_ON = (
    case(
        "“The roof went first. Then the walls came in. We ran,” said farmer Ole Dahl.",
        (A, None, "The roof went first"),
        (A, None, "Then the walls came in"),
        (A, "farmer Ole Dahl", "We ran"),
    ),
    case(
        "Coach Ida Roth was blunt. “We did not run. We did not tackle. It was a disgrace.”",
        (A, None, "We did not run"),
        (A, None, "We did not tackle"),
        (A, None, "It was a disgrace"),
    ),
    case(
        "“The law is broken,” Judge Vera Ost said. “It punishes the poor.”",
        (A, "Judge Vera Ost", "The law is broken"),
        (A, None, "It punishes the poor"),
    ),
    case(
        "“I grew up in this theatre,” actor Max Lund said on the opening night.\n\n"
        "“My mother sold tickets here,” he added.\n\n“She never saw me on its stage.”",
        (A, "actor Max Lund", "I grew up in this theatre"),
        (A, "he", "My mother sold tickets here"),
        (A, None, "She never saw me on its stage"),
    ),
    case(
        "“The ship turned over so fast,” said cook Raul Mina. “The lights went out.\n\n“There was no alarm.”",
        (A, "cook Raul Mina", "The ship turned over so fast"),
        (A, None, "The lights went out"),
        (A, None, "There was no alarm"),
    ),
)

DOUBTS = (
    case("The thieves apparently left through the crypt.", (H,)),
    case("The painting is probably a copy.", (H,)),
    case("Perhaps as many as 40 houses were lost.", (H,)),
    case("The winner might have been offside.", (H,)),
    case("The parrot supposedly belonged to a pirate.", (H,)),
    case("It looks as if the referee misread the rule.", (H, None, "the referee misread the rule")),
    case("The presumed leader of the gang was led away in handcuffs.", (H,)),
    case(
        "“He reportedly sold the boat,” his sister Maud Lind said.",
        (A, "his sister Maud Lind", "He reportedly sold the boat"),
    ),
)

PROJECTIONS = (
    case("Inflation is forecast to ease to 3 percent by December.", (P,)),
    case("Unless the parties reach a deal, the theatre will go dark for good.", (P,)),
    case("Farmers threatened to block the motorway.", (P,)),
)

DOCUMENTS = (
    case(
        "The indictment says the sisters laundered 3 million crowns.",
        (A, "The indictment", "the sisters laundered 3 million crowns"),
    ),
    case(
        "In a letter to shareholders, chairwoman Rhea Tal said the fraud had gone on for years.",
        (A, "chairwoman Rhea Tal", "the fraud had gone on for years"),
    ),
    case(
        "The company owes its suppliers 40 million, a court filing shows.",
        (A, "a court filing", "The company owes its suppliers 40 million"),
    ),
    case(
        "Four in ten voters trust neither candidate, a survey by Orbis found.",
        (A, "a survey by Orbis", "Four in ten voters trust neither candidate"),
    ),
    case(
        "An internal memo seen by this newspaper warned that the bolts were worn.",
        (A, "An internal memo", "the bolts were worn"),
    ),
    case(
        "The autopsy report lists drowning as the cause of death.",
        (A, "The autopsy report", "drowning as the cause of death"),
    ),
)

PLAIN = (
    case("The so-called “ghost fleet” left port on Monday."),
    case("Thousands marched against the ‘bedroom tax’ in driving rain."),
    case("The house he called home for 30 years stood empty."),
    case("The suspect was told to leave the country by midnight."),
    case("The law says what counts as a weapon."),
    case("The launch went according to plan."),
    case("Players are seeded according to their ranking."),
    case("The square is named after a poet who drowned in 1912."),
    case("The quake claimed 12 lives."),
    case("The theft was reported to police on Monday."),
    case("Two climbers were found dead below the ridge."),
    case("The elections of May 2019 were won by the Liberals."),
    case("As a child she could swim across the bay."),
    case("The clock on the tower said five to nine."),
    case("He reported for duty at dawn."),
    case("The skipper refused to hand over the logbook."),
    case("The accused woman entered the courtroom in a wheelchair."),
    case("The bank's reported profit for 2023 was 12 million crowns."),
    case("The hall seats 400 and is called the Ark."),
    case("The prince gave up his claim to the throne."),
    case("The will of the late count was read on Tuesday."),
    case("The plan to drain the marsh was dropped in 1978."),
    case("The minister showed reporters the new bridge."),
    case("The grave of an unknown soldier lies under the arch."),
    case("The band told jokes between songs and thanked the crew."),
)

CASES = (
    *INVERTED,
    *ACCORDING,
    *HEADLINES,
    *OUTLETS,
    *NESTED,
    *NEGATED,
    *PASSIVES,
    *EVIDENCE,
    *MINDS,
    *UNVERIFIED,
    *DENIALS,
    *UNNAMED,
    *RESOLVED,
    *GOING_ON,
    *DOUBTS,
    *PROJECTIONS,
    *DOCUMENTS,
    *PLAIN,
)
