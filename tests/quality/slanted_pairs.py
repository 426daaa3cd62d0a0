"""Invented pairs in which one newsroom takes a side, by kinds of slant, and pairs in which none does.

Written before the rules that judge them were run on any of them.
"""

from __future__ import annotations

Pairs = tuple[tuple[str, str], ...]

SAYING: Pairs = (
    (
        "Mayor Dolan fretted that the tram would cost too much.",
        "Mayor Dolan said the tram would cost too much.",
    ),
    (
        "Union leader Petra Voss whined that the shifts were too long.",
        "The shifts are too long, said Petra Voss, who leads the union.",
    ),
    (
        "Baxter sneered that the council had never read the plan.",
        "The council had never read the plan, Baxter told reporters.",
    ),
    (
        "Senator Ruiz blasted the port deal on Tuesday.",
        "Senator Ruiz said on Tuesday that he could not support the port deal.",
    ),
    (
        "Larsen gloated that the court had ruled for him.",
        "Larsen said the court had ruled in his favor.",
    ),
    (
        "The ministry shrieked that the figures were secret.",
        "The ministry said the figures were secret.",
    ),
    (
        "Headteacher Joan Abbot moaned that parents had not been asked.",
        "Headteacher Joan Abbot noted that parents had not been asked.",
    ),
    (
        "Carver bragged that the bridge was his idea.",
        "Carver said that the bridge had been his idea.",
    ),
    (
        "Her rival, Tom Ashby, grumbled that the vote came too soon.",
        "The vote came too soon, said Tom Ashby, who ran against her.",
    ),
    (
        "The company sniffed that the strike would change nothing.",
        "The strike would change nothing, the company said in a statement.",
    ),
)

ACTS: Pairs = (
    (
        "Lawmakers gutted the state's clean air act on Monday.",
        "Lawmakers voted on Monday to repeal the state's clean air act.",
    ),
    (
        "The assembly rammed through a tax on vans late at night.",
        "The assembly approved a tax on vans late at night.",
    ),
    (
        "Judges smacked down the governor's curfew on Friday.",
        "The governor's curfew was struck down by the judges on Friday.",
    ),
    (
        "The board booted headmaster Karl Ames on Thursday.",
        "The board dismissed headmaster Karl Ames on Thursday.",
    ),
    (
        "The city muzzled street musicians with a new rule.",
        "The city limited street musicians with a new rule.",
    ),
    (
        "Parliament rubber-stamped the budget on Wednesday.",
        "Parliament passed the budget on Wednesday.",
    ),
    (
        "The senate torpedoed the housing bill in a late vote.",
        "The senate rejected the housing bill in a late vote.",
    ),
    (
        "Officers manhandled the marchers out of the square.",
        "Officers removed the marchers from the square.",
    ),
    (
        "Regulators strangled the small breweries with new fees.",
        "Regulators will charge small breweries new fees.",
    ),
    (
        "The minister caved to the farmers and dropped the levy.",
        "The minister agreed with the farmers to drop the levy.",
    ),
    (
        "The council axed nine libraries, leaving readers in the cold, and trashed its own promise.",
        "The council will close nine libraries and has changed its promise.",
    ),
    (
        "Court Slaps Down Harbor Fee",
        "An appeals court ruled on Tuesday that the harbor fee is not lawful.",
    ),
)

NAMES: Pairs = (
    (
        "Border guards deported forty illegal aliens on Sunday.",
        "Border guards deported forty migrants on Sunday.",
    ),
    (
        "The sheriff's deputies dispersed the mob near the depot.",
        "The sheriff's deputies dispersed the demonstrators near the depot.",
    ),
    (
        "Bureaucrats in Velden ordered the farmers to drain the ponds.",
        "The government told the farmers in Velden to drain the ponds.",
    ),
    (
        "Voters rejected the land grab by the water board.",
        "Voters rejected the plan by the water board.",
    ),
    (
        "The cronies of Mayor Holt got the contract.",
        "Associates of Mayor Holt got the contract.",
    ),
    (
        "The senator backed the gun confiscation bill.",
        "The senator backed the gun bill.",
    ),
    (
        "The regime's thugs beat two students at the gate.",
        "Police officers of the government beat two students at the gate.",
    ),
    (
        "Tycoons and fat cats will pay less under the budget.",
        "Business owners will pay less under the budget.",
    ),
    (
        "The council passed the so-called fairness rule on Monday.",
        "The council passed the fairness rule on Monday.",
    ),
    (
        "Junkies will get free needles at the clinic.",
        "Patients will get free needles at the clinic.",
    ),
)

