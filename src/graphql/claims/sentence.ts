import { CodePoints } from '../../domain/claims/codePoints.ts';
import { splitByMarks } from '../../domain/claims/splitByMarks.ts';
import type { SegmentMark, SentenceResolvers } from '../../generated/graphql.ts';
import type { Words } from '../../domain/claims/span.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import type { SentenceParent } from './claimParents.ts';

export const sentence: CompleteResolvers<SentenceResolvers, SentenceParent> = {
  text: ({ exact }) => exact,
  segments: async ({ exact, start, end, claim }) => {
    const chain = await claim.loaders.attributions.load(claim.id);
    const wordsOf = (mark: SegmentMark, words: Words | null): { span: Words; mark: SegmentMark }[] =>
      words ? [{ span: words, mark }] : [];
    const marked = [
      { span: claim.words, mark: 'CLAIM' as const },
      ...chain.flatMap(({ source, cue }) => [...wordsOf('SOURCE', source), ...wordsOf('CUE', cue)]),
    ];
    const points = new CodePoints(exact);
    return splitByMarks<SegmentMark>({ start, end }, marked).map((segment) => ({
      text: points.slice(segment.start - start, segment.end - start),
      marks: [...new Set(segment.marks)],
    }));
  },
};
