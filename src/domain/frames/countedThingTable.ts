/**
 * What news counts, as classes of nouns: name, the wider class it belongs to (`null` at a root), and its singular nouns.
 * Words of one class count the same thing; a class is part of its wider class; two classes with no such line between
 * them count different things. Phrases are written with a space and matched before single words.
 */
export const COUNTED_THING_TABLE: readonly (readonly [name: string, wider: string | null, words: string])[] =
  [
    [
      'person',
      null,
      'person|people|individual|human|human being|soul|victim|other|someone|somebody|anyone|nobody|resident|' +
        'inhabitant|local|citizen|national|survivor',
    ],
    ['civilian', 'person', 'civilian|non-combatant|noncombatant|bystander'],
    [
      'child',
      'person',
      'child|kid|boy|girl|infant|baby|toddler|newborn|minor|youngster|teen|teenager|adolescent|schoolchild|schoolboy|' +
        'schoolgirl|son|daughter',
    ],
    ['adult', 'person', 'adult|grown-up'],
    ['woman', 'adult', 'woman|female|lady|mother|wife|mom|mum'],
    ['man', 'adult', 'man|male|guy|gentleman|father|husband|dad'],
    [
      'soldier',
      'person',
      'soldier|troop|serviceman|servicewoman|service member|servicemember|service personnel|military personnel|personnel|' +
        'marine|airman|reservist|conscript|infantryman|paratrooper|serviceperson|commando|combat troop',
    ],
    [
      'militant',
      'person',
      'militant|fighter|gunman|insurgent|rebel|terrorist|militiaman|jihadist|combatant|guerrilla|extremist|attacker|' +
        'assailant|operative',
    ],
    [
      'police officer',
      'person',
      'officer|police officer|policeman|policewoman|cop|constable|deputy|trooper|police',
    ],
    ['suspect', 'person', 'suspect|defendant|accused|perpetrator|robber|thief|burglar|culprit'],
    [
      'worker',
      'person',
      'worker|employee|staff|staffer|labourer|laborer|staff member|crew member|miner|contractor',
    ],
    ['passenger', 'person', 'passenger|traveller|traveler|rider|commuter|tourist|holidaymaker|vacationer'],
    ['student', 'person', 'student|pupil|schoolmate|undergraduate|classmate'],
    ['migrant', 'person', 'migrant|refugee|asylum seeker|immigrant|asylum-seeker'],
    ['protester', 'person', 'protester|protestor|demonstrator|marcher|activist|rioter'],
    ['hostage', 'person', 'hostage|captive|abductee'],
    ['prisoner', 'person', 'prisoner|inmate|detainee|convict'],
    ['patient', 'person', 'patient|in-patient|inpatient'],
    [
      'medical worker',
      'person',
      'doctor|nurse|medic|physician|paramedic|surgeon|health worker|medical worker',
    ],
    [
      'rescuer',
      'person',
      'rescuer|firefighter|fireman|rescue worker|emergency worker|responder|first responder',
    ],
    ['journalist', 'person', 'journalist|reporter|photographer|cameraman|media worker'],
    ['voter', 'person', 'voter|elector'],
    [
      'spectator',
      'person',
      'spectator|fan|supporter|viewer|attendee|participant|worshipper|pilgrim|mourner|guest',
    ],
    ['customer', 'person', 'customer|client|subscriber|consumer|user|shopper'],
    ['household', null, 'household|family'],

    [
      'munition',
      null,
      'munition|projectile|aerial threat|aerial target|aerial weapon|warhead|ordnance|weapon',
    ],
    ['missile', 'munition', 'missile|interceptor'],
    ['rocket', 'munition', 'rocket'],
    [
      'drone',
      'munition',
      'drone|uav|uas|unmanned aerial vehicle|unmanned aircraft|unmanned vehicle|quadcopter|loitering munition|unmanned aerial system',
    ],
    ['bomb', 'munition', 'bomb|explosive device|bomblet|mine|landmine|grenade|explosive'],
    ['shell', 'munition', 'shell|mortar|artillery round|mortar round'],
    ['round', null, 'round|bullet|shot|gunshot|cartridge|shell casing|casing'],
    ['firearm', null, 'gun|firearm|rifle|pistol|handgun|shotgun|revolver'],

    ['aircraft', null, 'aircraft|plane|airplane|aeroplane|jet|airliner'],
    [
      'warplane',
      'aircraft',
      'warplane|fighter jet|fighter plane|combat aircraft|bomber|fighter aircraft|jet fighter',
    ],
    ['helicopter', 'aircraft', 'helicopter|chopper'],
    ['flight', null, 'flight|departure|arrival'],
    ['squadron', null, 'squadron'],
    ['vehicle', null, 'vehicle'],
    ['car', 'vehicle', 'car|automobile|suv|sedan|van'],
    ['truck', 'vehicle', 'truck|lorry|trailer'],
    ['bus', 'vehicle', 'bus|coach|minibus'],
    ['train', null, 'train|carriage|railcar'],
    ['tank', 'vehicle', 'tank|armoured vehicle|armored vehicle|battle tank'],
    ['ship', null, 'ship|vessel|boat|craft|ferry|yacht|freighter'],
    ['warship', 'ship', 'warship|destroyer|frigate|navy ship|naval vessel|carrier|submarine'],
    ['tanker', 'ship', 'tanker'],

    ['building', null, 'building|structure|property|premises|premise'],
    ['home', 'building', 'home|house|dwelling|residence|apartment|flat|housing unit|residential building'],
    ['school', 'building', 'school|classroom'],
    ['hospital', 'building', 'hospital|clinic|health centre|health center'],
    ['place of worship', 'building', 'church|mosque|temple|synagogue|shrine'],
    ['shop', 'building', 'shop|store|outlet|branch|boutique'],
    ['settlement', null, 'settlement|community|locality'],
    ['village', 'settlement', 'village|hamlet'],
    ['town', 'settlement', 'town|township'],
    ['city', 'settlement', 'city|municipality'],
    ['country', null, 'country|nation|state'],

    ['company', null, 'company|firm|business|corporation|enterprise|employer'],
    ['job', null, 'job|post|position|redundancy|layoff|lay-off|job cut|job loss'],
    ['share', null, 'share|stock'],
    ['unit sold', null, 'unit|copy|device'],
    ['vote', null, 'vote|ballot'],
    ['seat', null, 'seat|mandate'],
    ['case', null, 'case|infection|positive test|confirmed case'],
    ['attack', null, 'attack|assault|incident'],
    ['air strike', 'attack', 'air strike|airstrike|strike|raid|air raid|bombardment|sortie'],
    ['explosion', null, 'explosion|blast|detonation'],
    ['earthquake', null, 'earthquake|quake|temblor|tremor|aftershock'],
    ['fire', null, 'fire|blaze|wildfire|bushfire'],
    ['crime', null, 'crime|offence|offense'],
    ['homicide', 'crime', 'homicide|murder'],
    ['charge', null, 'charge|count|felony count'],
    ['target', null, 'target|site|position hit'],
    ['goal', null, 'goal'],
    ['point', null, 'point'],
    ['game', null, 'game|match|fixture'],
    ['win', null, 'win|victory|triumph'],
    ['film', null, 'film|movie|picture'],
    ['award', null, 'award|prize|medal|trophy'],
    ['nomination', null, 'nomination|nod'],
    ['patent', null, 'patent'],
    ['flaw', null, 'flaw|vulnerability|bug|hole'],
  ];

