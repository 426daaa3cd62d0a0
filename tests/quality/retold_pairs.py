"""Invented pairs of sentences from two reports of one event: half of them differ, half are compatible.

Written before the rules that judge them were run on any of them.
"""

from __future__ import annotations

# (type of the difference, the sentence of one report, that of the other)
DIFFER: tuple[tuple[str, str, str], ...] = (
    # figures
    (
        "figure",
        "Nineteen passengers were injured when the Torvik ferry struck the quay, the coastguard said.",
        "The coastguard said 31 passengers were injured as the ferry hit the quay at Torvik.",
    ),
    (
        "figure",
        "The council will spend 4 million euros on the new sea wall.",
        "The new sea wall will cost the council 6.5 million euros.",
    ),
    (
        "figure",
        "Voters in Harrow Bay backed the merger by 61 percent.",
        "In Harrow Bay, 54 percent of voters backed the merger.",
    ),
    # times
    (
        "time",
        "The Alder Tunnel reopened to traffic on Wednesday after a week of repairs.",
        "The Alder Tunnel reopened to traffic on Friday after a week of repairs.",
    ),
    (
        "time",
        "The first alarm was raised at 6 a.m. by a night guard of the mill.",
        "The first alarm was raised at 9 a.m. by a night guard of the mill.",
    ),
    # places
    (
        "place",
        "The stolen paintings were found in a garage in Lyon, prosecutors said.",
        "The stolen paintings were found in a garage in Marseille, prosecutors said.",
    ),
    (
        "place",
        "The envoys met for two hours in Vienna on Sunday.",
        "The envoys met for two hours in Geneva on Sunday.",
    ),
    # names
    (
        "name",
        "The inquiry will be led by Judge Marta Ellison, the ministry announced.",
        "The inquiry will be led by Judge Peter Sandoval, the ministry announced.",
    ),
    (
        "name",
        "The winning goal was scored by Tomas Brandt in the last minute of the match.",
        "The winning goal was scored by Felix Oduya in the last minute of the match.",
    ),
    # quotations
    (
        "quote",
        "“We have lost all trust in the harbour board,” said union leader Ines Calder.",
        "Union leader Ines Calder said: “We have lost some trust in the harbour board.”",
    ),
    (
        "quote",
        "“Nobody warned us that the slope was moving,” farmer Otto Reiss told reporters.",
        "“Nobody told us that the slope was about to move,” farmer Otto Reiss said.",
    ),
    (
        "quote",
        "Calder called the offer “an insult to working families”.",
        "Calder dismissed the offer as “an insult to hard-working people”.",
    ),
    # attributions
    (
        "attribution",
        "The refinery ignored three safety warnings before the fire, the Torvik Herald reported.",
        "The refinery had ignored three safety warnings before the fire broke out.",
    ),
    (
        "attribution",
        "The driver had been awake for 22 hours, police spokeswoman Lena Fors said.",
        "The driver had been awake for 22 hours, his lawyer Karim Aziz said.",
    ),
    (
        "attribution",
        "According to the Northern Post, the minister sold his shares two days before the announcement.",
        "The minister sold his shares two days before the announcement was made.",
    ),
    (
        "attribution",
        "Engineers reportedly knew of the cracks in the dam for months.",
        "Engineers knew of the cracks in the dam for months, the auditor Vera Holm said in her report.",
    ),
    # certainty
    (
        "certainty",
        "The leak appears to have started in a corroded pipe under the laundry.",
        "The leak started in a corroded pipe under the laundry.",
    ),
    (
        "certainty",
        "The gunman allegedly bought the rifle at a fair in Norden.",
        "The gunman bought the rifle at a weapons fair in Norden last spring.",
    ),
    (
        "certainty",
        "Premier Okafor hinted that he would dissolve the assembly in May.",
        "Premier Okafor said that he would dissolve the assembly in May.",
    ),
    (
        "certainty",
        "The two missing climbers are believed to have fallen into the gorge.",
        "The two missing climbers fell into the gorge below the hut.",
    ),
    # polarity
    (
        "polarity",
        "The airline apologised to the stranded passengers on Tuesday.",
        "The airline has not apologised to the stranded passengers.",
    ),
    (
        "polarity",
        "Mayor Lund attended the funeral of the three firefighters.",
        "Mayor Lund did not attend the funeral of the firefighters.",
    ),
    (
        "polarity",
        "The company paid the ransom within a day.",
        "The company refused to pay the ransom.",
    ),
    # wording
    (
        "wording",
        "Rioters set two cars alight outside the town hall of Valbruck.",
        "Protesters set two cars alight in front of the town hall in Valbruck.",
    ),
    (
        "wording",
        "Senator Dole blasted the governor over the closure of the mine.",
        "Senator Dole criticised the governor for closing the mine.",
    ),
    (
        "wording",
        "The regime in Norden has banned the sale of foreign newspapers.",
        "The government of Norden has banned the sale of foreign newspapers.",
    ),
    (
        "wording",
        "Housing Minister Pavel Roth caved to the landlords and withdrew the bill.",
        "Housing Minister Pavel Roth withdrew the bill after talks with the landlords.",
    ),
    (
        "wording",
        "Shares of the shipbuilder plummeted after the report on Monday.",
        "Shares of the shipbuilder fell after the report was published on Monday.",
    ),
    (
        "wording",
        "Eleven villagers were slaughtered by the militia in the night raid.",
        "Eleven villagers were killed by the militia in a raid at night.",
    ),
    (
        "wording",
        "The controversial mast on the Kestrel hill will be lit for the first time.",
        "The new mast on the Kestrel hill will be lit for the first time tonight.",
    ),
)

