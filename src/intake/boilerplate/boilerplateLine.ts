import { endsWithStop, isSentence, wordCount } from './lineShape.ts';

/** Longer lines are paragraphs; what they begin with is chance. */
const MAX_BOILERPLATE_LENGTH = 400;
/** A label of a page ("Share this article on Facebook") has at most so many words. */
const MAX_LABEL_WORDS = 14;

const SERVICE =
  'facebook|twitter|x\\.com|instagram|youtube|telegram|whatsapp|linkedin|reddit|pinterest|tiktok|flipboard|threads|bluesky|mastodon|messenger|viber|vk|rss|e-?mail';
/** Lines made of nothing but these words are buttons. At least one must be of the first kind; the second only fills. */
const BUTTON_WORD = new RegExp(
  `^(?:${SERVICE}|share|tweet|print|copy|copied|link|save|bookmark|like|subscribe|login|log-?in|sign-?in|sign-?up|register|menu|search|share-?line|close|advertisements?|sponsored|promoted|comments?|reply|newsletters?|podcasts?|loading|a[+-]|aa|play|apple|night_theme|hamburger|toggle|navigation)$`,
  'i',
);
const FILLER_WORD =
  /^(?:on|via|by|to|the|this|a|an|in|up|of|and|or|with|us|your|story|article|page|post|url|market|store|app|google|\d+)$/i;