/**
 * Nouns that name people by what befell them: they count people, and say the predicate class at once. Singular, lower
 * case, with the participles and adjectives that headlines use as nouns ("12 hurt").
 */
export const FATE_NOUN_TABLE: readonly (readonly [predicate: string, words: string])[] = [
  [
    'killed',
    'dead|death|fatality|killing|die|dies|killed|slain|drowned|drowning|dying|died|body|corpse|murdered|life',
  ],
  ['injured', 'injured|injury|wounded|wound|wounding|hurt|hospitalised|hospitalized|injure|injuring'],
  ['casualty', 'casualty'],
  ['missing', 'missing|disappearance|disappeared|unaccounted'],
  ['arrested', 'arrest|arrested|detained|detention'],
  ['displaced', 'displaced|homeless|displacement'],
  ['evacuated', 'evacuee|evacuated|evacuation'],
  ['rescued', 'rescued'],
];

/** Nouns that head a figure without naming what is counted ("the total", "the number"): they leave it open. */
export const EMPTY_NOUNS: ReadonlySet<string> = new Set(
  (
    'number total toll figure count tally amount sum level presence force size record estimate average rate rise fall ' +
    'increase decrease thing one many majority half third quarter lot group part rest high low maximum minimum ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december today yesterday tomorrow'
  ).split(' '),
);
