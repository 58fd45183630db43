import { NOTICE_TYPES } from '../../src/modules/notifications/domain/notice-topics';
import { remanded } from '../support/detained';
import { childAtCourt, hoursAhead, scheduled } from '../support/hearings';
import { bodyOf } from '../support/journey';
import type { Ordering } from '../support/orders';
import { rowsOf } from '../support/rows';
import { Told } from '../support/told';

const OF_HEARINGS = NOTICE_TYPES.filter((type) => type.startsWith('hearing.'));

describe('An agency that is told of hearings', () => {
  let told: Told;
  let at: Ordering;

  beforeAll(async () => {
    told = await Told.begin();
    at = told.ordering;
  }, 60_000);
  afterAll(() => told.close());
  afterEach(() => told.silence());

  const ask = (agency: string, ...roles: string[]) =>
    told.ask({ agencyId: at.agency(agency), roles, eventTypes: OF_HEARINGS });
  const askPolice = () => ask('Sabunchi police office', 'child-inspector');
  const act = async (id: string, action: string, body: object) =>
    bodyOf(await at.cast.judge.act(`/v1/hearings/${id}`, action, body), 200);

  it('hears of one about an order that it sees to, by kind and id and naming nobody', async () => {
    const whose = await childAtCourt(at, true);
    const probation = await ask('Sabunchi probation office', 'probation-officer');
    const { id } = await scheduled(at, { childId: whose.childId, orderId: whose.orderId });
    await told.relay();
    expect(told.bodies(probation).map((body) => JSON.parse(body) as object)).toEqual([
      {
        type: 'hearing.scheduled.v1',
        timestamp: at.test.clock.now().toISOString(),
        data: { kind: 'hearing', id },
      },
    ]);
  });

  it('hears of one about an intake that it recorded', async () => {
    const whose = await childAtCourt(at);
    const police = await askPolice();
    await scheduled(at, { ...whose, orderId: undefined });
    await told.relay();
    expect(told.types(police)).toEqual(['hearing.scheduled']);
  });

  it('hears once of one about both files that it knows', async () => {
    const whose = await childAtCourt(at);
    const court = await ask('Sabunchi district court', 'judge');
    await scheduled(at, whose);
    await told.relay();
    expect(told.types(court)).toEqual(['hearing.scheduled']);
  });

  it('hears nothing of one about a file of others', async () => {
    const whose = await childAtCourt(at);
    const probation = await ask('Sabunchi probation office', 'probation-officer');
    const elsewhere = await ask('Narimanov police office', 'child-inspector');
    await scheduled(at, whose);
    await told.relay();
    expect([told.types(probation), told.types(elsewhere)]).toEqual([[], []]);
  });

  it('hears nothing for roles that have no part in hearings, though they know the intake', async () => {
    const whose = await childAtCourt(at);
    const police = await ask('Sabunchi police office', 'safeguarding-lead');
    await scheduled(at, whose);
    await told.relay();
    expect(told.types(police)).toEqual([]);
  });

  it('hears nothing where its roles have no part in hearings any more when it would be told', async () => {
    const whose = await childAtCourt(at);
    const police = await askPolice();
    const set = (what: string) =>
      rowsOf(at.test, `update notifications.endpoint set ${what} where url like $1`, [`%${police}`]);
    await set(`state = 'paused'`);
    await scheduled(at, whose);
    await told.relay();
    await set(`state = 'active', roles = '{safeguarding-lead}'`);
    await told.relay();
    expect(told.types(police)).toEqual([]);
  });

  it('hears that one was put off, and of the one that follows', async () => {
    const whose = await childAtCourt(at);
    const { id } = await scheduled(at, whose);
    await told.relay();
    const police = await askPolice();
    await act(id, 'adjourn', { reasonCode: 'other', plannedAt: hoursAhead(at, 200) });
    await told.relay();
    expect(told.types(police)).toEqual(['hearing.adjourned', 'hearing.scheduled']);
  });

  it('hears that somebody was told of one where it takes part in it, and not where it is only told itself', async () => {
    const whose = await childAtCourt(at, true);
    const { id } = await scheduled(at, { childId: whose.childId, orderId: whose.orderId });
    await told.relay();
    const probation = await ask('Sabunchi probation office', 'probation-officer');
    const [court, police] = [await ask('Sabunchi district court', 'judge'), await askPolice()];
    const toldAt = at.test.clock.now().toISOString();
    await act(id, 'tell', { who: 'child', method: 'in-person', toldAt });
    await told.relay();
    expect([probation, court, police].map((one) => told.types(one))).toEqual([
      ...[['hearing.told'], ['hearing.told'], []],
    ]);
  });

  it('hears that it was looked at again whether a child is held where its roles read that, and no others', async () => {
    const id = await remanded(at);
    await told.relay();
    const eventTypes = ['detention.reviewed.v1'];
    const askFor = (agency: string, role: string) =>
      told.ask({ agencyId: at.agency(agency), roles: [role], eventTypes });
    const police = await askFor('Sabunchi police office', 'child-inspector');
    const [court, others] = [
      await askFor('Sabunchi district court', 'judge'),
      await askFor('Sabunchi police office', 'safeguarding-lead'),
    ];
    const elsewhere = await askFor('Narimanov police office', 'child-inspector');
    const review = { outcome: 'continued', lawyerPresent: true, reasons: 'Nothing less is enough.' };
    bodyOf(await at.cast.judge.post(`/v1/detentions/${id}/reviews`, review), 201);
    await told.relay();
    expect([police, court, others, elsewhere].map((one) => told.types(one))).toEqual([
      ...[['detention.reviewed'], ['detention.reviewed'], [], []],
    ]);
  });

  it('hears that one was called off', async () => {
    const whose = await childAtCourt(at);
    const { id } = await scheduled(at, whose);
    await told.relay();
    const police = await askPolice();
    await act(id, 'cancel', { reasonCode: 'other' });
    await told.relay();
    expect(told.types(police)).toEqual(['hearing.cancelled']);
  });

  it('hears that one was called off with the proposal that it was about', async () => {
    const whose = await childAtCourt(at);
    await scheduled(at, whose);
    await told.relay();
    const police = await askPolice();
    const rejecting = { reasonCode: 'other', reasons: 'Something else helps the child more.' };
    bodyOf(await at.cast.judge.act(`/v1/orders/${whose.orderId}`, 'reject', rejecting), 200);
    await told.relay();
    expect(told.types(police)).toEqual(['hearing.cancelled']);
  });

  it('hears nothing more of one once its child has gone to protection', async () => {
    const whose = await childAtCourt(at);
    await scheduled(at, whose);
    await told.relay();
    const police = await askPolice();
    await at.protect(whose);
    await told.relay();
    expect(told.types(police)).toEqual([]);
  });
});
