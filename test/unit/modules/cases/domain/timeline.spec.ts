import { mergedEntries, type TimelineEntry } from '../../../../../src/modules/cases/domain/timeline';

const entry = (minute: number, key: string): TimelineEntry => ({
  at: new Date(Date.UTC(2026, 5, 1, 10, minute)),
  ...{ kind: 'case', code: 'open', id: 'case', fromState: null, toState: null, byAccount: null },
  ...{ role: null, reasonCode: null, key },
});

describe('a timeline of several sources', () => {
  const told = [[entry(1, 'b'), entry(3, 'a')], [entry(1, 'a'), entry(2, 'z')], []];

  it('is in one order, also of what happened at the same instant', () =>
    expect(mergedEntries(told, 10).map(({ at, key }) => [at.getUTCMinutes(), key])).toEqual([
      [1, 'a'],
      [1, 'b'],
      [2, 'z'],
      [3, 'a'],
    ]));

  it('is no longer than asked for', () =>
    expect(mergedEntries(told, 2).map(({ key }) => key)).toEqual(['a', 'b']));
});
