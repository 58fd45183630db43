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

  it('keeps nothing of which places a child was kept away from, and what it said of a day', async () => {
    const whose = await at.at.child();
    const limits = { places: ['market'], placeWords: 'The market by the bridge' };
    const away = { kind: 'keep-away-place', words: 'Keep away.', limits };
    const path = await at.at.proposedFor(whose, { conditions: [away] });
    bodyOf(await at.at.cast.judge.act(path, 'order', at.at.ordering()), 200);
    bodyOf(await at.officer.act(path, 'start'), 200);
    const conditionId = (await at.at.read(path)).terms[0]?.conditions[0]?.id;
    const day = at.day();
    await at.later(2);
    const said = { outcome: 'not-kept', reasonCode: 'told-by-child', childWords: 'I bought bread.' };
    bodyOf(await at.officer.post(`${path}/condition-days`, { conditionId, day, ...said }), 201);
    const text = `select c.place_words is null as "placeGone", l.day_words is null as "wordsGone", l.state
      from sentencing.order_condition c join compliance.ledger_line l on l.condition_id = c.id where c.order_id = $1`;
    const kept = () => rowsOf(at.at.test, text, [path.split('/').at(-1)]);
    expect(await kept()).toEqual([{ placeGone: false, wordsGone: false, state: 'entered' }]);
    await at.at.protect(whose);
    expect(await kept()).toEqual([{ placeGone: true, wordsGone: true, state: 'lapsed' }]);
  });
});
