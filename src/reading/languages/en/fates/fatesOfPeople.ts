import type { FateRule } from './fateRule.ts';

const CLINIC = '(hospitals?|clinics?|infirmary|infirmaries|medical (centre|center|facility|facilities)s?)';
const GRAVE =
  '(critical|serious|grave|severe|life-threatening|precarious|desperate|extremely serious|very serious|very grave)';
const GRAVELY = '(critically|seriously|gravely|severely|badly|grievously|dangerously)';
const HURT = '(injure|injured|wound|wounded|hurt|burn|burned|burnt|ill)';
const HURTS = '(injury|injuries|wounds?|burns?|fractures?|concussions?)';
const RUBBLE =
  '(rubble|debris|ruins|wreckage|snow|mud|earth|ground|soil|stones|rocks|sand|avalanche|landslide|mudslide|mine|shaft|pit|' +
  'tunnel|cave|cavern|building|house|concrete|gallery|galleries|collapsed \\S+)';
const DANGER =
  '(rubble|debris|ruins|wreckage|wreck|snow|mud|water|waters|sea|waves|river|lake|surf|flood|floods|floodwaters?|flames|fire|' +
  'roofs?|rooftops?|trees?|building|buildings|house|houses|ship|ferry|boat|vessel|raft|cave|mine|shaft|tunnel|cliff|mountain|' +
  'lift|lifts|cabins?|gondolas?|cars?|train|bus|plane)';
const SHELTERS =
  '(shelters?|gyms?|gymnasiums?|schools?|churches|church|halls?|centres?|centers?|tents?|stadiums?|stadium|mosques?|hotels?|' +
  'camps?|buildings|accommodation|housing|quarters|barracks|hostels?|convents?|relatives|friends)';
const LEAVE = '(leave|evacuate|flee|abandon|vacate|move out|get out|go|move)';
const TOLD = '(tell|ask|order|urge|instruct|advise|request|require|warn|call on)';
const LIFE = '(life|lives)';
const THEIR = '(their|his|her)';

const DEATH: readonly FateRule[] = [
  {
    lemma: 'die',
    of: ['LIVING'],
    phrases: [
      '# not (survive|live)',
      '# not make it (out )?(alive )?[.,]',
      `(cost|rob) # (of )?${THEIR} (own )?${LIFE}`,
      `# (pay|lose|give) (with )?${THEIR} (own )?${LIFE}`,
      `# (meet|find) (${THEIR}|a|an) (own )?(\\S+ )?(death|deaths|end)`,
      `# (fall|plunge|jump|leap) to ${THEIR} deaths?`,
      '# (burn|bleed|freeze|starve|choke|suffocate) to death',
      `(claim|take|cost|snuff out|end) (the |another )?(${LIFE} of )#`,
      '# not (get|come|make it|return|be find) (out |home |back |off )?alive',
      '# be beyond (help|rescue|saving)',
      '# be find (dead|lifeless|without life)',
      '(mourn|mourns|mourning) (the )?((death|deaths|loss) of )?#',
      '(remains|corpses|bodies|body) of #',
    ],
  },
];

