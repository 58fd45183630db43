import { NOTICE_TYPES } from '../../src/modules/notifications/domain/notice-topics';
import { Asking, type OrderReport } from '../support/court-reports';
import { bodyOf } from '../support/journey';
import { broughtIntoDelivery, centreOf, judgedGoals } from '../support/delivery';
import { localDay } from '../support/local-day';
import type { Ordering } from '../support/orders';
import { rowsOf } from '../support/rows';
import { Told } from '../support/told';

const OF_REPORTS = NOTICE_TYPES.filter((type) => /^(pre-decision|court)-report\./.test(type));

describe('An agency that is told of reports to who decides', () => {
  let told: Told;
  let at: Ordering;
  let asking: Asking;

  beforeAll(async () => {
    told = await Told.begin();
    at = told.ordering;
    asking = await Asking.around(at);
  }, 60_000);
  afterAll(() => told.close());
  afterEach(() => told.silence());

  const ask = (agency: string, role: string) =>
    told.ask({ agencyId: at.agency(agency), roles: [role], eventTypes: OF_REPORTS });
  const askCourt = () => ask('Sabunchi district court', 'judge');
  const askCentre = () => ask('Sabunchi rehabilitation centre', 'centre-coordinator');
  const writeOn = async (order: string): Promise<OrderReport> => {
    const today = localDay(at.test.clock.now(), 0);
    const words = { progress: 'It goes to school.', childWords: 'It is all right.', reasons: 'It works.' };
    const body = { kind: 'interim', periodFrom: today, periodTo: today, recommendation: 'go-on', ...words };
    return bodyOf<OrderReport>(await at.probation.post(`${order}/court-reports`, body), 201);
  };

  it('hears that one on an order was sent to it, by kind and id and naming nobody', async () => {
    const court = await askCourt();
    const { id } = await writeOn(await at.inForce());
    await told.relay();
    expect(told.bodies(court).map((body) => JSON.parse(body) as object)).toEqual([
      {
        type: 'court-report.sent.v1',
        timestamp: at.test.clock.now().toISOString(),
        data: { kind: 'court-report', id },
      },
    ]);
  });

  it('hears that one on an order that it wrote was read', async () => {
    const { id } = await writeOn(await at.inForce());
    await told.relay();
    const probation = await ask('Sabunchi probation office', 'probation-officer');
    bodyOf(await at.cast.judge.act(`/v1/court-reports/${id}`, 'acknowledge'), 200);
    await told.relay();
    expect(told.types(probation)).toEqual(['court-report.acknowledged']);
  });

  it('hears nothing of one on an order that it only proposed', async () => {
    const prosecutor = await ask('Sabunchi district prosecutor', 'prosecutor');
    await writeOn(await at.inForce());
    await told.relay();
    expect(told.types(prosecutor)).toEqual([]);
  });

  it('hears that it is asked for one before a decision', async () => {
    const centre = await askCentre();
    await asking.requested();
    await told.relay();
    expect(told.types(centre)).toEqual(['pre-decision-report.requested']);
  });

  it('hears that one that it asked for was taken on and handed in', async () => {
    const path = await asking.requested();
    await told.relay();
    const court = await askCourt();
    await asking.fillIn(path);
    bodyOf(await at.cast.centre.act(path, 'submit'), 200);
    await told.relay();
    expect(told.types(court)).toEqual(['pre-decision-report.taken-on', 'pre-decision-report.submitted']);
  });

  it('hears nothing of one about a child that it knows, which is between others', async () => {
    const police = await ask('Sabunchi police office', 'child-inspector');
    const prosecutor = await ask('Sabunchi district prosecutor', 'prosecutor');
    await asking.requested();
    await told.relay();
    expect([told.types(police), told.types(prosecutor)]).toEqual([[], []]);
  });

  it('hears nothing for roles that answer for no report', async () => {
    const leads = await ask('Sabunchi rehabilitation centre', 'safeguarding-lead');
    await asking.requested();
    await told.relay();
    expect(told.types(leads)).toEqual([]);
  });

  it('hears that one was made on the work that it ordered, and who only proposed that hears nothing', async () => {
    const staff = await centreOf(at.test, at.cast);
    const order = await at.proposed();
    const ordering = at.ordering(at.agency('Sabunchi rehabilitation centre'));
    bodyOf(await at.cast.judge.act(order, 'order', ordering), 200);
    bodyOf(await staff.coordinator.act(order, 'start'), 200);
    const text = 'select id from cases.case_file where order_id = $1';
    const [row] = await rowsOf<{ id: string }>(at.test, text, [order.split('/').at(-1)]);
    const path = `/v1/cases/${row!.id}`;
    bodyOf(await staff.coordinator.act(path, 'allocate', { workerId: staff.workerId }), 200);
    await broughtIntoDelivery(at.test, staff, row!.id);
    const why = { reasonCode: 'other', reasons: 'This is what happened.', childWords: 'I did it.' };
    bodyOf(await staff.coordinator.act(order, 'complete', why), 200);
    const goals = await judgedGoals(staff.worker, row!.id);
    const found = { outcomeCode: 'completed', goals, childWords: 'I go to school again.' };
    bodyOf(await staff.worker.act(path, 'conclude', found), 200);
    await told.relay();
    const made = { eventTypes: ['report.made.v1'] };
    const [court, prosecutor] = [
      await told.ask({ agencyId: at.court, roles: ['judge'], ...made }),
      await told.ask({
        ...{ agencyId: at.agency('Sabunchi district prosecutor'), roles: ['prosecutor'], ...made },
      }),
    ];
    bodyOf(await staff.coordinator.act(path, 'close'), 200);
    await told.relay();
    expect([told.types(court), told.types(prosecutor)]).toEqual([['report.made'], []]);
  });
});
