"""Sentences written in the manner of wire copy, with what a desk editor would say of each.

Each is a paragraph and the statements in it: status, who says it (words of the paragraph) and the claim.
"""

from statement_cases import case

A, N, X, C, R, H, P = "attributed", "anonymous", "explicit", "contested", "hearsay", "hedged", "projection"

CASES = (
    case("The mayor said two houses had burned down.", (A, "The mayor", "two houses had burned down")),
    case("Two houses had burned down, the mayor said.", (A, "the mayor", "Two houses had burned down")),
    case("Two houses, the mayor said, had burned down.", (A, "the mayor", "Two houses")),
    case(
        "“We lost everything,” said Ilona Brandt, who lives by the lock.",
        (A, "Ilona Brandt", "We lost everything"),
    ),
    case(
        "According to the water board, the river will not rise further.",
        (P, "the water board", "the river will not rise further"),
    ),
    case(
        "The dam held, according to a report by the water board.",
        (A, "a report by the water board", "The dam held"),
    ),
    case(
        "Palk's school would reopen on Monday, Education Minister Oren Vell told reporters.",
        (A, "Education Minister Oren Vell"),
    ),
    case("Officials said four people were missing.", (N, "Officials", "four people were missing")),
    case(
        "Two officials familiar with the talks said no deal was near.",
        (N, "Two officials familiar with the talks"),
    ),
    case(
        "A person briefed on the matter, who asked not to be named, said the offer was withdrawn.",
        (N, "A person briefed on the matter"),
    ),
    case(
        "The bank's chief had already resigned, according to people with knowledge of the decision.",
        (N, "people with knowledge of the decision"),
    ),
    case("“It was chaos,” said a witness who gave only his first name.", (N, "a witness")),
    case("Critics say the law goes too far.", (N, "Critics", "the law goes too far")),
    case(
        "The Dorn Post reported that the minister had offered to step down.",
        (R, "The Dorn Post", "the minister had offered to step down"),
    ),
    case("The minister had offered to step down, local media reported.", (R, "local media")),
    case(
        "General Radu Stam told the Morning Bell newspaper that supplies were low.", (R, "General Radu Stam")
    ),
    case("The pilot survived, state television said, without giving a source.", (R, "state television")),
    case("It was not immediately clear who fired first.", (X, None, "who fired first")),
    case("The claim could not be independently verified.", (X,)),
    case("There was no immediate confirmation from the army.", (X,)),
    case("The company declined to comment on the figures.", (X,)),
    case("The ministry did not immediately respond to a request for comment.", (X,)),
    case("Neither account could be verified.", (X,)),
    case("The cause of the fire remains unknown.", (X, None, "The cause of the fire")),
    case(
        "The army denied that its troops had crossed the river.",
        (C, "The army", "its troops had crossed the river"),
    ),
    case("Vell rejected the accusation as a fairy tale.", (C, "Vell")),
    case("The union disputes that account.", (C, "The union")),
    case("The company called the report false.", (C, "The company")),
    case("He did not deny that money had changed hands.", (A, "He")),
    case("The gunman reportedly acted alone.", (H, None, "The gunman reportedly acted alone")),
    case("An allegedly drunk captain ran the ferry aground.", (H,)),
    case("The boat is believed to have sunk within minutes.", (H,)),
    case("The blast may have been caused by a gas leak.", (H,)),
    case("The attackers appear to have come by sea.", (H,)),
    case("Losses are said to run into millions.", (H,)),
    case("The strike is set to begin on Monday.", (P,)),
    case("The government plans to close the mine by spring.", (P,)),
    case("Prices could double by next winter.", (P,)),
    case("If the dam broke, three villages would be flooded.", (P,)),
    case("Two people died when a tram hit a lorry in Palk on Tuesday."),
    case("The bridge was built in 1931 and has been closed twice since."),
    case("Firefighters from four towns worked through the night."),
    case("The ferry takes cars only and leaves every half hour."),
    case("Police warned that the roads were icy.", (A, "Police", "the roads were icy")),
    case("The prosecutor accused the brothers of selling state land.", (A, "The prosecutor")),
    case(
        "Vell admitted he had known of the letter since May.",
        (A, "Vell", "he had known of the letter since May"),
    ),
    case(
        "A study by Dorn University found that most tenants had moved twice.",
        (A, "A study by Dorn University"),
    ),
    case("Satellite images indicate that the depot was hit.", (A, "Satellite images")),
    case("The court ruled that the vote was void.", (A, "The court", "the vote was void")),
    case("Witnesses described a loud bang and flames.", (N, "Witnesses")),
    case("“The tide was against us,” the captain explained.", (A, "the captain", "The tide was against us")),
    case("The queen, Vell added, had been told at once.", (A, "Vell")),
    case(
        "In a statement, the airline said the crew had followed the rules.",
        (A, "the airline", "the crew had followed the rules"),
    ),
    case("Hospital director Anna Moss confirmed three deaths.", (A, "Hospital director Anna Moss")),
    case(
        "Asked about the delay, Moss said: “We are short of nurses.”", (A, "Moss", "We are short of nurses")
    ),
    case("Stam claimed his men had shot down six drones.", (A, "Stam", "his men had shot down six drones")),
    case("The drone fell on a school, Stam claimed, but no trace of it was found.", (A, "Stam")),
    case(
        "Opposition leader Ines Koll wrote on social media that she would run again.",
        (P, "Opposition leader Ines Koll"),
    ),
    case("The men were, in the words of the judge, “tools of others”.", (A, "the judge")),
    case("Rumours that the bank had closed its doors spread quickly.", (H,)),
    case("An unconfirmed report put the toll at nine.", (X,)),
    case("No group has claimed responsibility."),
    case(
        "Rescue workers believe more bodies lie under the rubble.",
        (N, "Rescue workers", "more bodies lie under the rubble"),
    ),
    case(
        "Stam added that Vell had gone, but there was no confirmation of that from her office.",
        (X, None, "Stam added that Vell had gone"),
        (A, "Stam", "Vell had gone"),
    ),
    case("The bridge was safe, Stam said, but the mayor disagreed.", (A, "Stam", "The bridge was safe")),
    case(
        "Last week he told a meeting of island leaders that few people understood the danger.",
        (A, "he", "few people understood the danger"),
    ),
    case("The poll indicates a tightening race.", (A, "The poll", "a tightening race")),
    case("Tarna quoted the minister as saying that nine had died.", (A, "Tarna", "nine had died")),
    case(
        "The blast killed nine, state news agency Tarna reported.",
        (R, "state news agency Tarna", "The blast killed nine"),
    ),
    case("The report found that the dam had cracks.", (A, "The report", "the dam had cracks")),
    case("“Shame,” shouted one woman.", (N, "one woman", "Shame")),
    case("Two dead in fire: police", (A, "police", "Two dead in fire")),
    case("Two dead in fire - police", (A, "police", "Two dead in fire")),
    case("Vell pleaded not guilty.", (C, "Vell")),
    case("Neighbours described the man as quiet.", (N, "Neighbours")),
    case("Asked about the delay, Moss left the room."),
)
