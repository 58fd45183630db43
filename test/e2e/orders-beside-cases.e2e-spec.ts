import type { Response } from 'supertest';
import { certifiedAccount, settleIn } from '../support/accounts';
import type { Caller } from '../support/actors';
import { Clinic } from '../support/clinic';
import { acceptedBy } from '../support/copies';
import { centreOf, type Centre } from '../support/delivery';
import { bodyOf, consent } from '../support/journey';
import { codeOf } from '../support/meetings';
import { Ordering, type KnownChild, type Order } from '../support/orders';
import { rowsOf } from '../support/rows';

const CENTRE = 'Sabunchi rehabilitation centre';
const QUASHED = { reasonCode: 'amnesty', reasons: 'An amnesty covers it.' };

interface Case {
  readonly id: string;
  readonly state: string;
  readonly basis: string;
  readonly latestEndOn: string | null;
  readonly workerId: string | null;
}

describe('What was ordered for a child with whom the centre works already', () => {
  let clinic: Clinic;
  let at: Ordering;
  let staff: Centre;
  let whose: KnownChild;

  beforeAll(async () => {
    clinic = await Clinic.begin();
    at = await Ordering.signedIn(clinic.test);
    staff = await centreOf(at.test, at.cast);
  }, 60_000);

  beforeEach(async () => {
    whose = await at.child();
  });

  afterAll(() => clinic.close());

  const allocate = (caseId: string) =>
    staff.coordinator.act(`/v1/cases/${caseId}`, 'allocate', { workerId: staff.workerId });
  /** A diversion that a worker answers for. */
  const diverted = async (): Promise<string> => {
    const caseId = await acceptedBy(clinic, whose.referralId);
    bodyOf(await allocate(caseId), 200);
    return caseId;
  };
  /** The path of an order for the child that the centre is to see to. */
  const ordered = async (supervisor = CENTRE): Promise<string> => {
    const path = await at.proposedFor(whose);
    bodyOf(await at.cast.judge.act(path, 'order', at.ordering(at.agency(supervisor))), 200);
    return path;
  };
  const start = (path: string, besideCaseId?: string, by = staff.coordinator): Promise<Response> =>
    by.act(path, 'start', { besideCaseId });
  const caseOf = async (path: string): Promise<string> => {
    const text = 'select id from cases.case_file where order_id = $1';
    return (await rowsOf<{ id: string }>(at.test, text, [path.split('/').at(-1)]))[0]!.id;
  };
  const read = async (caseId: string, by: Caller = staff.coordinator): Promise<Case> =>
    bodyOf<Case>(await by.get(`/v1/cases/${caseId}`), 200);
  const linksOf = async (caseId: string) => {
    const list = await staff.coordinator.get(`/v1/cases/${caseId}/links`);
    const { items } = bodyOf<{ items: { kind: string; cases: { caseId: string }[] }[] }>(list, 200);
    return items.map(({ kind, cases }) => [kind, ...cases.map(({ caseId: id }) => id).sort()]);
  };
  const begunBeside = async () => {
    const earlier = await diverted();
    const path = await ordered();
    bodyOf<Order>(await start(path, earlier), 200);
    return { earlier, path, caseId: await caseOf(path) };
  };

  it('goes on beside the case that is named, by the people whom the child knows', async () => {
    const earlier = await diverted();
    const helper = { accountId: staff.facilitatorId, part: 'psychologist' };
    bodyOf(await staff.coordinator.act(`/v1/cases/${earlier}`, 'team-members', helper), 200);
    const path = await ordered();
    bodyOf(await start(path, earlier), 200);
    const caseId = await caseOf(path);
    expect(await read(caseId)).toMatchObject({
      state: 'allocated',
      basis: 'order',
      workerId: staff.workerId,
    });
    for (const by of [staff.worker, staff.facilitator]) await read(caseId, by);
    expect((await at.read(path, staff.worker)).terms[0]?.conditions).toHaveLength(1);
    for (const id of [earlier, caseId])
      expect(await linksOf(id)).toEqual([['order-beside', ...[earlier, caseId].sort()]]);
    const told = await staff.worker.get(`/v1/cases/${earlier}/timeline?kind=case-link`);
    expect(bodyOf<{ items: object[] }>(told, 200).items).toHaveLength(1);
  });

  it('leaves behind who may not help any more, and says so on record and on the timeline', async () => {
    const earlier = await diverted();
    const account = await certifiedAccount(at.cast.administrator, at.agency(CENTRE), 'facilitator');
    const helper = await settleIn(at.test, account);
    const named = { accountId: account.id, part: 'psychologist' };
    bodyOf(await staff.coordinator.act(`/v1/cases/${earlier}`, 'team-members', named), 200);
    const runOut = `update access.certificate set valid_until = '2026-01-02' where account_id = $1 returning 1`;
    expect(await rowsOf(at.test, runOut, [account.id])).toHaveLength(2);
    const path = await ordered();
    bodyOf(await start(path, earlier), 200);
    const caseId = await caseOf(path);
    await read(earlier, helper);
    bodyOf(await helper.get(`/v1/cases/${caseId}`), 404);
    expect(
      await rowsOf(at.test, 'select 1 from children.need_to_know where grantee_id = $1', [account.id]),
    ).toHaveLength(2);
    const entry = `select resource_kind as kind, child_id as child, reason from audit.entry
      where decision = 'refused' and resource_id = $1`;
    const reason = 'case.person-without-certificate';
    expect(await rowsOf(at.test, entry, [account.id])).toEqual([
      { kind: 'account', child: whose.childId, reason },
    ]);
    const timeline = await staff.coordinator.get(`/v1/cases/${caseId}/timeline?kind=case`);
    const { items } = bodyOf<{ items: { code: string; reasonCode: string | null }[] }>(timeline, 200);
    expect(items).toContainEqual(expect.objectContaining({ code: 'leave-behind', reasonCode: reason }));
    expect(codeOf(await staff.coordinator.act(`/v1/cases/${caseId}`, 'team-members', named))).toEqual([
      409,
      reason,
    ]);
  });

  it('changes nothing of the earlier case, which goes on when the order ends', async () => {
    const earlier = await diverted();
    const before = await read(earlier);
    const path = await ordered();
    bodyOf(await start(path, earlier), 200);
    bodyOf(await at.cast.judge.act(path, 'quash', QUASHED), 200);
    expect((await read(await caseOf(path))).state).toBe('concluding');
    expect(await read(earlier)).toEqual(before);
  });

  it('is joined with nothing that nobody has named', async () => {
    const earlier = await diverted();
    const path = await ordered();
    bodyOf(await start(path), 200);
    const caseId = await caseOf(path);
    expect(await read(caseId)).toMatchObject({ state: 'opened', workerId: null });
    expect([await linksOf(earlier), await linksOf(caseId)]).toEqual([[], []]);
  });

  it('goes on beside an earlier order too, and where it is taken over', async () => {
    const first = await ordered();
    bodyOf(await start(first), 200);
    const earlier = await caseOf(first);
    bodyOf(await allocate(earlier), 200);
    const second = await ordered('Sabunchi probation office');
    bodyOf(await at.probation.act(second, 'start'), 200);
    const moved = { supervisorAgencyId: at.agency(CENTRE), reasonCode: 'moved', reasons: 'It is nearer.' };
    bodyOf(await at.cast.judge.act(second, 'change-supervisor', moved), 200);
    bodyOf(await staff.coordinator.act(second, 'take-over', { besideCaseId: earlier }), 200);
    expect(await read(await caseOf(second))).toMatchObject({ workerId: staff.workerId });
    bodyOf(await at.cast.judge.act(first, 'quash', QUASHED), 200);
    expect((await read(await caseOf(second))).state).toBe('allocated');
  });

  it('is beside no case of another child, none whose work is over, and none that is not the centre’s', async () => {
    const earlier = await diverted();
    whose = await at.child();
    const path = await ordered();
    expect(codeOf(await start(path, earlier))).toEqual([409, 'case.beside-another-child']);
    const own = await diverted();
    const gone = { outcomeCode: 'moved-away', note: 'The family has moved.' };
    bodyOf(await staff.coordinator.act(`/v1/cases/${own}`, 'end-early', gone), 200);
    expect(codeOf(await start(path, own))).toEqual([409, 'case.beside-over']);
    expect(codeOf(await start(path, '019dd000-0000-7000-8000-000000000000'))[0]).toBe(422);
    expect((await at.read(path)).state).toBe('ordered');
    bodyOf(await start(path), 200);
  });

  it('names no case where a probation office sees to it', async () => {
    const earlier = await diverted();
    const path = await ordered('Sabunchi probation office');
    expect(codeOf(await start(path, earlier, at.probation))[0]).toBe(422);
    bodyOf(await start(path, undefined, at.probation), 200);
  });

  it('tells who ordered it nothing of the earlier case', async () => {
    const { earlier, path, caseId } = await begunBeside();
    const answer = await at.cast.judge.get(path);
    for (const id of [earlier, caseId]) {
      expect(answer.text).not.toContain(id);
      expect([403, 404]).toContain((await at.cast.judge.get(`/v1/cases/${id}`)).status);
    }
    expect(await at.opened(path, at.court)).not.toContain('case record');
  });

  it('is read beside the diversion by who defends the child', async () => {
    await consent(clinic.cast.inspector, clinic.test, {
      ...{ purpose: 'share-with-legal-clinic', textVersion: 'share-with-legal-clinic-1', person: 'child' },
      ...{ childId: whose.childId, fileKind: 'child', fileId: whose.childId },
    });
    const referral = await clinic.cast.inspector.get(`/v1/referrals/${whose.referralId}`);
    const mandate = await clinic.held(bodyOf<{ number: string }>(referral, 200).number);
    const { path } = await begunBeside();
    const answer = await clinic.lawyer.for('legal-help').get(`${mandate}/defence-file`);
    const file = bodyOf<{ orders: { id: string }[]; referrals: { id: string }[] }>(answer, 200);
    expect(file.orders.map(({ id }) => id)).toEqual([path.split('/').at(-1)]);
    expect(file.referrals.map(({ id }) => id)).toContain(whose.referralId);
    const status = await clinic.lawyer.for('legal-help').get(mandate.replace('mandates', 'case-status'));
    expect(bodyOf<{ deadlines: { kind: string }[] }>(status, 200).deadlines).toContainEqual(
      expect.objectContaining({ kind: 'order-ends' }),
    );
  });

  it('is linked later by a coordinator, and is no link of two children', async () => {
    const earlier = await diverted();
    const path = await ordered();
    bodyOf(await start(path), 200);
    const caseIds = [earlier, await caseOf(path)];
    const link = (kind: string, ids = caseIds) =>
      staff.coordinator.post('/v1/case-links', { caseIds: ids, kind });
    expect(codeOf(await link('sibling'))).toEqual([409, 'case-link.one-child']);
    bodyOf(await link('order-beside'), 201);
    whose = await at.child();
    const other = await diverted();
    expect(codeOf(await link('order-beside', [earlier, other]))).toEqual([409, 'case-link.two-children']);
  });
});