ASIDES: Pairs = (
    (
        "Governor Pell vetoed the milk bill, thumbing his nose at dairy farmers.",
        "Governor Pell vetoed the milk bill on Monday.",
    ),
    (
        "The board approved the merger, caving to its bankers.",
        "The board approved the merger after two days of talks.",
    ),
    (
        "The council passed the parking rule, a shameless cash grab.",
        "The council passed the parking rule by six votes to five.",
    ),
    (
        "Ministers scrapped the bus grant, betraying the villages.",
        "Ministers scrapped the bus grant in the budget.",
    ),
    (
        "Lind signed the notorious waste treaty in Oslo.",
        "Lind signed the waste treaty in Oslo.",
    ),
    (
        "The decision on the quarry, an outrage to every family in the valley, came at noon.",
        "The decision on the quarry came at noon.",
    ),
    (
        "The draconian curfew takes effect at midnight.",
        "The curfew takes effect at midnight in all districts.",
    ),
    (
        "The senator opposed the dam, pandering to the coal lobby.",
        "The senator opposed the dam in a speech on Monday.",
    ),
    (
        "The radical group Clean Rivers sued the mill.",
        "The environmental group Clean Rivers sued the mill.",
    ),
    (
        "Dorn shamefully sold the archive to a dealer.",
        "Dorn sold the archive to a dealer in June.",
    ),
)

ATTRIBUTION: Pairs = (
    (
        "The reactor had leaked for two days before anyone noticed.",
        "The reactor had leaked for two days before anyone noticed, a former engineer said.",
    ),
    (
        "The clinic turned the women away twice, according to a neighbor.",
        "The clinic turned the women away twice.",
    ),
    (
        "According to Radio Havel, the mine had been warned three times about gas.",
        "Josef Blum, a retired foreman, said in an interview the mine was warned three times about gas.",
    ),
    (
        "Economists warn that the tariff could cost 900 jobs in the valley.",
        "The mayor said that the tariff could cost 900 jobs in the valley.",
    ),
    (
        "The fee is likely to be raised again in spring.",
        "Parents said the fee would be raised again in spring.",
    ),
    (
        "The bank sends small savers to other lenders.",
        "Its director, Maud Keller, said the bank sends small savers to other lenders.",
    ),
    (
        "Opponents say that the pipeline will poison the wells.",
        "Geologists say that the pipeline will poison the wells.",
    ),
    (
        "The warehouse manager knew that the doors were locked.",
        "The warehouse manager knew that the doors were locked, survivors said.",
    ),
    (
        "Two women said that they had been followed by the guard for weeks.",
        "Two women had been followed by the guard for weeks.",
    ),
    (
        "The spokesman, Ian Groot, said the vote was a farce for farmers.",
        "The chairwoman, Lea Hahn, said the vote was a farce for farmers.",
    ),
)

DOUBT: Pairs = (
    (
        "Harlan took money from the lobby, the inquiry found.",
        "Harlan denied that he took money from the lobby.",
    ),
    (
        "Harlan denies having met the lobbyist.",
        "Harlan met the lobbyist twice in May.",
    ),
    (
        "Police fired into the crowd at the gate.",
        "Police did not fire into the crowd at the gate.",
    ),
    (
        "The ferry never received the storm warning.",
        "The ferry received the storm warning at noon.",
    ),
    (
        "The fire was apparently set by a guard.",
        "The fire was set by a guard, the report says.",
    ),
    (
        "The two sides have agreed on a truce.",
        "The two sides appear to have agreed on a truce.",
    ),
    (
        "The pilot may have ignored the alarm.",
        "The pilot ignored the alarm.",
    ),
    (
        "The minister knew of the fault in March.",
        "The minister reportedly knew of the fault in March.",
    ),
    (
        "The firm dumped acid in the lake.",
        "The firm allegedly dumped acid in the lake.",
    ),
    (
        "It was unclear whether the driver had been drinking.",
        "The driver had been drinking.",
    ),
)

