import type { SpeechWords } from '../../speech/speechWords.ts';
import { DATE_NAMES, MONTH_SHORTS, WEEKDAY_SHORTS } from './calendar.ts';
import { words } from './words.ts';

/** Verbs of speech: clauses and quotes, before and behind them. */
const SPEECH = `communicate convey say tell add announce report note claim argue insist acknowledge admit warn explain declare assert
  suggest indicate reveal disclose confirm deny maintain contend stress emphasize emphasise charge allege affirm observe
  remark reply respond answer recall repeat reiterate complain boast brag joke quip write tweet post testify concede
  caution underline underscore highlight hint imply mention promise pledge vow threaten swear counter object protest
  proclaim pronounce advise inform notify remind assure ask wonder inquire continue conclude state comment opine muse
  lament quote retort work shout exclaim urge recount relate conjecture theorize certify attest stipulate articulate clarify
  elaborate confide summarise summarize rebut reassure rejoin whisper mutter plead cry scream yell sigh laugh chuckle begin point`;
/** Verbs of finding out and reckoning. */
const FINDING = `estimate predict forecast project find show calculate determine discover demonstrate learn hear see
  rule judge assess hold reckon count document detect uncover record compute`;
/** Verbs of thinking. */
const THINKING = `believe think expect hope fear worry guess speculate suspect agree understand feel anticipate doubt
  assume consider know realize realise decide imagine`;
/** Verbs of wanting and doing by words, with "to" or with a noun phrase. */
const COMMITTING = `propose plan want demand request recommend order offer intend pledge promise vow threaten agree
  hope expect urge decide seek ask aim authorize authorise approve require instruct`;
/** Verbs of plain telling, which are not part of a noun phrase. */
const SPEAKING = 'say tell add note describe call argue write warn ask explain';

const tag = words(
  `${SPEECH} estimate predict forecast project find show calculate learn rule believe think predict guess fear hope agree expect
  snap grumble growl fume scoff reckon specify detail`,
);
const quote = words(
  `continue begin respond reply answer laugh sigh smile cry chuckle offer call describe term dub label brand denounce
  snap grumble growl rage roar rail moan groan shrug enthuse marvel confide gush bark boom chirp joke
  condemn praise hail slam blast criticize criticise accuse characterize characterise decry deride dismiss mock refer
  read go quote thunder lash vent fume explode interject intone recite speak sum conclude deem consider regard style
  focus dwell concentrate demand express voice chant sing declare applaud welcome welcomed liken compare`,
);

