import type { FateRule } from './fateRule.ts';

const THEIR = '(their|his|her)';

const LAW: readonly FateRule[] = [
  {
    lemma: 'arrest',
    of: ['LIVING'],
    phrases: [
      '# (be )?(take|place|put|remain|keep|be|lead|bring|remand|stay) (in|into|under) (\\S+ )?(custody|arrest|detention)',
      '(take|place|put|remand|keep) # (in|into|under) (\\S+ )?(custody|arrest|detention)',
      '# (end up|land|sit|be|spend \\S+ \\S+|wind up) (in|behind) (\\S+ )?(cells?|handcuffs|bars)',
      '(round up|nab|seize) #',
      '# (be )?(round up|lock up|lead (away|off)|haul (away|off|in)|put behind bars|pick up by (the )?police|take away by (the )?police)',
      'police (\\S+ )?(pick up|take away|lead away) #',
      'handcuffs? (\\S+ )?(click|snap) (\\S+ )?(for|on|around) #',
    ],
  },
  {
    lemma: 'charge',
    of: ['LIVING'],
    phrases: [
      '# face (\\S+ ){0,3}(charges?|prosecution|counts?)',
      'charges? (\\S+ ){0,2}(be )?(\\S+ )?(bring|file|lay|press|lodge|level|prefer|pend) against #',
      '(bring|file|lay|press|lodge|level|prefer) (\\S+ ){0,3}charges? against #',
      'indictment (\\S+ )?(name|list|charge|accuse) #',
      '# be (name|list) in (an|the) (\\S+ )?indictment',
      'press charges against #',
    ],
  },
  {
    lemma: 'release',
    of: ['LIVING'],
    phrases: [
      'let # (go|out)',
      '# (be )?let (go|out|off)',
      '# walk free',
      'set # free',
      '# (be )?set (free|at liberty)',
      `# (regain|win|recover|get back) ${THEIR} (freedom|liberty)`,
      '# leave (the |\\S+ )?(police station|jail|prison|custody|station|cells)',
      'free # (without|on bail|after|from (prison|jail|custody|detention|captivity))',
      '# be (free|out) (on bail|without charge|again)',
      'freeing of #',
    ],
  },
  {
    lemma: 'escape',
    of: ['LIVING'],
    phrases: [
      '# (break out|break free|bust out|abscond)',
      `# make (${THEIR}|good ${THEIR}|an) escape`,
      `# (flee|escape from|escape|slip out of|get out of) (the |a |\\S+ )?(prison|jail|custody|penitentiary|cells?)`,
      '(jailbreak|escape|breakout|flight) of #',
    ],
  },
  {
    lemma: 'capture',
    of: ['LIVING'],
    phrases: [
      '# (be )?(take|hold|keep) (as )?(prisoners? of war|prisoners?)',
      'take # (as )?(prisoners?|captive)',
      '# (be )?take captive',
      '# (fall|go) into (\\S+ )?(captivity|enemy hands)',
      '# (be|become) (\\S+ )?prisoners?( of war)?',
    ],
  },
  {
    lemma: 'surrender',
    of: ['LIVING'],
    phrases: [
      '# (lay down|put down|give up|hand in|hand over|throw down|drop) (their|his|all|her) (\\S+ )?(arms|weapons|guns|rifles)',
      '# (give|turn|hand) themselves (up|in|over)',
      '# (raise|put up|wave) (the |a )?(white flag)',
    ],
  },
];

const CROWDS: readonly FateRule[] = [
  {
    lemma: 'gather',
    of: ['LIVING'],
    phrases: [
      '(march|marches|demonstration|demonstrations|protest|protests|rally|rallies|event|vigil|procession|parade) (\\S+ )?(draw|attract|bring out|gather|pull|pull in|see|count|bring together|number) #',
      '(attendance|turnout|crowd|crowds) (be )?(put|estimate|give|reckon|number) (at |as |by \\S+ at )?#',
      '# (turn out|turn up|show up|come out (?=[.,]|to |in |for |on |onto )|pour into|pack|flock to|line|swell|converge on|descend on|parade|stream into|flood into)',
      '# (take|pour|go|come|spill|flood|stream) (\\S+ )?(to|into|onto) the (streets?|squares?|capital)',
    ],
  },
  {
    lemma: 'deploy',
    of: ['FORCE'],
    phrases: [
      'put # (on|in|into) (the |\\S+ )?(streets?|field|ground|place|position|action)',
      '(call (up|out|in)|draft in|bring in|send in|send|mobilise|mobilize|dispatch|muster|field|commit|post) #',
      '# (be )?(call (up|out|in)|draft in|bring in|send|send in|mobilise|mobilize|dispatch|draft|commit|post|assign|station)',
      '# (stand|keep|mount) (guard|watch|order|by|ready)',
      '(be |\\S+ )?by # [.,]',
      '(deployment|dispatch|mobilisation|mobilization) of #',
      '(operation|deployment|effort|search) (involve|see|comprise|mobilise|mobilize|use) #',
      'it take # to',
      '# (be )?(at|on) (the |\\S+ )?(scene|site|ground|spot|duty|hand|streets)',
      'in action be #',
      '(have|with) # (at|on) (the |\\S+ )?(scene|site|ground|spot|duty|hand|streets)',
    ],
  },
  {
    lemma: 'board',
    of: ['LIVING'],
    phrases: [
      '# (be )?(on|inside|in) (the |a |\\S+ )?(\\S+ )?(plane|ship|ferry|bus|train|boat|flight|aircraft|helicopter|vessel|coach|jet|airliner|airplane)',
      '(inside|on|in) the (\\S+ )?(plane|ship|ferry|bus|train|boat|aircraft|vessel|coach|jet|airliner) be #',
      '(manifest|passenger list) (list|show|name|have|contain) #',
      '(set sail|sail|take off|depart|leave port|put to sea) with #',
    ],
  },
];

/** Phrases for arrests, captures, crowds, forces and passengers. */
export const FATES_IN_LAW: readonly FateRule[] = [...LAW, ...CROWDS];