/** What begins a label of a page. A label is short; where it is long or a sentence, only `NOTICES` apply. */
const LABELS: readonly RegExp[] = [
  /^leave (?:a|your) (?:reply|comment)\b/i,
  /^(?:post|add|write|join|view|show|load|read|see)(?: all| the| your| more)? (?:a )?(?:comments?|conversation|discussion)\b/i,
  /^be the first to (?:comment|share|like)\b/i,
  /^(?:cancel reply|required fields are marked|save my name)\b/i,
  /^(?:views?|shares?|likes?|comments?|reads?|hits|visits|retweets|tags?|topics?|categor(?:y|ies)|filed under|keywords?)\s*[:(|]/i,
  /^[\d.,]+\s?[km]?\s*(?:views?|shares?|likes?|comments?|reads?|retweets?|followers)$/i,
  /^(?:\d+\s*(?:min|minutes?)\s+read|(?:estimated )?reading time\b|read time\b)/i,
  /^(?:share|tweet|pin|email|send|forward)\s+(?:this|it|on|via|with|to|the|article|story|post)\b/i,
  /^share-?line/i,
  /^liked (?:the|this) (?:story|article|post)\b/i,
  /^(?:copy (?:the |this )?(?:link|url)|link copied|copied to clipboard|print (?:this|article|page))\b/i,
  new RegExp(
    `^(?:follow|find|join|like|connect with|contact|support) (?:us|our|me|the author|[\\w.@ ]{2,40}) (?:on|at|in|via) .*(?:${SERVICE}|google news|social|channel)`,
    'i',
  ),
  /^(?:follow|contact|support|about|advertise with|write to|join|find) us\b/i,
  /^(?:what are you looking for|search (?:for|the site|this site)|type (?:to|and) (?:search|hit))\b/i,
  /^(?:skip to|jump to|back to top|scroll to|go to (?:top|main|content)|toggle|open menu|close menu|main menu|change language)\b/i,
  /^(?:advertisement|story continues below|article continues (?:below|after)|continue reading\b|click here\b|tap here\b|listen to this|download (?:our|the) app\b|sponsored (?:content|by)|paid (?:content|post))/i,
  /^(?:terms (?:of|and)|privacy (?:policy|notice)|cookie (?:policy|settings|preferences)|(?:accept|reject|manage)(?: all)? cookies|do not sell)\b/i,
  /^(?:thank you for (?:registering|subscribing|signing)|you must (?:enter|be logged|log in|sign)|already a (?:subscriber|member)|(?:want|would you like) to (?:become|subscribe|get)|read or share this)\b/i,
  /^(?:add .{2,40} as a preferred source|(?:set|make) .{2,40} (?:my|your) preferred)/i,
];

/** Legal and commercial notices: whole sentences often, but about the page and not about the world. */
const NOTICES: readonly RegExp[] = [
  /^\W*(?:tm and )?(?:©|\(c\)|copyright)[\s©]*(?:copyright\b|(?:19|20)\d\d)/i,
  /^[Cc]opyright (?:[Tt]he )?[A-Z]/,
  /^[\p{L}\p{N} .,&'’/-]{0,60}©\s?(?:19|20)\d\d/u,
  /^.{0,80}\ball rights reserved\b/i,
  /^(?:any|the) use of (?:the |this |these |our )?(?:site['’]?s? |website['’]?s? )?(?:materials?|contents?|articles?)\b/i,
  /\b(?:may|must|can) ?not be (?:re)?(?:published|produced|printed|broadcast|distributed|used)\b.*\b(?:without|rewritten|redistributed|permission|consent)\b/i,
  /^(?:reproduction|republication|reprinting|copying)\b.*\b(?:prohibited|permission|permitted|hyperlink|allowed)\b/i,
  /^(?:when|if) (?:using|quoting|reprinting|citing)\b.*\b(?:link|reference|hyperlink|required|mandatory|obligatory)\b/i,
  /^(?:sign up|subscribe|register)\b.*\b(?:newsletters?|inbox|alerts?|updates|channels?|e-?mails?|offers?|briefings?)\b/i,
  /^(?:get|receive) (?:the|our|all|more|breaking|daily|latest|today).*\b(?:inbox|newsletters?|your e-?mail|alerts?)\b/i,
  /^(?:we|this (?:web)?site|our (?:web)?site|our partners|by (?:clicking|continuing|using|browsing))\b.*\b(?:cookies?|privacy policy|terms of (?:use|service))\b/i,
  /^your e-?mail address will not be published\b/i,
  /^(?:please )?enable (?:javascript|cookies)\b/i,
  /^(?:if you|have you) (?:have|got|spot|notice|find)\b.*\b(?:a (?:story|tip)|tip for us|ctrl ?\+ ?enter|typo|error in the text)\b/i,
];

/** The credit of a photograph. */
const CREDITS: readonly RegExp[] = [
  /^©\s*\p{L}/u,
  /^(?:(?:file |stock |featured |main |top |cover )?(?:photo(?:graph)?s?|images?|pictures?|pics?|illustrations?|video|graphic)(?: credits?| source| courtesy| by)?|credits?|courtesy)\s*[:/|©]/i,
  /^(?:[Pp]hoto(?:graph)?s?|[Ii]mage|[Ii]llustration|[Vv]ideo|[Gg]raphic) (?:by|courtesy of|from|via) \p{Lu}/u,
  /^.{0,60}(?:getty images|ap photo|afp photo|shutterstock|alamy|istock(?:photo)?|anadolu(?: agency)?|epa-efe|wikimedia(?: commons)?|unsplash|pexels)\b.{0,40}$/i,
];

/** The credit behind the words of a caption: "Rescuers in Ostrel. Photo: Petra Lindholm". */
const CREDIT_BEHIND =
  /\s+(?:Photo(?:graph)?s?|Images?|Pictures?|Credits?|PHOTO|CREDIT)(?: [Cc]redit| by)?\s*[:/©]\s*\p{Lu}[^!?\d]{0,60}$/u;

/** A legal notice in front of the agency that had a part in the report; the agency is an origin and stays. */
const NOTICE_IN_FRONT = /^.{0,200}\ball rights reserved\.\s+(?=.{3,80}\bcontributed to this\b)/i;
const PLACE_IN_GALLERY = /^(?:Image|Photo|Slide|Picture) \d+ (?:of|\/) \d+\s+/;

/** What announces a list of other articles. */
const LEAD_INS: readonly RegExp[] = [
  /^(?:read|see|learn|discover)(?: more| also| next| on| further| the full (?:story|article|report))\b(?:\s*(?:[:…>»|-]|\.{2,}|$)|\s+(?:news|on|about|from|here|stories|articles|at|in|of|related)\b)/i,
  /^(?:also read|also see|see also|read this|read next|up next|further reading|what to read next|more to read|must reads?)\b/i,
  /^(?:related|recommended|suggested|popular|trending|latest|top|more|most (?:read|popular|viewed|shared)|other|similar)(?: \w+)? (?:stor(?:y|ies)|articles?|news|posts?|content|topics?|links?|headlines|reading|videos?|coverage)\s*:?$/i,
  /^(?:related|recommended|trending(?: now)?|most (?:read|popular|viewed)|you (?:may|might)(?: also)? (?:like|be interested in|have missed)|in case you missed it|don['’]t miss|editor['’]?s['’]? (?:picks?|choice)|more (?:from|on|in) .{2,50})\s*:?$/i,
];

/** A line without what of it is furniture: a place in a gallery, the credit of a photograph, a legal notice in front. */
export const stripTrimmings = (line: string): string =>
  line.replace(NOTICE_IN_FRONT, '').replace(PLACE_IN_GALLERY, '').replace(CREDIT_BEHIND, '');

/** What a line of a page is, if it is none of the article: a label, notice or credit, or what announces a list of other articles. */
export function boilerplateKind(line: string): 'line' | 'leadIn' | null {
  if (line.length > MAX_BOILERPLATE_LENGTH) return null;
  if (!/[\p{L}\p{N}]/u.test(line)) return 'line';
  if (NOTICES.some((notice) => notice.test(line))) return 'line';
  const words = wordCount(line);
  if (words > MAX_LABEL_WORDS) return null;
  if (isButton(line) || LABELS.some((label) => label.test(line))) return 'line';
  if (!endsWithStop(line) && CREDITS.some((credit) => credit.test(line))) return 'line';
  // "Read more about it here." is a sentence in form only; a heading that is a real sentence is none of these.
  return LEAD_INS.some((leadIn) => leadIn.test(line)) && (!isSentence(line) || /^(?:read|see) /i.test(line))
    ? 'leadIn'
    : null;
}

function isButton(line: string): boolean {
  const words = line.split(/[\s|•·,/:!>»()]+/).filter((word) => word !== '');
  const filled = words.every((word) => BUTTON_WORD.test(word) || FILLER_WORD.test(word));
  return filled && words.some((word) => BUTTON_WORD.test(word));
}
