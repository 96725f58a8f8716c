import type { FateRule } from './fateRule.ts';

const POWER = '(power|electricity|light|lights|supply|current|supplies)';
const FLAMES = '(flames|fire|fires|blaze|wildfire|bushfire|inferno|firestorm|wildfires|lava)';

const POWER_CUTS: readonly FateRule[] = [
  {
    lemma: 'reconnect',
    of: ['HOMES'],
    phrases: [
      `${POWER} (be )?(\\S+ )?(restore|back|return|come back|go back|bring back)( on)? (\\S+ )?(to|for|in|at) #`,
      `(restore|return|bring back) (the )?${POWER} (\\S+ )?(to|for|in) #`,
      '(reconnect|reconnected|reconnecting) #',
      '# (be )?(reconnect|reconnected|re-connect|back on (the )?(grid|line|network|supply)|back online)',
      `# (have|get|see) (their )?${POWER} (back|again|restore|return)`,
      `# (have|get) (their )?${POWER} (back|again)`,
    ],
  },
  {
    lemma: 'disconnect',
    of: ['HOMES'],
    phrases: [
      `# (be|remain|be leave|leave|stay|go|sit)? ?(people )?without (\\S+ )?${POWER}`,
      `leave # without (\\S+ )?${POWER}`,
      `# (lose|not have|have no|be wait for|wait for|await|lack) (\\S+ )?${POWER}`,
      `(knock|cut|take) (out|off) (the )?${POWER} (to|for|in|at) #`,
      `${POWER} (be )?(\\S+ )?(cut|cut off|cut out|out|lose|fail|knock out|interrupt|go out|shut off|switch off|down) (\\S+ )?(to|for|in|at) #`,
      `${POWER} (cuts?|outages?|failures?) (\\S+ ){0,2}(affect|hit|strike|leave|plunge|in|to|for|at) #`,
      '(outages?|blackouts?) (\\S+ ){0,2}(affect|hit|strike|leave|plunge|in|to|for|at) #',
      '# (be )?(cut off from|off|disconnect from) (the )?(grid|electricity|power|network|supply|mains)',
      '# (be |sit |be leave |be plunge |plunge |leave )(in|into) (the )?(dark|darkness)',
      '(plunge|leave) # (in|into) (the )?(dark|darkness)',
      `# (have|see) (their )?${POWER} (\\S+ )?(cut|interrupt|disrupt|knock out|fail|go out)`,
      '# (suffer|experience|report|see|have) (a )?(power |electricity )?(outages?|cuts?|blackouts?|failures?)',
      '# (be )?(black out|blacked out)',
    ],
  },
];

const RUIN: readonly FateRule[] = [
  {
    lemma: 'burn',
    of: ['BUILT', 'AREA'],
    phrases: [
      `# (go up|be consume|be engulf|be swallow) (in|by) (the )?(smoke|${FLAMES})`,
      '# burn (down|out|to the ground)',
      `# (be )?(reduce to|turn to|turn into|leave in|leave as) (\\S+ )?(ashes|ash|cinders|charred \\S+|wrecks|burnt-out \\S+)`,
      'leave # in ashes',
      `${FLAMES} (\\S+ )?(consume|devour|claim|take|swallow|engulf|eat|reduce|destroy|gut|char|scorch|blacken|burn|ravage|rip through|tear through|sweep through|race through|lay waste to|cover|spread (over|to|across)|burn through|grow to|reach|span|cross) #`,
      `# (fall (victim|prey) to|be claim by|be lose to|be eat by|be take by) (the )?${FLAMES}`,
      'set fire to #',
      'set # (on fire|alight|ablaze|aflame)',
      '# be set (on fire|alight|ablaze|aflame)',
      '(torch|burn|burn out|ignite|incinerate|scorch|char|consume|devour|blacken) #',
      '# (be )?(torch|burn|burn out|burnt out|burnt|incinerate|scorch|char|blacken|consume)',
    ],
  },
  {
    lemma: 'destroy',
    of: ['BUILT'],
    phrases: [
      '# (be )?(reduce to|lie in|be leave in|turn to|turn into|be in) (\\S+ )?(rubble|ruins|matchwood|splinters|dust)',
      '# (be )?(wipe out|wash away|sweep away|obliterate|lose|pulverise|pulverize|tear down)',
      '(wipe out|wash away|sweep away|obliterate|pulverise|pulverize) #',
      '(loss|destruction|demolition) of #',
    ],
  },
  {
    lemma: 'damage',
    of: ['BUILT'],
    phrases: [
      '# (sustain|suffer|take|show|have|be leave with|leave with|with|report) (\\S+ ){0,3}damage',
      '# be hit by (\\S+ )?damage',
      'damage (be )?(\\S+ ){0,2}(to|at) #',
      '(tear|rip|blow|lift|take|strip) (the )?roofs? (off|from) (of )?#',
      '# (lose|have lose) (their|its) (roof|roofs)',
    ],
  },
  {
    lemma: 'flood',
    of: ['BUILT', 'HOMES'],
    phrases: [
      '# (be |stand |lie |remain )?(under water|underwater|inundate|submerge|swamp|flood|under \\S+ \\S+ of water)',
      '(water|waters|floodwater|floodwaters|river|sea|mud) (\\S+ )?(enter|get into|pour into|flow into|invade|reach|rush into|swamp|inundate|flood|submerge|seep into) #',
      '(inundate|submerge|swamp|flood|flooding of|inundation of) #',
    ],
  },
];

