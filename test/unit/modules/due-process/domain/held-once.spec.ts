import {
  heldTwice,
  meanwhile,
  type CustodyTimes,
} from '../../../../../src/modules/due-process/domain/held-once';

const at = (hour: number) => new Date(Date.UTC(2026, 4, 4, hour));
const time = (from: number, until?: number): CustodyTimes => ({
  startedAt: at(from),
  endedAt: until === undefined ? null : at(until),
});

describe('two times in custody', () => {
  it.each([
    ['while one lasts', time(9), time(10, 11), true],
    ['while both last', time(9), time(10), true],
    ['when one lies in the other', time(9, 12), time(10, 11), true],
    ['when one begins as the other ends', time(9, 10), time(10, 11), false],
    ['when they lie apart', time(9, 10), time(11), false],
  ])('%s', (_, one, other, expected) => {
    expect(meanwhile(one, other)).toBe(expected);
    expect(meanwhile(other, one)).toBe(expected);
  });
});

describe('a child that has other numbers', () => {
  it('is held already while it is held under one of them', () =>
    expect(heldTwice(time(10), null, [time(9)])).toBe('custody.already-held'));
  it('was held then, when one of the times is over', () => {
    expect(heldTwice(time(10, 11), null, [time(9)])).toBe('custody.overlaps-another');
    expect(heldTwice(time(9), null, [time(10, 11)])).toBe('custody.overlaps-another');
  });
  it('may be held at any other time', () => {
    expect(heldTwice(time(10), null, [])).toBeUndefined();
    expect(heldTwice(time(10), null, [time(9, 10)])).toBeUndefined();
  });
  it('may be put right step by step where it was held under both at once', () =>
    expect(heldTwice(time(10, 11), time(10, 14), [time(9, 16)])).toBeUndefined());
  it('is not put right into another time', () =>
    expect(heldTwice(time(10, 11), time(12, 14), [time(9, 11)])).toBe('custody.overlaps-another'));
});
