import { runStep } from './randomWrites.ts';
import { openTestHouse } from './openTestHouse.ts';
import type { TestHouse } from './openTestHouse.ts';
import { openTestSequencer } from './openTestSequencer.ts';

/** A house with a question whose verdict changed from SINGLE_ORIGIN to CONTESTED. */
export interface ContestedHouse extends TestHouse {
  readonly questionId: string;
  /** A claim that answers the question. */
  readonly claimId: string;
  /** The position of the log when the verdict was SINGLE_ORIGIN, and a time that means it. */
  readonly early: number;
  readonly earlyTime: Date;
  /** The position when it was CONTESTED: the end of the log. */
  readonly late: number;
}

export async function openContestedHouse(): Promise<ContestedHouse> {
  const house = await openTestHouse();
  const sequencer = await openTestSequencer(house.databaseUrl);
  const add = (outlet: number, count: number) =>
    runStep(
      { kind: 'add', event: 0, outlet, count, who: outlet },
      { actions: house.actions, url: house.databaseUrl },
    );
  await add(0, 80);
  const early = await sequencer.sequence();
  await add(1, 80);
  await add(2, 80);
  await add(0, 200);
  const late = await sequencer.sequence();
  await sequencer.close();
  const { body } = await house.query(
    '{ questions(search: "killed", where: { kind: { eq: FIGURE } }) { nodes { id claims { nodes { id } } } } }',
  );
  const [question] = body.data.questions.nodes;
  return {
    ...house,
    questionId: question.id as string,
    claimId: question.claims.nodes[0].id as string,
    early: early.position,
    earlyTime: early.time,
    late: late.position,
  };
}
