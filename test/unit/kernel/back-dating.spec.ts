import { isExplainedWhenLate } from '../../../src/kernel/back-dating';

describe('What is written down later than it happened', () => {
  const happenedAt = new Date('2026-03-10T08:00:00Z');
  const after = (ms: number) => new Date(happenedAt.getTime() + ms);
  const DAY_MS = 86_400_000;

  it.each([
    ['at once', 0, null, true],
    ['after exactly a day', DAY_MS, null, true],
    ['a millisecond later', DAY_MS + 1, null, false],
    ['a millisecond later, with the reason', DAY_MS + 1, 'no-network', true],
    ['before it happened, which another rule refuses', -1, null, true],
  ])('%s', (_when, ms, backDatingReason, isExplained) => {
    expect(isExplainedWhenLate(happenedAt, { now: after(ms), backDatingReason })).toBe(isExplained);
  });
});