const INJURY: readonly FateRule[] = [
  {
    lemma: 'critical',
    of: ['LIVING'],
    phrases: [
      `# (be|remain|lie|stay) * in (a |an )?${GRAVE}( and \\S+)? (condition|state)`,
      `# (be|remain|stay|become) (in )?(${GRAVELY} )?(critical|critically ill)`,
      `# (be |remain |lie )?${GRAVELY} ${HURT}`,
      `${GRAVELY} (injure|injuring|wound|wounding|hurt|hurting) #`,
      `# (fight|battle|struggle) for (their|his|her|dear) ${LIFE}`,
      `${LIFE} of # (of the \\S+ )?(hang in the balance|be in danger|be at risk|be in the balance)`,
      `# (suffer|sustain|receive|have|with|be leave with|leave with|get) (\\S+ )?${GRAVE} (\\S+ )?${HURTS}`,
      `(leave|with) # (people )?with (\\S+ )?${GRAVE} (\\S+ )?${HURTS}`,
      `(condition|conditions|state) of # (of the \\S+ )?(be|remain) (\\S+ )?${GRAVE}`,
      `(condition|conditions|state) of # (of the \\S+ )?(as|be) (\\S+ )?${GRAVE}`,
      '# be between life and death',
      '# be in (\\S+ )?(danger of (death|dying)|mortal danger)',
      '# be on life support',
    ],
  },
  {
    lemma: 'scratch',
    of: ['LIVING'],
    phrases: [
      '# (be |remain )?(lightly|slightly|mildly) (injure|injured|wound|wounded|hurt)',
      '(lightly|slightly) (injure|wound|hurt) #',
      `# (suffer|sustain|receive|have|with|be leave with|escape with|get|come away with) (\\S+ )?(minor|slight|light|superficial) (\\S+ )?${HURTS}`,
    ],
  },
  {
    lemma: 'injure',
    of: ['LIVING'],
    phrases: [
      `# (suffer|sustain|receive|have|with|be leave with|escape with|get|come away with|incur) (\\S+ ){0,3}(${HURTS}|cuts|bruises|scratches|broken bones|broken limbs)`,
      '# get hurt',
      `# (be )?treat (for|with) (\\S+ ){0,3}(${HURTS}|cuts|bruises|shock|smoke)`,
    ],
  },
  {
    lemma: 'discharge',
    of: ['LIVING'],
    phrases: [
      `# (be )?(discharge|release|dismiss|send home) (from )(the |a |\\S+ )?${CLINIC}`,
      `# (be )?(able to |allow to |free to )?leave (the |\\S+ )?${CLINIC}`,
      `# (be )?(discharge|release|send home|go home|return home|allow home|allow to go home|allow to leave|let go|dismiss) (after|following) (\\S+ ){0,2}(treatment|check-ups?|checks|care|examination)`,
      '# be discharge',
      '(hospitals?|clinics?|doctors|medics) (discharge|release|send home) #',
      'discharge # from',
    ],
  },
  {
    lemma: 'hospitalise',
    of: ['LIVING'],
    phrases: [
      `# (be|remain|stay|lie|end up|land|be keep|keep|recover|wind up) in (the |\\S+ )?${CLINIC}`,
      `# (be )?(take|rush|send|bring|admit|transfer|transport|fly|airlift|drive|carry|remove|convey|move|evacuate) * (to|into) * ${CLINIC}`,
      `(take|rush|send|bring|admit|transfer|transport|fly|airlift|drive|carry|convey|move|put) # (people )?(to|into|in) * ${CLINIC}`,
      `${CLINIC} (receive|admit|take in|care for|look after) #`,
      `# (need|require|receive|seek) (hospital|inpatient) (care|treatment|attention)`,
      `# (be )?(treat|care for) (in|at) * ${CLINIC}`,
      '# (be|remain) (hospitalised|hospitalized)',
    ],
  },
];

const DANGERS: readonly FateRule[] = [
  {
    lemma: 'miss',
    of: ['LIVING'],
    phrases: [
      '(fate|fates|whereabouts) of # (of the \\S+ )?(be|remain) (\\S+ )?(unknown|unclear|uncertain|unresolved|a mystery)',
      'no (trace|traces|sign|signs|news|word|sighting|contact) (\\S+ )?(of|from|about|with) #',
      '(contact|touch) (be )?lose with #',
      'lose (all )?(contact|touch) with #',
      'contact with # (be )?(lose|break)',
      '# not (be )?(reach|find|locate|trace|contact|account for|see|hear from|recover)',
      '# be nowhere to be (find|see)',
      '# (be )?(presume|fear|believe|report|list) (be |as )?missing',
    ],
  },
  {
    lemma: 'trap',
    of: ['LIVING'],
    phrases: [
      `# (be |remain |get |become |lie )?(stick|stuck|trap|bury|buried|pin|pinned|entomb|catch|caught|cut off) (alive )?(under|underneath|beneath|in|inside|below|by|behind) (the |a |an |tonnes of |tons of )?(\\S+ )?${RUBBLE}`,
      '# (be )?(stick|stuck|trap|trapped|cut off) (underground|below ground|inside)',
      `# (be |remain |lie )?(under|underneath|beneath|in) (the |tonnes of |tons of )?(\\S+ )?(rubble|debris|ruins)`,
      `(landslide|avalanche|mudslide|mudflow|collapse|rubble|snow|mud|slide|rockfall|debris|roof|building|quake|earthquake|tremor|wall) bury #`,
      '# not (get|come|make it) out(?! alive)',
      'with # (inside|underground|below ground|beneath|underneath)',
      'there be # (people )?(underground|below ground|inside|beneath|below|(under|beneath) the (rubble|debris))',
    ],
  },
  {
    lemma: 'rescue',
    of: ['LIVING'],
    phrases: [
      `(pull|pluck|winch|hoist|haul|lift|free|dig|cut|drag|airlift|extract|extricate|retrieve|fish|save|rescue|pick up|take|get) # (\\S+ )?(alive|off|from|out of) (from )?(the |a |an |their |its )?(\\S+ ){0,2}${DANGER}`,
      `# (be )?(pull|pluck|winch|hoist|haul|lift|free|dig|cut|drag|airlift|extract|extricate|fish|save|rescue|take) (\\S+ )?(off|from|out of) (the |a |an |their |its )?(\\S+ ){0,2}${DANGER}`,
      '(pull|pluck|winch|hoist|haul|lift|dig|cut|drag|bring|get|fish) # (out(?! of)|alive|ashore|aboard|on board|to safety)',
      '# (be )?(pull|pluck|winch|hoist|haul|lift|dig|drag|fish|bring) (out(?! of)|alive|ashore|aboard|on board)',
      '(crews|crew|rescuers|firefighters|divers|lifeboats|lifeboat|boats?|helicopters?|coastguards?|teams?|soldiers|volunteers|ships?|trawlers?|vessels?|ferry|navy) (be able to |manage to )?(free|reach and free|pick up|bring out|take off|get out|pull out|dig out|lift off) #',
      '# (be )?find alive',
      '# make it (out alive|to safety|to shore|ashore)',
      `# owe ${THEIR} ${LIFE}`,
    ],
  },
];

