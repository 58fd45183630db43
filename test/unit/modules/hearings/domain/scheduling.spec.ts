import { firstBroken } from '../../../../../src/kernel/rule';
import { hearingLifecycle } from '../../../../../src/modules/hearings/domain/hearing.lifecycle';
import {
  schedulingRules,
  type SchedulingFacts,
} from '../../../../../src/modules/hearings/domain/scheduling.rules';
import { puttingOffRules } from '../../../../../src/modules/hearings/domain/putting-off.rules';
import { tellingRules } from '../../../../../src/modules/hearings/domain/telling.rules';

const now = new Date('2026-06-01T10:00:00Z');
const listed: SchedulingFacts = {
  ...{ now, plannedAt: new Date('2026-06-02T10:00:00Z'), isLateExplained: false },
  ...{ inPrivate: true, isOpeningExplained: false, needs: null, hasIntake: true, hasOrder: false },
  ...{ isCourt: true, prosecutorAsks: false, zone: 'Asia/Baku', since: null },
};
const broken = (difference: Partial<SchedulingFacts>) =>
  firstBroken(schedulingRules, { ...listed, ...difference })?.code;

describe('Scheduling a hearing', () => {
  it('is the court’s', () => expect(broken({})).toBeUndefined());

  it('is open to a prosecutor for what may be asked for, and nothing else', () => {
    expect(broken({ isCourt: false })).toBe('hearing.type-not-to-ask-for');
    expect(broken({ isCourt: false, prosecutorAsks: true })).toBeUndefined();
  });

  it('names what a hearing of its type is about', () => {
    expect(broken({ needs: 'intake', hasIntake: false })).toBe('hearing.intake-missing');
    expect(broken({ needs: 'intake' })).toBeUndefined();
    expect(broken({ needs: 'order' })).toBe('hearing.order-missing');
    expect(broken({ needs: 'order', hasOrder: true })).toBeUndefined();
  });

  it('lets others in only with a reason', () => {
    expect(broken({ inPrivate: false })).toBe('hearing.open-without-reason');
    expect(broken({ inPrivate: false, isOpeningExplained: true })).toBeUndefined();
  });

  it.each(['2026-06-01T10:00:00Z', '2026-05-31T10:00:00Z'])(
    'lies ahead, unless %s is explained',
    (instant) => {
      expect(broken({ plannedAt: new Date(instant) })).toBe('hearing.planned-in-the-past');
      expect(broken({ plannedAt: new Date(instant), isLateExplained: true })).toBeUndefined();
    },
  );
});

describe('The instant of a hearing', () => {
  const late = { isLateExplained: true };

  it.each<[string, string, string | undefined]>([
    ['on the day on which it began', '2026-05-20T06:00:00Z', undefined],
    ['on the day before', '2026-05-19T19:59:59Z', 'hearing.planned-before-its-cause'],
  ])('does not lie before what it is about: %s', (_, instant, code) => {
    const since = new Date('2026-05-20T09:00:00Z');
    expect(broken({ ...late, since, plannedAt: new Date(instant) })).toBe(code);
  });

  it.each<[string, string, string | undefined]>([
    ['two years ahead', '2028-05-31T10:00:00Z', undefined],
    ['further', '2028-05-31T10:00:01Z', 'hearing.planned-too-far-ahead'],
    ['two years ago', '2024-06-01T10:00:00Z', undefined],
    ['longer', '2024-06-01T09:59:59Z', 'hearing.planned-too-long-ago'],
  ])('lies no further than two years away: %s', (_, instant, code) =>
    expect(broken({ ...late, plannedAt: new Date(instant) })).toBe(code),
  );

  it('lies no further than that when it is put off', () => {
    const plannedAt = new Date('2028-05-31T10:00:01Z');
    const [farAway] = puttingOffRules.filter((rule) => !rule.holds({ plannedAt, plannedBefore: now, now }));
    expect(farAway?.code).toBe('hearing.planned-too-far-ahead');
  });
});

describe('Telling of a hearing', () => {
  const told = (toldAt: string) =>
    firstBroken(tellingRules, {
      ...{ toldAt: new Date(toldAt), now, listedAt: new Date('2026-05-30T09:00:00Z'), zone: 'Asia/Baku' },
    })?.code;

  it.each<[string, string, string | undefined]>([
    ['on the day on which it was listed', '2026-05-30T06:00:00Z', undefined],
    ['on the day before', '2026-05-29T19:59:59Z', 'hearing.told-before-listed'],
    ['in the future', '2026-06-01T10:00:01Z', 'hearing.told-in-the-future'],
  ])('is dated %s', (_, toldAt, code) => expect(told(toldAt)).toBe(code));
});

describe('A hearing', () => {
  it('that was held, put off or called off is that for good', () => {
    for (const state of ['held', 'adjourned', 'cancelled'] as const)
      expect(hearingLifecycle.isFinal(state)).toBe(true);
  });
});
