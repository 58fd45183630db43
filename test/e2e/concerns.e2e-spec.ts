import type { Response } from 'supertest';
import { newId } from '../../src/kernel/ids';
import { Jobs } from '../../src/platform/jobs/jobs';
import { RunJob } from '../../src/platform/jobs/run-job';
import type { Caller } from '../support/actors';
import { bodyOf } from '../support/journey';
import { rowsOf } from '../support/rows';
import { makeWorld, type World } from '../support/world';
import { toldConcern, type MadeConcern } from '../support/world/make-concerns';

interface ConcernBody {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly text: string | null;
  readonly child: { readonly initials: string | null } | null;
  readonly leadAgencyId: string | null;
  readonly clock: { readonly standing: string } | null;
  readonly history: readonly { action: string; note: string | null; reasonCode: string | null }[];
  readonly availableActions: readonly string[];
}

const codeOf = ({ body }: Response) => (body as { code: string }).code;

describe('Concerns', () => {
  let world: World;
  let inspector: Caller;
  let lead: Caller;
  let oversight: Caller;

  beforeAll(async () => {
    world = await makeWorld();
    inspector = world.who('child-inspector', 'police').caller;
    lead = world.who('safeguarding-lead', 'social-service').caller;
    oversight = world.who('oversight-officer', 'oversight').caller;
  }, 60_000);
  afterAll(() => world.close());

  const raise = async (by: Caller, told: object = {}): Promise<MadeConcern> =>
    bodyOf<MadeConcern>(await by.post('/v1/concerns', toldConcern(world.test, told)), 201);
  const read = async (by: Caller, { id }: { id: string }): Promise<ConcernBody> =>
    bodyOf<ConcernBody>(await by.get(`/v1/concerns/${id}`), 200);
  const statusTo = async (by: Caller, { id }: { id: string }) => (await by.get(`/v1/concerns/${id}`)).status;
  const act = async (by: Caller, { id }: { id: string }, action: string, body: object = {}) =>
    by.act(`/v1/concerns/${id}`, action, body);
  const listed = async (by: Caller, query: string): Promise<string[]> => {
    const { items } = bodyOf<{ items: { id: string }[] }>(
      await by.get(`/v1/concerns?limit=200&${query}`),
      200,
    );
    return items.map(({ id }) => id);
  };
  const letLie = ({ id }: { id: string }) =>
    rowsOf(
      world.test,
      `update safeguarding.concern set due_at = clock_started_at - interval '1 second' where id = $1`,
      [id],
    );
  const waiting = async (by: Caller): Promise<Record<string, number>> => {
    const { waiting: lists } = bodyOf<{ waiting: { list: string; count: number }[] }>(
      await by.get('/v1/me'),
      200,
    );
    return Object.fromEntries(lists.map(({ list, count }) => [list, count]));
  };

  describe('raising', () => {
    it('is open to every role, and answers a number', async () => {
      for (const { caller, role, agency } of world.actors) {
        const { number } = await raise(caller);
        expect([role, agency, number]).toEqual([role, agency, expect.stringMatching(/^K-\w{4}-\w{2}$/)]);
      }
    });

    it('asks nothing about the child, and tells nothing: one that nobody knows is taken as said', async () => {
      const analyst = world.who('council-analyst', 'council').caller;
      const known = await analyst.post(
        '/v1/concerns',
        toldConcern(world.test, { childId: world.stories.police.child }),
      );
      const unknown = await analyst.post('/v1/concerns', toldConcern(world.test, { childId: newId() }));
      expect([known.status, unknown.status]).toEqual([201, 201]);
      expect(Object.keys(known.body as object)).toEqual(Object.keys(unknown.body as object));
    });

    it('opens nothing of the child', async () => {
      const stranger = world.who('child-inspector', 'police-far').caller;
      const { child } = world.stories.police;
      await raise(stranger, { childId: child });
      expect((await stranger.get(`/v1/children/${child}`)).status).toBe(404);
    });

    it('keeps the words out of the database in clear', async () => {
      const { id } = await raise(inspector, { text: 'canary-of-a-concern' });
      const rows = await rowsOf<{ text: Buffer }>(
        world.test,
        'select text from safeguarding.concern where id = $1',
        [id],
      );
      expect(rows[0]?.text.includes('canary')).toBe(false);
      expect((await read(inspector, { id })).text).toBe('canary-of-a-concern');
    });

    it('is refused for a category that is in no list', async () => {
      const refused = await inspector.post('/v1/concerns', toldConcern(world.test, { category: 'gossip' }));
      expect(refused.body).toMatchObject({ status: 422, errors: [{ pointer: '/category' }] });
    });

    it('is refused for what is still to come', async () => {
      const observedAt = new Date(world.test.clock.now().getTime() + 60_000).toISOString();
      expect(codeOf(await inspector.post('/v1/concerns', toldConcern(world.test, { observedAt })))).toBe(
        'concern.observed-in-the-future',
      );
    });

    it('asks why it comes more than a day late', async () => {
      const observedAt = new Date(world.test.clock.now().getTime() - 25 * 3_600_000).toISOString();
      const told = toldConcern(world.test, { observedAt });
      expect(codeOf(await inspector.post('/v1/concerns', told))).toBe('concern.back-dating-not-explained');
      bodyOf(await inspector.post('/v1/concerns', { ...told, backDatingReason: 'learned-later' }), 201);
    });

    it.each([
      ['a kind that is in no list', { about: { kind: 'rumour', id: newId() } }],
      ['an unknown field', { leadAgencyId: newId() }],
      ['no words', { text: '' }],
    ])('is refused with %s', async (_, told) => {
      expect((await inspector.post('/v1/concerns', toldConcern(world.test, told))).status).toBe(422);
    });

    it('happens once for one key', async () => {
      const key = { 'idempotency-key': newId() };
      const told = toldConcern(world.test);
      const [first, second] = [
        bodyOf<MadeConcern>(await inspector.post('/v1/concerns', told, key), 201),
        bodyOf<MadeConcern>(await inspector.post('/v1/concerns', told, key), 201),
      ];
      expect(second).toEqual(first);
      expect(
        await rowsOf(world.test, 'select 1 from safeguarding.concern where number = $1', [first.number]),
      ).toHaveLength(1);
    });
  });

  describe('finding who is responsible', () => {
    const leadOf = async (concern: MadeConcern): Promise<string | null> => {
      const [row] = await rowsOf<{ lead: string | null }>(
        world.test,
        'select lead_agency_id as lead from safeguarding.concern where id = $1',
        [concern.id],
      );
      return row!.lead;
    };

    it('follows the kinds of the category, and the district', async () => {
      expect(await leadOf(await raise(inspector))).toBe(world.agencies['social-service']);
      const elsewhere = await raise(inspector, { district: 'narimanov' });
      expect(await leadOf(elsewhere)).toBe(world.agencies.centre);
    });

    it('takes one’s own agency before another of the kind', async () => {
      const beside = world.who('referring-officer', 'social-service-beside').caller;
      expect(await leadOf(await raise(beside))).toBe(world.agencies['social-service-beside']);
    });

    it('takes where the child lives when nothing else is said', async () => {
      const told = { district: undefined, childId: world.stories.police.child };
      expect(await leadOf(await raise(inspector, told))).toBe(world.agencies['social-service']);
    });

    it('never takes the agency whose conduct it is about', async () => {
      const about = { kind: 'agency', id: world.agencies['social-service'] };
      expect(await leadOf(await raise(inspector, { about }))).toBe(world.agencies['social-service-beside']);
    });

    it('never takes the agency of the member of staff whom it is about', async () => {
      const about = { kind: 'staff', id: world.who('safeguarding-lead', 'social-service').account };
      const concern = await raise(inspector, { about });
      expect(await leadOf(concern)).toBe(world.agencies['social-service-beside']);
      expect(await statusTo(lead, concern)).toBe(404);
    });

    it('brings an ill-treatment in custody outside the police, and past the lead of the unit', async () => {
      const told = { category: 'ill-treatment-in-custody', childId: world.stories.police.child };
      const concern = await raise(inspector, told);
      expect(await leadOf(concern)).toBe(world.agencies.prosecutor);
      expect(await statusTo(world.who('safeguarding-lead', 'prosecutor').caller, concern)).toBe(200);
      expect(await statusTo(world.who('safeguarding-lead', 'police').caller, concern)).toBe(404);
      expect(await statusTo(world.who('police-supervisor', 'police').caller, concern)).toBe(404);
    });

    it('loses none: what has no lead is for oversight', async () => {
      const { withoutLead } = world.concerns;
      expect(await leadOf(withoutLead)).toBeNull();
      expect((await read(oversight, withoutLead)).availableActions).toEqual(['triage']);
      expect(await listed(oversight, 'list=open')).toContain(withoutLead.id);
    });
  });

  describe('following one’s own', () => {
    it('shows number, state, category, when, and the own words', async () => {
      const concern = await raise(inspector, { childId: world.stories.police.child });
      expect(await read(inspector, concern)).toMatchObject({
        ...concern,
        text: 'Comes to every meeting hungry.',
        child: null,
        leadAgencyId: null,
        clock: null,
        history: [],
        availableActions: [],
      });
      expect(await listed(inspector, 'list=mine')).toContain(concern.id);
    });

    it('is for who raised it, not for colleagues', async () => {
      const concern = await raise(inspector);
      expect(await statusTo(world.who('police-supervisor', 'police').caller, concern)).toBe(404);
      expect(await listed(world.who('investigator', 'police').caller, 'list=ours')).toEqual([]);
    });

    it('lets the lead of the agency in which it was raised read along, and not act', async () => {
      const concern = await raise(inspector);
      const own = world.who('safeguarding-lead', 'police').caller;
      expect((await read(own, concern)).availableActions).toEqual([]);
      const refused = await act(own, concern, 'triage', { urgent: true });
      expect([refused.status, codeOf(refused)]).toEqual([403, 'concern.not-your-action']);
    });
  });

  describe('handling', () => {
    it('goes from the triage to the outcome, and keeps the way', async () => {
      const concern = await raise(inspector, { childId: world.stories.police.child });
      expect((await read(lead, concern)).clock?.standing).toBe('in-time');
      expect((await read(lead, concern)).child?.initials).toBeNull();
      bodyOf(await act(lead, concern, 'triage', { urgent: true, note: 'Visit today.' }), 200);
      bodyOf(await act(lead, concern, 'start'), 200);
      bodyOf(await act(lead, concern, 'resolve', { reasonCode: 'support-arranged' }), 200);
      const resolved = await read(lead, concern);
      expect(resolved).toMatchObject({ state: 'resolved', clock: null, availableActions: ['reopen'] });
      expect(resolved.history.map(({ action, note }) => [action, note])).toEqual([
        ['raise', null],
        ['triage', 'Visit today.'],
        ['start', null],
        ['resolve', null],
      ]);
      bodyOf(await act(lead, concern, 'reopen', { reasonCode: 'new-facts' }), 200);
      expect((await read(inspector, concern)).state).toBe('in-progress');
    });

    it('escalates to a body that the category foresees, and reads on', async () => {
      const concern = await raise(inspector);
      bodyOf(await act(lead, concern, 'triage', { urgent: true }), 200);
      bodyOf(await act(lead, concern, 'start'), 200);
      const reasonCode = 'suspected-crime';
      const wrong = await act(lead, concern, 'escalate', { to: 'school', reasonCode });
      expect([wrong.status, codeOf(wrong)]).toEqual([409, 'concern.escalation-not-foreseen']);
      const escalated = bodyOf<ConcernBody>(
        await act(lead, concern, 'escalate', { to: 'prosecutor-office', reasonCode }),
        200,
      );
      expect(escalated).toMatchObject({
        state: 'escalated',
        leadAgencyId: world.agencies.prosecutor,
        availableActions: [],
      });
      const prosecutors = world.who('safeguarding-lead', 'prosecutor').caller;
      expect(codeOf(await act(lead, concern, 'resolve', { reasonCode: 'not-confirmed' }))).toBe(
        'concern.not-your-action',
      );
      bodyOf(await act(prosecutors, concern, 'resolve', { reasonCode: 'reported-to-prosecutor' }), 200);
    });

    it('lets oversight handle and escalate what has no lead', async () => {
      const concern = await raise(inspector, { category: 'breach-of-confidentiality' });
      bodyOf(await act(oversight, concern, 'triage', { urgent: false }), 200);
      bodyOf(await act(oversight, concern, 'start'), 200);
      const body = { to: 'oversight', reasonCode: 'beyond-our-powers' };
      expect(bodyOf<ConcernBody>(await act(oversight, concern, 'escalate', body), 200)).toMatchObject({
        state: 'escalated',
        leadAgencyId: null,
        availableActions: ['resolve'],
      });
    });

    it('knows no move that is not in the table', async () => {
      const concern = await raise(inspector);
      const refused = await act(lead, concern, 'start');
      expect([refused.status, codeOf(refused)]).toEqual([409, 'concern.not-open-for-start']);
    });

    it('asks for a reason of the list', async () => {
      const concern = await raise(inspector);
      bodyOf(await act(lead, concern, 'triage', { urgent: false }), 200);
      const refused = await act(lead, concern, 'resolve', { reasonCode: 'forgotten' });
      expect(refused.body).toMatchObject({ status: 422, errors: [{ pointer: '/reasonCode' }] });
    });

    it('shows no words and takes none once they were erased with the child', async () => {
      const concern = await raise(inspector);
      await rowsOf(world.test, 'update safeguarding.concern set text_key = null where id = $1', [concern.id]);
      expect((await read(lead, concern)).text).toBeNull();
      const refused = await act(lead, concern, 'triage', { urgent: false, note: 'Visit today.' });
      expect([refused.status, codeOf(refused)]).toEqual([409, 'concern.erased']);
    });

    it('is not for those who raise, nor for leads elsewhere', async () => {
      const concern = await raise(inspector);
      expect((await act(inspector, concern, 'triage', { urgent: false })).status).toBe(403);
      const elsewhere = world.who('safeguarding-lead', 'clinic').caller;
      expect((await act(elsewhere, concern, 'triage', { urgent: false })).status).toBe(404);
    });

    it('demands the present version, and lets one of two through', async () => {
      const concern = await raise(inspector);
      const path = `/v1/concerns/${concern.id}/triage`;
      expect((await lead.post(path, { urgent: true })).status).toBe(428);
      expect((await lead.post(path, { urgent: true }, { 'if-match': '"7"' })).status).toBe(412);
      const both = await Promise.all(
        [1, 2].map(() => lead.post(path, { urgent: true }, { 'if-match': '"1"' })),
      );
      expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    });
  });

  describe('the clock of the triage', () => {
    it('lists what waits too long, also for oversight, and counts it', async () => {
      const concern = await raise(inspector);
      const before = await waiting(lead);
      expect(await statusTo(oversight, concern)).toBe(404);
      await letLie(concern);
      expect(await listed(lead, 'list=overdue')).toContain(concern.id);
      expect(await listed(oversight, 'list=overdue')).toContain(concern.id);
      expect((await read(oversight, concern)).availableActions).toEqual(['reassign']);
      expect((await waiting(lead))['concerns.overdue']).toBeGreaterThan(before['concerns.overdue'] ?? 0);
      bodyOf(await act(lead, concern, 'triage', { urgent: false }), 200);
      expect(await listed(lead, 'list=overdue')).not.toContain(concern.id);
      expect(await statusTo(oversight, concern)).toBe(404);
    });

    it('lets oversight give to the next lead what was left lying, with a new clock', async () => {
      const concern = await raise(inspector);
      await letLie(concern);
      const given = bodyOf<ConcernBody>(
        await act(oversight, concern, 'reassign', { note: 'No answer.' }),
        200,
      );
      expect(given).toMatchObject({ state: 'raised', leadAgencyId: world.agencies['social-service-beside'] });
      expect(given.clock?.standing).toBe('in-time');
      expect(given.history.at(-1)).toMatchObject({ action: 'reassign', note: 'No answer.' });
      expect(await statusTo(lead, concern)).toBe(404);
      const next = world.who('safeguarding-lead', 'social-service-beside').caller;
      bodyOf(await act(next, concern, 'triage', { urgent: false }), 200);
    });

    it('does not take from a lead what is in time', async () => {
      const concern = await raise(inspector);
      await letLie(concern);
      bodyOf(await act(oversight, concern, 'reassign'), 200);
      const refused = await act(oversight, concern, 'reassign');
      expect([refused.status, codeOf(refused)]).toEqual([409, 'concern.not-open-for-reassign']);
    });

    it('is told once when it has run out, to who is responsible and never to who raised it', async () => {
      const ids = [
        await raise(inspector),
        await raise(inspector, { category: 'breach-of-confidentiality' }),
      ].map(({ id }) => id);
      await rowsOf(
        world.test,
        `update safeguarding.concern set due_at = clock_started_at - interval '1 second' where id = any ($1)`,
        [ids],
      );
      const job = world.test.app.get(Jobs).all.find(({ name }) => name === 'job:escalate-clocks')!;
      await world.test.app.get(RunJob).run(job);
      await world.test.app.get(RunJob).run(job);
      const told = await rowsOf(
        world.test,
        `select subject_id as id, facts ->> 'agencyId' as agency, facts ->> 'escalatesTo' as role
         from platform.outbox where type = 'clock.overdue.v1' and subject_id = any ($1) order by position`,
        [ids],
      );
      expect(told).toHaveLength(2);
      expect(told).toContainEqual({
        id: ids[0],
        agency: world.agencies['social-service'],
        role: 'oversight-officer',
      });
      expect(told).toContainEqual({
        id: ids[1],
        agency: world.agencies.oversight,
        role: 'oversight-officer',
      });
    });

    it('warns before, where the rule of the day says so', async () => {
      const concern = await raise(inspector);
      await rowsOf(world.test, 'update safeguarding.concern set warn_at = clock_started_at where id = $1', [
        concern.id,
      ]);
      expect(await listed(lead, 'list=near')).toContain(concern.id);
      expect((await read(lead, concern)).clock?.standing).toBe('near');
    });
  });
});
