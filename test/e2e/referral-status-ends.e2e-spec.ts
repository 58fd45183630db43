import { Client } from 'pg';
import { certified } from '../support/accounts';
import { signIn, type Caller } from '../support/actors';
import { broughtIntoDelivery, centreOf, type Centre } from '../support/delivery';
import {
  bodyOf,
  draftReferral,
  offer,
  recordConditions,
  registerChild,
  registerIntake,
  takingUp,
} from '../support/journey';
import { Ordering, type KnownChild } from '../support/orders';
import { rowsOf } from '../support/rows';

interface Status {
  readonly stage: string;
  readonly outcome: string | null;
  readonly milestones: readonly { readonly kind: string }[];
}

const UNCHARGED = ['sufficient-evidence', 'responsibility-admitted-freely', 'lawful-non-custodial-measure'];

describe('What the window of who referred tells in the end', () => {
  let at: Ordering;
  let centre: Centre;

  beforeAll(async () => {
    at = await Ordering.begin();
    centre = await centreOf(at.test, at.cast);
  }, 60_000);

  afterAll(() => at.close());

  const look = ({ referralId }: Pick<KnownChild, 'referralId'>, by: Caller = at.cast.inspector) =>
    by.for('intake').get(`/v1/referral-status/${referralId}`);
  const seen = async (whose: Pick<KnownChild, 'referralId'>, by?: Caller) => {
    const { milestones, ...more } = bodyOf<Status>(await look(whose, by), 200);
    return { ...more, milestones: milestones.map(({ kind }) => kind) };
  };
  const opened = (whose: Pick<KnownChild, 'referralId'>) =>
    rowsOf(at.test, 'select 1 from legal_clinic.referral_status where referral_id = $1', [whose.referralId]);

  async function accepted({ referralId }: KnownChild): Promise<string> {
    const path = `/v1/referrals/${referralId}`;
    bodyOf(await at.cast.prosecutor.act(path, 'authorise', offer(at.test)), 200);
    bodyOf(await at.cast.prosecutor.act(path, 'take-up', takingUp(at.test)), 200);
    return acceptedBy(at.cast.centre, referralId);
  }

  async function acceptedBy(coordinator: Caller, referralId: string): Promise<string> {
    bodyOf(await coordinator.act(`/v1/referrals/${referralId}`, 'accept'), 200);
    const text = 'select id from cases.case_file where referral_id = $1';
    const [row] = await rowsOf<{ id: string }>(at.test, text, [referralId]);
    return row!.id;
  }

  async function ordered(whose: KnownChild): Promise<void> {
    at.test.clock.advance({ minutes: 1 });
    const path = await at.proposedFor(whose);
    bodyOf(await at.cast.judge.act(path, 'order', at.ordering()), 200);
  }

  it('is how far the work has come, and no session nor plan of it', async () => {
    const whose = await at.child();
    const caseId = await accepted(whose);
    const { workerId } = centre;
    bodyOf(await at.cast.centre.act(`/v1/cases/${caseId}`, 'allocate', { workerId }), 200);
    await broughtIntoDelivery(at.test, centre, caseId);
    expect(await seen(whose)).toMatchObject({
      ...{ stage: 'with-centre', outcome: null },
      milestones: ['submitted', 'offered', 'taken-up', 'accepted', 'allocated', 'plan-active'],
    });
  });

  /** A centre works with a child that no longer wants it. */
  async function unwanted(whose: KnownChild): Promise<void> {
    const caseId = await accepted(whose);
    const { workerId } = centre;
    bodyOf(await at.cast.centre.act(`/v1/cases/${caseId}`, 'allocate', { workerId }), 200);
    const list = await at.cast.inspector.get(`/v1/consents?fileKind=referral&fileId=${whose.referralId}`);
    const { items } = bodyOf<{ items: { id: string; person: string; purpose: string }[] }>(list, 200);
    const given = items.find(({ person, purpose }) => person === 'child' && purpose === 'participate');
    const taken = { withdrawnBy: 'person' };
    bodyOf(await at.cast.inspector.act(`/v1/consents/${given!.id}`, 'withdraw', taken), 200);
  }

  it('is that it is over, and no more, once the child no longer wants it', async () => {
    const whose = await at.child();
    await unwanted(whose);
    expect(await seen(whose)).toMatchObject({
      ...{ stage: 'ended', outcome: 'ended' },
      milestones: ['submitted', 'offered', 'taken-up', 'accepted', 'ended'],
    });
  });

  it('is that an alternative was ordered, as long as it stands', async () => {
    const whose = await at.child();
    await ordered(whose);
    expect((await seen(whose)).milestones).toEqual(['submitted', 'alternative-ordered']);
  });

  it('is nothing of an order to a school: that may be about an act which it never reported', async () => {
    const { administrator } = at.cast;
    const names = { nameAz: 'School 12', nameEn: 'School 12', nameRu: 'School 12' };
    const school = { kind: 'school', ...names, districts: ['sabunchi'], validFrom: '2026-01-01' };
    const { id: schoolId } = bodyOf<{ id: string }>(await administrator.post('/v1/agencies', school), 201);
    const teacher = await certified(at.test, administrator, schoolId, 'referring-officer');
    const { id: childId } = await registerChild(teacher);
    const { id: intakeId } = await registerIntake(teacher, at.test, childId);
    const { id: referralId } = await draftReferral({ ...at.cast, inspector: teacher }, intakeId);
    bodyOf(await teacher.act(`/v1/referrals/${referralId}`, 'submit'), 200);
    await ordered({ childId, intakeId, referralId });
    expect((await seen({ referralId }, teacher)).milestones).toEqual(['submitted']);
    expect((await look({ referralId })).status).toBe(404);
  });

  it('is that a centre has accepted, and nothing of the work, to the police where it rests on no charge', async () => {
    const { inspector, centre: coordinator } = at.cast;
    const secretary = await signIn(at.test, 'secretary@commission.demo');
    const { id: childId } = await registerChild(inspector);
    const { id: intakeId } = await registerIntake(inspector, at.test, childId);
    const decider = (name: string) =>
      name.endsWith('prosecutor') ? 'Sabunchi child rights commission' : name;
    const cast = { ...at.cast, agency: (name: string) => at.agency(decider(name)) };
    const { id: referralId } = await draftReferral(cast, intakeId, 'prevention');
    const path = `/v1/referrals/${referralId}`;
    await recordConditions(inspector, at.test, referralId, UNCHARGED);
    bodyOf(await inspector.act(path, 'submit'), 200);
    const help = { ...offer(at.test), legalBasis: 'law-919-iiq' };
    bodyOf(await secretary.act(path, 'authorise', help), 200);
    bodyOf(await secretary.act(path, 'take-up', takingUp(at.test)), 200);
    const caseId = await acceptedBy(coordinator, referralId);
    bodyOf(await coordinator.act(`/v1/cases/${caseId}`, 'allocate', { workerId: centre.workerId }), 200);
    expect(await seen({ referralId })).toMatchObject({
      ...{ stage: 'with-centre', outcome: null },
      milestones: ['submitted', 'offered', 'taken-up', 'accepted'],
    });
  });

  it('is nothing any more with the child in protection: the window shuts with the act', async () => {
    for (const reach of [() => Promise.resolve(''), accepted]) {
      const whose = await at.child();
      await reach(whose);
      await seen(whose);
      await at.protect(whose);
      expect((await look(whose)).status).toBe(404);
      expect(await opened(whose)).toEqual([]);
    }
  });

  it('is nothing any more of an intake that was recorded in error', async () => {
    const { inspector, supervisor } = at.cast;
    const whose = await at.child();
    const path = `/v1/referrals/${whose.referralId}`;
    bodyOf(await inspector.act(path, 'withdraw', { reasonCode: 'entered-in-error' }), 200);
    expect(await seen(whose)).toMatchObject({ outcome: 'withdrawn' });
    const wrong = { reasonCode: 'wrong-child', note: 'Two children gave the same name.' };
    bodyOf(await supervisor.act(`/v1/intakes/${whose.intakeId}`, 'mark-in-error', wrong), 200);
    expect(await opened(whose)).toEqual([]);
  });

  it('is nothing any more where it comes out after the decision that the child was too young', async () => {
    const { inspector, supervisor } = at.cast;
    const whose = await at.child();
    const given = { reasonCode: 'entered-in-error' };
    bodyOf(await inspector.act(`/v1/referrals/${whose.referralId}`, 'withdraw', given), 200);
    const nothing = { decision: 'no-action', reasonCode: 'new-evidence', legalBasis: 'law-919-iiq' };
    const decided = { ...nothing, reasons: 'Another child did it.' };
    bodyOf(await supervisor.act(`/v1/intakes/${whose.intakeId}`, 'decide', decided), 200);
    expect(await seen(whose)).toMatchObject({ outcome: 'withdrawn' });
    await rowsOf(
      at.test,
      `update intake.act set recorded_as = 'below-age', offence = null, gravity = null, committed_at = null, place = null,
         investigator_id = null, evidence = 'open' where intake_id = $1`,
      [whose.intakeId],
    );
    expect(await opened(whose)).toEqual([]);
  });

  it('is nothing any more to a unit that holds the referral no more', async () => {
    const whose = await at.child();
    await rowsOf(
      at.test,
      `update children.need_to_know set ended_at = valid_from, ended_by = granted_by, end_reason = 'given-up'
       where file_kind = 'referral' and file_id = $1 and grantee_id = $2`,
      [whose.referralId, at.agency('Sabunchi police office')],
    );
    expect(await opened(whose)).toEqual([]);
  });

  /** How the window stands once a case has come to rest; no act leads there yet, so nothing of it is kept. */
  async function onceAtRest({ referralId }: KnownChild, ...changes: readonly string[]): Promise<unknown[]> {
    const client = new Client({ connectionString: at.test.database.ownerUrl });
    await client.connect();
    await client.query('begin');
    await client.query('alter table cases.case_file drop constraint case_file_state_check');
    for (const change of changes) await client.query(change, [referralId]);
    await client.query('set constraints all immediate');
    const text = 'select stage, outcome from legal_clinic.referral_status where referral_id = $1';
    const { rows } = await client.query<object>(text, [referralId]);
    await client.query('rollback');
    await client.end();
    return rows;
  }

  it.each(['sealed', 'anonymised'])('is nothing any more of work that is %s', async (state) => {
    const whose = await at.child();
    await unwanted(whose);
    expect(await seen(whose)).toMatchObject({ outcome: 'ended' });
    const rests = `update cases.case_file set state = '${state}' where referral_id = $1`;
    expect(await onceAtRest(whose, rests)).toEqual([]);
    const unfollowed = `update children.need_to_know k set ended_at = k.valid_from, ended_by = k.granted_by, end_reason = 'given-up'
      from cases.case_file f where k.file_kind = 'case' and k.file_id = f.id and f.referral_id = $1`;
    expect(await onceAtRest(whose, rests, unfollowed)).toEqual([]);
  });
});
