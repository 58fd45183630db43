import type { OrderIntervalKind } from '../../../../../src/modules/sentencing/domain/order-interval';
import {
  availableOrderChanges,
  requireChangeOpen,
  type OrderChangeAct,
} from '../../../../../src/modules/sentencing/domain/order-changes.actions';
import type { OrderStage, OrderStanding } from '../../../../../src/modules/sentencing/domain/order';
import { ORDER_STATES, type OrderState } from '../../../../../src/modules/sentencing/domain/order.lifecycle';

const rowIn = (state: OrderState) => ({
  ...{ state, stage: 'pre-trial' as const, proposerAgencyId: 'proposer', authorityAgencyId: 'authority' },
  ...{ courtAgencyId: 'court', supervisorAgencyId: 'supervisor', handedOnAt: null },
});
const handedOn = (state: OrderState) => ({ ...rowIn(state), handedOnAt: new Date('2026-06-01T10:00:00Z') });
const because = (act: OrderChangeAct, by: string, state: OrderState, lasting: OrderIntervalKind[] = []) =>
  availableOrderChanges({ ...rowIn(state), lasting }, (one) => one === act, by)[0]?.because;

/** Written by hand: where conditions can be changed, and where anything rests or is appealed against. */
const VARIED: readonly OrderState[] = ['in-force', 'breached', 'in-review'];
const SUPERVISED: readonly OrderState[] = ['ordered', ...VARIED];
const BEGUN: readonly OrderState[] = [...SUPERVISED, 'revoked', 'replaced', 'discharged'];

describe('what changes beside the state of an order', () => {
  it.each(ORDER_STATES)('is open to authority and court in the states that are for it: %s', (state) => {
    expect(because('vary', 'court', state)).toBe(
      VARIED.includes(state) ? undefined : 'order.not-open-for-vary',
    );
    expect(because('begin-interval', 'authority', state)).toBe(
      BEGUN.includes(state) ? undefined : 'order.not-open-for-begin-interval',
    );
    expect(because('change-supervisor', 'court', state)).toBe(
      SUPERVISED.includes(state) ? undefined : 'order.not-open-for-change-supervisor',
    );
    expect(because('end-interval', 'authority', state)).toBe('order.not-open-for-end-interval');
    expect(because('end-interval', 'authority', state, ['appeal'])).toBeUndefined();
  });

  it.each(ORDER_STATES)('looks again at what runs instead of remand, and at nothing else: %s', (state) => {
    const because = (stage: OrderStage, by: string) =>
      availableOrderChanges({ ...rowIn(state), stage, lasting: [] }, (one) => one === 'look-again', by)[0]
        ?.because;
    const closed = 'order.not-open-for-look-again';
    expect(because('pre-trial', 'court')).toBe(VARIED.includes(state) ? undefined : closed);
    for (const stage of ['sentence', 'aftercare'] as const) expect(because(stage, 'court')).toBe(closed);
    const isOfCourt = state === 'in-review';
    if (VARIED.includes(state))
      expect(because('pre-trial', 'authority')).toBe(isOfCourt ? 'order.not-your-action' : undefined);
    for (const by of ['proposer', 'supervisor'])
      expect(because('pre-trial', by)).toBe('order.not-your-action');
  });

  it.each(['proposer', 'supervisor', 'another'])('is not for %s', (by) => {
    for (const act of ['vary', 'change-supervisor', 'begin-interval', 'end-interval'] as const)
      expect(because(act, by, 'in-force', ['appeal'])).toBe('order.not-your-action');
  });

  it.each(ORDER_STATES)('is taken over by who supervises it where it runs and was handed on: %s', (state) => {
    const takeOver =
      (by: string, row: OrderStanding = handedOn(state)) =>
      () =>
        requireChangeOpen('take-over', row, by);
    if (VARIED.includes(state)) expect(takeOver('supervisor')).not.toThrow();
    else expect(takeOver('supervisor')).toThrow('order.not-open-for-take-over');
    expect(takeOver('supervisor', rowIn(state))).toThrow('order.not-open-for-take-over');
    for (const by of ['proposer', 'authority', 'court'])
      expect(takeOver(by)).toThrow('order.not-your-action');
  });

  it('says to who supervises it that it is to be taken over', () => {
    const [shown] = availableOrderChanges(
      { ...handedOn('breached'), lasting: [] },
      (one) => one === 'take-over',
      'supervisor',
    );
    expect(shown).toEqual({ action: 'take-over', open: true });
  });

  it('varies what lies with a court by that court alone', () => {
    expect(because('vary', 'authority', 'in-review')).toBe('order.not-your-action');
    expect(() => requireChangeOpen('vary', rowIn('in-review'), 'authority')).toThrow('order.not-your-action');
    expect(() => requireChangeOpen('vary', rowIn('in-review'), 'court')).not.toThrow();
    expect(() => requireChangeOpen('vary', rowIn('ordered'), 'authority')).toThrow('order.not-open-for-vary');
  });

  it('begins no second time of a kind while one lasts', () => {
    expect(because('begin-interval', 'court', 'in-force', ['appeal'])).toBeUndefined();
    expect(because('begin-interval', 'court', 'in-force', ['appeal', 'suspension'])).toBe(
      'order.not-open-for-begin-interval',
    );
    expect(because('begin-interval', 'court', 'ordered', ['appeal'])).toBe(
      'order.not-open-for-begin-interval',
    );
  });
});
