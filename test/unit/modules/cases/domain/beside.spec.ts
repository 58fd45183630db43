import { firstBroken } from '../../../../../src/kernel/rule';
import { besideRules } from '../../../../../src/modules/cases/domain/beside.rules';
import { caseLifecycle } from '../../../../../src/modules/cases/domain/case.lifecycle';

describe('A case beside which what was ordered goes on', () => {
  it.each(caseLifecycle.states)('is one whose work goes on: %s', (state) => {
    const isOver = ['returned', 'concluding', 'closed', 'finalised'].includes(state);
    const code = firstBroken(besideRules, { isOfTheChild: true, state })?.code;
    expect(code).toBe(isOver ? 'case.beside-over' : undefined);
  });

  it('is one of the same child', () =>
    expect(firstBroken(besideRules, { isOfTheChild: false, state: 'in-delivery' })?.code).toBe(
      'case.beside-another-child',
    ));
});
