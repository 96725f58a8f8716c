import type { PredicateId } from '../../../domain/frames/predicateTable.ts';

/** Lemmas of each row of the predicate table. The order of rows decides for a lemma of several rows. */
const LEMMAS: readonly (readonly [row: PredicateId, lemmas: string])[] = [
  [
    'killed',
    'kill die slay murder execute massacre assassinate drown perish slaughter behead suffocate succumb',
  ],
  ['injured', 'injure wound hurt maim hospitalise hospitalize treat burn sicken'],
  ['shot', 'shoot'],
  ['missing', 'miss disappear vanish'],
  ['arrested', 'arrest detain apprehend jail imprison'],
  ['charged', 'charge indict accuse prosecute'],
  ['convicted', 'convict sentence'],
  ['abducted', 'abduct kidnap'],
  ['released', 'release free liberate'],
  ['rescued', 'rescue save'],
  ['evacuated', 'evacuate'],
  ['displaced', 'displace flee uproot'],
  ['dismissed', 'dismiss cut shed axe ax sack eliminate slash go'],
  ['dismissedStaff', 'dismiss sack axe ax shed cut'],
  ['hired', 'hire recruit employ'],
  ['infected', 'infect'],
  ['gathered', 'gather attend march rally protest demonstrate assemble join fill throng'],
  ['prepared', 'prepare ready'],
  ['launched', 'launch fire lob hurl unleash use employ'],
  ['intercepted', 'intercept down neutralise neutralize shoot stop thwart repel defeat destroy'],
  ['hit', 'hit strike land impact penetrate evade breach'],
  ['hitPlace', 'hit strike affect devastate damage destroy demolish flatten raze level ruin flood'],
  ['destroyed', 'destroy demolish flatten raze level ruin'],
  ['damaged', 'damage'],
  ['deployed', 'deploy station dispatch send serve'],
  ['withdrawn', 'withdraw recall'],
  ['produced', 'produce manufacture build make'],
  ['bought', 'buy purchase acquire'],
  ['sold', 'sell'],
  ['exported', 'export'],
  ['imported', 'import'],
  ['pledged', 'pledge promise commit earmark'],
  ['approved', 'approve authorise authorize allocate grant'],
  ['offered', 'offer propose'],
  ['demanded', 'demand seek request'],
  ['paid', 'pay disburse transfer'],
  ['spent', 'spend'],
  ['ordered', 'order'],
  ['delivered', 'deliver'],
  ['received', 'receive'],
  ['saved', 'save'],
  ['cost', 'cost'],
  ['carried', 'board carry cram pack travel'],
  ['voted', 'vote'],
  ['survived', 'survive escape'],
  ['onStrike', 'strike'],
  ['tested', 'test'],
  ['vaccinated', 'vaccinate'],
  ['intensiveCare', 'ventilate'],
  ['closed', 'close shut'],
  ['cancelled', 'cancel scrap'],
  ['delayed', 'delay'],
  ['rebuilt', 'rebuild repair restore'],
  ['limited', 'limit cap'],
];

const rowsOfLemma = new Map<string, PredicateId[]>();
for (const [row, lemmas] of LEMMAS)
  for (const lemma of lemmas.split(' ')) rowsOfLemma.set(lemma, [...(rowsOfLemma.get(lemma) ?? []), row]);

/** The rows that a lemma can say, in the order of the table. */
export const predicatesOf = (lemma: string): readonly PredicateId[] => rowsOfLemma.get(lemma) ?? [];
