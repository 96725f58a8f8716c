import { DATE_NAMES } from './calendar.ts';
import { words } from './words.ts';

/** Words that tell the kind of thing that a name names. */
export const names = {
  /** Words that make a capitalised name the name of an organisation. */
  organisationWords: words(`agency association authority bank board brigade bureau cabinet campaign center
  centre chamber church clinic club coalition college command commission committee company congress conference council
  corp corporation corps council court department directorate district division embassy federation fire force forces
  forum foundation front fund group guard guards guild headquarters hospital house inc institute institution
  intelligence journal jury laboratory league legislature llc ltd ministry mission movement museum navy army network
  news newspaper observatory office organisation organization parliament partners party patrol plc police post press
  programme project railway registry reserve school secretariat security senate service services society state states
  supreme survey team times treasury tribunal trust union unit university veterans watch works airlines airways motors
  energy oil gas steel pharma technologies systems group's nations alliance assembly herald tribune gazette guardian
  telegraph observer chronicle courier daily weekly magazine media radio television tv broadcasting holdings industries
  international healthcare insurance mutual co administration cross crescent telecom
  transport logistics foods food data rail shipping lines haulage freight cement mining minerals metals chemicals
  electric electronics software networks engineering construction estates insurance analytics research consulting
  ventures breweries dairies farms timber textiles retail stores brands biotech therapeutics aerospace automotive
  instruments financial capital labs laboratories studios pictures entertainment airport port railways office academy archives lab`),
  /** Names that are organisations by themselves. */
  organisations:
    words(`pentagon kremlin hamas hezbollah taliban interpol europol nato opec unicef unesco google apple amazon
  microsoft facebook twitter tesla boeing airbus netflix walmart toyota samsung nasa greenpeace amnesty oxfam
  isis qaeda telegram youtube spacex lockheed raytheon gazprom rosneft aramco shell bp exxon chevron pfizer
  moderna novartis bayer siemens volkswagen bmw nissan honda hyundai huawei congress houthis fatah unhcr unrwa
  wfp imf wto iaea ecb fbi cia nsa fema osha epa fda cdc nhs asean g7 g20 mercosur eurostat frontex kfor unifil
  intel ibm nokia ericsson sony panasonic philips nestle unilever ikea volvo renault peugeot stellantis
  hitachi mitsubishi alibaba tencent tiktok uber spotify paypal mastercard goldman citigroup hsbc barclays
  santander ubs allianz axa maersk lufthansa ryanair easyjet rolls-royce totalenergies eni equinor sinopec
  petrobras glencore astrazeneca merck roche sanofi farc al-qaeda isil`),
  /** Words of names that alone, at the beginning of a sentence, are plain words ("Times are local"). */
  plainWords:
    words(`times works states watch front fund energy oil gas steel systems technologies house post press news
    fire support international mutual mission services transport logistics foods food data rail shipping lines haulage
    freight cement mining minerals metals chemicals electric electronics software networks engineering construction estates
    insurance analytics research consulting ventures farms timber textiles retail stores brands biotech therapeutics
    aerospace automotive instruments`),
  /** Capital letters that are words of things and not names. */
  plainAcronyms: words('tv tvs cctv dna rna pcr mri gps it ai hiv covid suv suvs atm atms pdf url'),
  /** States and capitals, which speak like organisations ("Israel said", "Moscow denied"). */
  states: words(`israel iran iraq syria lebanon ukraine russia china japan india pakistan afghanistan
  turkey egypt jordan qatar yemen germany france britain england scotland wales ireland spain italy poland greece sweden
  norway finland denmark mexico canada brazil argentina chile venezuela cuba colombia peru australia indonesia vietnam
  thailand myanmar philippines nigeria kenya ethiopia sudan somalia libya algeria morocco tunisia ghana congo rwanda
  taiwan korea america europe georgia armenia azerbaijan kazakhstan hungary romania bulgaria serbia austria switzerland
  belgium netherlands portugal washington moscow beijing kyiv tehran jerusalem ankara berlin paris london brussels us uk
  eu uae usa riyadh doha cairo damascus baghdad tokyo seoul pyongyang delhi islamabad kabul warsaw madrid rome`),
  /** Names of states that are given names too. */
  givenStates: words('israel jordan georgia paris chad london kenya cuba'),
  /** Places and peoples: with no other word they are not a person. */
  notPersons: new Set([
    ...DATE_NAMES,
    ...words(`new north south east west northern southern eastern western united saudi san los
  las st saint fort mount lake river city county island islands bay beach valley street avenue road square park
  sea ocean gulf strip coast hills middle white black supreme american israeli iranian russian chinese ukrainian british
  french german japanese korean indian european african asian arab jewish muslim christian republican democratic
  national federal central royal public world global state internal civil clean power great big the republicans
  democrats americans israelis russians ukrainians palestinians palestinian lebanese syrian iraqi super act bill law amendment treaty agreement accord war battle operation day night year election
  mission alliance debate summit games cup league rights union`),
  ]),
  /** Words in the name of an outlet or agency that prints or passes on the words of others. */
  mediaWords: words(`times post news journal herald guardian tribune gazette telegraph observer chronicle
  courier daily weekly magazine press radio tv television broadcasting today sun mirror independent standard examiner
  globe inquirer register dispatch bulletin sentinel argus echo ledger messenger mail record star wire newswire`),
  media:
    words(`reuters ap afp upi bloomberg politico cnn bbc nbc abc cbs fox msnbc npr pbs cnbc interfax tass xinhua
  kyodo anadolu ansa dpa efe itv sky haaretz ynet aljazeera jazeera vox slate vice wsj nyt buzzfeed huffpost
  forbes fortune economist spiegel monde figaro pais pti yonhap ria novosti rfe/rl newsweek nypost c-span espn
  axios usa france-presse ard zdf rai nhk cbc rte rtl svt nrk orf tf1 cctv rt wafa irna ndtv dawn
  al-jazeera alarabiya al-arabiya euronews barron's marketwatch propublica corriere repubblica stampa welt zeit
  bild handelsblatt libération liberation globo folha estadão clarin asahi yomiuri mainichi nikkei hindu
  scmp aap ani ians ntb ritzau belga apa pap ctk lusa unian ukrinform bernama antara`),
  /** News agencies, by the form in a dateline or byline, with the name that the reader gives them. */
  agencies: {
    ap: 'Associated Press',
    'associated press': 'Associated Press',
    reuters: 'Reuters',
    'thomson reuters': 'Reuters',
    afp: 'AFP',
    'agence france-presse': 'AFP',
    upi: 'UPI',
    'united press international': 'UPI',
    bloomberg: 'Bloomberg',
    'bloomberg news': 'Bloomberg',
    dpa: 'dpa',
    efe: 'EFE',
    ansa: 'ANSA',
    xinhua: 'Xinhua',
    tass: 'TASS',
    interfax: 'Interfax',
    kyodo: 'Kyodo',
    'kyodo news': 'Kyodo',
    anadolu: 'Anadolu',
    'anadolu agency': 'Anadolu',
    aap: 'AAP',
    'pa media': 'PA Media',
    'press association': 'PA Media',
    ians: 'IANS',
    pti: 'PTI',
    ani: 'ANI',
    yonhap: 'Yonhap',
    'canadian press': 'Canadian Press',
    cp: 'Canadian Press',
    ritzau: 'Ritzau',
    ntb: 'NTB',
    cnn: 'CNN',
  } as Readonly<Record<string, string>>,
  /** Common given names, for the pronoun that goes with them. */
  male: words(`james john robert michael william david richard joseph thomas charles christopher daniel matthew
  anthony mark donald steven stephen paul andrew joshua kenneth kevin brian george edward ronald timothy jason
  jeffrey ryan jacob gary nicholas eric jonathan larry justin scott brandon samuel gregory frank alexander
  raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan
  jeremy harold keith christian roger noah gerald terry sean austin arthur lawrence jesse dylan bryan joe jordan
  billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis
  bobby philip johnny bill jim tim mike tom bob steve dan dave ted fred mitch lloyd antony vladimir emmanuel
  boris hassan ali ahmed mohammed muhammad mohammad omar ibrahim yusuf abdullah khalid igor sergei dmitry ivan
  viktor andrei oleg pedro luis carlos miguel antonio marco giuseppe mario hans klaus lars erik sven pierre jean
  francois kim danny jake pat harry leon simon ian neil colin graham nigel benjamin adrian alfred arnold arturo
  ashok bernard bogdan brad bradley carl cesar chad chris claude clive craig curtis damian darren derek diego
  dominic duncan earl eduardo edwin emil enrique ernest fabio felix fernando francisco franz geoffrey georg
  gerard giovanni gordon guy hamza hector heinrich herbert howard hugh hugo ibrahima ismail jakob jan javier
  jeff joao joel johan jon jonas jorge josef julian julio karl karim khaled kofi kurt leo leonard lorenzo luca
  luke mahmoud manuel marcel marcus martin marvin matteo matthias max maurice mehmet mohamed mustafa nikolai
  norman oliver oscar osama pablo pavel phil philippe piotr rafael rajesh ralf ramesh ravi ricardo rick rob
  roberto robin rodrigo roland rolf ross ruben salim samir sergio sam stefan stuart sunil takashi tariq tomas
  tony toby trevor victor vijay warren werner wilhelm wolfgang yuri youssef zoltan`),
  female:
    words(`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra
  margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura
  cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen
  debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren
  kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara
  janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn
  beverly charlotte natalie theresa diana brittany doris kayla alexis lori ursula liz claire jill marine sanna
  fatima aisha leila noor ana elena olga natalia svetlana irina ingrid astrid greta ines carmen lucia rosa
  indira hilary priya adriana agnes aicha alison amina amira anita anja anne annette april audrey bianca birgit
  bridget camille carla caroline catalina cecilia chloe clara claudia daniela daphne dina dolores edith eleanor
  eliza ellen elsa erica erin esther eva fiona francesca frida gabriela gail georgina geraldine gertrude gina
  giulia heidi helga holly hilda ida ilse ingeborg irene iris ivana jane jasmine jenny joanna joanne josephine
  juliet karin katarina kate katie katrin kirsten larisa layla leticia lena lillian louise lucy ludmila lydia
  lynn magdalena maggie malika margarita marina marta martina maureen maya mercedes miriam monica mona nadia
  naomi nina nora norma paula pauline petra phyllis pilar polly rania rebeca regina rita roberta rosemary ruby
  sabine sally salma sheila silvia simone sofia sonia stella sue susanna suzanne sylvia tamara tanya tatiana
  tracy ulrike valerie vanessa vera veronica wendy yasmin yvonne zainab zoe`),
};
