import { firstBroken } from '../../../../../src/kernel/rule';
import { happenedRules, type Happened } from '../../../../../src/modules/intake/domain/happened.rules';

const told = (facts: Partial<Happened> = {}): Happened => ({
  at: new Date('2026-05-04T08:00:00Z'),
  now: new Date('2026-05-04T09:00:00Z'),
  notBefore: new Date('2026-05-04T08:00:00Z'),
  backDatingReason: null,
  ...facts,
});

const broken = (facts: Partial<Happened>) => firstBroken(happenedRules, told(facts))?.code;

describe('what is said to have happened', () => {
  it('may be told at once', () => expect(broken({ now: told().at })).toBeUndefined());

  it('does not lie ahead', () =>
    expect(broken({ at: new Date('2026-05-04T09:00:00.001Z') })).toBe('intake.told-in-the-future'));

  it('does not come before what it follows', () =>
    expect(broken({ at: new Date('2026-05-04T07:59:59Z') })).toBe('intake.told-before-the-encounter'));

  it('may follow nothing', () =>
    expect(broken({ at: new Date('2026-05-04T07:59:59Z'), notBefore: null })).toBeUndefined());

  it('needs no reason within a day', () =>
    expect(broken({ now: new Date('2026-05-05T08:00:00Z') })).toBeUndefined());

  it('needs a reason after a day', () =>
    expect(broken({ now: new Date('2026-05-05T08:00:00.001Z') })).toBe('intake.back-dating-not-explained'));

  it('may be told late with a reason', () =>
    expect(
      broken({ now: new Date('2026-06-04T08:00:00Z'), backDatingReason: 'learned-later' }),
    ).toBeUndefined());
});
