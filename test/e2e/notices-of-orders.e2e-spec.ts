import { NOTICE_TYPES } from '../../src/modules/notifications/domain/notice-topics';
import { ACTIVITY } from '../support/doing';
import { bodyOf, sampleIdentity } from '../support/journey';
import { localDay } from '../support/local-day';
import type { Ordering } from '../support/orders';
import { Told } from '../support/told';

const OF_ORDERS = NOTICE_TYPES.filter((type) => type.startsWith('order.'));
const MOVED = { reasonCode: 'moved', reasons: 'The family lives elsewhere.' };
const HEARD = { reasonCode: 'other', reasons: 'The bus was full.', childWords: 'The bus did not come.' };

describe('An agency that is told of orders', () => {
  let told: Told;
  let at: Ordering;

  beforeAll(async () => {
    told = await Told.begin();
    at = told.ordering;
  }, 60_000);
  afterAll(() => told.close());
  afterEach(() => told.silence());

  const ask = (agency: string, role: string) =>
    told.ask({ agencyId: at.agency(agency), roles: [role], eventTypes: OF_ORDERS });
  const askProbation = () => ask('Sabunchi probation office', 'probation-officer');
  const askCentre = () => ask('Sabunchi rehabilitation centre', 'centre-coordinator');
  const idOf = (path: string) => path.split('/').at(-1)!;
  const moveToCentre = async (path: string) => {
    const supervisorAgencyId = at.agency('Sabunchi rehabilitation centre');
    bodyOf(await at.cast.judge.act(path, 'change-supervisor', { supervisorAgencyId, ...MOVED }), 200);
  };

  it('hears that one was ordered that it is to see to, by kind and id and naming nobody', async () => {
    const probation = await askProbation();
    const path = await at.proposed();
    await told.relay();
    bodyOf(await at.cast.judge.act(path, 'order', at.ordering()), 200);
    await told.relay();
    const [body] = told.bodies(probation);
    expect(JSON.parse(body!)).toEqual({
      type: 'order.ordered.v1',
      timestamp: at.test.clock.now().toISOString(),
      data: { kind: 'order', id: idOf(path) },
    });
  });

  it('hears nothing of one that another body sees to', async () => {
    const centre = await askCentre();
    const own = await at.ordered();
    await moveToCentre(own);
    await at.ordered();
    await told.relay();
    const heard = told.bodies(centre).map((body) => (JSON.parse(body) as { data: { id: string } }).data.id);
    expect(new Set(heard)).toEqual(new Set([idOf(own)]));
  });

  it('hears of a proposal where it decides on it', async () => {
    const court = await ask('Sabunchi district court', 'judge');
    await at.proposed();
    await told.relay();
    expect(told.types(court)).toEqual(['order.proposed']);
  });

  it('hears of a proposal nothing before it is ordered where it is to see to it', async () => {
    const probation = await askProbation();
    await at.proposed();
    await told.relay();
    expect(told.types(probation)).toEqual([]);
  });

  it('hears nothing for roles that have no part in orders', async () => {
    const police = await ask('Sabunchi police office', 'child-inspector');
    const safe = await ask('Sabunchi rehabilitation centre', 'safeguarding-lead');
    await moveToCentre(await at.ordered());
    await told.relay();
    expect([told.types(police), told.types(safe)]).toEqual([[], []]);
  });

  it('hears of a breach and of what is answered to it, in this order', async () => {
    const court = await ask('Sabunchi district court', 'judge');
    const path = await at.inForce();
    bodyOf(await at.probation.act(path, 'record-breach', HEARD), 200);
    bodyOf(await at.cast.judge.act(path, 'excuse', HEARD), 200);
    await told.relay();
    expect(told.types(court)).toEqual([
      ...[
        'order.proposed',
        'order.ordered',
        'order.started',
        'order.breach-recorded',
        'order.breach-excused',
      ],
    ]);
  });

  it('hears that it is to see to one that another body saw to, and that one hears nothing of it', async () => {
    const path = await at.inForce();
    await told.relay();
    const [probation, centre] = [await askProbation(), await askCentre()];
    await moveToCentre(path);
    await told.relay();
    expect([told.types(probation), told.types(centre)]).toEqual([[], ['order.supervisor-changed']]);
  });

  it('hears of a line of its ledger where it supervises or decides on it, and not where it only proposed it', async () => {
    const whose = await at.child(sampleIdentity('2009-02-03'));
    const path = await at.proposedFor(whose, { measures: [ACTIVITY] });
    await at.agreeTo(path, whose);
    bodyOf(await at.cast.judge.act(path, 'order', at.ordering()), 200);
    bodyOf(await at.probation.act(path, 'start'), 200);
    await told.relay();
    const askFor = (agency: string, role: string) =>
      told.ask({ agencyId: at.agency(agency), roles: [role], eventTypes: ['ledger-line.entered.v1'] });
    const [probation, court, proposer, centre] = [
      await askFor('Sabunchi probation office', 'probation-officer'),
      await askFor('Sabunchi district court', 'judge'),
      await askFor('Sabunchi district prosecutor', 'prosecutor'),
      await askFor('Sabunchi rehabilitation centre', 'centre-coordinator'),
    ];
    const worked = {
      ...{ measure: ACTIVITY.measure, day: localDay(at.test.clock.now()), minutes: 60, activity: 'planting' },
      ...{ placeKind: 'park', supervisedBy: 'Nümunə Bağban' },
    };
    const { id } = bodyOf<{ id: string }>(await at.probation.post(`${path}/hours`, worked), 201);
    await told.relay();
    expect(told.bodies(probation).map((body) => (JSON.parse(body) as { data: object }).data)).toEqual([
      { kind: 'ledger-line', id },
    ]);
    expect([court, proposer, centre].map((one) => told.types(one))).toEqual([
      ...[['ledger-line.entered'], [], []],
    ]);
  });

  it('hears what is written down of one where it supervises or decides on it, and not where it only proposed it', async () => {
    const path = await at.inForce();
    await told.relay();
    const { judge } = at.cast;
    const [probation, court] = [await askProbation(), await ask('Sabunchi district court', 'judge')];
    const proposer = await ask('Sabunchi district prosecutor', 'prosecutor');
    const others = await ask('Sabunchi probation office', 'safeguarding-lead');
    const conditionId = (await at.read(path, judge)).terms[0]?.conditions[0]?.id;
    const standing = { conditionId, standing: 'kept', reasonCode: 'seen-by-supervisor' };
    bodyOf(await at.probation.post(`${path}/progress`, { standings: [standing] }), 201);
    await told.relay();
    expect([probation, court, proposer, others].map((one) => told.types(one))).toEqual([
      ...[['order.progress-said'], ['order.progress-said'], [], []],
    ]);
  });

  it('hears how it ended', async () => {
    const path = await at.inForce();
    await told.relay();
    const court = await ask('Sabunchi district court', 'judge');
    bodyOf(await at.probation.act(path, 'complete', { reasonCode: 'done', reasons: 'All of it.' }), 200);
    await told.relay();
    expect(told.types(court)).toEqual(['order.completed']);
  });

  it('hears what happens in the work on one in order with what happens to it, whatever was not taken', async () => {
    const path = await at.proposed();
    const supervisorAgencyId = at.agency('Sabunchi rehabilitation centre');
    bodyOf(await at.cast.judge.act(path, 'order', at.ordering(supervisorAgencyId)), 200);
    await told.relay();
    const centre = await told.ask({
      ...{ agencyId: supervisorAgencyId, roles: ['centre-coordinator'] },
      eventTypes: ['order.started.v1', 'case.opened.v1'],
    });
    told.refuse('order.started');
    bodyOf(await at.cast.centre.act(path, 'start'), 200);
    await told.relay();
    expect(new Set(told.types(centre))).toEqual(new Set(['order.started']));
    told.refuse();
    at.test.clock.advance({ seconds: 10 });
    await told.relay();
    expect(told.types(centre).slice(-2)).toEqual(['order.started', 'case.opened']);
  });
});
