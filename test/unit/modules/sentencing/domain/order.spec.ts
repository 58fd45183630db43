import { firstBroken } from '../../../../../src/kernel/rule';
import {
  ORDER_ACTS,
  type OrderAct,
  type OrderParty,
} from '../../../../../src/modules/sentencing/domain/order';
import {
  availableOrderActs,
  requireActOpen,
} from '../../../../../src/modules/sentencing/domain/order.actions';
import {
  orderLifecycle,
  type OrderAction,
  type OrderState,
} from '../../../../../src/modules/sentencing/domain/order.lifecycle';
import { decidingRules, proposingRules } from '../../../../../src/modules/sentencing/domain/order.rules';
import { lastDayOfOrder } from '../../../../../src/modules/sentencing/domain/term-of-order';

/** Written by hand: where each move leads; what is not named does not exist. */
const MOVES: Readonly<Record<OrderState, Partial<Record<OrderAction, OrderState>>>> = {
  proposed: { order: 'ordered', reject: 'rejected', withdraw: 'withdrawn' },
  ordered: { start: 'in-force', revoke: 'revoked', quash: 'quashed' },
  'in-force': {
    ...{ 'record-breach': 'breached', complete: 'completed', 'discharge-early': 'discharged' },
    ...{ revoke: 'revoked', replace: 'replaced', expire: 'expired', quash: 'quashed' },
  },
  breached: {
    ...{ excuse: 'in-force', warn: 'in-force', 'refer-to-court': 'in-review', complete: 'completed' },
    ...{ 'discharge-early': 'discharged', expire: 'expired', quash: 'quashed' },
  },
  'in-review': {
    ...{ continue: 'in-force', revoke: 'revoked', replace: 'replaced', complete: 'completed' },
    ...{ 'discharge-early': 'discharged', expire: 'expired', quash: 'quashed' },
  },
  ...{ rejected: {}, withdrawn: {}, completed: {}, discharged: {}, revoked: {}, replaced: {} },
  ...{ expired: {}, quashed: {} },
};

/** Written by hand: whose each act is. */
const WHOSE: Readonly<Record<OrderAct, readonly OrderParty[]>> = {
  order: ['authority'],
  reject: ['authority'],
  withdraw: ['proposer'],
  start: ['supervisor'],
  'record-breach': ['supervisor'],
  excuse: ['authority'],
  warn: ['authority'],
  'refer-to-court': ['authority', 'supervisor'],
  continue: ['court'],
  complete: ['supervisor'],
  'discharge-early': ['authority', 'court'],
  revoke: ['authority', 'court'],
  replace: ['court'],
  quash: ['authority', 'court'],
};

/** Written by hand: what is a court’s while it looks at it. */
const COURTS_IN_REVIEW: readonly OrderAct[] = ['discharge-early', 'revoke', 'quash'];

const STATES = Object.keys(MOVES) as OrderState[];
const PARTIES: readonly OrderParty[] = ['proposer', 'authority', 'court', 'supervisor'];
const rowIn = (state: OrderState) => ({
  ...{ state, stage: 'sentence' as const, proposerAgencyId: 'proposer', authorityAgencyId: 'authority' },
  ...{ courtAgencyId: 'court', supervisorAgencyId: 'supervisor', handedOnAt: null },
});

describe('an order', () => {
  it.each(STATES)('moves from %s as the law says', (state) => {
    for (const action of orderLifecycle.actions)
      expect(orderLifecycle.next(state, action)).toBe(MOVES[state][action]);
  });

  it.each(ORDER_ACTS)('to %s it is open to whom it belongs, where it stands so', (act) => {
    for (const state of STATES)
      for (const party of [...PARTIES, 'nobody'] as const) {
        const whose = state === 'in-review' && COURTS_IN_REVIEW.includes(act) ? ['court'] : WHOSE[act];
        const isOpen = whose.some((one) => one === party) && MOVES[state][act] !== undefined;
        const [shown] = availableOrderActs(rowIn(state), (one) => one === act, party);
        expect([state, party, shown!.open]).toEqual([state, party, isOpen]);
        const attempt = () => requireActOpen(act, rowIn(state), party);
        if (isOpen) expect(attempt).not.toThrow();
        else expect(attempt).toThrow(shown!.because);
      }
  });

  it.each(['breached', 'in-review'] as const)('ends when its time is over, however %s stands', (state) => {
    expect(orderLifecycle.next(state, 'expire')).toBe('expired');
    expect(orderLifecycle.next(state, 'complete')).toBe('completed');
  });

  const proposal = {
    ...({
      stage: 'sentence',
      authorityKind: 'court',
      isCustodial: false,
      isMeasureNamedTwice: false,
      isTooYoung: false,
      isIntakeNamed: true,
      isOfWhoDecides: false,
    } as const),
  };
  it.each([
    [{}, undefined],
    [{ authorityKind: 'prosecutor-office' } as const, 'order.stage-needs-court'],
    [{ authorityKind: 'prosecutor-office', stage: 'aftercare' } as const, 'order.stage-needs-court'],
    [{ authorityKind: 'prosecutor-office', stage: 'pre-trial' } as const, undefined],
    [{ isCustodial: true }, 'order.measure-custodial'],
    [{ isMeasureNamedTwice: true }, 'order.measure-twice'],
    [{ isTooYoung: true }, 'order.child-too-young'],
    [{ isIntakeNamed: false, isOfWhoDecides: true }, 'order.intake-missing'],
    [{ isIntakeNamed: false, isOfWhoDecides: true, stage: 'pre-trial' as const }, 'order.intake-missing'],
    [{ isIntakeNamed: false, isOfWhoDecides: true, stage: 'aftercare' as const }, undefined],
    [{ isIntakeNamed: false }, undefined],
  ])('that is proposed with %j answers %s', (difference, code) => {
    expect(firstBroken(proposingRules, { ...proposal, ...difference })?.code).toBe(code);
  });

  it.each([
    [true, true, undefined],
    [true, false, 'order.decider-proposed'],
    [false, false, undefined],
  ])('decided by its proposer (%s) at a court (%s) answers %s', (isProposer, isCourt, code) => {
    expect(firstBroken(decidingRules, { isProposer, isCourt })?.code).toBe(code);
  });

  it.each([
    [[{ days: 1 }], '2026-06-01'],
    [[{ days: 30 }, { days: 60 }], '2026-07-30'],
    [[{}], null],
    [[{ hours: 40 }], null],
    [[{ daysToServe: 90 }], null],
    [[{ hours: 40, daysToServe: 1 }], '2026-06-01'],
    [[{ hours: 40, daysToServe: 30 }], '2026-06-30'],
    [[{ hours: 40, daysToServe: 30, days: 10 }], '2026-06-10'],
    [[{ hours: 40, daysToServe: 30, days: 60 }], '2026-07-30'],
    [[{ hours: 40, daysToServe: 30 }, { days: 60 }], '2026-07-30'],
    [[{ hours: 40, daysToServe: 90 }, { days: 60 }], '2026-08-29'],
  ])('with %j begun on the first of June lasts until %s', (told, day) => {
    const measures = told.map((one) => ({ days: null, hours: null, daysToServe: null, ...one }));
    expect(lastDayOfOrder('2026-06-01', measures)).toBe(day);
  });
});
