import { firstBroken } from '../../../../../src/kernel/rule';
import {
  ORDER_REPORT_ACTS,
  type OrderReportAct,
  type OrderReportKind,
} from '../../../../../src/modules/court-reports/domain/order-report';
import {
  availableOrderReportActs,
  requireOrderReportOpen,
} from '../../../../../src/modules/court-reports/domain/order-report.actions';
import {
  orderReportLifecycle,
  type OrderReportAction,
  type OrderReportState,
} from '../../../../../src/modules/court-reports/domain/order-report.lifecycle';
import {
  signingRules,
  writingRules,
} from '../../../../../src/modules/court-reports/domain/order-report.rules';
import { ORDER_STATE_WORDS } from '../../../../../src/modules/court-reports/domain/order-state-words';
import { ORDER_STATES } from '../../../../../src/modules/sentencing/domain/order.lifecycle';

/** Written by hand: where each move leads; what is not named does not exist. */
const MOVES: Readonly<Record<OrderReportState, Partial<Record<OrderReportAction, OrderReportState>>>> = {
  written: { send: 'sent', sign: 'sent', discard: 'discarded', lapse: 'lapsed' },
  sent: { acknowledge: 'acknowledged', lapse: 'lapsed' },
  ...{ acknowledged: {}, discarded: {}, lapsed: {} },
};

/** Written by hand: whose each act is. */
const WHOSE: Readonly<Record<OrderReportAct, string>> = {
  ...{ sign: 'office', discard: 'office', acknowledge: 'court' },
};

const STATES = Object.keys(MOVES) as OrderReportState[];

/** Written by hand: of which states of an order each kind tells. */
const KINDS: Readonly<Record<OrderReportKind, readonly string[]>> = {
  start: ['in-force'],
  interim: ['in-force', 'breached', 'in-review'],
  breach: ['breached', 'in-review'],
  end: ['in-force', 'breached', 'in-review', 'completed', 'discharged', 'revoked', 'replaced', 'expired'],
};

describe('a report on an order', () => {
  it.each(STATES)('moves from %s as it is written', (state) => {
    for (const action of orderReportLifecycle.actions)
      expect(orderReportLifecycle.next(state, action)).toBe(MOVES[state][action]);
  });

  it.each(ORDER_REPORT_ACTS)('is open to %s to whom that belongs, where it stands so', (act) => {
    for (const state of STATES)
      for (const agency of ['office', 'court', 'elsewhere']) {
        const row = { state, writerAgencyId: 'office', addresseeAgencyId: 'court' };
        const isOpen = WHOSE[act] === agency && MOVES[state][act] !== undefined;
        const [shown] = availableOrderReportActs(row, (one) => one === act, agency);
        expect([state, agency, shown!.open]).toEqual([state, agency, isOpen]);
        const attempt = () => requireOrderReportOpen(act, row, agency);
        if (isOpen) expect(attempt).not.toThrow();
        else expect(attempt).toThrow(shown!.because);
      }
  });

  const facts = {
    ...({ kind: 'interim', orderState: 'in-force', isHeard: true, tries: 0, triesFirst: 0 } as const),
    ...{ isOfKind: true, corrects: false, isPutRight: false },
  };

  it.each(Object.keys(KINDS) as OrderReportKind[])('of kind %s tells of an order that stands so', (kind) => {
    for (const orderState of ORDER_STATES) {
      const broken = firstBroken(writingRules, { ...facts, kind, orderState })?.code;
      expect([orderState, broken]).toEqual([
        orderState,
        KINDS[kind].includes(orderState) ? undefined : 'court-report.kind-not-open',
      ]);
    }
  });

  it.each(Object.keys(KINDS) as OrderReportKind[])(
    'of kind %s is put right however its order stands',
    (kind) => {
      for (const orderState of ORDER_STATES) {
        const right = { ...facts, kind, orderState, corrects: true };
        expect(firstBroken(writingRules, right)).toBeUndefined();
        expect(firstBroken(signingRules, { ...right, isWriter: false })).toBeUndefined();
      }
    },
  );

  it.each([
    ['all is told', {}, undefined],
    ['it recommends what is not said then', { isOfKind: false }, 'recommendation-not-of-kind'],
    ['another puts right the same', { corrects: true, isPutRight: true }, 'corrected-already'],
    ['the child was not heard', { isHeard: false }, 'child-not-heard'],
    ['it was tried twice of three times', { tries: 2, triesFirst: 3 }, 'not-tried-enough'],
    ['it was tried often enough', { tries: 3, triesFirst: 3 }, undefined],
  ])('is written or not where %s', (_what, difference, code) => {
    const broken = firstBroken(writingRules, { ...facts, ...difference })?.code;
    expect(broken).toBe(code && `court-report.${code}`);
  });

  it('is signed by somebody else than who wrote it', () => {
    const breach = { kind: 'breach', orderState: 'breached', corrects: false } as const;
    expect(firstBroken(signingRules, { ...breach, isWriter: true })?.code).toBe('court-report.signer-wrote');
    expect(firstBroken(signingRules, { ...breach, isWriter: false })).toBeUndefined();
  });

  it('is signed of a breach no more once that was answered', () => {
    const answered = { isWriter: false, kind: 'breach', orderState: 'in-force', corrects: false } as const;
    expect(firstBroken(signingRules, answered)?.code).toBe('court-report.kind-not-open');
  });

  it('says in words how an order stands, whatever its state', () => {
    for (const state of ORDER_STATES) expect(ORDER_STATE_WORDS[state]?.az).toMatch(/\S/);
  });
});
