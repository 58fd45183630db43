import fc from 'fast-check';
import { changesBy, effectOf } from '../../../../../src/modules/eligibility/domain/rule-preview';
import { ruleOf } from '../../../../../src/modules/eligibility/domain/rule-book';
import { safeCount, safeRow } from '../../../../../src/modules/eligibility/domain/small-cells';

describe('the effect of an answer', () => {
  it.each([
    ['rule', 'not-met', 'block', 'blocks'],
    ['rule', 'not-met', 'warn', 'warns'],
    ['rule', 'needs-review', 'block', 'needs-review'],
    ['warning', 'not-met', 'block', 'warns'],
    ['information', 'not-met', 'warn', 'informs'],
    ['rule', 'met', 'block', 'met'],
  ] as const)('of a %s that is %s and may %s: %s', (kind, outcome, policy, expected) => {
    expect(effectOf(kind, outcome, policy)).toBe(expected);
  });
});

describe('the preview of a version', () => {
  const alike = (earlierActs: number, district: string, files: number) => ({
    district,
    used: { earlierActs },
    outcome: earlierActs === 0 ? ('met' as const) : ('not-met' as const),
    policy: 'warn' as const,
    files,
  });
  const stored = [
    alike(0, 'sabunchi', 30),
    alike(1, 'sabunchi', 12),
    alike(1, 'narimanov', 3),
    alike(2, 'sabunchi', 9),
  ];
  const rule = ruleOf('first-act')!;

  it('counts the files that would be answered otherwise, by change and district', () => {
    expect(changesBy(rule, { parameters: { most: 1 }, policy: 'warn' }, stored)).toEqual([
      { from: 'warns', to: 'met', district: 'sabunchi', files: 12 },
      { from: 'warns', to: 'met', district: 'narimanov', files: 3 },
    ]);
  });

  it('counts what would block instead of warn', () => {
    const changes = changesBy(rule, { parameters: { most: 1 }, policy: 'block' }, stored);
    expect(changes).toContainEqual({ from: 'warns', to: 'blocks', district: 'sabunchi', files: 9 });
  });

  it('counts nothing when nothing changes', () => {
    expect(changesBy(rule, { parameters: { most: 0 }, policy: 'warn' }, stored)).toEqual([]);
  });
});

describe('a number that could point at somebody', () => {
  it.each([
    [0, 0],
    [1, null],
    [7, null],
    [8, 10],
    [12, 10],
    [13, 15],
  ])('%i is shown as %s', (count, shown) => expect(safeCount(count)).toBe(shown));

  it('takes the smallest neighbour along, when the sum would give it away', () => {
    const counts = [3, 40, 90].map((count, key) => ({ key, count }));
    expect(safeRow(counts)).toEqual({
      sum: 135,
      cells: [
        { key: 0, shown: null },
        { key: 1, shown: null },
        { key: 2, shown: 90 },
      ],
    });
  });

  it('is never shown, and never the only one kept back beside a sum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }), (counts) => {
        const { sum, cells } = safeRow(counts.map((count, key) => ({ key, count })));
        for (const { shown } of cells) expect(shown === null || (shown > 7 && shown % 5 === 0)).toBe(true);
        const keptBack = cells.filter(({ shown }) => shown === null).length;
        expect(sum !== null && keptBack === 1).toBe(false);
      }),
    );
  });
});
