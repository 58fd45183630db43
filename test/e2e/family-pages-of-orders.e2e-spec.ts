import supertest from 'supertest';
import { broughtIntoDelivery, centreOf, type Centre } from '../support/delivery';
import { bodyOf } from '../support/journey';
import { localDay } from '../support/local-day';
import { Ordering } from '../support/orders';
import { rowsOf } from '../support/rows';

const CENTRE = 'Sabunchi rehabilitation centre';
const HOME = {
  ...{ kind: 'stay-at-home-hours', words: 'Be at home with Nümunə.' },
  limits: { from: '22:00', until: '06:00' },
};
const AWAY = {
  ...{ kind: 'keep-away-place', words: 'Keep away from it.' },
  limits: { places: ['market'], placeWords: 'Nümunə bazarı' },
};
const WHY = { reasonCode: 'conditions-too-hard', reasons: 'It was too long.', childWords: 'Yes.' };

describe('The page for a child and its family, of what was ordered', () => {
  let at: Ordering;
  let staff: Centre;
  let order: string;
  let page: string;

  beforeAll(async () => {
    at = await Ordering.begin();
    staff = await centreOf(at.test, at.cast);
  }, 60_000);

  beforeEach(async () => {
    order = await at.proposed({ conditions: [HOME, AWAY] });
    bodyOf(await at.cast.judge.act(order, 'order', at.ordering(at.agency(CENTRE))), 200);
    bodyOf(await staff.coordinator.act(order, 'start'), 200);
    const text = 'select id from cases.case_file where order_id = $1';
    const [file] = await rowsOf<{ id: string }>(at.test, text, [order.split('/').at(-1)]);
    const caseId = file!.id;
    const allocating = { workerId: staff.workerId };
    bodyOf(await staff.coordinator.act(`/v1/cases/${caseId}`, 'allocate', allocating), 200);
    await broughtIntoDelivery(at.test, staff, caseId);
    const link = { reader: 'child', language: 'en', days: 60 };
    const made = await staff.worker.post(`/v1/cases/${caseId}/family-links`, link);
    page = bodyOf<{ path: string }>(made, 201).path;
  }, 60_000);

  afterAll(() => at.close());

  const look = async () => (await supertest(at.test.url).get(page)).text;

  it('says what the child is to keep to, at which hours, where not to go, and when it is to come', async () => {
    const plannedAt = `${localDay(at.test.clock.now(), 3)}T11:00:00Z`;
    const date = { plannedAt, purpose: 'reporting' };
    bodyOf(await staff.coordinator.post(`${order}/appointments`, date), 201);
    const text = await look();
    expect(text).toMatch(/Be at home at these hours[^]*22:00–06:00[^]*Do not go to these places[^]*market/);
    expect(text).toMatch(/15:00<\/td><td>Coming to us/);
  });

  it('says what holds now, and no words that somebody has written', async () => {
    bodyOf(await at.cast.judge.act(order, 'vary', { ...WHY, conditions: [AWAY] }), 200);
    const text = await look();
    expect(text).toContain('Do not go to these places');
    expect(text).not.toMatch(/Be at home|Nümunə|Keep away from it/);
  });

  it('says nothing of it while the order is suspended, and once it has ended', async () => {
    const rest = { kind: 'suspension', reasonCode: 'ill', note: 'In hospital.' };
    bodyOf(await at.cast.judge.act(order, 'begin-interval', rest), 200);
    expect(await look()).not.toContain('Be at home');
    const until = { kind: 'suspension', reasonCode: 'goes-on' };
    bodyOf(await at.cast.judge.act(order, 'end-interval', until), 200);
    expect(await look()).toContain('Be at home');
    const why = { reasonCode: 'other', reasons: 'It is enough.', childWords: 'Good.' };
    bodyOf(await staff.coordinator.act(order, 'complete', why), 200);
    expect(await look()).not.toContain('Be at home');
  });
});
