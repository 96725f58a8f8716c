import { firstReached } from '../../../../../text/firstReached.ts';
import type { SpokenBody } from '../../../../../speech/attribution/bodies/spokenBody.ts';
import type { Extent } from '../../../../../text/extent.ts';
import type { Token } from '../../../../../text/token.ts';
import { people } from '../../../people.ts';
import { isBodyNoun } from '../bodyNounOf.ts';
import { isBodyHeadAt } from './bodyHeads.ts';
import { words } from '../../../words.ts';

/** Offices of one person, which give figures as their holder does ("the sheriff's office"). */
const HELD = words(`sheriff coroner governor mayor prosecutor ombudsman`);
/** The holder of one of them speaks for the body. */
const SPEAKING =
  words(`spokesman spokeswoman spokesperson spokespeople head chief director boss chairman chairwoman chair
  chairperson president leader ceo commander coordinator co-ordinator secretary-general founder co-founder owner manager
  official officer operator commissioner superintendent volunteer organiser organizer secretary convener convenor treasurer
  dispatcher captain master skipper surgeon-general rector vice-president executive co-chair co-leader`);
/** Ranks in front of a name: behind a force they tell the body ("army General Ivar Wald"). */
const RANKS =
  words(`general colonel major captain lieutenant commander admiral sergeant inspector brigadier marshal gen col maj
  supt superintendent insp capt lt cmdr sgt brig`);
const HEADING =
  words(`heads leads runs chairs directs represents founded coordinates co-ordinates manages commands headed led
  heading leading representing chairing`);
/** They speak for themselves. */
const EXPERTS = words('professor prof dr doctor analyst economist scientist researcher expert historian');
/** No longer, or for another. */
const FORMER = /^(?:former|ex|onetime|late|retired|ousted|opposition|shadow|rival)$/u;
/** Beside an office they are bodies: "the port's director". */
const PLACE_BODIES =
  words(`port airport club lab laboratory centre center campaign fund foundation builder supplier maker producer developer
  refinery chain chamber church parish company`);
const NOT_A_MINISTRY = /^(?:prime|first|chief|deputy|junior|state|former|senior|cabinet|acting)$/u;
/** Adjectives in front of a role that are not part of the body's name. */
const RANKING =
  words(`deputy acting senior chief vice assistant executive general managing regional interim new then long-serving
  own top press media 's ’s ' ’`);
/** Fields of ministries and departments. */
const FIELDS =
  words(`defense defence health interior foreign state treasury finance justice education transport transportation energy
  agriculture labor labour commerce trade environment security home housing culture veterans`);
/** Only a company has them. */
const COMPANY_OFFICERS = words(`executive ceo cfo coo boss`);
const COMPANY_FIELDS = words(
  `finance financial operating operations commercial technology marketing sales managing`,
);
/** A part in front of or behind a name has at most so many tokens. */
const MAX_PART = 14;

const isRanking = (token: Token | undefined): boolean =>
  RANKING.has(bare(token)) || COMPANY_FIELDS.has(bare(token));
const bare = (token: Token | undefined): string => (token?.lower ?? '').replace(/\.$/u, '');
const isMark = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/u.test(token.lower);

const extent = (tokens: readonly Token[], from: number, to: number): Extent | null => {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined || to <= from
    ? null
    : { start: first.start, end: last.end };
};

/** The body behind "of", "for", "at" up to the next comma or clause. */
function behindRole(tokens: readonly Token[], from: number, to: number): SpokenBody | null {
  if (!/^(?:of|for|at|with|from|to)$/u.test(tokens[from]?.lower ?? '')) return null;
  let end = from + 1;
  for (; end < to; end++) {
    const token = tokens[end];
    if (token === undefined || /^(?:who|which|that|,|\(|said|says|told)$/u.test(token.lower)) break;
    if (/^(?:VERB|AUX)$/u.test(token.pos) || (/^(?:in|on|near|since)$/u.test(token.lower) && end > from + 1))
      break;
  }
  const words = extent(tokens, from + 1, end);
  return words === null ? null : { words, kind: null, implied: false };
}

/** "Interior Minister", "the development minister", "minister of transport": the ministry. */
function ministryAt(tokens: readonly Token[], from: number, role: number, to: number): SpokenBody | null {
  const before = role > from ? tokens[role - 1] : undefined;
  if (before !== undefined && NOT_A_MINISTRY.test(before.lower)) return null;
  const named = before !== undefined && /^(?:NOUN|PROPN|ADJ)$/u.test(before.pos);
  // "the Norland Minister of Health"
  const hasField = /^(?:of|for)$/u.test(tokens[role + 1]?.lower ?? '') && FIELDS.has(bare(tokens[role + 2]));
  if (named && !hasField) {
    let start = role - 1;
    if (tokens[start - 1]?.lower === 'and' && start - 2 >= from) start -= 2;
    const words = extent(tokens, start, role);
    return words === null ? null : { words, kind: 'ministry', implied: false };
  }
  const of = /^(?:of|for)$/u.test(tokens[role + 1]?.lower ?? '') ? role + 2 : -1;
  const words = of < 0 ? null : extent(tokens, tokens[of]?.pos === 'DET' ? of + 1 : of, to);
  return { words, kind: 'ministry', implied: words === null };
}

/** "Defense Secretary", "Secretary of State": the department; `null` for secretaries without a field. */
function departmentAt(tokens: readonly Token[], from: number, role: number, to: number): SpokenBody | null {
  const of = tokens[role + 1]?.lower === 'of' ? role + 2 : -1;
  const field = of > 0 && of < to ? of : role - 1;
  if (field < from || !FIELDS.has(bare(tokens[field]))) return null;
  // "Homeland Security Secretary"
  const start = bare(tokens[field]) === 'security' ? field - 1 : field;
  const words = extent(tokens, start, field + 1);
  return words === null ? null : { words, kind: 'department', implied: false };
}

/** "Regional governor", "the Holm County sheriff", not "a senior prosecutor's aide": the office with its place. */
function officeAt(tokens: readonly Token[], from: number, role: number): SpokenBody | null {
  if (isMark(tokens[role + 1])) return null;
  let start = role;
  while (start > from && /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[start - 1]?.pos ?? '')) start--;
  while (start < role && RANKING.has(bare(tokens[start]))) start++;
  const words = extent(tokens, start, role + 1);
  return words === null ? null : { words, kind: 'office', implied: false };
}