# Plain or equally strong words for one thing, loaded words for another, somebody's own words.
LEVEL: Pairs = (
    (
        "Mayor Dolan noted that the tram would cost too much.",
        "The tram would cost too much, Mayor Dolan said.",
    ),
    ("Voss warned that the shifts were too long.", "Voss said the shifts were too long."),
    ("Baxter told reporters that he would run again.", "Baxter announced that he would run again."),
    ("Larsen blasted the ruling.", "Larsen lashed out at the ruling."),
    ("Carver bragged about his garden.", "Carver said that the bridge had been damaged."),
    ("Lawmakers repealed the act on Monday.", "The act was overturned by lawmakers on Monday."),
    ("The assembly passed a tax on vans.", "The assembly approved a tax on vans on Monday."),
    ("Judges struck down the curfew.", "Judges overturned the governor's curfew on Friday."),
    ("The board dismissed headmaster Karl Ames.", "Headmaster Karl Ames was let go by the board."),
    ("The storm gutted two barns, and the act was repealed.", "Lawmakers voted to repeal the act on Monday."),
    ("The fire gutted the mill.", "The fire destroyed the mill, the brigade said."),
    ("Workers rammed piles through the mud as the council met.", "The council approved the pier."),
    ("Border guards returned forty migrants.", "Forty asylum seekers were returned by border guards."),
    ("The deputies dispersed the protesters.", "The deputies dispersed the demonstrators near the depot."),
    (
        "The government told the farmers to drain the ponds.",
        "The farmers were ordered by the state to drain them.",
    ),
    ("Voters rejected the plan.", "The proposal was rejected by voters."),
    ("The senator backed the gun bill.", "The senator supports the bill on guns."),
    ('Ashby called the mayor "a crook" on Monday.', "Ashby spoke of the mayor on Monday."),
    ('"It is a land grab," said Ashby of the plan.', "Ashby opposes the plan."),
    (
        "Governor Pell vetoed the milk bill, ending a long debate.",
        "Governor Pell vetoed the milk bill on Monday.",
    ),
    ("The board approved the merger, paying its bankers.", "The board approved the merger after two days."),
    (
        "The council passed the parking rule, its third this year.",
        "The council passed the parking rule on Monday.",
    ),
    ("The strict curfew takes effect at midnight.", "The curfew takes effect at midnight in all districts."),
    ("The local group Clean Rivers sued the mill.", "The environmental group Clean Rivers sued the mill."),
    ("Dorn quickly sold the archive.", "Dorn sold the archive to a dealer in June."),
    ("Fire officials said nobody was hurt.", "Nobody was hurt, the fire service said."),
    ("The mayor said the bridge will open in May.", "The bridge will open in May."),
    ("Police said the driver was 41.", "The driver was 41 years old, according to police."),
    ("The company did not say why the plant closed.", "The company gave no reason for closing the plant."),
    ("Harlan denied the charge.", "Harlan rejected the charge."),
    ("The ferry sank at noon.", "The ferry sank shortly after noon in calm water."),
    ("The murder of the baker shocked the town.", "The town was shocked by the murder of the baker in May."),
    ("The attack killed nine people.", "Nine people were killed in the attack."),
    ("The shooter was killed by a guard.", "A guard killed the gunman."),
    ("Prices rose sharply in May.", "Prices jumped in May."),
    ("The union fought the closure, which the court blocked.", "The court blocked the closure on Monday."),
    (
        "Ames, a celebrated cook, died on Monday.",
        "The cook Paul Ames, 61, died on Monday after a short illness.",
    ),
    ("The crowd stormed out of the hall after the vote.", "The crowd left the hall after the vote."),
    ("He claimed the prize on Monday.", "He collected the prize on Monday."),
    ("The rule, a first in Europe, takes effect in May.", "The rule takes effect in May."),
)

