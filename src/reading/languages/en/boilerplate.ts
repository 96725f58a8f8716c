import type { PageWords } from '../../../domain/pageWords.ts';
import { MONTH_NAMES, WEEKDAY_SHORTS } from './calendar.ts';
import { findWrittenDate } from './rules/findWrittenDate.ts';

const SERVICE =
  'facebook|twitter|x\\.com|instagram|youtube|telegram|whatsapp|linkedin|reddit|pinterest|tiktok|flipboard|threads|bluesky|mastodon|messenger|viber|vk|rss|e-?mail';

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
/** The first three letters of a weekday or month. */
const DATE_PREFIX = `(?:${[...WEEKDAY_SHORTS, ...MONTH_NAMES.map((name) => name.slice(0, 3))].join('|')})`;

const FULL_NAME = "\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){1,3},?";
const WRITER =
  '(?:reporter|correspondent|editor|writer|journalist|columnist|author|photographer|contributor|producer|critic|blogger|novelist|podcaster|freelancer)s?';

/** The labels, notices, credits and bylines of English pages. */
export const boilerplate: PageWords = {
  buttons: [
    new RegExp(
      `^(?:${SERVICE}|share|tweet|print|copy|copied|link|save|bookmark|like|subscribe|login|log-?in|sign-?in|sign-?up|register|menu|search|share-?line|close|advertisements?|sponsored|promoted|comments?|reply|newsletters?|podcasts?|loading|a[+-]|aa|play|apple|night_theme|hamburger|toggle|navigation)$`,
      'i',
    ),
  ],
  buttonFillers: [
    /^(?:on|via|by|to|the|this|a|an|in|up|of|and|or|with|us|your|story|article|page|post|url|market|store|app|google|\d+)$/i,
  ],
  labels: [
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
  ],
  notices: [
    // A postal address: capitals and numbers, a street, a code at the end.
    /^(?=[^\n]{0,200}\b(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Square|Quay|Highway|Suite|Floor|Box)\b)(?:(?:[\p{Lu}\d][\p{L}\d.'’&#:-]{0,30}|of|the|and|P\.?O\.?)[,|]? ){3,16}(?:\d{4,6}(?:-\d{4})?|\d\p{Lu}{2})(?:,? (?:USA|U\.S\.A?\.?|UK|U\.K\.|United States|United Kingdom|Canada|Ireland|Australia))?\.?$/u,
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
  ],
  credits: [
    // "12 Ada Quill / Orsa Herald", "(3) Photo by Ada Quill".
    /^[([]?\d{1,4}[\])]?\s\p{Lu}[\p{L}.'’ -]{1,40}\s?\/\s?\p{Lu}[\p{L}.'’ -]{1,40}$/u,
    /^[([]?\d{1,3}[\]).:]?\s?(?:photo|image|picture|credit)s?(?: credit)?(?:\s?[:/©]| by | courtesy )/i,
    /^©\s*\p{L}/u,
    /^(?:(?:file |stock |featured |main |top |cover )?(?:photo(?:graph)?s?|images?|pictures?|pics?|illustrations?|video|graphic)(?: credits?| source| courtesy| by)?|credits?|courtesy)\s*[:/|©]/i,
    /^(?:[Pp]hoto(?:graph)?s?|[Ii]mage|[Ii]llustration|[Vv]ideo|[Gg]raphic) (?:by|courtesy of|from|via) \p{Lu}/u,
    /^.{0,60}(?:getty images|ap photo|afp photo|shutterstock|alamy|istock(?:photo)?|anadolu(?: agency)?|epa-efe|wikimedia(?: commons)?|unsplash|pexels)\b.{0,40}$/i,
  ],
  trimmings: [
    // A notice in front of the agency that had a part in the report; the agency is an origin and stays.
    /^.{0,200}\ball rights reserved\.\s+(?=.{3,80}\bcontributed to this\b)/i,
    // "Image 1 of / 23", "1of4Ada Quill looks on".
    /^(?:Image|Photo|Slide|Picture|Gallery)\s?\d{1,3}\s?(?:of\s?\/?|\/)\s?\d{1,3}(?:[\s:.]{1,3}|$)/i,
    /^\d{1,3}of\d{1,3}(?:\s{1,9}|(?=["“‘]?\p{Lu})|$)/u,
    /^\d{1,3} (?:of|\/) \d{1,3}$/,
    // A numbered credit behind a caption: "... on Friday. 4 Ada Quill/Orsa Herald".
    /(?<=[.!?"”’)])\s\d{1,4}\s\p{Lu}[\p{L}.'’ -]{1,40}\s?\/\s?\p{Lu}[\p{L}.'’ -]{1,40}$/u,
    // "Rescuers in Ostrel. Photo: Petra Lindholm".
    /(?:\s+|(?<=[.!?]))(?:Photo(?:graph)?s?|Images?|Pictures?|Credits?|PHOTO|CREDIT)(?: [Cc]redit| by)?\s*[:/©]\s*(?:\d{1,4}\s?)?\p{Lu}[^!?\d]{0,60}$/u,
  ],
  aboutHeadings: [
    /^about (?:the |this |our )?(?:authors?|writers?|reporters?|contributors?|company|publication)\b.{0,60}$/i,
    /^About (?:the )?\p{Lu}[^.!?]{1,60}:?$/u,
    /^(?:media|press|investor|news) contacts?\b.{0,60}$/i,
  ],
  biographies: [
    // "About the author: Ada Quill lives in Vell with two cats."
    /^about the (?:author|writer|reporter|photographer)s?\s?[:–—-]\s/i,
    // "Ada Quill is a reporter at the Orsa Herald.", "Jon Quist covers the sea for the Post and lives in Lisk."
    new RegExp(
      `^${FULL_NAME} (?:is|was|has been) (?:an?|the|our)\\b.{0,80}\\b(?:${WRITER})\\b(?!.{0,300}\\b(?:said|killed|arrested|died|shot|told)\\b)`,
      'u',
    ),
    new RegExp(
      `^${FULL_NAME} (?:covers|writes|reports|edits|blogs|joined)\\b.{0,200}(?:\\blives in|\\bbased in|\\bfor (?:the|[A-Z])|\\bsince)`,
      'u',
    ),
    /^(?:He|She|They) (?:lives?|is based|are based|previously worked|has (?:also )?(?:written|reported|covered)|can be reached|joined)\b/,
    // "Brenn Foods (NASDAQ: BRNF) is a leading maker of jams.", "Headquartered in Orsa, ..."
    /^.{2,80}\((?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|OTC|AMEX|Euronext|XETRA)[^)]{0,30}\) is\b/,
    /^\p{Lu}.{1,80} is (?:an?|the|one of the) (?:\p{Ll}[\p{L}-]{1,20} ){0,4}(?:leader|leading|largest|provider)\b.{0,300}\b(?:countries|employees|employs|headquartered|founded|brands|customers|worldwide|offices)\b/u,
    /^About \p{Lu}[^:]{1,60}: .{2,300}\b(?:is an?|is the|are an?|employs|employees|founded|headquartered)\b/u,
    /^(?:Headquartered|Founded|Established|Based) in .{2,200}\b(?:employs|employees|operates|offices|company|countries|more information)\b/,
    /^for (?:more|further) (?:information|details)\b.{0,60}\b(?:visit|see|go to|contact|call|www)\b/i,
  ],
  leadIns: [
    /^(?:related|recommended|see more|see also|more|also|watch|listen|gallery|in pictures|opinion|analysis|explainer|previously|don['’]t miss)(?: (?:stor(?:y|ies)|articles?|news|coverage|reading|videos?))?\s*(?::|>>?|»)\s*\S/i,
    /^(?:read|see|learn|discover)(?: more| also| next| on| further| the full (?:story|article|report))\b(?:\s*(?:[:…>»|-]|\.{2,}|$)|\s+(?:news|on|about|from|here|stories|articles|at|in|of|related)\b)/i,
    /^(?:also read|also see|see also|read this|read next|up next|further reading|what to read next|more to read|must reads?)\b/i,
    /^(?:related|recommended|suggested|popular|trending|latest|top|more|most (?:read|popular|viewed|shared)|other|similar)(?: \w+)? (?:stor(?:y|ies)|articles?|news|posts?|content|topics?|links?|headlines|reading|videos?|coverage)\s*:?$/i,
    /^(?:related|recommended|trending(?: now)?|most (?:read|popular|viewed)|you (?:may|might)(?: also)? (?:like|be interested in|have missed)|in case you missed it|don['’]t miss|editor['’]?s['’]? (?:picks?|choice)|more (?:from|on|in) .{2,50})\s*:?$/i,
  ],
  sentenceLeadIns: [/^(?:read|see) /i],
  dateLabels: [
    /^(?:(?:first |originally |last )?(?:published|posted|created|updated|modified|edited|date|time|on)(?: (?:on|at|date))?\s*[:|]?\s+|[|•·]\s*)+/i,
  ],
  updateLabels: [/updated|modified|edited/i],
  dateMarkers: [
    /^(?:date|published|posted|updated)\s*:?\s+(\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]{4,25})?)\s+(?=\S)/i,
  ],
  dateWords: [new RegExp(`^(?:[ap]m?|at|gmt|utc|[a-z]{1,2}[sd]?t|min|minutes?|read|${WEEKDAY})$`, 'i')],
  weekdays: [new RegExp(`\\b${WEEKDAY}\\b`, 'gi')],
  findWrittenDate,
  bylines: [
    /^(?:[Bb]y:?|BY:?|[Ww]ritten by|[Rr]eport(?:ing|ed) by|[Ss]tory by|[Aa]uthor:)\s+(\p{Lu}[\p{L}\p{M}.'’-]*(?:(?:,| and| &| \|| de| van| von| der| al| bin| of| in| for| the){0,6} \p{Lu}[\p{L}\p{M}.'’-]*){0,11})$/u,
  ],
  bylineLeads: [/^by:?\s+/i],
  agencies: [
    /\b(?:AP|AFP|Reuters|UPI|DPA|ANSA|Associated Press|Agence France-Presse|TASS|Xinhua|Bloomberg|Interfax)\b/,
  ],
  notOutlets: [
    /^(?:blogger|blogspot|wordpress(?:\.com)?|tumblr|substack|medium|wix|squarespace|ghost|drupal|joomla|weebly|hosted|admin|website|my site|home(?:page)?|untitled)$/i,
    /^(?:the )?(?:u\.?s\.?|u\.?k\.?|world|local|national|international|news|latest(?: news)?|top stories|breaking(?: news)?|politics|business|sports?|opinion|health|science|technology|entertainment|lifestyle)$/i,
  ],
  // "(Meridian Wire)", "With reporting by ...", "Source: ...".
  sources: [
    /^\((?:source: )?\p{Lu}[^()]{1,60}\)$|^(?:[Ss]ources?:|[Ww]ith (?:reporting|files|material|information) (?:by|from)|[Ii]nformation from|[Cc]ontributing:)\s*\p{Lu}.{1,100}$/u,
  ],
  copyrights: [
    /^\W*(?:tm and )?(?:©|\(c\)|copyright)[\s©]*(?:19|20)\d\d,?\s+(?:by )?(.{2,60})$/i,
    /^(.{2,40}?)\s*©\s?(?:19|20)\d\d/i,
  ],
  copyrightTails: [/[.,]?\s*all rights reserved.*$/i],
  copyrightAgencies: [
    /^(?:the )?(?:associated press|ap|reuters|afp|agence france-presse|upi|dpa|getty images|tass|xinhua)\b/i,
  ],
  finiteVerbs: [
    /\b(?:is|are|was|were|am|has|have|had|does|did|will|would|can|could|may|might|must|shall|should|says?|said|told|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|won['’]t|can['’]t|don['’]t|didn['’]t)\b/i,
  ],
  articles: [/\b(?:an?|the)\b/gi],
  notHeadlines: [
    /\((?:photo|source|file|via|credit|image|video|published|courtesy)\b|\bview full caption\b|\b(?:image|photo|slide) \d+ of\b/i,
  ],
  // "Headline Posted: Saturday, 3 May 2024 ...", as television stations print it.
  headlineDates: [
    new RegExp(`\\s+(?:posted|published|(?:last )?updated):?\\s+(?:\\d|${DATE_PREFIX}).*$`, 'i'),
  ],
};