COMPATIBLE: tuple[tuple[str, str], ...] = (
    # rounding, bounds, words and digits, units
    (
        "Nearly 2,000 people were moved out of their homes in Sandholm.",
        "In Sandholm 1,960 people had to leave their homes.",
    ),
    ("At least 30 houses burned down in the village.", "The fire destroyed 34 houses in the village."),
    ("A dozen boats took part in the search.", "Twelve boats searched the bay through the night."),
    ("The bridge is 3.1 miles long.", "The bridge is about five kilometres long and has four lanes."),
    ("The fine came to $2.5 million.", "The court set a fine of 2,500,000 dollars."),
    ("Temperatures fell to minus 30 C in the hills.", "It was minus 22 F in the hills at dawn."),
    # different things
    (
        "Four people died in the crash near Torvik.",
        "Nine people were injured in the crash near Torvik, two of them badly.",
    ),
    (
        "The club sold 4,000 tickets on the first day.",
        "The club has sold 9,500 tickets in all since Monday.",
    ),
    # times
    (
        "The vote will take place at 3 p.m. on Thursday in the old hall.",
        "The vote will take place on Thursday afternoon in the old hall.",
    ),
    (
        "The mine closed in the spring of 2019 for good.",
        "The mine was closed for good in April 2019.",
    ),
    # names
    (
        "President Volodar Zelinsky opened the new bridge on Monday.",
        "President Zelinskyy opened the bridge on Monday.",
    ),
    (
        "The United Nations sent two observers to Norden.",
        "The UN has sent two observers to Norden.",
    ),
    (
        "Dr. Helena Voss, head of the clinic, resigned on Friday.",
        "Voss, who led the clinic for nine years, resigned on Friday.",
    ),
    # places
    (
        "The convoy crossed the border near Kiev before noon.",
        "The convoy crossed the border near Kyiv before noon.",
    ),
    (
        "The fire broke out in a warehouse in the port of Hamburg.",
        "The fire broke out in a warehouse in Hamburg's harbour district in northern Germany.",
    ),
    # quotations
    (
        "“We will rebuild every single house, and we will do it before winter,” Mayor Lund said.",
        "Mayor Lund promised: “We will rebuild every single house.”",
    ),
    (
        "“It's over,” Calder said. “The talks have failed.”",
        "Calder said the talks had failed: “It’s over.”",
    ),
    # attribution
    (
        "Mayor Lund said on Monday that she would step down in June.",
        "Lund will step down in June, she told the town council on Monday.",
    ),
    (
        "Premier Okafor announced that the assembly would be dissolved in May.",
        "Premier Okafor said he would dissolve the assembly in May.",
    ),
    (
        "The union said it would go on strike on Tuesday.",
        "The union will go on strike on Tuesday over pay.",
    ),
    # certainty
    (
        "The storm could reach the coast by Saturday, forecasters said.",
        "Forecasters said the storm may reach the coast on Saturday.",
    ),
    (
        "Police believe that the fire was started on purpose.",
        "Detectives suspect that somebody started the fire on purpose.",
    ),
    # polarity
    (
        "The airline has yet to apologise to the passengers.",
        "The airline has not apologised to its passengers.",
    ),
    (
        "No one was hurt when the crane fell.",
        "The crane fell without hurting anyone.",
    ),
    (
        "The minister denied that he had sold the shares.",
        "The minister said he did not sell the shares.",
    ),
    # wording
    (
        "Senator Dole criticized the governor over the closure of the mine.",
        "Senator Dole found fault with the governor for closing the mine.",
    ),
    (
        "Demonstrators set two cars alight outside the town hall.",
        "Protesters set fire to two cars in front of the town hall.",
    ),
    (
        "The council approved the budget by a wide margin on Monday.",
        "The budget was passed by the town council on Monday.",
    ),
    (
        "Rescuers pulled a girl of six from the rubble on Sunday.",
        "On Sunday a six-year-old girl was saved from the ruins by rescue workers.",
    ),
    (
        "The museum bought the painting for the largest sum in its history.",
        "The museum paid more for the painting than ever before in its history.",
    ),
)