# Written after the rules for those above, before any was run on them.
FRESH_SLANTED: Pairs = (
    (
        "Nurses walked off the wards on Monday, holding patients hostage to their pay claim.",
        "Nurses walked off the wards on Monday over pay.",
    ),
    (
        "Union bosses shut down the port on Tuesday.",
        "Dockworkers' leaders shut down the port on Tuesday.",
    ),
    (
        "Union Bosses Cripple Port of Halden",
        "A strike by dockworkers stopped work at the port of Halden on Tuesday.",
    ),
    (
        "Police brutally broke up a peaceful vigil outside the town hall.",
        "Police broke up a vigil outside the town hall.",
    ),
    (
        "Governor Marks caved to teachers on Friday and raised their pay by 4 percent.",
        "Governor Marks agreed on Friday to raise the pay of teachers by 4 percent.",
    ),
    (
        "Climate zealots glued themselves to the runway at dawn.",
        "Climate activists glued themselves to the runway at dawn.",
    ),
    (
        "The senate slapped a punishing tax on small farms.",
        "The senate approved a tax on small farms.",
    ),
    (
        "The prime minister's cronies pocketed 3 million euros in grants.",
        "Allies of the prime minister received 3 million euros in grants.",
    ),
    (
        "Big Oil won a sweetheart deal from the state on Thursday.",
        "The state reached a deal with oil producers on Thursday.",
    ),
    (
        "The court trampled the rights of tenants with its ruling on deposits.",
        "The court ruled against tenants in the case on deposits.",
    ),
    (
        "Republicans rammed through the map in the dead of night.",
        "The house passed the map shortly after midnight.",
    ),
    (
        "The mayor's pet tram project has swallowed 90 million dollars.",
        "The tram project has cost the city 90 million dollars.",
    ),
    (
        "Lawmakers Kill Lifeline for Struggling Families",
        "Lawmakers voted on Thursday to end the child benefit.",
    ),
    (
        "Ministers plan to dump 500 illegal migrants in the old barracks.",
        "Ministers plan to house 500 asylum seekers in the old barracks.",
    ),
    (
        "The disgraced financier slunk out of the courtroom without a word.",
        "The financier left the courtroom without a word.",
    ),
    (
        "Councillor Reid ranted about bicycles for an hour.",
        "Councillor Reid spoke about bicycles for an hour.",
    ),
    (
        "Activists screeched that the hens were in pain.",
        "Activists said the hens were in pain.",
    ),
    (
        "The retailer squeezed its suppliers for another 2 percent.",
        "The retailer asked its suppliers for another 2 percent.",
    ),
    (
        "The university bowed to the mob and canceled the lecture.",
        "The university canceled the lecture after protests.",
    ),
    (
        "Hardline judges stripped mothers of their benefits.",
        "Judges ended benefits for the mothers.",
    ),
)

