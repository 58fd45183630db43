import { firstBroken } from '../../../../../src/kernel/rule';
import { detentionRules } from '../../../../../src/modules/hearings/domain/detention.rules';

describe('A review of a detention', () => {
  it('holds nobody on without a lawyer', () => {
    const alone = { outcome: 'continued', lawyerPresent: false, before: null } as const;
    expect(firstBroken(detentionRules, alone)?.code).toBe('detention.lawyer-missing');
    expect(firstBroken(detentionRules, { ...alone, lawyerPresent: true })).toBeUndefined();
  });

  it.each(['released', 'alternative-ordered'] as const)('is none after the last one said %s', (before) =>
    expect(firstBroken(detentionRules, { outcome: 'continued', lawyerPresent: true, before })?.code).toBe(
      'detention.freed-already',
    ),
  );

  it.each(['released', 'alternative-ordered'] as const)('lets it be %s also without one', (outcome) =>
    expect(firstBroken(detentionRules, { outcome, lawyerPresent: false, before: null })).toBeUndefined(),
  );
});