# Written when the rules stood; nothing was fitted to them.
FRESH_DIFFER: tuple[tuple[str, str, str], ...] = (
    (
        "figure",
        "The orchestra has cancelled 14 concerts since the strike began.",
        "Since the strike began, 22 concerts of the orchestra have been cancelled.",
    ),
    (
        "figure",
        "Inflation in Norden rose to 7.2 percent in March.",
        "Inflation reached 6.4 percent in Norden in March.",
    ),
    (
        "time",
        "The verdict against the two bankers is expected on Tuesday.",
        "The verdict against the two bankers is expected on Thursday.",
    ),
    (
        "name",
        "Goalkeeper Ruben Stahl was sent off after an hour.",
        "Goalkeeper Marco Lenz was sent off after an hour.",
    ),
    (
        "quote",
        "“This budget is a declaration of war on the old,” said opposition leader Mia Brandt.",
        "Opposition leader Mia Brandt called the budget “a declaration of war on the elderly”.",
    ),
    (
        "attribution",
        "The trawler had switched off its radio, according to the daily Kurier.",
        "The trawler had switched off its radio before the collision.",
    ),
    (
        "attribution",
        "The vaccine caused fever in one child of ten, the Norden Medicines Agency said.",
        "The vaccine gave one child of ten a fever.",
    ),
    (
        "certainty",
        "A faulty heater may have caused the blast at the bakery.",
        "A faulty heater caused the blast at the bakery.",
    ),
    (
        "certainty",
        "Detectives suspect that the ring was sold in Torvik.",
        "The ring was sold in Torvik, detectives established.",
    ),
    (
        "polarity",
        "The regulator approved the merger on Friday.",
        "The regulator did not approve the merger, it emerged on Friday.",
    ),
    (
        "wording",
        "Lawmakers gutted the programme for young farmers.",
        "Lawmakers cut the programme for young farmers by a third.",
    ),
    (
        "wording",
        "Thousands of migrants swarmed across the bridge at Kelm.",
        "Thousands of migrants crossed the bridge at Kelm.",
    ),
    (
        "wording",
        "The prime minister ridiculed his rival's plan for free buses.",
        "The prime minister objected to his rival's plan for free buses.",
    ),
    (
        "wording",
        "Two of the governor's cronies were given seats on the board.",
        "Two allies of the governor were given seats on the board.",
    ),
    (
        "wording",
        "The heroic nurses of Ward Nine worked through the night.",
        "The nurses of Ward Nine worked through the night.",
    ),
)

FRESH_COMPATIBLE: tuple[tuple[str, str], ...] = (
    ("About a third of the staff walked out.", "Some 34 percent of the staff left their desks."),
    ("The tower is 180 metres high.", "The tower rises about 590 feet above the square."),
    ("Six people were hurt on Monday.", "Two years ago 60 people were hurt at the same crossing."),
    ("The court sits again on 3 June.", "The court will meet again in early June."),
    (
        "Prime Minister Jana Kovář arrived late.",
        "Kovar, the prime minister, was late.",
    ),
    ("“I'm tired,” the pilot said.", "The pilot said he was tired."),
    (
        "The minister said that schools would stay open.",
        "Schools will stay open, the minister promised.",
    ),
    (
        "The company denied any wrongdoing.",
        "The company has said that it did nothing wrong.",
    ),
    (
        "Snow is likely on Sunday, forecasters said.",
        "Forecasters expect snow on Sunday.",
    ),
    ("The mayor attacked the plan's critics.", "The mayor hit out at those who had criticised the plan."),
    ("Prices rose sharply in May.", "In May prices went up steeply."),
    (
        "The soldiers shelled the town for two hours.",
        "For two hours the town was under shell fire from the army.",
    ),
    ("The team lost for the third time in a row.", "It was the third defeat in a row for the team."),
    ("The bank will close 40 branches.", "Forty branches of the bank are to close."),
    ("Firefighters put out the blaze by noon.", "By midday the fire had been extinguished."),
)
