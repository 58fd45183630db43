import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import { Ordering, type Order } from '../support/orders';
import { rowsOf } from '../support/rows';

const HEARD = { reasonCode: 'other', reasons: 'This is what happened.', childWords: 'The bus did not come.' };
const SUSPENDED = { kind: 'suspension', reasonCode: 'ill', note: 'In hospital.' };
const WRONG = { reasonCode: 'wrong-child', note: 'Two children gave the same name at the desk.' };

describe('An order and the intake about whose acts it is', () => {
  let at: Ordering;

  beforeAll(async () => {
    at = await Ordering.begin();
  }, 60_000);

  afterAll(() => at.close());

  it.each(['proposed', 'in-force'] as const)(
    'ends with the handover to protection when it is %s, keeps no word, and nobody knows of it',
    async (state) => {
      const whose = await at.child();
      const path = await at.proposedFor(whose);
      if (state === 'in-force') {
        bodyOf(await at.cast.judge.act(path, 'order', at.ordering()), 200);
        bodyOf(await at.probation.act(path, 'start'), 200);
        bodyOf(await at.probation.act(path, 'record-breach', HEARD), 200);
        bodyOf(await at.cast.judge.act(path, 'excuse', HEARD), 200);
        bodyOf(await at.cast.judge.act(path, 'begin-interval', SUSPENDED), 200);
      }
      await at.protect(whose);
      const id = path.split('/').at(-1)!;
      const text =
        'select state, summary, reasons, gravity, end_reason from sentencing.order_file where id = $1';
      const nothing = { summary: null, reasons: null, gravity: null };
      const ended =
        state === 'proposed'
          ? { state: 'withdrawn', end_reason: 'no-longer-needed' }
          : { state: 'quashed', end_reason: 'proceedings-ended' };
      expect(await rowsOf(at.test, text, [id])).toEqual([{ ...ended, ...nothing }]);
      const words = 'select words from sentencing.order_condition where order_id = $1';
      expect(await rowsOf(at.test, words, [id])).toEqual([{ words: null }]);
      const told = `select 1 from sentencing.order_transition
        where order_id = $1 and (note is not null or child_words is not null)`;
      expect(await rowsOf(at.test, told, [id])).toEqual([]);
      const rest =
        'select note, until_on is null as lasts, end_reason from sentencing.order_interval where order_id = $1';
      const over = { note: null, lasts: false, end_reason: 'other' };
      expect(await rowsOf(at.test, rest, [id])).toEqual(state === 'in-force' ? [over] : []);
      for (const by of [at.cast.judge, at.cast.prosecutor, at.probation])
        expect(codeOf(await by.get(path))[0]).toBe(404);
    },
  );

  it('is not proposed about acts for each of which the child was too young', async () => {
    const whose = await at.child();
    await at.proveTooYoung(whose);
    expect(codeOf(await at.propose(whose))).toEqual([409, 'order.child-too-young']);
  });

  it('is ended before its intake is marked as recorded in error, and then proposed about it no more', async () => {
    const whose = await at.child();
    const path = await at.proposedFor(whose);
    const { supervisor, inspector, prosecutor } = at.cast;
    const gone = { reasonCode: 'other' };
    bodyOf(await inspector.act(`/v1/referrals/${whose.referralId}`, 'withdraw', gone), 200);
    const mark = () => supervisor.act(`/v1/intakes/${whose.intakeId}`, 'mark-in-error', WRONG);
    expect(codeOf(await mark())).toEqual([409, 'intake.order-to-end-first']);
    const why = { reasonCode: 'other', reasons: 'Something else helps the child more.' };
    expect(bodyOf<Order>(await prosecutor.act(path, 'withdraw', why), 200).state).toBe('withdrawn');
    bodyOf(await mark(), 200);
    expect(codeOf(await at.propose(whose))[0]).toBe(422);
  });
});
