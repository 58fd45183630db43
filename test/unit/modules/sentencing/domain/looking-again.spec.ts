import { firstBroken } from '../../../../../src/kernel/rule';
import {
  LOOKING_OUTCOMES,
  lookingRules,
  type LookingFacts,
} from '../../../../../src/modules/sentencing/domain/looking-again.rules';

const FACTS: LookingFacts = {
  ...{ outcome: 'kept', lawyerHeard: true, lawyerAbsence: null },
  ...{ kinds: ['go-to-school', 'report-to-office', 'report-to-office'], easedTo: [] },
};
const broken = (difference: Partial<LookingFacts>) =>
  firstBroken(lookingRules, { ...FACTS, ...difference })?.code;

describe('That an order instead of remand is looked at again', () => {
  it.each(LOOKING_OUTCOMES)('hears a lawyer, or says why not, unless it ends: %s', (outcome) => {
    const alone = { outcome, lawyerHeard: false };
    expect(broken({ ...alone, lawyerAbsence: 'declined' })).toBeUndefined();
    expect(broken(alone)).toBe(outcome === 'ended' ? undefined : 'order.lawyer-absence-not-explained');
  });

  it.each([[['go-to-school']], [['report-to-office', 'report-to-office']], [FACTS.kinds]])(
    'eases to what is no more: %s',
    (easedTo) => expect(broken({ outcome: 'eased', easedTo })).toBeUndefined(),
  );

  it.each([[['stay-at-home']], [['go-to-school', 'go-to-school']]])(
    'does not call it easing that something is added: %s',
    (easedTo) => expect(broken({ outcome: 'eased', easedTo })).toBe('order.not-eased'),
  );
});
