import { firstBroken } from '../../../../../src/kernel/rule';
import {
  LOOKING_OUTCOMES,
  lookingRules,
  type LookingFacts,
} from '../../../../../src/modules/sentencing/domain/looking-again.rules';

const plain = (...kinds: string[]) => kinds.map((kind) => ({ kind, limits: null }));
const FACTS: LookingFacts = {
  ...{ outcome: 'kept', lawyerHeard: true, lawyerAbsence: null, today: '2026-03-10' },
  ...{ held: plain('go-to-school', 'report-to-office', 'report-to-office'), easedTo: [] },
};
const broken = (difference: Partial<LookingFacts>) =>
  firstBroken(lookingRules, { ...FACTS, ...difference })?.code;

describe('That an order instead of remand is looked at again', () => {
  it.each(LOOKING_OUTCOMES)('hears a lawyer, or says why not, unless it ends: %s', (outcome) => {
    const alone = { outcome, lawyerHeard: false };
    expect(broken({ ...alone, lawyerAbsence: 'declined' })).toBeUndefined();
    expect(broken(alone)).toBe(outcome === 'ended' ? undefined : 'order.lawyer-absence-not-explained');
  });

  it.each([
    [['go-to-school']],
    [['report-to-office', 'report-to-office']],
    [FACTS.held.map(({ kind }) => kind)],
  ])('eases to what is no more: %s', (kinds) =>
    expect(broken({ outcome: 'eased', easedTo: plain(...kinds) })).toBeUndefined(),
  );

  it.each([[['stay-at-home']], [['go-to-school', 'go-to-school']]])(
    'does not call it easing that something is added: %s',
    (kinds) => expect(broken({ outcome: 'eased', easedTo: plain(...kinds) })).toBe('order.not-eased'),
  );

  it('does not call it easing that a condition asks more than before', () => {
    const limits = {
      ...{ weekdays: [], from: '22:00', until: '06:00', places: [], exceptions: [] },
      ...{ fromOn: null, untilOn: null },
    };
    const held = [{ kind: 'stay-at-home-hours', limits }];
    const easedTo = (from: string) => [{ kind: 'stay-at-home-hours', limits: { ...limits, from } }];
    expect(broken({ outcome: 'eased', held, easedTo: easedTo('23:00') })).toBeUndefined();
    expect(broken({ outcome: 'eased', held, easedTo: easedTo('21:00') })).toBe('order.not-eased');
    expect(broken({ outcome: 'kept', held, easedTo: easedTo('21:00') })).toBeUndefined();
  });
});
