import { firstBroken } from '../../../../../src/kernel/rule';
import {
  programmeWaitLifecycle,
  type WaitAction,
  type WaitState,
} from '../../../../../src/modules/sessions/domain/programme-wait.lifecycle';
import { promotionRules } from '../../../../../src/modules/sessions/domain/programme-wait.rules';

/** Written by hand: the moves that exist; no other does. */
const EXPECTED: readonly (readonly [WaitState, WaitAction, WaitState | undefined])[] = [
  ['waiting', 'promote', 'promoted'],
  ['waiting', 'leave', 'left'],
  ['promoted', 'promote', undefined],
  ['promoted', 'leave', undefined],
  ['left', 'promote', undefined],
  ['left', 'leave', undefined],
];

describe('one that waits for a seat', () => {
  it.each(EXPECTED)('%s, %s: leads to %s', (from, action, to) =>
    expect(programmeWaitLifecycle.next(from, action)).toBe(to),
  );

  it('is given it first when it has waited longest, or with a reason', () => {
    const why = (place: number, isReasonTold: boolean) =>
      firstBroken(promotionRules, { place, isReasonTold })?.code;
    expect(why(1, false)).toBeUndefined();
    expect(why(2, true)).toBeUndefined();
    expect(why(2, false)).toBe('programme-wait.passed-over-without-reason');
  });
});
