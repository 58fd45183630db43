import { Client } from 'pg';
import { centreOf, type Centre } from '../support/delivery';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import { closedOrderedWork } from '../support/ordered-work';
import { Ordering } from '../support/orders';
import { rowsOf } from '../support/rows';

const HEARD = { reasonCode: 'other', reasons: 'Did not come.', childWords: 'The bus did not come.' };

interface Report {
  readonly version: number;
  readonly acknowledgedAt: string | null;
}

describe('The report on work that a prosecutor ordered', () => {
  let at: Ordering;
  let staff: Centre;

  beforeAll(async () => {
    at = await Ordering.begin();
    staff = await centreOf(at.test, at.cast);
  }, 60_000);

  afterAll(() => at.close());

  const idOf = (path: string) => path.split('/').at(-1);
  /** The centre has done its work and closed its case, and says a breach of the order, which goes on. */
  const reported = async () => {
    const measures = [{ measure: 'pre-trial-supervision', days: 90 }];
    const authorityAgencyId = at.agency('Baku city prosecutor');
    const order = await at.proposed({ stage: 'pre-trial', measures, authorityAgencyId });
    const centre = at.ordering(at.agency('Sabunchi rehabilitation centre'));
    bodyOf(await at.cast.reviewer.act(order, 'order', centre), 200);
    bodyOf(await staff.coordinator.act(order, 'start'), 200);
    const file = await closedOrderedWork(at, staff, order);
    bodyOf(await staff.coordinator.act(order, 'record-breach', HEARD), 200);
    return { order, caseId: idOf(file)!, report: `${file}/report` };
  };
  const refer = (order: string) =>
    staff.coordinator.act(order, 'refer-to-court', { ...HEARD, courtAgencyId: at.court });
  const unread = async (by = at.cast.judge) => {
    const page = await by.get('/v1/reports?list=for-us-unread&limit=200');
    return bodyOf<{ items: { caseId: string }[] }>(page, 200).items.map(({ caseId }) => caseId);
  };
  const toldOf = (caseId: string) =>
    rowsOf<{ type: string; facts: Record<string, unknown> }>(
      at.test,
      `select o.type, o.facts from platform.outbox o join closure.report r on r.id = o.subject_id
       where r.case_id = $1 and o.subject_kind = 'report' order by o.position`,
      [caseId],
    );

  it('goes on to the court that the order is brought before, and to nobody else', async () => {
    const { order, caseId, report } = await reported();
    expect(await unread(at.cast.reviewer)).toContain(caseId);
    expect(await unread()).not.toContain(caseId);
    bodyOf(await refer(order), 200);
    expect(await unread()).toContain(caseId);
    expect(codeOf(await at.cast.reviewer.get(report))[0]).toBe(404);
    expect(await unread(at.cast.reviewer)).not.toContain(caseId);
  });

  it('waits there anew, though who had it before has read it', async () => {
    const { order, caseId, report } = await reported();
    const read = bodyOf<Report>(await at.cast.reviewer.act(report, 'acknowledge'), 200);
    bodyOf(await refer(order), 200);
    const handedOn = bodyOf<Report>(await at.cast.judge.get(report), 200);
    expect(handedOn).toMatchObject({ acknowledgedAt: null, version: read.version + 1 });
    expect(await unread()).toContain(caseId);
    bodyOf(await at.cast.judge.act(report, 'acknowledge'), 200);
    expect(await unread()).not.toContain(caseId);
  });

  it('is told of as handed on, once, with whose it is now', async () => {
    const { order, caseId } = await reported();
    bodyOf(await refer(order), 200);
    const [made, handedOn, ...more] = await toldOf(caseId);
    expect([made?.type, more]).toEqual(['report.made.v1', []]);
    expect(handedOn).toMatchObject({
      type: 'report.handed-on.v1',
      facts: { ...made!.facts, authorityAgencyId: at.court, at: at.test.clock.now().toISOString() },
    });
  });

  it('goes on also where it is made at the same moment', async () => {
    const { order, caseId } = await reported();
    const closing = new Client({ connectionString: at.test.database.superuserUrl });
    await closing.connect();
    try {
      await closing.query('begin');
      await closing.query('select 1 from cases.case_file where id = $1 for update', [caseId]);
      await closing.query(
        `insert into closure.report select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
           'edition', r.edition + 1))).* from closure.report r where r.case_id = $1`,
        [caseId],
      );
      const referring = refer(order);
      await new Promise((resolve) => setTimeout(resolve, 500));
      await closing.query('commit');
      bodyOf(await referring, 200);
    } finally {
      await closing.end();
    }
    const text = 'select authority_agency_id as agency from closure.report where case_id = $1';
    expect(await rowsOf(at.test, text, [caseId])).toEqual([{ agency: at.court }, { agency: at.court }]);
    expect((await toldOf(caseId)).map(({ type }) => type)).toEqual(['report.made.v1', 'report.handed-on.v1']);
  });
});