/** Verbs that attribute, by lemma. The name of a set tells their complement. */
const verbs = {
  /** "that", or a clause without it. */
  clause: words(`${SPEECH} ${FINDING} ${THINKING} propose demand request recommend order signal`),
  /** No complement: they are behind the words that they attribute ("..., the ministry said"). */
  tag,
  /** "that" always: without it there is mostly no clause ("finds a home", "shows films"). */
  that: words(
    `hear see hold count record document detect uncover know consider judge assess understand respond reply answer
  signal highlight underscore underline highlight quote comment begin continue realize realise urge relate inform
  clarify hint decide imagine discover post complain joke brag boast protest object charge`,
  ),
  /** The content as a noun phrase ("estimated 300 dead", "proposed a ban"). */
  object: words(
    `put suggest indicate emphasize emphasise stress estimate predict forecast project report confirm announce propose unveil disclose reveal cite promise pledge
  recommend demand request count record register claim allege publish plan want offer release deny describe cite document note acknowledge detail outline present highlight`,
  ),
  /** "to" and a verb ("pledged to send", "wants to cut"). */
  infinitive: words(COMMITTING),
  /** "to have" and a participle ("claims to have killed 30"). */
  perfectInfinitive: words('claim profess report admit boast deny acknowledge believe'),
  /** The person addressed, then the content ("told reporters that"). */
  addressing: words(
    `tell inform notify remind assure reassure advise warn ask caution instruct urge convince promise order request`,
  ),
  /** A quote only: otherwise they are not verbs of speech. */
  quote,
  /** They refuse to say the content. */
  refusing: words('decline refuse fail neglect forget hesitate stop avoid'),
  /** They say that the content is not so. */
  denying: words('deny doubt dispute reject refute rebut'),
  /** With the name of a report behind them they deny it ("dismissed a claim that"). */
  rejecting: words('deny dismiss reject refute rebut dispute'),
  /** An order or a wish that the author too puts forward ("We demand that"). */
  demanding: words('demand request urge'),
  /** A preposition, inside a tag ("..., Ortiz said of the vote"). */
  tagWithPreposition: words(
    'say tell add announce report note write ask warn explain reply claim argue disclose reveal',
  ),
  /** A clause that begins with a preposition ("said in some towns 300 were"). */
  clauseWithPreposition: words('say add note report tell claim announce warn argue write think believe'),
  /** "to say", and yet the subject says it ("went on to say", "continued to insist"). */
  governing: words('go continue proceed come begin rush hasten take dare manage happen seem on on,'),
  /** A noun of saying ("made a statement", "issued a warning"). */
  light: words('make issue release give offer post send publish deliver put have'),
  /** Plain telling, and the same with verbs that also announce. */
  speaking: words(SPEAKING),
  speakingOrAnnouncing: words(`${SPEAKING} report confirm announce`),
  /** A time beside them is the time of the telling. */
  telling: words(
    `say tell announce report add confirm state warn claim note declare acknowledge disclose reveal write tweet
    testify quote estimate predict forecast vow pledge promise insist stress explain comment reply deny publish
    reiterate remark concede admit allege argue urge suggest speak brief`,
  ),
};

/** Particles without which a verb is not a verb of saying ("pointed out"). */
const particles: Readonly<Record<string, readonly string[]>> = {
  point: ['out', 'to'],
  work: ['out'],
  spell: ['out'],
  lay: ['out'],
  rule: ['out', 'that'],
  sum: ['up'],
  go: ['on'],
};
/** Prepositions that join the content to a verb ("called for a ban"). */
const complements: Readonly<Record<string, readonly string[]>> = {
  call: ['for'],
  warn: ['of', 'about', 'against'],
  complain: ['of', 'about'],
  boast: ['of', 'about'],
  brag: ['about'],
  hint: ['at'],
  focus: ['on', 'upon'],
  dwell: ['on', 'upon'],
  concentrate: ['on'],
  write: ['of'],
};

/** Forms of verbs, lower case. */
const forms = {
  /** The tagger takes them for nouns as often as for verbs. */
  ambiguous: words(
    `reports report claims claim estimates estimate notes note shows show polls projects project finds find states
  state forecasts forecast plans plan charges charge warns stresses hopes hope fears fear comments promises pledges
  demands requests offers orders records counts puts tweets posts questions wonders quotes quips remarks answers
  replies vows rules details says believes thinks argues suggests indicates wants adds asks tells continues writes
  concludes points insists announces reveals expects urges doubts guess guesses judges objects repeats counters`,
  ),
  /** Only these invert without a quote in front ("..., said Ortiz"). */
  inverted: words('said says say reported reports wrote writes announced'),
  /** Behind a quoted question ("... move?" Ortiz asked). */
  reporting: words(
    'said says asked asks added told wrote writes wondered replied answered shouted cried noted quipped tweeted',
  ),
};

