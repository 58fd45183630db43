import { firstBroken } from '../../../../../src/kernel/rule';
import { daysPassed } from '../../../../../src/modules/sentencing/domain/days-passed';
import { paymentRules, planRules } from '../../../../../src/modules/compliance/domain/instalment.rules';
import { standingParts } from '../../../../../src/modules/compliance/domain/paid-parts';

const PARTS = [
  { dueOn: '2026-03-10', amount: 2_000 },
  { dueOn: '2026-04-10', amount: 3_000 },
];
const PLAN = { parts: PARTS, ordered: 5_000, startedOn: '2026-03-01', endsOn: null };

const broken = (difference: object) => firstBroken(planRules, { ...PLAN, ...difference })?.code;

describe('A plan of instalments', () => {
  it('is the whole amount in order, while the order holds', () => {
    expect(broken({})).toBeUndefined();
    expect(broken({ ordered: 5_001 })).toBe('compliance.parts-not-the-amount');
    expect(broken({ parts: [...PARTS].reverse() })).toBe('compliance.parts-not-in-order');
    expect(broken({ startedOn: '2026-03-11' })).toBe('compliance.day-outside-order');
    expect(broken({ startedOn: null })).toBe('compliance.day-outside-order');
    expect(broken({ endsOn: '2026-04-09' })).toBe('compliance.day-outside-order');
    expect(broken({ endsOn: '2026-04-10' })).toBeUndefined();
  });

  it('is paid from its first part on, and overdue after the day of a part', () => {
    const standings = (received: number, today: string) =>
      standingParts(PARTS, received, today).map(({ standing }) => standing);
    expect(standings(0, '2026-03-10')).toEqual(['due', 'due']);
    expect(standings(0, '2026-03-11')).toEqual(['overdue', 'due']);
    expect(standings(1_999, '2026-03-11')).toEqual(['overdue', 'due']);
    expect(standings(2_000, '2026-04-11')).toEqual(['paid', 'overdue']);
    expect(standings(5_000, '2026-04-11')).toEqual(['paid', 'paid']);
  });
});

describe('A payment', () => {
  it('is never more than is left', () => {
    const facts = { amount: 3_000, paid: 2_000, ordered: 5_000 };
    expect(firstBroken(paymentRules, facts)).toBeUndefined();
    expect(firstBroken(paymentRules, { ...facts, amount: 3_001 })?.code).toBe(
      'compliance.paid-more-than-ordered',
    );
  });
});

describe('The days of a measure that are over', () => {
  const passed = (until: string, rests: { from: string; until: string | null }[] = []) =>
    daysPassed(30, { startedOn: '2026-03-01', until, rests });

  it('are counted from its first day, and no more than it lasts', () => {
    expect(passed('2026-03-01')).toBe(0);
    expect(passed('2026-03-11')).toBe(10);
    expect(passed('2026-05-01')).toBe(30);
    expect(daysPassed(30, { startedOn: null, until: '2026-03-11', rests: [] })).toBe(0);
  });

  it('are not those on which it rested', () => {
    expect(passed('2026-03-11', [{ from: '2026-03-05', until: '2026-03-08' }])).toBe(7);
    expect(passed('2026-03-11', [{ from: '2026-03-05', until: null }])).toBe(4);
    expect(passed('2026-03-11', [{ from: '2026-03-20', until: null }])).toBe(10);
  });
});
