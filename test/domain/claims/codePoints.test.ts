import fc from 'fast-check';
import { CodePoints } from '../../../src/domain/claims/codePoints.ts';
import { makeSelector } from '../../../src/domain/claims/makeSelector.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

test('slices and converts offsets as the array of code points does, for random Unicode', () => {
  fc.assert(
    fc.property(anyText, fc.nat(60), fc.nat(60), (text, a, b) => {
      const characters = [...text];
      const points = new CodePoints(text);
      const [start, end] = [Math.min(a, b, characters.length), Math.min(Math.max(a, b), characters.length)];
      expect(points.length).toBe(characters.length);
      expect(points.slice(start, end)).toBe(characters.slice(start, end).join(''));
      expect(points.fromUtf16(points.toUtf16(start))).toBe(start);
    }),
  );
});

test('a selector keeps the words and their surroundings', () => {
  const text = 'Officials said 🚀 300 missiles were launched.';
  const points = new CodePoints(text);
  const start = [...text].join('').indexOf('300') - 1;
  const selector = makeSelector(points, { start, end: start + 12 });
  expect(selector.exact).toBe('300 missiles');
  expect(selector.prefix).toBe('Officials said 🚀 ');
  expect(selector.suffix).toBe(' were launched.');
});
