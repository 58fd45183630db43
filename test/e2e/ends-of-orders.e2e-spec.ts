import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import { Ordering, type Order } from '../support/orders';

const ACTS = ['complete', 'discharge-early', 'revoke', 'quash'] as const;
type Act = (typeof ACTS)[number];

const STATES: Readonly<Record<Act, string>> = {
  ...{ complete: 'completed', 'discharge-early': 'discharged', revoke: 'revoked', quash: 'quashed' },
};

/** Written by hand: of which ends each is a reason, while an order holds. */
const ENDS: Readonly<Record<string, readonly Act[]>> = {
  done: ['complete'],
  'accepted-as-done': ['complete'],
  'going-well': ['discharge-early'],
  health: ['discharge-early', 'revoke'],
  'proceedings-ended': ['discharge-early', 'revoke', 'quash'],
  'successful-appeal': ['quash'],
  'not-lawful': ['quash'],
  amnesty: ['discharge-early', 'revoke', 'quash'],
  pardon: ['discharge-early', 'revoke', 'quash'],
  'changed-law': ['discharge-early', 'revoke', 'quash'],
  limitation: ['revoke', 'quash'],
  died: ['discharge-early'],
  // Not before a court has looked at it.
  'conditions-not-kept': [],
  // The product says these by itself.
  'looked-at-again': [],
  'overturned-in-review': [],
  'time-over': [],
};

const FITTING = Object.entries(ENDS).flatMap(([reason, acts]) => acts.map((act) => [reason, act] as const));
const UNFIT = Object.entries(ENDS).flatMap(([reason, acts]) =>
  ACTS.filter((act) => !acts.includes(act)).map((act) => [reason, act] as const),
);

describe('The end of an order', () => {
  let at: Ordering;

  beforeAll(async () => {
    at = await Ordering.begin();
  }, 60_000);

  afterAll(() => at.close());

  const end = (path: string, act: Act, reasonCode: string) => {
    const by = act === 'complete' ? at.probation : at.cast.judge;
    return by.act(path, act, { reasonCode, reasons: 'This is why.' });
  };

  it.each(FITTING)('has %s as a reason to %s', async (reason, act) => {
    const path = await at.inForce();
    const { state, endReason, history } = bodyOf<Order>(await end(path, act, reason), 200);
    expect([state, endReason]).toEqual([STATES[act], reason]);
    expect(history.at(-1)).toMatchObject({ action: act, reasonCode: reason });
  });

  it('has none that is the reason of another end', async () => {
    const path = await at.inForce();
    for (const [reason, act] of UNFIT)
      expect([reason, act, codeOf(await end(path, act, reason))[0]]).toEqual([reason, act, 422]);
    expect((await at.read(path)).state).toBe('in-force');
  });

  it.each(['amnesty', 'pardon', 'changed-law', 'limitation'])(
    'comes before it begins, too, by %s',
    async (reason) => {
      for (const act of ['revoke', 'quash'] as const) {
        const path = await at.ordered();
        expect(bodyOf<Order>(await end(path, act, reason), 200).state).toBe(STATES[act]);
      }
    },
  );
});
