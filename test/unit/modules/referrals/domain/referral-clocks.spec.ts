import { WorkingCalendar } from '../../../../../src/kernel/working-days';
import type { ReferralState } from '../../../../../src/modules/referrals/domain/referral.lifecycle';
import {
  CLOCKS,
  clockOf,
  draftExpiresAt,
  startClock,
  type ClockRule,
} from '../../../../../src/modules/referrals/domain/referral-clocks';
import { refusal } from './referral-examples';

const calendar = new WorkingCalendar('Asia/Baku', new Set());
const at = new Date('2026-11-27T08:00:00Z');
const threeWorkingDays: ClockRule = {
  code: 'draft-attention',
  amount: 3,
  unit: 'working-days',
  warningAmount: 2,
  escalatesTo: 'police-supervisor',
};
const ninetyDays: ClockRule = {
  code: 'draft-expiry',
  amount: 90,
  unit: 'days',
  warningAmount: null,
  escalatesTo: 'police-supervisor',
};
const rules: readonly ClockRule[] = CLOCKS.map(
  (code) =>
    [threeWorkingDays, ninetyDays].find((rule) => rule.code === code) ?? { ...threeWorkingDays, code },
);

const EXPECTED: readonly (readonly [ReferralState, string | undefined])[] = [
  ['drafted', 'draft-attention'],
  ['submitted', 'referral-decision'],
  ['returned', 'returned'],
  ['offered', 'offer-answer'],
  ['taken-up', 'centre-acceptance'],
  ['waiting', 'waiting-list'],
  ['declined', 'redirect'],
  ['refused', undefined],
  ['accepted', undefined],
  ['withdrawn', undefined],
  ['expired', undefined],
  ['not-taken-up', undefined],
  ['unplaced', undefined],
];

describe('the clock of a referral', () => {
  it.each(EXPECTED)('when %s is %s', (state, code) => expect(clockOf(state)).toBe(code));

  it.each(EXPECTED)('when %s starts as %s', (state, code) =>
    expect(startClock(state, at, rules, calendar).clock).toBe(code ?? null),
  );

  it('takes its time, its warning and its escalation from the dated rule', () =>
    expect(startClock('drafted', at, rules, calendar)).toEqual({
      clock: 'draft-attention',
      clockStartedAt: at,
      warnAt: new Date('2026-12-01T19:59:59.999Z'),
      dueAt: new Date('2026-12-02T19:59:59.999Z'),
      escalatesTo: 'police-supervisor',
    }));

  it('warns nobody where the rule names no warning', () => {
    const silent = { ...threeWorkingDays, warningAmount: null };
    expect(startClock('drafted', at, [silent], calendar).warnAt).toBeNull();
  });

  it('is empty where nobody is waited for', () =>
    expect(startClock('accepted', at, [], calendar)).toEqual({
      clock: null,
      clockStartedAt: null,
      dueAt: null,
      warnAt: null,
      escalatesTo: null,
    }));

  it('does not start in silence when no dated rule is in force', () =>
    expect(() => startClock('submitted', at, [threeWorkingDays], calendar)).toThrow(
      refusal({ kind: 'unavailable', code: 'referral.clock-rule-missing' }),
    ));
});

describe('the expiry of a draft', () => {
  it.each(['drafted', 'returned'] as const)('of one that is %s comes after its days', (state) =>
    expect(draftExpiresAt(state, at, rules, calendar)).toEqual(new Date('2027-02-25T19:59:59.999Z')),
  );

  it.each(EXPECTED.map(([state]) => state).filter((state) => !['drafted', 'returned'].includes(state)))(
    'never comes for one that is %s',
    (state) => expect(draftExpiresAt(state, at, rules, calendar)).toBeNull(),
  );
});
