import type { OwnVoiceWords } from '../../speech/attribution/ownVoiceWords.ts';
import { names } from './names.ts';
import { words } from './words.ts';

const LEGAL_FORMS = `inc llc ltd plc corp gmbh ag s.p.a spa s.a sa nv n.v bv b.v ab asa as oyj kg se llp co s.r.l srl sarl
  pty limited incorporated corporation`;

/** In names of organisations, and of places and outlets as well. */
const NOT_BODIES = words(
  `state states house park front watch journal news newspaper post press times herald tribune gazette guardian telegraph
  observer chronicle courier daily weekly magazine media radio television tv broadcasting`,
);

/** The words by which an English text shows that its publisher speaks for itself. */
export const ownVoice: OwnVoiceWords = {
  outlets: new Set(
    [
      ...names.mediaWords,
      ...names.media,
      ...words(`newspaper newspapers channel review voice agency-press monitor tidings live report reporter network online
    newsroom courier evening morning sunday saturday chronicles leader citizen press-agency comet planet advertiser
    informer correspondent digest blog insider newsletter newswire tabloid gazette newspapers weekly monthly quarterly`),
    ].filter(
      (word) =>
        !/^(?:today|mail|standard|record|register|mirror|sun|star|independent|economist)$/u.test(word),
    ),
  ),
  bodies: new Set([
    ...[...names.organisationWords].filter((word) => !NOT_BODIES.has(word)),
    ...words(`ministry ministries department office agency authority bureau commission council institute university
    college hospital clinic police constabulary service services corps guard coastguard army navy force forces board bank
    union unions federation confederation association chamber foundation committee parliament senate assembly
    government cabinet court prosecutor prosecutors embassy consulate secretariat inspectorate directorate
    administration treasury municipality city county district province region organization organisation society
    campaign charity trust alliance coalition party defence defense health centre center laboratory observatory airline
    airlines airways railways railway group holding holdings industries company cooperative red crescent council's nhs un
    who unicef unhcr european international logistics foods trains transport transit metro buses shipping lines freight solutions brands electronics robotics automotive chemicals engineering stores hotels mining metals communications semiconductors software therapeutics biotech diagnostics workers mission observers monitors inspectors ombudsman teachers nurses drivers employees crews pilots dockers miners venture consortium
    doctors physicians pharmacists farmers growers lawyers engineers strikers staff ${LEGAL_FORMS}`),
  ]),
  pressOffices:
    /\bpress (?:service|office|department|secretariat|bureau|centre|center) (?:of|for)\b|\S press (?:service|office)$/iu,
  heads:
    words(`ministry department hospital clinic union federation police authority university institute inspectorate
    directorate secretariat prosecutors embassy council office nhs venture consortium court parliament municipality mission ${LEGAL_FORMS}`),
  fields:
    words(`health fisheries oceans forests forestry environment transport statistics agriculture customs parks justice
    education finance energy immigration borders revenue aviation infrastructure trade veterans resources water waterways
    roads highways housing safety biosecurity tourism sport emergency rescue meteorology heritage antarctica space`),
  states: new Set([...names.states, ...words('u.s u.s. u.k u.k. zealand africa kingdom arabia lanka')]),
  legalForms: words(LEGAL_FORMS),
  boilerplate:
    /^(?:#{1,6} ?)?(?:notes? (?:to|for) (?:the )?editors?|media (?:contacts?|enquir|inquir|relations|office)|press (?:contacts?|office|enquir|inquir|release)|for (?:immediate|further|more) (?:release|information)|contacts? for (?:media|press|journalists)|-?ends-?$|about (?:us$|the \p{Lu})|this (?:press )?release|(?:news|media|press) release\b|embargoed)/iu,
  titles:
    /(?:^|: |[–—] )(?:(?:press|news|media) (?:release|statement)|statement\b|joint statement|fact ?sheet|situation report|(?:weekly|daily|monthly|annual|epidemiological|quarterly) (?:bulletin|report|update|results)|(?:\p{L}{1,20} ){0,2}(?:report|update|bulletin) (?:no\.? )?\d|bulletin\b|(?:public|media|safety) (?:notice|advisory|alert)|our response to|open letter|trading update|(?:half|full)-year results|communiqu[eé])/iu,
  pathWords:
    words(`press press-release press-releases pressroom press-room pressoffice statement statements news-release
    news-releases newsreleases newsroom media-centre media-center mediacentre media-release media-releases media-room
    presse prensa stampa releases release facts factsheet factsheets fact-sheets bulletin bulletins investors
    investor-relations announcements communiques sitrep situation-reports reports publications notices`),
  hostWords: words(
    'gov gob gouv mil int ministry police union parliament army navy hospital council release releases press newsroom pressroom',
  ),
  firstPersons: words('we us our ours'),
  houseNouns:
    words(`ministry minister office department agency authority bureau commission commissioner council institute
    university hospital police service corps board bank union federation association chamber foundation committee
    government court embassy secretary company group organisation organization society party trust airline
    directorate inspectorate mission president director-general secretary-general`),
  outsiders:
    words(`coroner prosecutor prosecutors judge sheriff mayor governor auditor pathologist assessor marshal
    council police court county borough`),
  articles: words('the'),
  complements: words('of for'),
  outletVerbs:
    words(`say report tell understand reveal write learn ask publish can could contact approach see obtain view
    verify confirm note add speak interview`),
  addressing: words('told tells to telling with by from for informed'),
};