const nouns = {
  /** Reports that no source signs. */
  rumour: words(
    'rumor rumors rumour rumours allegation allegations suggestion suggestions charge charges message messages',
  ),
  /** They carry the words of a source: "Ortiz's claim that", "an estimate of". */
  cue: words(
    `claim claims report reports statement statements announcement assertion assertions allegation allegations estimate
  estimates forecast forecasts projection projections prediction predictions warning warnings suggestion suggestions
  comment comments remark remarks promise promises pledge pledges vow proposal proposals plan plans call calls demand
  demands admission acknowledgment acknowledgement argument arguments accusation accusations contention conclusion
  finding findings belief view opinion tally count testimony insistence emphasis observation confirmation declaration
  revelation threat threats boast tweet complaint concern concerns fear fears hope hopes letter memo rumor rumors
  rumour rumours news evidence assessment assessments complaint`,
  ),
  /** After "in a", "at a": the occasion of the saying, not a part of its content. */
  venue: words(
    `statement interview conference briefing speech letter email e-mail tweet post memo report article column call
  message release filing note address testimony hearing appearance remarks comments debate meeting rally town hall
  event podcast broadcast show program programme essay book blog op-ed editorial document video session reporters
  journalists lawmakers television tv radio twitter facebook telegram x phone telephone press`,
  ),
  /** Sources that may be cited without a name. */
  cited: words(
    `official officials source sources report reports people person document documents data figures statistics media study
  studies survey poll ministry police authorities witnesses newspaper agency agencies statement statements experts
  records interviews research analysis aides diplomats filing filings`,
  ),
  /** Persons and works that find figures, not things. */
  inquiries: words(
    `study studies survey surveys poll polls report reports analysis review audit investigation inquiry census data research
  researchers scientists economists analysts auditors investigators pollsters paper assessment tally count figures`,
  ),
};

/** Parts of time expressions between a verb and its content. */
const times = words(
  `${DATE_NAMES.join(' ')} ${WEEKDAY_SHORTS.join(' ')} tues thurs
  ${MONTH_SHORTS.flatMap((form) => [form, `${form}.`]).join(' ')} today yesterday tomorrow tonight morning afternoon
  evening night noon midnight week weekend month year later earlier recently previously late early last this next ago
  now then meanwhile days weeks months years hours day hour minutes again already before afterwards shortly soon once`,
);

const openers = {
  /** Words that open a clause inside a sentence. */
  clause: words(
    `that whether how what why as because since although though while after before until unless
  but and or so than`,
  ),
  /** Openers that belong to the content. */
  content: words('whether how what why where when who which if'),
};

/** Verbs for the subject of a talk, which they tell only beside the occasion ("In her speech Ortiz focused on"). */
const topics = words('focus dwell concentrate');
/** Nouns for occasions of talk. */
const talks =
  words(`speech speeches remarks statement statements address talks discussions discussion meeting interview
  comments briefing letter debate testimony conference`);

/** The words in the form that the engine asks for. */
const engine: SpeechWords = {
  tagVerbs: new Set([...tag, ...quote]),
  unspokenVerbs: words(
    `want plan intend seek aim decide imagine consider order approve authorize authorise require hear see feel know
    understand learn realize realise`,
  ),
  projectingVerbs: words('predict forecast project expect anticipate'),
  statingVerbs: words(
    `pledge promise vow agree threaten propose announce estimate predict forecast project report confirm claim call
    recommend demand put disclose reveal unveil warn swear suggest indicate emphasize emphasise stress highlight offer focus dwell concentrate`,
  ),
  demandingVerbs: verbs.demanding,
  firstPersons: words('i we you'),
  pronouns: {
    male: words('he his him himself'),
    female: words('she her hers herself'),
    plural: words('they their them these those both'),
    thing: words('it its'),
    subjects: words('he she they it we I who'),
    anaphoric: words('he she it they who which that his her their its'),
  },
  nameJoints: words('Without Against Beyond Across No Yes'),
  spokenTo: /((?:\p{L}+\s+)?(?:to|with|by|on|via|for|in|of)|told|informed)\s+(?:the\s+|a\s+)?$/iu,
  elision: /^['’‘](?:\d\ds?|em|tis|twas|til|till|cause|bout|n|cos|round|neath|ere)(?![\p{L}\p{N}])/iu,
  possessiveEnding: /s/iu,
};

/** The words by which English attributes, each once. */
export const speech = { verbs, particles, complements, topics, talks, forms, nouns, times, openers, engine };
