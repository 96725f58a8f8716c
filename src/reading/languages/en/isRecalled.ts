/** So many words in front of a figure may tell that it is an older one. */
const WORDS = 8;

const OLDER =
  / (?:instead of|rather than|earlier|previously|initially|originally|previous|initial|original|at first) (?:\S+ ){0,3}$/u;
/** "raised to 14 from", "up from"; "from 80 to 60" is told by its "to" behind the figure. */
const CHANGED =
  / (?:up|down|to|revised|raised|lowered|cut|reduced|increased) (?:\S+ ){0,4}from (?:(?:an|a|the|its|only|just|about|some|earlier|previous) ){0,2}$/u;
/** The source spoke before the time that the text tells of: "had said", "had earlier put", "initially spoke". */
const CUE = /^ (?:had|(?:\S+ )?(?:earlier|previously|initially|originally)) /u;

/** Right behind its cue: "the ministry said at the time", "the union had first". */
const THEN =
  /^ (?:(?:back )?then|at (?:that|the) time|at first|initially|originally|earlier|previously|in (?:its|their|an?|the) (?:first|earlier|initial) \S+)(?![\p{L}-])/u;

/** Whether the words of a sentence behind a figure tell that its source said it at an earlier time. */
function saidThen(after: string, cue: string): boolean {
  const words = ` ${after.toLowerCase().replaceAll(/\s+/gu, ' ')}`;
  const at = words.indexOf(` ${cue}`);
  return at >= 0 && THEN.test(words.slice(at + cue.length + 1));
}

/** Whether a figure of a source is an older one that the text only recalls. */
export function isRecalled(before: string, cue: string | null, after: string): boolean {
  if (cue !== null && saidThen(after, cue.toLowerCase())) return true;
  const words = before
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const near = ` ${words.slice(-WORDS).join(' ')} `;
  return OLDER.test(near) || CHANGED.test(near) || (cue !== null && CUE.test(` ${cue.toLowerCase()} `));
}