/** The body of the office that a part of the sentence tells: "air force spokesman", "the agency's head", "head of the X". */
function inPart(tokens: readonly Token[], from: number, to: number): SpokenBody | null {
  let role = -1;
  let held: SpokenBody | null = null;
  for (let k = from; k < to; k++) {
    const word = bare(tokens[k]);
    if (FORMER.test(word)) return null;
    if (word === 'minister' && bare(tokens[k - 1]) === 'prime' && k > from) return officeAt(tokens, from, k);
    if (/^minist(?:er|ers)$/u.test(word)) return ministryAt(tokens, from, k, to);
    const department = word === 'secretary' ? departmentAt(tokens, from, k, to) : null;
    if (department !== null) return department;
    if (HELD.has(word) && !isBodyHeadAt(tokens, k - 1)) held ??= officeAt(tokens, from, k);
    const rank = RANKS.has(word) && k > from && isBodyHeadAt(tokens, k - 1);
    if (role < 0 && (SPEAKING.has(word) || rank)) role = k;
    else if (role === k - 1 && SPEAKING.has(word) && !RANKS.has(word)) role = k;
  }
  if (role < 0) return held;
  let end = role;
  while (end > from && isRanking(tokens[end - 1])) end--;
  let start = from;
  while (start < end && /^(?:a|an|the|one|another|as)$/u.test(tokens[start]?.lower ?? '')) start++;
  const last = tokens[end - 1];
  const own = start < end && /^(?:its|their|his|her)$/u.test(tokens[start]?.lower ?? '');
  if (own) return { words: extent(tokens, start, start + 1), kind: null, implied: false };
  const behind = behindRole(tokens, role + 1, to);
  const ends =
    isBodyHeadAt(tokens, end - 1) ||
    last?.pos === 'PROPN' ||
    (isMark(tokens[end]) && (last?.pos === 'NOUN' || /^\p{Lu}/u.test(last?.text ?? '')));
  if (end > start && ends) return { words: extent(tokens, start, end), kind: null, implied: false };
  // "the clinic's medical director"
  const mark = tokens.findLastIndex((token, k) => k > start && k < role && isMark(token));
  const owner = tokens[mark - 1];
  if (mark > 0 && (owner?.pos === 'PROPN' || isBodyHeadAt(tokens, mark - 1) || PLACE_BODIES.has(bare(owner))))
    return { words: extent(tokens, start, mark), kind: null, implied: false };
  if (behind !== null) return behind;
  const voice = people.spokespeople.has(bare(tokens[role]));
  if (voice && end === start) return { words: null, kind: null, implied: true };
  const kind = isCompanyOfficer(tokens, role) && isTitle(tokens, start, role) ? 'company' : 'house';
  return { words: null, kind, implied: true };
}

/** "chief executive", "finance director", "boss". */
const isCompanyOfficer = (tokens: readonly Token[], role: number): boolean =>
  COMPANY_OFFICERS.has(bare(tokens[role])) ||
  (/^(?:director|chief|officer|boss)$/u.test(bare(tokens[role])) &&
    COMPANY_FIELDS.has(bare(tokens[role - 1])));

/** Whether a part begins with the title, without a word for a body. */
const isTitle = (tokens: readonly Token[], from: number, role: number): boolean =>
  tokens.slice(from, role).every((token) => isRanking(token) || token.pos === 'DET');

