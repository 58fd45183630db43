import { requireAll } from '../../../../../src/kernel/rule';
import { approvedByAnother } from '../../../../../src/modules/closure/domain/reopening.rules';

describe('a case that is closed', () => {
  it('is opened again by two people', () => {
    const approve = (approvedBy: string) => () =>
      requireAll([approvedByAnother], { askedBy: 'one', approvedBy });
    expect(approve('two')).not.toThrow();
    expect(approve('one')).toThrow('case.reopened-by-the-same-person');
  });
});
