import { nextAttempt } from '../../../../src/modules/notifications/domain/retries';

const NOW = new Date('2026-06-01T10:00:00Z');

/** The instants at which it is tried when nobody answers. */
function instants(chance: number): Date[] {
  const all = [NOW];
  for (let next = nextAttempt(1, NOW, chance); next !== null; next = nextAttempt(all.length, next, chance))
    all.push(next);
  return all;
}

const hoursBetween = (dates: readonly Date[]) => (dates.at(-1)!.getTime() - NOW.getTime()) / 3_600_000;

describe('Trying to deliver again', () => {
  it('goes on for about 75 hours, in ten attempts', () => {
    const all = instants(0.5);
    expect(all).toHaveLength(10);
    expect(hoursBetween(all)).toBeCloseTo(75.58, 1);
  });

  it('waits longer each time, and not all at the same instant', () => {
    const waits = instants(0.5).map((at, n, all) => at.getTime() - (all[n - 1] ?? at).getTime());
    expect(waits).toEqual([...waits].sort((one, other) => one - other));
    expect(hoursBetween(instants(0))).toBeGreaterThan(68);
    expect(hoursBetween(instants(1))).toBeLessThan(84);
    expect(nextAttempt(3, NOW, 0)).not.toEqual(nextAttempt(3, NOW, 1));
  });

  it('ends after that', () => {
    expect(nextAttempt(10, NOW, 0.5)).toBeNull();
  });
});
