import { Doing, ACTIVITY } from '../support/doing';
import { bodyOf, sampleIdentity } from '../support/journey';
import { codeOf } from '../support/meetings';
import { rowsOf } from '../support/rows';

describe('What is done of an order whose intake goes to protection', () => {
  let at: Doing;

  beforeAll(async () => {
    at = await Doing.begin();
  }, 60_000);

  afterAll(() => at.close());

  it('keeps no word, waits for nobody, and is known to nobody', async () => {
    const { judge } = at.at.cast;
    const whose = await at.at.child(sampleIdentity('2009-02-03'));
    const path = await at.at.proposedFor(whose, { measures: [ACTIVITY] });
    await at.at.agreeTo(path, whose);
    bodyOf(await judge.act(path, 'order', at.at.ordering()), 200);
    bodyOf(await at.officer.act(path, 'start'), 200);
    const waiting = await at.entered(path);
    const verified = await at.verified(path);
    await at.at.protect(whose);
    const text =
      'select state, place, on_spot from compliance.ledger_line where order_id = $1 order by state';
    const nothing = { place: null, on_spot: null };
    expect(await rowsOf(at.at.test, text, [path.split('/').at(-1)])).toEqual([
      ...[
        { state: 'lapsed', ...nothing },
        { state: 'verified', ...nothing },
      ],
    ]);
    for (const line of [waiting, verified])
      for (const by of [at.officer, at.second, judge]) expect(codeOf(await by.get(line))[0]).toBe(404);
  });
});
