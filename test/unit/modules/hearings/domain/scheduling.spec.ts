import { firstBroken } from '../../../../../src/kernel/rule';
import { hearingLifecycle } from '../../../../../src/modules/hearings/domain/hearing.lifecycle';
import {
  schedulingRules,
  type SchedulingFacts,
} from '../../../../../src/modules/hearings/domain/scheduling.rules';

const now = new Date('2026-06-01T10:00:00Z');
const listed: SchedulingFacts = {
  ...{ now, plannedAt: new Date('2026-06-02T10:00:00Z'), isLateExplained: false },
  ...{ inPrivate: true, isOpeningExplained: false, needs: null, hasIntake: true, hasOrder: false },
  ...{ isCourt: true, prosecutorAsks: false },
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

describe('A hearing', () => {
  it('that was held, put off or called off is that for good', () => {
    for (const state of ['held', 'adjourned', 'cancelled'] as const)
      expect(hearingLifecycle.isFinal(state)).toBe(true);
  });
});