/** "who heads the dockers union Anker", "representing the crews". */
function headedBy(tokens: readonly Token[], from: number, to: number): SpokenBody | null {
  const verb = tokens[from]?.lower === 'who' ? from + 1 : from;
  const speaks = tokens[verb]?.lower === 'speaks' && tokens[verb + 1]?.lower === 'for';
  if (!speaks && !HEADING.has(tokens[verb]?.lower ?? '')) return null;
  const start = speaks ? verb + 2 : verb + 1;
  let end = start;
  while (end < to && !/^(?:in|on|since|,|and)$/u.test(tokens[end]?.lower ?? ',')) end++;
  const words = extent(tokens, start, end);
  return words === null ? null : { words, kind: null, implied: false };
}

const isEdge = (token: Token | undefined): boolean =>
  token === undefined || /^[,;:.!?()“”"–—]$/u.test(token.text);

/** The start of the words in front of `at` that may tell an office. */
function partStart(tokens: readonly Token[], at: number): number {
  let k = at;
  while (k > 0 && at - k < MAX_PART) {
    const before = tokens[k - 1];
    // The tagger takes names of bodies for verbs ("Forge's chair").
    const named = k > 1 && /^\p{Lu}/u.test(before?.text ?? '');
    if (isEdge(before) || (!named && /^(?:VERB|AUX|SCONJ|CCONJ)$/u.test(before?.pos ?? 'VERB'))) {
      // "fire and rescue corps"
      if (before?.lower !== 'and' || tokens[k - 2]?.pos !== 'NOUN') break;
    }
    k--;
  }
  return k;
}

/** The end of the words behind a comma that may tell an office. */
function partEnd(tokens: readonly Token[], from: number): number {
  let k = from;
  while (k < tokens.length && k - from < 2 * MAX_PART && !isEdge(tokens[k])) k++;
  return k;
}

/**
 * The body for which the person at `name` speaks; `null` if the words around the name tell none. A title in front of it,
 * an office in commas before or behind it, or "of" and a body tells it.
 */
export function spokenBody(tokens: readonly Token[], name: Extent): SpokenBody | null {
  const first = firstReached(tokens, (token) => token.start >= name.start);
  const behind = firstReached(tokens, (token) => token.start >= name.end);
  const start = partStart(tokens, first);
  const title = inPart(tokens, start, first);
  if (title !== null && !title.implied) return title;
  const isExpert = tokens.slice(start, first).some((token) => EXPERTS.has(bare(token)));
  let from = behind;
  // "Ana Quill, 43, a spokeswoman"
  if (tokens[from]?.text === ',' && tokens[from + 1]?.pos === 'NUM' && tokens[from + 2]?.text === ',')
    from += 2;
  if (tokens[from]?.text === ',' || tokens[from]?.text === '(') {
    const end = partEnd(tokens, from + 1);
    const apposed =
      headedBy(tokens, from + 1, end) ?? (leadsRole(tokens, from + 1) ? inPart(tokens, from + 1, end) : null);
    if (apposed !== null) return apposed;
    const firm = fromFirm(tokens, from + 1, end) ?? (isExpert ? null : ofBody(tokens, from + 1, end));
    if (firm !== null) return firm;
  }
  if (tokens[start - 1]?.text === ',' && first - start <= MAX_PART / 2) {
    const before = inPart(tokens, partStart(tokens, start - 1), start - 1);
    // "according to the minister, Ana Quill"
    if (before !== null && (!before.implied || before.kind === 'ministry')) return before;
  }
  const of =
    !isExpert && /^(?:of|from|at)$/u.test(tokens[behind]?.lower ?? '')
      ? behindRole(tokens, behind, behind + MAX_PART)
      : null;
  return of === null ? title : { ...of, kind: 'named' };
}

/** "Ana Quill, from the Orm firm Quill Lund": the firm. */
function fromFirm(tokens: readonly Token[], from: number, to: number): SpokenBody | null {
  if (!/^(?:of|from|at|with)$/u.test(tokens[from]?.lower ?? '')) return null;
  const noun = tokens.findIndex((token, k) => k > from && k < to && isBodyNoun(token.lower));
  if (noun < 0 || !/^\p{Lu}/u.test(tokens[noun + 1]?.text ?? '')) return null;
  const words = extent(tokens, noun + 1, to);
  return words === null ? null : { words, kind: 'named', implied: false };
}

/** "Superintendent Ana Quill, of the Harbour Crime Bureau,": the bureau. */
function ofBody(tokens: readonly Token[], from: number, to: number): SpokenBody | null {
  if (tokens[from]?.lower !== 'of' || tokens[from + 1]?.lower !== 'the') return null;
  const words = isEdge(tokens[to]) ? extent(tokens, from + 2, to) : null;
  return words === null ? null : { words, kind: 'named', implied: false };
}

/** Whether a part behind a comma begins as an office does, and not as another clause. */
function leadsRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && /^(?:DET|NOUN|ADJ|PROPN|PRON)$/u.test(token.pos) && token.lower !== 'who';
}
