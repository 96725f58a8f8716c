import { words } from './words.ts';

/** Acts of a body: decisions, votes, orders, contracts, courts. */
const DECIDED = `decide announce approve adopt pass sign ratify veto reject dismiss cancel postpone delay suspend scrap
  drop ban lift impose extend renew agree accept refuse decline order vote elect appoint name resign quit sack fire nominate
  confirm publish release issue unveil launch introduce authorise authorize grant deny revoke repeal enact declare rule
  allow permit require demand call summon convene invite replace revise correct withdraw retract amend award pledge promise
  offer commit threaten accuse denounce condemn criticise criticize apologise apologize comment respond abstain
  back oppose block halt freeze shelve overturn uphold endorse boycott recall expel join leave negotiate sue
  convert merge waive override abolish designate dissolve disband mandate defer schedule plan urge warn brief discuss`;
/** Police, courts and searches. */
const CHARGED = `arrest detain charge convict sentence jail acquit indict fine file prosecute search raid seize confiscate free
  deport extradite investigate identify question interrogate imprison bail remand extort smuggle steal rob`;
/** Harm and rescue. */
const HARMED = `kill injure wound hurt die drown lose destroy damage collapse hit strike attack shell bomb shoot explode burn
  sink capsize derail crash flood evacuate rescue save pull recover find miss displace flee intercept down launch
  target land fall erupt shake tear trap bury strand cut knock flatten ram collide disrupt infect sicken hospitalise
  hospitalize treat test vaccinate quarantine contract spread disappear abduct kidnap torture stab beat poison`;
/** Money and amounts. */
const PAID = `pay spend cost raise lower reduce increase rise grow shrink climb jump sell buy acquire invest fund donate
  contribute transfer receive owe earn refund compensate borrow lend repay cap trim slash double triple halve exceed reach
  total amount account employ hire dismiss lay lose gain collect absorb devote allocate book budget
  value price tax levy subsidise subsidize`;
/** Journeys, meetings and forces. */
const MOVED = `deploy send arrive visit travel fly meet host land return enter cross advance retreat retake capture
  occupy patrol escort accompany gather march rally protest demonstrate strike walk attend dock sail berth
  deliver ship export import move relocate transport supply`;
/** Places, works and services. */
const OPENED = `open close reopen build rebuild repair complete finish inaugurate found establish start begin end stop resume
  shut restore reconnect install test produce manufacture operate serve hold reopen demolish expand upgrade convert
  hand bring take put set give carry issue record register report count measure detect monitor
  provide distribute use win beat tie score`;

/** Verbs of a happening that a reader can check, by lemma. */
const happening = words([DECIDED, CHARGED, HARMED, PAID, MOVED, OPENED].join(' '));
/** Verbs of amounts: worth a claim only with a figure. */
const measuring =
  words(`be number come amount total include comprise contain consist cover weigh measure need remain
  range average equal represent stand`);
/** Verbs of having and lasting: worth a claim with a figure and a name. */
const having = words('have make run last take carry hold keep employ serve');
/** Mood, thought and manners: nothing to check. */
const mood =
  words(`remember feel like love hate look seem appear sound smell taste hope wish think believe know wonder smile laugh
  cry sigh nod shrug stare glance dream worry fear mind matter mean suit deserve want try prefer enjoy bristle blame
  expect depend differ concern puzzle tend aim underscore underline highlight mark signal reflect illustrate symbolise
  symbolize suggest echo loom linger hang follow`);
/** Governing verbs and adjectives of plans, with "to" ("is set to visit"). */
const planning =
  words(`set due expected scheduled planned slated poised about going supposed bound ready likely plan intend want hope
  aim pledge promise vow prepare propose seek expect need`);

/** Nouns of acts: with their possessor they tell that it acted ("the premier's rejection of the plan"). */
const acts =
  words(`rejection refusal decision withdrawal resignation arrest approval cancellation dismissal suspension
  announcement ratification veto ban closure release denial acceptance purchase sale appointment nomination`);
/** Nouns of moods, relations and aims: without a figure or a time such a clause can hardly be checked. */
const vague =
  words(`way ways stance relationship relations tension tensions friction frictions role approach endeavor endeavour
  effort efforts challenge challenges commitment importance need concerns complexity complexities dynamics landscape momentum odds sense
  hope hopes fear fears future path spirit divide rift bond ties alliance solidarity pressure pressures ambitions support
  difference differences stakes trajectory stability`);

/** The verbs by which a clause tells a happening, a measure or a mood. */
export const happenings = { happening, measuring, having, mood, planning, acts, vague };
