import { harmVerbs } from '../../harmVerbs.ts';
import type { AssertionScene } from '../../../../figures/assertion.ts';
import { joined } from './clauseWords.ts';

const REACH = 24;
const YEAR = '((?:1[6-9]|20)\\d\\d)';
const EVENT =
  '(?:quakes?|earthquakes?|floods?|flooding|fires?|wildfires?|storms?|hurricanes?|typhoons?|cyclones?|tsunamis?|eruptions?|landslides?|avalanches?|droughts?|famines?|attacks?|raids?|strikes?|walkouts?|stoppages?|bombings?|shootings?|massacres?|wars?|battles?|riots?|uprisings?|protests?|marches|march|demonstrations?|rall(?:y|ies)|crash(?:es)?|collisions?|accidents?|derailments?|disasters?|catastrophes?|wrecks?|shipwrecks?|sinkings?|explosions?|blasts?|epidemics?|pandemics?|outbreaks?|waves?|lay-?offs|cuts|restructurings?|closures?|cris(?:is|es)|recessions?|elections?|referendums?|referenda|votes?|summits?|visits?|scandals?|leaks?|spills?|collapses?|rounds?|campaigns?|sieges?|seasons?|flu|influenza|virus|fever|plague|heatwaves?|disputes?|talks|settlements?|contracts?|breach(?:es)?|hacks?|outages?|bids?|takeovers?|mergers?|crush(?:es)?|stampedes?|surges?|blazes?|infernos?|ballots?|contests?|trials?)';
const SUPERLATIVE =
  '(?:worst|deadliest|biggest|largest|heaviest|bloodiest|longest|strongest|highest|lowest|most (?:\\S+)|first|costliest|greatest|gravest|severest|only)';

/** "the worst since 2011, when 77 died", "the first such strike since the one of 1996, which". */
const SINCE_WHEN = new RegExp(
  ` since (?:\\S+ ){0,9}?(?:, )?(?:when|in which|where) (?:\\S+ ){0,12}$| ${SUPERLATIVE} (?:\\S+ ){0,8}?since (?:\\S+ ){0,6}?(?:, )?(?:which|whose|that|with) (?:\\S+ ){0,8}$`,
  'u',
);
/** "In the deadliest strike of this winter, on Jan. 11, a missile killed 23": a record holder that is told by its date. */
const RECORD = new RegExp(
  ` in (?:the|what was the|its|their) (?:\\S+ ){0,3}?${SUPERLATIVE} (?:\\S+ ){0,4}?${EVENT} (?:\\S+ ){0,16}$`,
  'u',
);
/** Words that set another event beside this one. */
const COMPARES =
  / (?:similar|comparable|like|unlike|too|also|previous|earlier|last|another|same|in comparison|by comparison|compared (?:with|to)|recalled|recalls|reminiscent|echo(?:es|ed)?|precedent|as in|as with|then) /;
