import type { Example } from '../../examples.ts';

/** The happenings of the counted things. */
export const happenings: readonly Example[] = [
  // Phrases that tell a fate by several words.
  ['Nine did not survive.', ['“Nine” = 9 people die']],
  ['The slide cost 14 hikers their lives.', ['“14 hikers” = 14 hiker die']],
  ['Four of the wounded are fighting for their lives.', ['“Four of the wounded” = 4 people critical SUBSET']],
  ['Five grooms sustained life-threatening injuries.', ['“Five grooms” = 5 groom critical']],
  ['Two clerks were slightly injured.', ['“Two clerks” = 2 clerk scratch']],
  ['There is no trace of 27 hikers.', ['“27 hikers” = 27 hiker miss']],
  ['Boatmen plucked 38 pupils from the water.', ['“38 pupils” = 38 pupil rescue']],
  ['The gunmen let 16 clerks go.', ['“16 clerks” = 16 clerk release']],
  ['Some 900 residents were told to leave.', ['“Some 900 residents” = APPROXIMATELY 900 resident evacuate']],
  ['The storm knocked out power to 65,000 homes.', ['“65,000 homes” = 65000 home disconnect']],
  ['The lights came back on in 65,000 homes.', ['“65,000 homes” = 65000 home reconnect']],
  ['Forty barns went up in flames.', ['“Forty barns” = 40 barn burn']],
  ['Thirty drones did not reach their targets.', ['“Thirty drones” = 30 drone intercept']],
  // The event noun in front of the counted people, and not the verb that tells of the event.
  ['The arrest of 30 grooms was confirmed.', ['“30 grooms” = 30 groom arrest']],
  // The verb of a bare number, and not the word of the number in front.
  ['Nine were hurt and 12 are missing.', ['“Nine” = 9 people hurt', '“12” = 12 people miss']],
  // A verb that looks like the participle of the noun behind it.
  ['Forty-three received stitches.', ['“Forty-three” = 43 people receive']],
  // An event that claims or registers says nothing.
  [
    'The storm claimed the lives of ten people, the council said.',
    [
      'STATEMENT “The storm claimed the lives of ten people” by council',
      '“ten people” = 10 people die by council',
    ],
  ],
  ['A tremor measuring 6.5 was felt.', ['“6.5” = 6.5 magnitude earthquake']],
  // A verb behind two coordinated figures belongs to both, whatever verb tells of them.
  [
    'The unit says 12 rockets and 30 drones were launched.',
    [
      'STATEMENT “12 rockets and 30 drones were launched” by unit',
      '“12 rockets” = 12 rocket launch by unit',
      '“30 drones” = 30 drone launch by unit',
    ],
  ],
  // "Known to have died": the verb of the count is empty, and the infinitive tells the happening.
  ['The number of people known to have drowned rose to 38.', ['“38” = 38 people drown']],
  ['The number of hikers known to be missing is 6.', ['“6” = 6 hiker miss']],
  // Verbs that tell a happening only with the words behind them.
  ['Nine goats were brought aboard in the dark.', ['“Nine goats” = 9 goat rescue']],
  ['Of these, 30 drones were brought down.', ['“30 drones” = 30 drone intercept']],
  ['Four boys were brought to a clinic.', ['“Four boys” = 4 boy hospitalise']],
  [
    'The clinic was treating 17 pupils with the new fever in intensive care.',
    ['“17 pupils” = 17 pupil ventilate'],
  ],
  ['The clinic was treating 17 pupils.', ['“17 pupils” = 17 pupil treat']],
  ['Nine cooks tested positive.', ['“Nine cooks” = 9 cook infect']],
  ['Up to 900 guests could catch the flu.', ['“Up to 900 guests” = UP_TO 900 guest infect POSSIBLE']],
  ['Nine cooks caught the bus.', ['“Nine cooks” = 9 cook catch']],
  // People who are not back, not found or still in danger are missing.
  ['Four divers have yet to be found.', ['“Four divers” = 4 diver miss']],
  ['Nine climbers did not come down.', ['“Nine climbers” = 9 climber miss']],
  ['Six men are still inside.', ['“Six men” = 6 man miss']],
  ['The coastguard is searching for 12 people.', ['“12 people” = 12 people miss by coastguard']],
  ['Troops are hunting for three gunmen.', ['“three gunmen” = 3 gunman wanted']],
  ['The firm is looking for 40 welders.', ['“40 welders” = 40 welder look by firm']],
  // Harm that a verb tells with the words beside it.
  ['Six girls were taken to hospital.', ['“Six girls” = 6 girl hospitalise']],
  ['Some 900 people left their homes.', ['“Some 900 people” = APPROXIMATELY 900 people flee']],
  [
    'About 300 families were forced from their homes.',
    ['“About 300 families” = APPROXIMATELY 300 family displace'],
  ],
  ['Nine people lost their lives.', ['“Nine people” = 9 people die']],
  ['Nine people lost their luggage.', ['“Nine people” = 9 people forfeit']],
  ['The army lost 40 soldiers.', ['“40 soldiers” = 40 soldier lose']],
  ['The airline lost 4,000 customers.', ['“4,000 customers” = 4000 customer lose']],
  ['The club lost 12 players to a rival.', ['“12 players” = 12 player forfeit']],
  ['Another 60 soldiers surrendered.', ['“60 soldiers” = 60 soldier surrender ADDITIONAL']],
  ['The rebels hold nine villages.', ['“nine villages” = 9 village capture']],
  ['More than 40 barns are gone.', ['“More than 40 barns” = MORE_THAN 40 barn destroy']],
  ['Fourteen thieves are under arrest.', ['“Fourteen thieves” = 14 thief arrest']],
  [
    'About 2,000 households are without power.',
    ['“About 2,000 households” = APPROXIMATELY 2000 household disconnect'],
  ],
  [
    'The charity says 600 families are in need.',
    ['STATEMENT “600 families are in need” by charity', '“600 families” = 600 family need by charity'],
  ],
  ['The number of people who have fled stands at 900.', ['“900” = 900 people flee']],
  ['The number of families in Beld who need help is 2,100.', ['“2,100” = 2100 family need']],
  [
    'Two divers were hurt. By now it is four, the union says.',
    [
      '“Two divers” = 2 diver hurt',
      'STATEMENT “By now it is four” by union',
      '“four” = 4 diver hurt by union',
    ],
  ],
  // A toll counts the dead, of any event; with a unit it is a fee.
  ['The toll of the flood is 14.', ['“14” = 14 death die']],
  ['Two nurses sang. The toll stood at 73.', ['“Two nurses” = 2 nurse sing', '“73” = 73 death die']],
  // People who are not reached, or behind the words of a report, are missing; places that are held are captured.
  ['Nine divers had yet to be reached.', ['“Nine divers” = 9 diver miss']],
  ['Eight divers remain to be reached.', ['“Eight divers” = 8 diver miss']],
  ['Nine girls are still being looked for.', ['“Nine girls” = 9 girl miss']],
  ['Seven further thieves are on the run.', ['“Seven further thieves” = 7 thief wanted ADDITIONAL']],
  ['Nine hamlets are still under rebel control.', ['“Nine hamlets” = 9 hamlet capture']],
  ['Nine hamlets are in the hands of the rebels.', ['“Nine hamlets” = 9 hamlet capture']],
  ['Six hamlets have been brought under control.', ['“Six hamlets” = 6 hamlet capture']],
  // An apposition or a report between the counted nouns and their verb.
  ['One woman, a Belgian hiker, was still missing.', ['“One woman” = 1 woman miss']],
  [
    'Fourteen people, 11 men and three women, were arrested.',
    ['“Fourteen people” = 14 people arrest', '“11 men” = 11 man', '“three women” = 3 woman arrest'],
  ],
  ['Six people, by the count of the council, had died.', ['“Six people” = 6 people die by council']],
  [
    'A shell hit a tram, killing six people, according to a doctor.',
    [
      'STATEMENT “A shell hit a tram, killing six people” by doctor',
      '“six people” = 6 people kill by doctor',
    ],
  ],
  // A force and its machines take part in an event, whatever work its report tells of them.
  [
    'About 900 officers searched 40 flats.',
    ['“About 900 officers” = APPROXIMATELY 900 officer deploy', '“40 flats” = 40 flat search'],
  ],
  ['It has 900 officers on duty.', ['“900 officers” = 900 officer deploy']],
  ['Order was ensured by 900 officers of the guard.', ['“900 officers” = 900 officer deploy']],
  ['Nine thousand soldiers were taking part.', ['“Nine thousand soldiers” = 9000 soldier deploy']],
  ['Three jets took off before dawn.', ['“Three jets” = 3 jet deploy']],
  ['Forty officers were hurt.', ['“Forty officers” = 40 officer hurt']],
  ['Some 38 rockets were used.', ['“Some 38 rockets” = APPROXIMATELY 38 rocket use']],
  // People who are driven out, and those who are brought to safety.
  ['Some 900 people were driven from hotels.', ['“Some 900 people” = APPROXIMATELY 900 people displace']],
  [
    'Fire broke out, killing two people and driving some 900 from a campsite.',
    ['“two people” = 2 people kill', '“some 900” = APPROXIMATELY 900 people displace'],
  ],
  ['Some 4,200 people were moved to safety.', ['“Some 4,200 people” = APPROXIMATELY 4200 people evacuate']],
  [
    'The army said 27 rebels were neutralised.',
    ['STATEMENT “27 rebels were neutralised” by army', '“27 rebels” = 27 rebel neutralize by army'],
  ],
  [
    'More than 30 pilgrims were crushed and suffocated.',
    ['“More than 30 pilgrims” = MORE_THAN 30 pilgrim suffocate'],
  ],
  // Two joined words modify the counted noun.
  ['The clinic recorded 131 lab-confirmed cases.', ['“131 lab-confirmed cases” = 131 case by clinic']],
  ['Nine heat-related deaths were counted.', ['“Nine heat-related deaths” = 9 death die']],
  ['The army destroyed 12 Iranian-made rockets.', ['“12 Iranian-made rockets” = 12 rocket destroy']],
  ['The army fired 12 surface-to-air rockets.', ['“12 surface-to-air rockets” = 12 rocket fire']],
  ['The number of lab-confirmed cases is 149.', ['“149” = 149 case']],
  [
    'Some 120 unmanned aerial vehicles were used.',
    ['“Some 120 unmanned aerial vehicles” = APPROXIMATELY 120 vehicle use'],
  ],
  // A clause without a relative word, and a state in front of the noun.
  ['They sang for the 24 people the river killed.', ['“24 people” = 24 people kill']],
  ['They sang for the 24 people the choir knew.', ['“24 people” = 24 people sing']],
  ['In Beld, the number of deceased persons rose to 32.', ['“32” = 32 person die']],
  // People of the speaker.
  ['They sent more than 3,000 of us out.', ['“more than 3,000” = MORE_THAN 3000 people send']],
  ['Twelve of ours are in bandages.', ['“Twelve” = 12 people']],
  // A source confirms a number that was told.
  [
    'Nine pilots died in the storm. Two boats sank. “We have nine confirmed.”',
    ['“Nine pilots” = 9 pilot die', '“Two boats” = 2 boat', '“nine” = 9 pilot die'],
  ],
  // Verbs of saying and having tell no happening.
  [
    'Nine pilots sang. The guild stuck to 14.',
    ['“Nine pilots” = 9 pilot sing', '“14” = 14 pilot sing by guild'],
  ],
  // Searchers, needs of the injured, occupants and carriers.
  ['Divers are searching for six sailors.', ['“six sailors” = 6 sailor miss']],
  ['Crews are looking for three.', ['“three” = 3 miss']],
  ['The kayak club is looking for four.', ['“four” = 4 look by kayak club']],
  ['The hail left 12 stewards in need of treatment.', ['“12 stewards” = 12 steward injure']],
  ['Nine acrobats required medical help.', ['“Nine acrobats” = 9 acrobat injure']],
  ['The tram had 31 occupants.', ['“31 occupants” = 31 occupant board']],
  ['A bus carrying 31 fiddlers slid off the road.', ['“31 fiddlers” = 31 fiddler carry']],
  [
    'Five acrobats survived, and eight escaped unhurt.',
    ['“Five acrobats” = 5 acrobat survive', '“eight” = 8 acrobat unhurt'],
  ],
  ['Twelve prisoners escaped in the fog.', ['“Twelve prisoners” = 12 prisoner escape']],
  [
    'That brings the dead to 14 of the 22 people aboard.',
    ['“14 of the 22 people” = 14 people die SUBSET', '“22 people” = 22 people board'],
  ],
  ['Another body was found, bringing to 13 the number of dead.', ['“13” = 13 people die']],
  ['The club concedes 30 leaks.', ['“30 leaks” = 30 leak by club']],
  // The possessions of a firm are not the object of a verb in front of its name.
  [
    'Founded in 1861, Orsa Mills has 74 branches and about 1,100 welders.',
    ['“74 branches” = 74 branch on 1861', '“about 1,100 welders” = APPROXIMATELY 1100 welder on 1861'],
  ],
  ['There are no longer any missing persons.', ['“no longer any missing persons” = 0 person miss']],
  // Things that did not work, and things that the earth covers.
  ['Sixteen trams did not run.', ['“Sixteen trams” = 16 tram cancel']],
  ['Nine kiosks did not open on Friday.', ['“Nine kiosks” = 9 kiosk close on 2024-04-12']],
  ['Forty chalets could not be entered.', ['“Forty chalets” = 40 chalet unusable']],
  ['Thirty barns are under the mud.', ['“Thirty barns” = 30 barn bury']],
  ['Twelve bridges could not be crossed.', ['“Twelve bridges” = 12 bridge close']],
  ['Forty barns were left uninhabitable.', ['“Forty barns” = 40 barn unusable']],
  [
    'Among the deceased are nine fiddlers and two cooks.',
    ['“nine fiddlers” = 9 fiddler die', '“two cooks” = 2 cook die'],
  ],
  ['Fifty-one fall ill after a fair.', ['“Fifty-one” = 51 people infect']],
  ['Of the 90 that were tested, 14 are positive.', ['“90” = 90 test', '“14” = 14 infect']],
  ['The mayor raised the alert to level four.', []],
  ['Nine of the dead could not be named.', ['“Nine of the dead” = 9 people name SUBSET NEGATIVE']],
  // A label in front of a colon names the counted thing and its happening.
  ['Schools closed: 23.', ['“23” = 23 school close']],
  ['Dead swans: 31, rescued swans: 12.', ['“31” = 31 swan die', '“12” = 12 swan rescue']],
  ['Diesel spilled: 65 tonnes.', ['“65 tonnes” = 65 t diesel spill']],
  ['On board: 87.', ['“87” = 87 board']],
  // A network that fails or comes back, told of those whom it serves.
  ['The gale knocked out power to 900 farms.', ['“900 farms” = 900 farm disconnect']],
  ['The taps ran dry in 4,000 homes.', ['“4,000 homes” = 4000 home dry']],
  ['Electricity was restored to 700 farms.', ['“700 farms” = 700 farm reconnect']],
  ['About 30 farms had their power back.', ['“About 30 farms” = APPROXIMATELY 30 farm reconnect']],
  // The class of a thing decides which happening a verb tells.
  ['In all, 900 doses were given.', ['“900 doses” = 900 dose administer']],
  ['The kingdom has received 4,000 doses.', ['“4,000 doses” = 4000 dose deliver']],
  [
    'Some 90 tonnes of diesel entered the lake.',
    ['“Some 90 tonnes of diesel” = APPROXIMATELY 90 t diesel spill'],
  ],
  ['Divers pumped out 40 tonnes of the diesel.', ['“40 tonnes of the diesel” = 40 t diesel recover SUBSET']],
  ['Nine boxes fell into the sea.', ['“Nine boxes” = 9 box lose']],
  ['The details of 900 pupils were exposed.', ['“900 pupils” = 900 pupil steal']],
  ['The breach affected 900 customers.', ['“900 customers” = 900 customer steal']],
  ['Nine cooks have been tested for the virus.', ['“Nine cooks” = 9 cook test']],
  // A verb behind the noun of an event is of the event.
  ['The closure of 22 libraries was ordered.', ['“22 libraries” = 22 library close']],
];
