import { firstBroken } from '../../../../../src/kernel/rule';
import { writingRules } from '../../../../../src/modules/messages/domain/message.rules';

describe('A message', () => {
  it.each([
    ...['opened', 'allocated', 'assessed', 'in-delivery', 'concluding', 'closed'].map((state) => [
      state,
      undefined,
    ]),
    ...['finalised', 'sealed', 'anonymised'].map((state) => [state, 'message.case-at-rest']),
  ])('about a case that is %s: %s', (state, code) =>
    expect(firstBroken(writingRules, { state: state ?? '' })?.code).toBe(code),
  );
});