/** "A year ago, in a comparable raid", "On 2 August we reported a boat with 61 from almost the same position". */
const LONG_AGO =
  / (?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|many) (?:years?|decades?|months) (?:ago|earlier|before)|last (?:year|winter|summer|spring|autumn|fall)(?:'s|’s)?|(?:a|one) century ago|the (?:previous|last) time|the (?:last|previous) (?:such )?\S+ ,? ?(?:in|on|of)) /;
const LAST_OCCASION = new RegExp(
  ` (?:the|its|their|a|last year 's|last year ’s) (?:last|previous|earlier|preceding|comparable|similar) (?:\\S+ ){0,2}?${EVENT} (?:\\S+ ){0,14}$`,
  'u',
);
/** "the floods of 2011", "the 2010 quake", "a collision in 1996". */
const DATED_EVENT = new RegExp(
  ` (?:${YEAR} (?:\\S+ ){0,3}?${EVENT}|${EVENT} (?:\\S+ ){0,3}?(?:of|in) (?:\\S+ )?${YEAR}) `,
  'u',
);
/** ", a union founded after the strike of 1998, has counted": the clause goes on behind the insertion. */
const GOES_ON =
  / , (?:has|have|had|is|are|was|were|will|says|said|reports|reported|counts|counted|lists|listed|puts|put|gives|gave|estimates|estimated|claims|claimed) /;
const YEARS_AGO =
  /(?:years?|decades?|century) (?:ago|earlier|before)|last (?:winter|summer|spring|autumn|fall)/;
const IN_YEAR = new RegExp(` (?:in|of|since|during|from) (?:\\S+ )?${YEAR} `, 'u');
/** "have died in the Mediterranean this year": all events of a longer time. */
const RUNNING_YEAR =
  / (?:so far this year|this year|this season|since the (?:start|beginning) of the year|since january|in the past (?:year|decade|\S+ years)|over the (?:past|last) (?:year|decade|\S+ years)|every year|each year|a year|per year|annually) /;
const HARM_PERIOD =
  / (?:have|has|had) (?:\S+ ){0,2}?(?:died|drowned|been killed|lost their lives|disappeared|been reported|gone missing|perished) /;

/** Verbs of what happens at one time, unlike those of states and measures. */
const HAPPENS =
  /^(?:cut|shed|sack|fire|dismiss|axe|eliminate|close|shut|strike|walk|march|rally|demonstrate|protest|gather|infect|hospitali[sz]e|sicken|evacuate|ground|cancel|strand|arrest|detain|jail|fine?|sentence|sink|derail|crash|attack|launch|shoot|shake|hit|devastate|flatten|flee|riot|idle|picket|lay|win|enrol|enroll|paralyse|paralyze|expose|resign|scrap|bury|drown|capsize|quarantine|vaccinate|slaughter|cull|take|lose|cost|last|spread|pay|leave|force|close|affect|burn|flood|explode|collapse|down|steal|spill|disconnect)$/;
/** "In Lyon in 1998 a dispute …", "Back in 2011, …": a sentence that opens with another place and year, or goes back. */
const OPENS_BACK = new RegExp(
  `^ (?:(?:but|and|as) )?(?:back in|in (?!the|a|an|this|that)(?:\\S+ ){1,3}in|in the (?:winter|summer|spring|autumn|fall|early|late|outbreak|strike|wave|crisis|season) of|(?:as )?long ago as|as early as) (?:\\S+ )?${YEAR} `,
  'u',
);
/** "Last year's walkout lasted 12 days", "During last winter's wave", "The previous outbreak". */
const FORMER_SUBJECT = new RegExp(
  `^ (?:(?:but|and|in|during|the|a|an|at|it was) ,? ?){0,3}(?:(?:last|the previous) (?:year|winter|summer|spring|autumn|fall|month|decade|january|february|march|april|june|july|august|september|october|november|december) ?(?:'s|’s)|previous|earlier|similar|comparable|last such) (?:\\S+ ){0,2}?${EVENT} `,
  'u',
);
/** "The last time the nurses walked out, …". */
const LAST_TIME = /^ (?:but |and )?(?:the last time|when (?:\S+ ){1,6}last|not since) /;

/** "dates from 2021, when 16 tonnes turned up", "not forgotten 1985, in which". */
const YEAR_WHEN = new RegExp(` (?:\\S+ )?${YEAR} ,? ?(?:when|in which) (?:\\S+ ){0,14}$`, 'u');
/** "announced 60 dead in August, where nobody was hurt": set beside this event. */
const MONTH_WHEN =
  / (?:in|last|since|of) (?:january|february|march|april|may|june|july|august|september|october|november|december|year|month|winter|summer|spring|autumn) ,? ?(?:when|where|in which) (?:\S+ ){0,14}$/;
/** "For comparison: …", "In a similar case in Ohio, …", "The previous record, …", "Its predecessor sank with 200 aboard". */
const OPENS_BESIDE = new RegExp(
  `^ (?:(?:but|and) )?(?:(?:for|by|in|as a) comparison|in (?:an? )?(?:similar|comparable|earlier|previous|parallel|like) (?:\\S+ ){0,2}?(?:cases?|incidents?|operations?|swoops?|trials?|deals?|${EVENT})|(?:the|its|their) (?:previous|former|old) (?:\\S+ ){0,2}?(?:record|high|low|peak|maximum|minimum)|(?:its|his|her|their) predecessors?|under (?:the|its|his|her|their) (?:previous|former|last)|in (?:his|her|its|their) (?:first|previous|last|former) (?:term|bid|campaign|spell|stint|attempt|offer)) `,
  'u',
);
/** "smaller than the breach at Norbank, which hit 9 million". */
const COMPARED = new RegExp(
  ` (?:than|unlike|rivals?|rivalled|dwarfs?|dwarfed|eclips(?:es|ed)|matche[sd]|surpass(?:es|ed)|echo(?:es|ed)?|recalls?|recalled) (?:the|that|those|an?|last) (?:\\S+ ){0,3}?${EVENT} (?:\\S+ ){0,8}?(?:which|that|when|in which|where) (?:\\S+ ){0,8}$`,
  'u',
);
/** "in response to an attack on its port last week, in which three died": an earlier event that led to this one. */
const LED_TO = new RegExp(
  ` (?:in (?:response|reply|retaliation|revenge|answer) (?:to|for)|retaliating for|avenging|(?:days|weeks|months|a day|a week|a month|a year) after|similar to|like) (?:the|an?|its|last \\S+) (?:\\S+ ){0,3}?${EVENT} (?:\\S+ ){0,8}?(?:, )?(?:that|which|when|in which|where) (?:\\S+ ){0,6}$`,
  'u',
);
/** "The record is 51 degrees, set in 1996". */
const RECORD_IS = / (?:the|its|their) (?:\S+ ){0,2}?record (?:is|was|stands at|stood at|remains) (?:\S+ )?$/;
const SET_IN = new RegExp(
  `^ ,? ?(?:\\S+ ){0,2}?(?:set|reached|recorded|measured) (?:\\S+ ){0,3}?in ${YEAR} `,
  'u',
);
/** ", built in 1934,": what a thing is since, not when the figure was. */
const INSERTED =
  / , (?:(?:which|who|that) )?(?:(?:was|were|had been|has been) )?(?:first |only |re)?(?:built|opened|founded|completed|established|created|elected|appointed|launched|introduced|installed|set up|born|bought|acquired|signed|passed|commissioned|designed|renovated|rebuilt|inaugurated|formed|made|started|begun|dating) (?:\S+ ){0,3}?(?:in|from|since) (?:\S+ )?(?:1[6-9]|20)\d\d ,(?= )/gu;
/** "won 31 seats, up from 2021", "was 63 percent, compared with 58 percent in 2021": a comparison of this figure. */
const CHANGED =
  / (?:(?:up|down|higher|lower|more|less|fewer|better|worse|above|below|compared) (?:from|than|on|with|to|in)? ?(?:in )?|(?:(?:up|down) from|compared (?:with|to)|against|versus) (?:(?!# )\S+ ){1,4}?(?:in|for|during) )(?:1[6-9]|20)\d\d(?= )/gu;
/** "a league founded after the war of 1987, in which 400 died, has 90 members": what a thing is since. */
const SINCE_THEN =
  / (?:founded|formed|made|set up|drawn up|introduced|created|established|launched|adopted|passed|built|started|begun|written|signed|given|issued|ordered) (?:after|since|following|in response to|in the wake of|because of|during) (?:\S+ ){0,5}?(?:1[6-9]|20)\d\d(?: , (?:when|in which|where|which) (?:(?!, )\S+ ){1,14}?(?=, )|(?! , (?:when|in which|where|which) )(?= ))/gu;
/** "The deadliest crash since 2009 killed 12": the rank is of this event. */
const RANKED = new RegExp(
  ` ${SUPERLATIVE} (?:\\S+ ){0,5}?since (?:\\S+ )?(?:1[6-9]|20)\\d\\d (?!(?:, )?(?:when|which|in which|where|that) )`,
  'gu',
);

/** "63 percent, compared with 58 percent in 2011": the year is that of the number that this one is set against. */
const SET_AGAINST =
  / (?:compared (?:with|to)|in comparison (?:with|to)|as against|against|versus|vs|instead of|up from|down from|from|than) (?:(?:the|a|about|some|just|only|nearly|around) ){0,2}[\d.,]+(?:\S+)? (?:\S+ ){0,4}?(?:(?:in|of|during|for|since) (?:\S+ )?(?:1[6-9]|20)\d\d|(?:years?|decades?) (?:ago|earlier|before)|last (?:year|season|winter|spring|summer|autumn))(?= )/gu;
/** "compared with 55 percent in 2021", "against 83 ten years ago": the value of another occasion. */
const SET_BESIDE = / (?:compared (?:with|to)|against|versus|vs) (?:\S+ )?$/;
const IN_EARLIER_YEAR = new RegExp(
  `^ (?:[^\\s,;]+ ){0,5}?(?:in|of|during|for|at) (?:[^\\s,;]+ ){0,4}?${YEAR} `,
  'u',
);
const YEARS_BEFORE =
  /^ (?:[^\s,;]+ ){0,5}?(?:(?:years?|decades?|century|season) (?:ago|earlier|before)|(?:last|the previous) (?:year|season|winter|spring|summer|autumn|fall|election|time)) /u;

function earlierTime(right: string, year: number | null): RegExpExecArray | null {
  const inYear = IN_EARLIER_YEAR.exec(right);
  return earlierYear(inYear, year) ? inYear : YEARS_BEFORE.exec(right);
}

/** "was the highest since 1998, when 83 took part": behind a figure it goes on about the other event. */
const RANK_BEHIND = new RegExp(` ${SUPERLATIVE} (?:\\S+ ){0,5}?since .*$`, 'u');

const isHarm = (lemma: string): boolean => harmVerbs.has(lemma) || /^(?:die|drown|perish|lose)$/.test(lemma);

/** Things that happen, so that their number in an earlier year is of other events. */
const COUNTED_EVENT =
  /^(?:cases?|infections?|deaths?|outbreaks?|strikes?|walkouts?|arrests?|fires?|accidents?|crashes|victims|attacks?|redundancies|layoffs|closures?|bankruptcies|earthquakes|floods|murders|killings|shootings|rescues|injuries)$/;
/** "A normal year brings three cases". */
const NORMAL =
  / (?:an?|any|each|every|most) (?:normal|usual|typical|average|ordinary) (?:years?|winters?|seasons?|months?|weeks?|days?) /;

/** The first year of the words that lies before the year of publication. */
function earlierYear(match: RegExpExecArray | null, year: number | null): boolean {
  const named = match?.slice(1).find(Boolean);
  return named !== undefined && (year === null || Number(named) < year);
}

/** The words that say that a figure is of another event than the article's; `null` if none do. */
export function otherEventNear({ tokens, from, to, predicate, year, scope }: AssertionScene): string | null {
  const left = joined(tokens.slice(Math.max(0, from - REACH), from))
    .replace(/ [“”"‘’](?= )/gu, '')
    .replace(SINCE_THEN, ' ');
  const right = joined(tokens.slice(to, to + REACH))
    .replace(/ [“”"‘’](?= )/gu, '')
    .replace(SINCE_THEN, ' ');
  const direct =
    (scope === 'PREVIOUS' && SET_BESIDE.test(left) ? earlierTime(right, year) : null) ??
    COMPARED.exec(left) ??
    LED_TO.exec(left) ??
    (RECORD_IS.test(left) ? SET_IN.exec(right) : null) ??
    SINCE_WHEN.exec(left) ??
    RECORD.exec(left) ??
    LAST_OCCASION.exec(left);
  if (direct !== null) return direct[0].trim();
  const when = YEAR_WHEN.exec(left);
  if (when !== null && earlierYear(when, year)) return when[0].trim();
  const opening = from <= REACH ? left : joined(tokens.slice(0, REACH));
  const former = FORMER_SUBJECT.exec(opening) ?? LAST_TIME.exec(opening);
  if (former !== null && !/ (?:since|than|compared|unlike|now|this) /.test(opening)) return former[0].trim();
  const back = OPENS_BACK.exec(opening);
  if (back !== null && earlierYear(back, year)) return back[0].trim();
  const beside = OPENS_BESIDE.exec(opening);
  if (beside !== null) return beside[0].trim();
  const behind = right.replace(RANK_BEHIND, ' ').replace(SET_AGAINST, ' ');
  const around = `${left}# ${behind}`.replace(INSERTED, ' ').replace(RANKED, ' ').replace(CHANGED, ' ');
  const month = MONTH_WHEN.exec(left);
  if (month !== null && COMPARES.test(around)) return month[0].trim();
  const dated = DATED_EVENT.exec(around);
  const isInserted = dated !== null && GOES_ON.test(around.slice(dated.index).split('#')[0] ?? '');
  if (dated !== null && !isInserted && earlierYear(dated, year)) return dated[0].trim();
  const ago = LONG_AGO.exec(left) ?? LONG_AGO.exec(behind);
  if (ago !== null && COMPARES.test(around.replace(ago[0], ' '))) return ago[0].trim();
  const harmed = predicate !== null && isHarm(predicate.lemma);
  const happened = predicate !== null && HAPPENS.test(predicate.lemma);
  if (ago !== null && (harmed || happened) && YEARS_AGO.test(ago[0])) return ago[0].trim();
  const shook =
    /^ ?#? ?(?:\S+ ){0,2}?(?:quake|earthquake|tremor|eruption) /.test(right) || / magnitude $/.test(left);
  const counts = tokens.slice(from, to).some(({ lower }) => COUNTED_EVENT.test(lower));
  const normal = NORMAL.exec(around);
  if (normal !== null && (counts || harmed)) return normal[0].trim();
  if (!harmed && !happened && !shook && !counts) return null;
  const inYear = IN_YEAR.exec(around);
  if (inYear !== null && earlierYear(inYear, year)) return inYear[0].trim();
  const period = RUNNING_YEAR.exec(right);
  return period !== null && HARM_PERIOD.test(around) ? period[0].trim() : null;
}
