import { webhookDeliveryLifecycle } from '../../../../src/modules/notifications/domain/webhook-delivery.lifecycle';
import { webhookLifecycle } from '../../../../src/modules/notifications/domain/webhook.lifecycle';

const moved = <State extends string, Action extends string>(lifecycle: {
  readonly states: readonly State[];
  readonly actions: readonly Action[];
  next(from: State, action: Action): State | undefined;
}) =>
  lifecycle.states.map((state) =>
    [state, ...lifecycle.actions.map((action) => lifecycle.next(state, action) ?? '-')].join(' '),
  );

describe('An address at which an agency is told', () => {
  it('moves as written here', () => {
    expect(webhookLifecycle.actions.join(' ')).toBe('pause disable lose remove resume enable');
    expect(moved(webhookLifecycle)).toEqual([
      'active paused disabled disabled removed - -',
      'paused - disabled - removed active -',
      'disabled - - - removed - active',
      'removed - - - - - -',
    ]);
  });
});

describe('A message on its way', () => {
  it('moves as written here: what is delivered, withheld or dropped is settled', () => {
    expect(webhookDeliveryLifecycle.actions.join(' ')).toBe('deliver retry give-up withhold redeliver drop');
    expect(moved(webhookDeliveryLifecycle)).toEqual([
      'waiting delivered waiting dead withheld - -',
      'delivered - - - - - -',
      'dead - - - - waiting dropped',
      'withheld - - - - - -',
      'dropped - - - - - -',
    ]);
  });
});
