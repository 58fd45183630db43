import { lastDayAfterRest, OPEN_TO } from '../../../../../src/modules/sentencing/domain/order-interval';
import { orderLifecycle } from '../../../../../src/modules/sentencing/domain/order.lifecycle';
import { requireChangeOpen } from '../../../../../src/modules/sentencing/domain/order-changes.actions';

/** Written by hand: where each can begin. */
const BEGINS = {
  suspension: ['in-force', 'breached', 'in-review'],
  appeal: ['ordered', 'in-force', 'breached', 'in-review', 'revoked', 'replaced', 'discharged'],
} as const;

const VARIABLE: readonly string[] = ['in-force', 'breached', 'in-review'];

describe('a time beside the state of an order', () => {
  it.each(['suspension', 'appeal'] as const)('of the kind %s begins where the law says', (kind) => {
    for (const state of orderLifecycle.states)
      expect([state, OPEN_TO[kind].includes(state)]).toEqual([
        state,
        (BEGINS[kind] as readonly string[]).includes(state),
      ]);
  });

  it.each([
    ['2026-06-30', '2026-06-10', '2026-06-10', '2026-06-30'],
    ['2026-06-30', '2026-06-10', '2026-06-11', '2026-07-01'],
    ['2026-06-30', '2026-06-30', '2026-07-10', '2026-07-10'],
    ['2026-06-30', '2026-07-01', '2026-07-10', '2026-06-30'],
    ['2026-02-27', '2026-02-20', '2026-03-01', '2026-03-08'],
    [null, '2026-06-10', '2026-06-20', null],
  ])(
    'of an order that lasts until %s, from %s until %s, lets it last until %s',
    (endsOn, from, until, day) => {
      expect(lastDayAfterRest(endsOn, { from, until })).toBe(day);
    },
  );
});

describe('the conditions of an order', () => {
  const rowIn = (state: (typeof orderLifecycle.states)[number]) => ({
    ...{ state, stage: 'sentence' as const, proposerAgencyId: 'proposer', authorityAgencyId: 'authority' },
    ...{ courtAgencyId: 'court', supervisorAgencyId: 'supervisor', handedOnAt: null },
  });

  it.each(orderLifecycle.states)(
    'are changed at %s by who decides then, and only where it holds',
    (state) => {
      for (const party of ['proposer', 'authority', 'court', 'supervisor', 'nobody']) {
        const whose = state === 'in-review' ? ['court'] : ['authority', 'court'];
        const attempt = () => requireChangeOpen('vary', rowIn(state), party);
        if (!whose.includes(party)) expect(attempt).toThrow('order.not-your-action');
        else if (VARIABLE.includes(state)) expect(attempt).not.toThrow();
        else expect(attempt).toThrow('order.not-open-for-vary');
      }
    },
  );
});
