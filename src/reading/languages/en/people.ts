import { words } from './words.ts';

/** Persons who speak in the name of others. */
const SPOKESPERSON = 'spokesman spokeswoman spokesperson';

/** Words for people and bodies without a name. */
export const people = {
  spokespeople: words(`${SPOKESPERSON} spokesmen spokespeople spokespersons`),
  /** Titles and offices in front of a person's name; none of them belongs to the name. */
  titles: words(`mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister
  brother imam rabbi pope cardinal bishop archbishop sheikh sheik ayatollah king queen prince princess emir sultan
  crown duke duchess sen senator rep representative gov governor gen general lt lieutenant col colonel maj major capt
  captain cpl corporal sgt sergeant adm admiral cmdr commander brig brigadier president premier chancellor minister
  secretary vice deputy chief commissioner director ambassador envoy ${SPOKESPERSON} mayor sheriff
  judge justice attorney congressman congresswoman chairman chairwoman chair speaker leader adviser advisor aide
  officer detective inspector coach manager analyst economist reporter correspondent editor author activist candidate
  nominee lawmaker prosecutor counsel superintendent marshal deputy-governor dean chaplain pastor owner founder
  co-founder head host executive ceo cfo former ex prime foreign defense defence interior finance acting interim senior
  republican democratic democrat conservative labour liberal independent rear warrant staff first second retired
  pollster historian scientist researcher expert lawyer solicitor actor actress singer musician writer critic fellow
  resident neighbor neighbour witness farmer teacher student mother businessman businesswoman billionaire strategist
  organizer organiser official negotiator whip undersecretary treasurer controller comptroller constable commodore
  supt det insp ch cllr pc superintendent councilman councilwoman councillor councilor alderman assemblyman assemblywoman trooper
  firefighter paramedic pilot boss surgeon nurse psychologist spokeswomen`),
  /** Another word for an office. */
  sameOffice: {
    premier: 'prime',
    skipper: 'captain',
    master: 'captain',
    boss: 'head',
    head: 'chief',
    chief: 'head',
    spokesperson: 'spokeswoman',
    chairman: 'chair',
  } as Readonly<Record<string, string>>,
  /** Offices that are not titles. */
  offices:
    words(`skipper master auditor auditor-general coroner pathologist organiser operator landlord employer
    conductor driver developer shopkeeper headteacher principal trainer virologist epidemiologist seismologist geologist`),
  /** Nouns for a body of any kind, which may refer to one that was named before. */
  genericBodies:
    words(`group company agency organisation organization firm bank union militia movement alliance association
    fund foundation center centre corporation manufacturer carmaker airline retailer watchdog charity think-tank body`),
  /** Nouns for companies that look like those for persons. */
  companies:
    /(?:maker|lender|insurer|carrier|brewer|grocer|publisher|regulator|broadcaster|contractor|exporter|importer|distributor|processor|employer|operator|producer|supplier|retailer|manufacturer|builder|developer|provider|refiner|owner|buyer|seller|bidder|investor)$/u,
  /** Kinds of body that the last word of a name tells: an office is never called "the union". */
  bodyKinds: words(
    'office ministry department police court parliament senate university hospital clinic council commission union',
  ),
  maleTitles: words('mr mr. sir lord king prince father spokesman chairman congressman businessman'),
  femaleTitles: words(
    'mrs mrs. ms ms. miss dame lady queen princess spokeswoman chairwoman congresswoman actress',
  ),
  /** Nouns for one person. */
  nouns: words(`official source aide diplomat officer adviser advisor person insider witness man woman
  lawmaker minister president secretary commander general soldier doctor nurse lawyer analyst expert researcher economist
  ${SPOKESPERSON} senator governor candidate nominee judge prosecutor mayor resident farmer teacher
  student survivor relative executive employee worker critic supporter leader chief director manager chairman premier
  chancellor ambassador envoy attorney author professor scientist historian journalist reporter negotiator operative
  strategist member veteran pollster activist organizer king queen prince pope`),
  /** Descriptions of one who was named before ("the 52-year-old", "the skipper"). */
  descriptions:
    /^(?:.*year-old|old|skipper|pensioner|grandmother|grandfather|widow|widower|teenager|teen|youngster|dad|mum|mom|.*-of-(?:one|two|three|four|five)|striker|midfielder|goalkeeper|newcomer|millionaire|billionaire|tycoon|entrepreneur|shopkeeper|plumber|electrician|carpenter|baker|landlady|ex-\p{L}+)$/u,
  /** Sources that an article leaves unnamed on purpose, if it adds no name. */
  unnamed: words(`official officials source sources aide aides diplomat diplomats insider insiders
  adviser advisers advisor advisors operative operatives negotiator negotiators`),
  /** Nouns for documents and polls, which by themselves do not speak for an agent. */
  documents: words(`poll polls survey surveys report reports study studies analysis data figures statistics
  estimate estimates document documents letter memo assessment assessments review audit records filing filings census
  investigation research findings bulletin dashboard release notice survey breakdown list website slide statement article story headline transcript
  order register prospectus ruling decree manifest timetable log tender application`),
  /** Nouns for an organisation or an outlet named before ("the group", "the ministry", "the newspaper"). */
  bodies: words(`group company agency organisation organization firm bank union militia movement
  party ministry department bureau commission committee council institute university court army military navy police cops
  government administration campaign alliance association authority fund foundation center centre corporation
  manufacturer carmaker airline retailer regulator watchdog charity think-tank body coastguard guard corps hotline operator
  office authorities city council county borough municipality parish district province region embassy consulate hospital clinic chamber
  federation club team service services agency airport port railway railways utility network-operator prosecutors force
  developer builder supplier maker producer shipyard refinery chain employer employers organisers organizers police
  firefighters investigators lawmakers parliament senate assembly cabinet treasury inspectorate laboratory lab archdiocese
  management leadership medics paramedics surveyors diocese church cooperative consortium subsidiary unit board panel tribunal jury registry ombudsman inquiry guild section directorate division branch delegation mission secretariat
  headquarters county
  league`),
  /** Nouns that never speak: results of counting, parts, times, pictures. */
  notSources:
    words(`toll tally count figure number total part parts rest half majority third quarter picture photo image
  video time times day days week month year night morning evening hour hours all most some none many few several reason
  result end case fact problem question point place places people-count share percent percentage amount sum price cost rate
  level pcr dna mri gps cctv radar satellite sonar information x-ray autopsy autopsies press`),
  /** Models, lists and gauges: their figures are their owner's ("the union's list", "her model"). */
  instruments:
    words(`model models simulation simulations map maps list lists register registers registry log logs logbook books
    ledger roll rolls database databases dossier spreadsheet chart charts reading readings measurement measurements
    calculation calculations forecast forecasts projection projections gauge gauges sensor sensors camera cameras
    instrument instruments satellite satellites drone drones scanner scanners seismograph seismographs radar table
    poll polls survey surveys statistics file files card-index
    briefing briefings bulletin bulletins`),
  /** Nouns for several persons who count together, that their ending does not give away. */
  crowds:
    words(`families family relatives colleagues neighbours neighbors villagers townspeople locals parents mothers fathers
    hosts bosses cops medics gang rebels opposition experts boffins`),
  outlets: words('newspaper paper outlet network broadcaster magazine website site portal channel'),
};
