import { firstBroken } from '../../../../../src/kernel/rule';
import { detentionRules } from '../../../../../src/modules/hearings/domain/detention.rules';

describe('A review of a detention', () => {
  it('holds nobody on without a lawyer', () => {
    const alone = { outcome: 'continued', lawyerPresent: false } as const;
    expect(firstBroken(detentionRules, alone)?.code).toBe('detention.lawyer-missing');
    expect(firstBroken(detentionRules, { ...alone, lawyerPresent: true })).toBeUndefined();
  });

  it.each(['released', 'alternative-ordered'] as const)('lets it be %s also without one', (outcome) =>
    expect(firstBroken(detentionRules, { outcome, lawyerPresent: false })).toBeUndefined(),
  );
});
