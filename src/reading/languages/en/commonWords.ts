import type { WordRank } from '../../../domain/lexicon.ts';
import { WEEKDAY_NAMES } from './calendar.ts';

/** Words that carry grammar and no content. */
const FUNCTION_WORDS =
  'a about above across after again against ago all almost along already also although always am amid among an and ' +
  'another any anyone anything are around as at away back be became because become been before began behind being below ' +
  'beside besides between beyond both but by came can cannot come could despite did do does done down during each either ' +
  'else enough even ever every everyone everything few for from further gave get give given go goes going gone got had ' +
  'has have having he her here hers herself him himself his how however i if in including indeed inside instead into is ' +
  'it its itself just last later least less let like made make many may maybe me might mine more most much must my myself ' +
  'near nearly neither never nevertheless next no nobody none nor not nothing now of off often on once one only onto or ' +
  'other others otherwise our ours out outside over own per perhaps put quite rather really same several shall she should ' +
  'since so some someone something soon still such take taken than that the their theirs them themselves then there ' +
  'therefore these they this those though through throughout thus till to today together tomorrow tonight too took ' +
  'toward towards under unless until up upon us very via was way we well went were what whatever when where whether which ' +
  'while who whoever whole whom whose why will with within without would yes yesterday yet you your yours yourself ' +
  'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen first ' +
  'second third fourth fifth half quarter couple handful tens scores mr mrs ms dr st am pm etc re ll ve s t d m o p n ' +
  'http https www com html htm org net php';

/** Words that any report may hold: of saying, of time, of office, of the press, and the commonest nouns and verbs. */
const REPORT_WORDS =
  'say said says saying tell told tells add added adds report reported reports reporter reporting according statement ' +
  'spokesman spokeswoman spokesperson official officials source sources news newspaper press media article story agency ' +
  'website site post posted video photo picture image twitter facebook tweet online comment comments copyright reserved ' +
  'rights click share email subscribe read watch announce announced announcement confirm confirmed claim claimed deny ' +
  'denied ask asked call called describe described explain explained note noted warn warned believe believed think ' +
  'thought know known knew expect expected hope hoped want wanted need needed plan planned try tried seek sought help ' +
  'helped work worked working start started begin begun end ended continue continued remain remained stay stayed leave ' +
  'left return returned bring brought find found show showed shown see seen saw look looked hear heard feel felt keep ' +
  'kept hold held turn turned move moved run ran lead led follow followed include included allow allowed cause caused ' +
  'happen happened occur occurred use used set send sent reach reached receive received pay paid meet met lose lost win ' +
  'won open opened close closed live lived change changed play played stand stood speak spoke write wrote talk talked ' +
  'year month week day hour minute morning afternoon evening night time date period moment early late recent recently ' +
  'current currently former new old young big small large great good bad high low long short little full free local ' +
  'national international public private general special main major minor important possible likely able sure ready real ' +
  'true right left different similar several certain clear late best better worst worse top number total figure percent ' +
  'per cent average amount part case point thing things something place area region part side end head hand home house ' +
  'people person man men woman women child children family families friend friends boy girl son daughter father mother ' +
  'parents brother sister wife husband life lives resident residents citizen citizens community group groups member ' +
  'members team company firm business government state country nation world city town county district province village ' +
  'street road north south east west northern southern eastern western central capital office officer officers president ' +
  'minister prime secretary leader leaders chief director head deputy chairman governor mayor senator representative ' +
  'police court judge law lawyer attorney trial case charge charges charged authorities authority department ministry ' +
  'military army force forces security service services emergency hospital school university church market money dollar ' +
  'dollars euro euros pound pounds price cost costs report investigation investigators investigate incident event events ' +
  'issue issues problem problems question questions answer reason result results effort efforts action decision process ' +
  'program system policy plan plans deal agreement meeting interview conference letter message word words name named ' +
  'names age aged year-old man old scene site area victim victims suspect suspects death deaths dead die died kill killed ' +
  'killing injured injury injuries wounded hurt attack attacks shooting shot crash fire accident water air land sea car ' +
  'vehicle truck door room building line top bottom front center centre middle list order level rate record increase ' +
  'decrease rise rose fall fell drop dropped grow grew growth cut cuts raise raised offer offered support supported ' +
  'serve served provide provided build built create created hit hits struck carry carried break broke broken lie lay pull ' +
  'pulled push pushed pass passed cover covered near nearby around immediately quickly later shortly currently recently ' +
  'apparently allegedly reportedly finally suddenly probably certainly simply especially particularly actually ' +
  'information details detail evidence witness witnesses condition update updated breaking latest live associated ' +
  'reuters afp ap daily times tribune herald journal gazette staff editor correspondent writer contributed';

const functionWords: ReadonlySet<string> = new Set(FUNCTION_WORDS.split(' '));
/** Any report names a day of the week. */
const reportWords: ReadonlySet<string> = new Set([...REPORT_WORDS.split(' '), ...WEEKDAY_NAMES]);

/** The rank of a lower-case word. */
export function wordRank(word: string): WordRank {
  if (functionWords.has(word)) return 'FUNCTION';
  return reportWords.has(word) ? 'COMMON' : 'SPECIFIC';
}
