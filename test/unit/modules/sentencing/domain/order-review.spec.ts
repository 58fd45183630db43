import { firstBroken } from '../../../../../src/kernel/rule';
import { ORDER_ACTS, type OrderStanding } from '../../../../../src/modules/sentencing/domain/order';
import {
  canBeReviewed,
  decisionIn,
  isOrderDecision,
  reviewedRules,
} from '../../../../../src/modules/sentencing/domain/order-review.rules';
import { availableOrderActs, whileWaiting } from '../../../../../src/modules/sentencing/domain/order.actions';
import { orderLifecycle } from '../../../../../src/modules/sentencing/domain/order.lifecycle';

/** Written by hand: what waits for a review, and where there is something left to put right. */
const WAITS: readonly string[] = ['revoke', 'replace'];
const RUNNING: readonly string[] = ['ordered', 'in-force', 'breached', 'in-review'];

const lines = (...actions: string[]) => actions.map((action, at) => ({ action, at }));

describe('what was decided on an order', () => {
  it('is that it was ordered', () =>
    expect(decisionIn(lines('propose', 'order', 'start'), 'order')).toEqual({ action: 'order', at: 1 }));

  it('is the last warning for a breach', () =>
    expect(decisionIn(lines('order', 'warn', 'record-breach', 'warn'), 'breach')).toEqual({
      ...{ action: 'warn', at: 3 },
    }));

  it.each(['excuse', 'refer-to-court', 'continue'])('is no warning where a breach ended in %s', (act) =>
    expect(decisionIn(lines('order', 'record-breach', act), 'breach')).toBeUndefined(),
  );

  it('is nothing before somebody has decided', () =>
    expect(decisionIn(lines('propose'), 'order')).toBeUndefined());

  it.each([
    ['order', true],
    ['breach', true],
    ['refusal', false],
  ])('is asked for by the word %s: %s', (of, is) => expect(isOrderDecision(of)).toBe(is));

  it('is looked at again as long as the order has not ended', () => {
    for (const state of orderLifecycle.states)
      expect([state, canBeReviewed(state)]).toEqual([state, RUNNING.includes(state)]);
  });
});

describe('a pending review of an order', () => {
  it.each(ORDER_ACTS)('holds back what would be to the disadvantage of the child: %s', (act) =>
    expect(firstBroken(reviewedRules, { act, pendingOf: 'order' })?.code).toBe(
      WAITS.includes(act) ? 'order.review-pending' : undefined,
    ),
  );

  it.each(ORDER_ACTS)('that has ended holds back nothing: %s', (act) =>
    expect(firstBroken(reviewedRules, { act, pendingOf: null })).toBeUndefined(),
  );

  it.each([
    ['breach', 'warn', 'order.warning-under-review'],
    ['variation', 'vary', 'order.variation-under-review'],
  ] as const)('of a %s holds back another: %s', (pendingOf, act, code) => {
    expect(firstBroken(reviewedRules, { act, pendingOf })?.code).toBe(code);
    for (const other of ['order', 'breach', 'variation'].filter((of) => of !== pendingOf))
      expect(firstBroken(reviewedRules, { act, pendingOf: other })).toBeUndefined();
  });

  it('says so of an act that would be open', () => {
    const row: OrderStanding = {
      ...{ stage: 'sentence', proposerAgencyId: 'proposer', authorityAgencyId: 'authority' },
      ...{ state: 'in-force', courtAgencyId: null, supervisorAgencyId: 'supervisor', handedOnAt: null },
    };
    const acts = availableOrderActs(row, (act) => act === 'revoke' || act === 'quash', 'authority');
    expect(whileWaiting(acts, { isSuspended: false, pendingOf: 'order' })).toEqual([
      { action: 'revoke', open: false, because: 'order.review-pending' },
      { action: 'quash', open: true },
    ]);
  });
});
