import fc from 'fast-check';
import { splitByMarks } from '../../../src/domain/claims/splitByMarks.ts';

const span = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test('segments cover the whole without gap or overlap, and each has just the marks that cover it', () => {
  fc.assert(
    fc.property(
      span.filter(({ start, end }) => start < end),
      fc.array(span, { maxLength: 8 }),
      (within, spans) => {
        const marked = spans.map((each, mark) => ({ span: each, mark }));
        const segments = splitByMarks(within, marked);
        let at = within.start;
        for (const { start, end, marks } of segments) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
          for (let place = start; place < end; place++) {
            const covering = marked
              .filter(({ span: each }) => each.start <= place && place < each.end)
              .map(({ mark }) => mark);
            expect(marks).toEqual(covering);
          }
        }
        expect(at).toBe(within.end);
      },
    ),
  );
});

test('neighbours differ in their marks unless a span begins or ends between them', () => {
  const segments = splitByMarks({ start: 0, end: 10 }, [
    { span: { start: 2, end: 6 }, mark: 'CLAIM' },
    { span: { start: 4, end: 8 }, mark: 'CUE' },
  ]);
  expect(segments).toEqual([
    { start: 0, end: 2, marks: [] },
    { start: 2, end: 4, marks: ['CLAIM'] },
    { start: 4, end: 6, marks: ['CLAIM', 'CUE'] },
    { start: 6, end: 8, marks: ['CUE'] },
    { start: 8, end: 10, marks: [] },
  ]);
});
