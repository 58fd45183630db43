import { bodyOf, sampleIdentity } from '../support/journey';
import { broughtIntoDelivery, centreOf, judgedGoals, type Centre } from '../support/delivery';
import { codeOf } from '../support/meetings';
import { localDay } from '../support/local-day';
import { Ordering, type Order } from '../support/orders';
import { rowsOf } from '../support/rows';

const REASON = {
  reasonCode: 'other',
  reasons: 'This is what happened.',
  childWords: 'I did what was agreed.',
};
const CENTRE = 'Sabunchi rehabilitation centre';

interface Case {
  readonly id: string;
  readonly state: string;
  readonly basis: string;
  readonly orderId: string | null;
  readonly orderEndedAt: string | null;
  readonly latestEndOn: string | null;
  readonly longestDays: number | null;
  readonly outcomeCode: string | null;
  readonly measure: string | null;
  readonly availableActions: readonly { readonly action: string; readonly because?: string }[];
}

describe('The work of a centre that was ordered', () => {
  let at: Ordering;
  let staff: Centre;

  beforeAll(async () => {
    at = await Ordering.begin();
    staff = await centreOf(at.test, at.cast);
  }, 60_000);

  afterAll(() => at.close());

  /** The path of an order that the centre sees to. */
  const ordered = async () => {
    const path = await at.proposed();
    bodyOf(await at.cast.judge.act(path, 'order', at.ordering(at.agency(CENTRE))), 200);
    return path;
  };
  const caseOf = async (order: string): Promise<string | undefined> => {
    const text = 'select id from cases.case_file where order_id = $1';
    return (await rowsOf<{ id: string }>(at.test, text, [order.split('/').at(-1)]))[0]?.id;
  };
  const begun = async () => {
    const order = await ordered();
    bodyOf(await staff.coordinator.act(order, 'start'), 200);
    return { order, caseId: (await caseOf(order))! };
  };
  const read = async (caseId: string, by = staff.coordinator): Promise<Case> =>
    bodyOf<Case>(await by.get(`/v1/cases/${caseId}`), 200);
  const allocated = async () => {
    const made = await begun();
    const { workerId } = staff;
    bodyOf(await staff.coordinator.act(`/v1/cases/${made.caseId}`, 'allocate', { workerId }), 200);
    return made;
  };

  it('is a case from the day on which the centre begins with it, for as long as the order lasts', async () => {
    const { order, caseId } = await begun();
    expect(await read(caseId)).toMatchObject({
      ...{ state: 'opened', basis: 'order', orderId: order.split('/').at(-1), orderEndedAt: null },
      ...{ latestEndOn: localDay(at.test.clock.now(), 179), longestDays: 180, measure: 'supervision' },
    });
  });

  it('is no case before that, and none at a probation office', async () => {
    expect(await caseOf(await ordered())).toBeUndefined();
    expect(await caseOf(await at.inForce())).toBeUndefined();
  });

  it('lets the centre reach the child and the family, and who answers for it read the conditions', async () => {
    const { order, caseId } = await allocated();
    const { childId } = await at.child(sampleIdentity());
    expect(codeOf(await staff.coordinator.get(`/v1/children/${childId}`))[0]).toBe(404);
    const { childId: known } = await childOf(caseId);
    bodyOf(await staff.coordinator.get(`/v1/children/${known}/representatives`), 200);
    expect((await at.read(order, staff.worker)).terms[0]?.conditions).toHaveLength(1);
    expect(codeOf(await staff.facilitator.get(order))[0]).toBe(403);
  });

  it('is read by nobody who ordered it', async () => {
    const { caseId } = await begun();
    for (const by of [at.cast.judge, at.cast.prosecutor, at.probation])
      expect([403, 404]).toContain(codeOf(await by.get(`/v1/cases/${caseId}`))[0]);
  });

  it('is not ended by the centre while the order holds, nor given to another centre', async () => {
    const { caseId } = await allocated();
    const early = { outcomeCode: 'needs-met-elsewhere', note: 'There is help elsewhere.' };
    const refused = await staff.coordinator.act(`/v1/cases/${caseId}`, 'end-early', early);
    expect(codeOf(refused)).toEqual([409, 'case.order-holds']);
    const { availableActions } = await read(caseId);
    expect(availableActions.find(({ action }) => action === 'end-early')?.because).toBe('case.order-holds');
    const asked = await staff.coordinator.post('/v1/transfers', {
      ...{ caseId, toAgencyId: at.agency('Narimanov diversion centre'), reasonCode: 'child-wish' },
      explanation: 'The family asked for it.',
    });
    expect(codeOf(asked)).toEqual([409, 'transfer.ordered-case']);
  });

  it('is concluded goal by goal, and the child is given a certificate of the order', async () => {
    const { order, caseId } = await allocated();
    await broughtIntoDelivery(at.test, staff, caseId);
    bodyOf(await staff.coordinator.act(order, 'complete', REASON), 200);
    const over = await read(caseId);
    expect(over).toMatchObject({ state: 'in-delivery', latestEndOn: localDay(at.test.clock.now(), 0) });
    expect(over.orderEndedAt).not.toBeNull();
    const list = bodyOf<{ items: readonly Case[] }>(await staff.worker.get('/v1/cases?list=order-over'), 200);
    expect(list.items.map(({ id }) => id)).toContain(caseId);
    const goals = await judgedGoals(staff.worker, caseId);
    const told = { outcomeCode: 'completed', goals, childWords: 'I go to school again.' };
    bodyOf(await staff.worker.act(`/v1/cases/${caseId}`, 'conclude', told), 200);
    bodyOf(await staff.coordinator.act(`/v1/cases/${caseId}`, 'close'), 200);
    const text = 'select text_code as code from closure.certificate where case_id = $1';
    expect(await rowsOf(at.test, text, [caseId])).toEqual([{ code: 'order' }]);
  });

  const handedOn = async (order: string) => {
    const told = { reasonCode: 'better-placed', reasons: 'It is nearer.' };
    const another = { supervisorAgencyId: at.probationOffice, ...told };
    bodyOf(await at.cast.judge.act(order, 'change-supervisor', another), 200);
  };

  describe('and its report', () => {
    const closed = async () => {
      const made = await allocated();
      await broughtIntoDelivery(at.test, staff, made.caseId);
      bodyOf(await staff.coordinator.act(made.order, 'complete', REASON), 200);
      const goals = await judgedGoals(staff.worker, made.caseId);
      const told = {
        outcomeCode: 'completed',
        goals,
        childWords: 'I go to school again.',
        sharesWords: true,
      };
      bodyOf(await staff.worker.act(`/v1/cases/${made.caseId}`, 'conclude', told), 200);
      bodyOf(await staff.coordinator.act(`/v1/cases/${made.caseId}`, 'close'), 200);
      return made;
    };
    const unread = async (by = at.cast.judge) => {
      const page = await by.get('/v1/reports?list=for-us-unread&limit=200');
      return bodyOf<{ items: { caseId: string }[] }>(page, 200).items.map(({ caseId }) => caseId);
    };

    it('goes to who ordered the work, as data and on paper, and waits there until it is read', async () => {
      const { order, caseId } = await closed();
      expect(await unread()).toContain(caseId);
      const path = `/v1/cases/${caseId}/report`;
      const report = bodyOf<{ orderNumber: string; work: object }>(await at.cast.judge.get(path), 200);
      const { number } = await at.read(order);
      expect(report).toMatchObject({
        ...{
          orderId: order.split('/').at(-1),
          orderNumber: number,
          referralId: null,
          outcomeCode: 'completed',
        },
        work: { childWords: 'I go to school again.' },
      });
      const paper = await at.cast.judge.get(`${path}.pdf`);
      expect([paper.status, paper.headers['content-type']]).toEqual([200, 'application/pdf']);
      const work = await at.cast.judge.get('/v1/worklist?kind=report');
      expect(work.text).toContain('report-acknowledgement');
      bodyOf(await at.cast.judge.act(path, 'acknowledge'), 200);
      expect(await unread()).not.toContain(caseId);
    });

    it('is for no other authority, and for nobody who proposed it', async () => {
      const { caseId } = await closed();
      for (const by of [at.cast.prosecutor, at.cast.reviewer]) {
        expect((await by.get(`/v1/cases/${caseId}/report`)).status).toBe(404);
        expect(await unread(by)).not.toContain(caseId);
      }
      const facts = await rowsOf<{ facts: { orderId: string; authorityAgencyId: string } }>(
        at.test,
        `select o.facts from platform.outbox o join closure.report r on r.id = o.subject_id
         where o.type = 'report.made.v1' and r.case_id = $1`,
        [caseId],
      );
      expect(facts.map(({ facts: told }) => told.authorityAgencyId)).toEqual([at.court]);
    });
  });

  it.each([['quash', 'act-not-pursued', { ...REASON, reasonCode: 'amnesty' }]] as const)(
    'ends at once where a court does %s',
    async (act, outcomeCode, why) => {
      const { order, caseId } = await allocated();
      bodyOf<Order>(await at.cast.judge.act(order, act, why), 200);
      expect(await read(caseId)).toMatchObject({ state: 'concluding', outcomeCode });
    },
  );

  it('ends at the centre when another body sees that the order is done, which goes on holding', async () => {
    const { order, caseId } = await allocated();
    await handedOn(order);
    const text = 'select state, outcome_code as outcome from cases.case_file where id = $1';
    expect(await rowsOf(at.test, text, [caseId])).toEqual([{ state: 'concluding', outcome: 'transferred' }]);
    expect((await at.read(order)).state).toBe('in-force');
  });

  it('is closed by a centre that sees to the order no more, also where its plan was worked on', async () => {
    const { order, caseId } = await allocated();
    await broughtIntoDelivery(at.test, staff, caseId);
    await handedOn(order);
    bodyOf(await staff.coordinator.act(`/v1/cases/${caseId}`, 'close'), 200);
  });

  it('is over with the last day of the order, and is concluded then', async () => {
    const { caseId } = await allocated();
    const text = `update sentencing.order_file set state = 'expired', ended_at = updated_at + interval '1 second',
      end_reason = 'time-over' where id = (select order_id from cases.case_file where id = $1) returning 1`;
    await rowsOf(at.test, text, [caseId]);
    const file = await read(caseId);
    expect(file.orderEndedAt).not.toBeNull();
    expect(file.availableActions).toContainEqual({ action: 'end-early', open: true });
  });

  it('ends when the child is handed to protection, and says no more than that the act is not pursued', async () => {
    const whose = await at.child();
    const order = await at.proposedFor(whose);
    bodyOf(await at.cast.judge.act(order, 'order', at.ordering(at.agency(CENTRE))), 200);
    bodyOf(await staff.coordinator.act(order, 'start'), 200);
    await at.protect(whose);
    const file = await read((await caseOf(order))!);
    expect(file).toMatchObject({ state: 'concluding', outcomeCode: 'act-not-pursued' });
  });

  const childOf = async (caseId: string) => {
    const text = 'select child_id as "childId" from cases.case_file where id = $1';
    return (await rowsOf<{ childId: string }>(at.test, text, [caseId]))[0]!;
  };
});