const DISPLACED: readonly FateRule[] = [
  {
    lemma: 'evacuate',
    of: ['LIVING'],
    phrases: [
      `(move|bring|take|lead|get|bus|ferry|transfer|relocate|carry|escort|fly|clear|airlift|remove) # (away )?(from|out of) (the |their |an |a |\\S+ )?(\\S+ ){0,2}(zone|zones|area|areas|city|town|region|village|villages|district|homes|houses|neighbourhoods?|neighborhoods?|quarters?|coast|island|path)`,
      `# (be )?(move|bring|take|lead|get|bus|ferry|transfer|relocate|carry|escort|fly|clear|airlift|remove) (away )?(from|out of) (the |their |an |a |\\S+ )?(\\S+ ){0,2}(zone|zones|area|areas|city|town|region|village|villages|district|homes|houses|neighbourhoods?|neighborhoods?|quarters?|coast|island|path)`,
      '# (be )?(move|bring|take|lead|transfer|relocate) to (higher|safer|safe) (ground|places?|areas?|locations?)',
      '(bus|buses|boats?|trucks?|trains?|helicopters?|army|soldiers|police|authorities|convoys?) (carry|move|take|bring|lead|transport|ferry) # to (safety|safer \\S+|higher ground)',
      `# (be )?${TOLD} to ${LEAVE}`,
      `${TOLD} # to ${LEAVE}`,
      'evacuation (orders?|notices?|alerts?|warnings?|calls?) (be )?(\\S+ ){0,3}(cover|affect|apply to|for|go to|go out to|concern|reach|to|include) #',
      'orders? to (leave|evacuate) (\\S+ ){0,2}(for|to|cover) #',
      '# (be |live )?under (\\S+ )?evacuation (orders?|notices?|alerts?|warnings?)',
      '(force|drive|chase|send|push|compel) # (people )?(to (leave|flee|evacuate|abandon|move)|(away )?(from|out of) (their|the))',
      `# (have|be force|need|be oblige|be compel|be make) to ${LEAVE}`,
    ],
  },
  {
    lemma: 'displace',
    of: ['LIVING'],
    phrases: [
      '# (be |be leave |leave |end up |be render |be make |become )homeless',
      '(leave|render|make) # homeless',
      '# (be |be leave |remain |live )?without (a |their )?(home|homes|roof)',
      '# (not|no longer) have (a|any|their) (home|homes|roof)',
      '# have nowhere to (live|go|stay|sleep)',
      `# see ${THEIR} (homes?|houses?|apartments?) (\\S+ )?(destroy|burn|go|flatten|collapse|wash)`,
      '# have lose everything',
      `(cost|rob) # (of )?${THEIR} (home|homes|houses)`,
    ],
  },
  {
    lemma: 'shelter',
    of: ['LIVING'],
    phrases: [
      `# (be )?(stay|live|sleep|house|accommodate|lodge|put up|host|camp|huddle|shelter|stand|wait|spend the night|spend a night|spend the weekend) (overnight )?(in|at|inside|with) * ${SHELTERS}`,
      `# (be )?(\\S+ )?(take|seek|find|give|offer) (shelter|refuge)`,
      `# (be|remain) in (\\S+ )?(\\S+ )?(shelters?|accommodation|housing|tents)`,
      `${SHELTERS} (be )?(\\S+ )?(take in|host|house|hold|accommodate|receive|open (\\S+ )?to|welcome|shelter|lodge) #`,
      `in ${SHELTERS} there be #`,
      '(give|offer|provide) (temporary |emergency |\\S+ )?(shelter|refuge) to #',
      '(shelter|sheltering) #',
    ],
  },
];

/** Phrases for harm to people, their rescue and their refuge. */
export const FATES_OF_PEOPLE: readonly FateRule[] = [...INJURY, ...DEATH, ...DANGERS, ...DISPLACED];
