/** The words that attribute. Data, not rules: lemmas, by what may follow them. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs of speech: clauses and quotes, before and behind them. */
const SPEECH = `say tell add announce report note claim argue insist acknowledge admit warn explain declare assert
  suggest indicate reveal disclose confirm deny maintain contend stress emphasize emphasise charge allege affirm observe
  remark reply respond answer recall repeat reiterate complain boast brag joke quip write tweet post testify concede
  caution underline underscore highlight hint imply mention promise pledge vow threaten swear counter object protest
  proclaim pronounce advise inform notify remind assure ask wonder inquire continue conclude state comment opine muse
  lament quote retort shout exclaim urge recount relate conjecture theorize certify attest stipulate articulate clarify
  elaborate rebut reassure rejoin whisper mutter plead cry scream yell sigh laugh chuckle begin point`;
/** Verbs of finding out and reckoning. */
const FINDING = `estimate predict forecast project find show calculate determine discover demonstrate learn hear see
  rule judge assess hold reckon count document detect uncover record compute`;
/** Verbs of thinking. */
const THINKING = `believe think expect hope fear worry guess speculate suspect agree understand feel anticipate doubt
  assume consider know realize realise decide imagine`;
/** Verbs of wanting and doing by words, with "to" or with what is wanted. */
const COMMITTING = `propose plan want demand request recommend order offer intend pledge promise vow threaten agree
  hope expect urge decide seek ask aim authorize authorise approve require instruct`;

/** May be followed by "that" or by a clause without it. */
export const CLAUSE_VERBS = words(
  `${SPEECH} ${FINDING} ${THINKING} propose demand request recommend order signal`,
);
/** May stand behind the words they attribute ("..., the ministry said"). */
export const TAG_VERBS = words(
  `${SPEECH} estimate predict forecast project find show calculate learn rule believe think predict guess fear hope agree expect`,
);
/** Need "that": without it what follows is mostly no clause ("finds a home", "shows films"). */
export const THAT_VERBS = words(
  `hear see hold count record document detect uncover know consider judge assess understand respond reply answer
  signal highlight underscore underline highlight quote comment begin continue realize realise urge relate inform
  clarify hint decide imagine discover post complain joke brag boast protest object`,
);
/** May be followed by the thing said as a noun phrase ("estimated 300 dead", "proposed a ban"). */
export const OBJECT_VERBS = words(
  `put suggest indicate emphasize emphasise stress estimate predict forecast project report confirm announce propose unveil disclose reveal cite promise pledge
  recommend demand request count record register claim allege publish plan want offer release deny describe criticize
  criticise cite document note acknowledge detail outline present`,
);
/** May be followed by "to" and a verb ("pledged to send", "wants to cut"). */
export const INFINITIVE_VERBS = words(COMMITTING);
/** Take the person addressed in front of what is said ("told reporters that"). */
export const ADDRESSING_VERBS = words(
  `tell inform notify remind assure reassure advise warn ask caution instruct urge convince promise order request`,
);
/** Only with a quote: they are no verbs of speech otherwise. */
export const QUOTE_VERBS = words(
  `continue begin respond reply answer laugh sigh smile cry chuckle offer call describe term dub label brand denounce
  condemn praise hail slam blast criticize criticise accuse characterize characterise decry deride dismiss mock refer
  read go quote thunder lash vent fume explode interject intone recite speak sum conclude deem consider regard style
  demand express voice chant sing declare applaud welcome welcomed liken compare`,
);
/** Refuse to say: what follows is not said. */
export const REFUSING_VERBS = words('decline refuse fail neglect forget hesitate stop avoid');
/** Say that something is not so. */
export const DENYING_VERBS = words('deny doubt dispute reject refute rebut');

/** Forms that are tagged as nouns as often as as verbs. */
export const AMBIGUOUS_FORMS = words(
  `reports report claims claim estimates estimate notes note shows show polls projects project finds find states
  state forecasts forecast plans plan charges charge warns stresses hopes hope fears fear comments promises pledges
  demands requests offers orders records counts puts tweets posts questions wonders quotes quips remarks answers
  replies vows rules details says believes thinks argues suggests indicates wants adds asks tells continues writes
  concludes insists announces reveals expects urges doubts guess guesses judges objects repeats counters`,
);

/** Nouns that carry what somebody says: "Ortiz's claim that", "an estimate of". */
export const CUE_NOUNS = words(
  `claim claims report reports statement statements announcement assertion assertions allegation allegations estimate
  estimates forecast forecasts projection projections prediction predictions warning warnings suggestion suggestions
  comment comments remark remarks promise promises pledge pledges vow proposal proposals plan plans call calls demand
  demands admission acknowledgment acknowledgement argument arguments accusation accusations contention conclusion
  finding findings belief view opinion tally count testimony insistence emphasis observation confirmation declaration
  revelation threat threats boast tweet complaint concern concerns fear fears hope hopes letter memo rumor rumors
  rumour rumours news evidence assessment assessments complaint`,
);
/** Nouns after "in a", "at a": where something was said, no part of what was said. */
export const VENUE_NOUNS = words(
  `statement interview conference briefing speech letter email e-mail tweet post memo report article column call
  message release filing note address testimony hearing appearance remarks comments debate meeting rally town hall
  event podcast broadcast show program programme essay book blog op-ed editorial document video session reporters
  journalists lawmakers television tv radio twitter facebook telegram x phone telephone press`,
);
/** Parts of time expressions that stand between a verb and what is said. */
export const TIME_WORDS = words(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february
  march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun.
  jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. today yesterday tomorrow tonight morning afternoon
  evening night noon midnight week weekend month year later earlier recently previously late early last this next ago
  now then meanwhile days weeks months years hours day hour minutes again already before afterwards shortly soon once`,
);
/** Words that open a clause inside of a sentence. */
export const CLAUSE_OPENERS = words(
  `that whether how what why as because since although though while after before until unless
  but and or so than`,
);
/** Openers of what is said that belong to it. */
export const CONTENT_OPENERS = words('whether how what why where when who which if');

/** Verbs after which "to say" is said all the same ("went on to say", "continued to insist"). */
export const SPEECH_GOVERNORS = words(
  'go continue proceed come begin rush hasten take dare manage happen seem on on,',
);
/** Verbs that say something only with a particle ("pointed out"). */
export const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  point: ['out', 'to'],
  spell: ['out'],
  lay: ['out'],
  rule: ['out', 'that'],
  sum: ['up'],
  go: ['on'],
};
/** Prepositions that join what is said to a verb ("called for a ban"). */
export const COMPLEMENT_PREPOSITIONS: Readonly<Record<string, readonly string[]>> = {
  call: ['for'],
  warn: ['of', 'about', 'against'],
  complain: ['of', 'about'],
  boast: ['of', 'about'],
  brag: ['about'],
  hint: ['at'],
};
/** Carry a noun of saying ("made a statement", "issued a warning"). */
export const LIGHT_VERBS = words('make issue release give offer post send publish deliver put have');
/** What may be cited as a source, besides what has a name. */
export const CITED_NOUNS = words(
  `official officials source sources report reports people person document documents data figures statistics media study
  studies survey poll ministry police authorities witnesses newspaper agency agencies statement statements experts
  records interviews research analysis aides diplomats filing filings`,
);
/** Who or what finds figures, and no things. */
export const INQUIRIES = words(
  `study studies survey surveys poll polls report reports analysis review audit investigation inquiry census data research
  researchers scientists economists analysts auditors investigators pollsters paper assessment tally count figures`,
);
