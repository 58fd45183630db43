import { firstBroken } from '../../../../../src/kernel/rule';
import {
  ledToOrderRules,
  type LedToOrderFacts,
  type NamedOrder,
} from '../../../../../src/modules/hearings/domain/led-to-order.rules';
import { ORDER_STATES } from '../../../../../src/modules/sentencing';

const HELD_ON = new Date('2026-06-01T10:00:00Z');
const ORDER: NamedOrder = {
  ...{ intakeId: 'intake', stage: 'pre-trial', state: 'ordered' },
  decidedAt: new Date('2026-06-14T10:00:00Z'),
};
const broken = (difference: Partial<LedToOrderFacts> = {}): string | undefined =>
  firstBroken(ledToOrderRules, {
    ...{ outcome: 'alternative-ordered', order: ORDER, intakeId: 'intake', heldOnAt: HELD_ON },
    ...difference,
  })?.code;
const of = (difference: Partial<NamedOrder>): string | undefined =>
  broken({ order: { ...ORDER, ...difference } });

describe('The order that a review of a detention leads to', () => {
  it('is one instead of remand, about the same acts, of after the child was held on last', () => {
    expect(broken()).toBeUndefined();
    expect(of({ decidedAt: HELD_ON })).toBeUndefined();
  });

  it('is named where an alternative was ordered, and with nothing else', () => {
    expect(broken({ order: null })).toBe('detention.order-missing');
    for (const outcome of ['released', 'continued'] as const) {
      expect(broken({ outcome, order: null })).toBeUndefined();
      expect(broken({ outcome })).toBe('detention.order-without-alternative');
    }
  });

  it.each([null, 'another'])('is none about other acts: %s', (intakeId) =>
    expect(of({ intakeId })).toBe('detention.order-of-other-acts'),
  );

  it.each(['sentence', 'aftercare'] as const)('is none at the stage %s', (stage) =>
    expect(of({ stage })).toBe('detention.order-not-instead-of-remand'),
  );

  it('is none that nobody has decided, or that has ended', () => {
    const fitting = ORDER_STATES.filter((state) => of({ state }) === undefined);
    expect([...fitting].sort()).toEqual(['breached', 'in-force', 'in-review', 'ordered']);
  });

  it('is none that stood already when the child was held on', () => {
    expect(of({ decidedAt: new Date(HELD_ON.getTime() - 1) })).toBe('detention.order-before-review');
    expect(of({ decidedAt: null })).toBe('detention.order-before-review');
  });
});