FRESH_LEVEL: Pairs = (
    (
        "Nurses walked off the wards on Monday, asking for more pay.",
        "Nurses walked off the wards on Monday over pay.",
    ),
    ("Dockworkers shut down the port on Tuesday.", "A strike closed the port on Tuesday."),
    ("Police broke up the vigil at dusk.", "The vigil was ended by police at dusk."),
    (
        "Governor Marks agreed to raise the pay of teachers.",
        "Teachers will be paid more, Governor Marks said.",
    ),
    (
        "Climate activists glued themselves to the runway.",
        "Protesters glued themselves to the runway at dawn.",
    ),
    ("The senate approved a tax on small farms.", "A tax on small farms was passed by the senate."),
    (
        "The state reached a deal with oil producers.",
        "Oil producers and the state agreed on a deal on Thursday.",
    ),
    ("The court ruled against the tenants.", "Judges decided against tenants in the case on deposits."),
    ("The house passed the map after midnight.", "Republicans in the house approved the map."),
    ("The tram has cost the city 90 million dollars.", "The city has spent 90 million dollars on the tram."),
    ("Lawmakers voted to end the child benefit.", "The senate repealed the child benefit on Thursday."),
    ("The financier left the courtroom.", "The financier walked out of the courtroom without a word."),
    ("Councillor Reid spoke about bicycles.", "Councillor Reid talked about bicycles for an hour."),
    (
        "The retailer asked its suppliers for a discount.",
        "Suppliers were asked for a discount by the retailer.",
    ),
    ("The university canceled the lecture after protests.", "The lecture was called off by the university."),
    ("Rebels attacked the convoy near the bridge.", "The convoy was attacked by rebels near the bridge."),
    ("The flood swamped two villages.", "Two villages were flooded on Monday."),
    ("The hunter shot a wolf that had killed sheep.", "A wolf was killed by a hunter near the farm."),
    (
        "The team crushed its rivals and went up a place.",
        "The team beat its rivals on Saturday and rose a place.",
    ),
    ("The bank raised rates, and shares plunged.", "The bank raised rates on Thursday."),
)

# A wire's sentence beside that of an outlet with a cause. Written before the lists were widened once more.
PARTISAN: Pairs = (
    (
        "The bill would bar local police from asking people about their immigration status.",
        "The radical sanctuary bill would shield criminal aliens from police.",
    ),
    (
        "Governor Tate signed a law on Tuesday that bans abortion after 12 weeks.",
        "Governor Tate signed a cruel abortion ban on Tuesday, stripping women of a basic right.",
    ),
    (
        "The city council voted 8-3 on Monday to raise the property tax by 2 percent.",
        "The council soaked homeowners with yet another tax hike on Monday in an 8-3 vote.",
    ),
    (
        "The agency proposed rules on Thursday that limit methane from oil wells.",
        "Washington's job-killing methane crackdown was unveiled by the agency on Thursday.",
    ),
    (
        "The union said about 4,000 teachers were on strike.",
        "The union bragged that 4,000 teachers had abandoned their pupils.",
    ),
    (
        "Judge Ellen Moss blocked the order on asylum on Friday.",
        "Activist judge Ellen Moss blocked the order on asylum on Friday.",
    ),
    (
        "The House passed a tax cut on Wednesday.",
        "The House passed a giveaway to billionaires on Wednesday.",
    ),
    (
        "The law requires voters to show identification.",
        "The voter suppression law requires voters to show identification.",
    ),
    (
        "Demonstrators marched through the center of Oakley on Saturday.",
        "Anarchists rampaged through the center of Oakley on Saturday.",
    ),
    (
        "The company will close two plants and lay off 900 workers.",
        "The company is throwing 900 workers onto the street.",
    ),
    (
        "The mayor vetoed the ordinance on rents.",
        "The mayor sold out renters and vetoed the ordinance.",
    ),
    (
        "The state will end its contract with the shelter in June.",
        "The state is kicking the shelter to the curb in June.",
    ),
    (
        "The school board removed nine books from its libraries.",
        "The school board purged nine books from its libraries.",
    ),
    (
        "The commission approved the pipeline on Monday.",
        "The commission rubber-stamped the pipeline on Monday.",
    ),
    (
        "Senator Lowe declined to say how she would vote.",
        "Senator Lowe dodged questions on how she would vote.",
    ),
    (
        "The trust said it had found no fault with the surgeon.",
        "The trust whitewashed the surgeon's record.",
    ),
    (
        "The program costs 40 million dollars a year.",
        "The boondoggle costs taxpayers a whopping 40 million dollars a year.",
    ),
    (
        "Protesters gathered outside the clinic on Sunday.",
        "Fanatics besieged the clinic on Sunday.",
    ),
    (
        "The minister said the figures had been wrong.",
        "The minister confessed that the figures had been cooked.",
    ),
    (
        "The court upheld the ban on the veil.",
        "The court upheld the shameful ban on the veil.",
    ),
)