const WAR: readonly FateRule[] = [
  {
    lemma: 'intercept',
    of: ['THROWN'],
    phrases: [
      '# not (reach|hit|make it to|find|get to) (their|its|the|any) (\\S+ )?(targets?|objectives?|goals?)',
      '(take|bring) (out|down) #',
      '(knock|shoot|blast|bring|swat|pick) # (out of|from|down|off) (the )?(sky|skies|air)?',
      '# (be )?(take|bring|knock|shoot|swat) (out|down)',
      'destroy # (in the air|in flight|over)',
      '(downing|interception|shooting down|destruction) of #',
      '(eliminate|neutralise|neutralize|repel|thwart|swat) #',
      '# (be )?(eliminate|neutralise|neutralize|repel|thwart)',
      'air (defences?|defenses?) (\\S+ )?(destroy|stop|catch|hit|kill|deal with|account for) #',
      '# (be )?(destroy|stop|catch) by (\\S+ )?air (defences?|defenses?)',
    ],
  },
  {
    lemma: 'launch',
    of: ['THROWN'],
    phrases: [
      '# be (use|involve|deploy|employ|unleash|send)',
      '(attack|raid|strike|assault|barrage|bombardment|operation) (involve|use|consist of|comprise|feature|include|see) #',
      '(attack|raid|strike|assault) (be )?(carry out|conduct|stage|mount|launch|execute) (with|by|using) #',
      '(send|unleash|deploy|employ|hurl|lob|loose|rain|direct|let loose) #',
      '(swarm|wave|salvo|barrage|volley|fleet|swarms|waves|hail) of # (be |\\S+ )?(strike|hit|unleash|attack|descend|launch|fire|fly|target|release|rain)',
      '(attack|attacked|strike|hit|pound|target|raid|bombard) (\\S+ ){0,5}with #',
    ],
  },
  {
    lemma: 'fire',
    of: ['SHOTS'],
    phrases: [
      '(empty|fire|pump|squeeze off|get off|loose off|let off|discharge|shoot|blast) #',
      '(fire|discharge|use) (\\S+ ){1,3}#',
      '# (ring out|be hear|be fire|be discharge|be let off|be loose)',
      '(hear|count|counted|heard) #',
    ],
  },
];

const MEASURES: readonly FateRule[] = [
  {
    lemma: 'fire',
    of: ['TIMES'],
    thing: 'shot',
    phrases: ['(fire|shoot|discharge|open fire) (\\S+ ){0,3}#'],
  },
  {
    lemma: 'lie',
    of: ['DISTANCE'],
    thing: 'epicentre',
    phrases: [
      '(epicentre|epicenter|hypocentre|hypocenter) (\\S+ )?(be|lie) (\\S+ )?#',
      '(earthquake|quake|tremor|temblor|it) (\\S+ )?(strike|hit|occur|be|be centre|be center|centre|center|be locate) (\\S+ )?# (\\S+ )?(north|south|east|west|north-east|north-west|south-east|south-west|northeast|northwest|southeast|southwest|off|from|away)',
    ],
  },
  {
    lemma: 'last',
    of: ['TIME'],
    phrases: [
      '(last|go on|drag on|continue|persist|run|burn|rage|stretch) (\\S+ )?(for )?#',
      '(end|be over|conclude|finish|be resolve) (\\S+ )?after #',
      '(end|finish) # after it (begin|start)',
      'it take # to (end|resolve|finish|quell|put down)',
      'after # (, )?(the |it )(\\S+ )?(be over|end|come to an end|finish)',
    ],
  },
];

/** Phrases for what happens to things, and for measured figures. */
export const FATES_OF_THINGS: readonly FateRule[] = [...POWER_CUTS, ...WAR, ...RUIN, ...MEASURES];
