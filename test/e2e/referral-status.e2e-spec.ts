import type { Response } from 'supertest';
import { Client } from 'pg';
import { newId } from '../../src/kernel/ids';
import type { Caller } from '../support/actors';
import { Clinic, type Referred } from '../support/clinic';
import { bodyOf, offer, takingUp } from '../support/journey';
import { rowsOf } from '../support/rows';

interface Status {
  readonly id: string;
  readonly version: number;
  readonly changedAt: string;
  readonly number: string;
  readonly stage: string;
  readonly outcome: string | null;
  readonly milestones: readonly { readonly kind: string; readonly at: string }[];
  readonly next: { readonly kind: string; readonly at: string } | null;
  readonly deadlines: readonly { readonly kind: string; readonly isLate: boolean }[];
  readonly contactAgencyId: string | null;
}
type Changed = { readonly items: readonly Status[]; readonly next: string };

const REFUSAL = { reasons: 'Too grave.', legalBasis: 'pilot-memorandum-2007', reasonCode: 'other' };

describe('The window of who referred', () => {
  let world: Clinic;
  let referred: Referred;
  let inspector: Caller;

  beforeAll(async () => {
    world = await Clinic.begin();
    inspector = world.cast.inspector.for('intake');
  }, 60_000);

  beforeEach(async () => {
    referred = await world.referred();
  });

  afterAll(() => world.close());

  const windowOf = (id: string) => `/v1/referral-status/${id}`;
  const look = (id = referred.referralId, by = inspector): Promise<Response> => by.get(windowOf(id));
  const seen = async (): Promise<Status> => bodyOf<Status>(await look(), 200);
  const kinds = (dates: readonly { readonly kind: string }[]): string[] => dates.map(({ kind }) => kind);
  const path = () => `/v1/referrals/${referred.referralId}`;
  const act = async (by: Caller, action: string, body: object = {}) =>
    bodyOf(await by.act(path(), action, body), 200);
  const changes = async (query: string): Promise<Changed> =>
    bodyOf<Changed>(await inspector.get(`/v1/referral-status/changes${query}`), 200);

  it('opens when the referral is submitted, and tells when the decision is due', async () => {
    const status = await seen();
    expect(status).toMatchObject({
      ...{ id: referred.referralId, number: referred.number, stage: 'before-authority' },
      ...{ outcome: null, contactAgencyId: world.cast.agency('Sabunchi district prosecutor') },
    });
    expect(kinds(status.milestones)).toEqual(['submitted']);
    expect(status.next?.kind).toBe('referral-decision');
    expect(status.deadlines).toEqual([{ ...status.next, isLate: false }]);
  });

  it('is asked for with a purpose, each time', async () => {
    const windows = [windowOf(referred.referralId), '/v1/referral-status', '/v1/referral-status/changes'];
    for (const one of [...windows, `${path()}/milestones`, `${path()}/progress`])
      expect(bodyOf(await world.cast.inspector.get(one), 400)).toMatchObject({ code: 'purpose-required' });
  });

  it('is looked through for a purpose of who refers alone', async () => {
    const windows = [windowOf(referred.referralId), '/v1/referral-status', '/v1/referral-status/changes'];
    for (const purpose of ['legal-help', 'statistics', 'oversight', 'administration'] as const)
      for (const one of [...windows, `${path()}/progress`]) {
        const looked = await world.cast.inspector.for(purpose).get(one);
        expect(bodyOf(looked, 400)).toMatchObject({ code: 'purpose-not-known' });
      }
  });

  it('tells each step, and with whom it lies', async () => {
    const { cast, test } = world;
    await act(cast.prosecutor, 'authorise', offer(test));
    expect(await seen()).toMatchObject({ stage: 'offered', next: { kind: 'offer-answer' } });
    await act(cast.prosecutor, 'take-up', takingUp(test));
    const centre = cast.agency('Sabunchi rehabilitation centre');
    expect(await seen()).toMatchObject({
      ...{ stage: 'choosing-centre', next: { kind: 'centre-acceptance' }, contactAgencyId: centre },
    });
    await act(cast.centre, 'accept');
    const status = await seen();
    expect(status).toMatchObject({
      stage: 'with-centre',
      next: null,
      deadlines: [],
      contactAgencyId: centre,
    });
    expect(kinds(status.milestones)).toEqual(['submitted', 'offered', 'taken-up', 'accepted']);
  });

  it('tells that what is given back is to be completed, and by when', async () => {
    await act(world.cast.prosecutor, 'return', { reasonCode: 'facts-missing', note: 'Where was it?' });
    expect(await seen()).toMatchObject({
      ...{ stage: 'to-complete', next: { kind: 'returned' }, contactAgencyId: null },
    });
  });

  it('tells how it ended, by a code', async () => {
    await act(world.cast.prosecutor, 'refuse', REFUSAL);
    const status = await seen();
    expect(status).toMatchObject({ stage: 'refused', outcome: 'refused', next: null });
    expect(JSON.stringify(status)).not.toContain('Too grave');
  });

  it('leaves the reasons of the authority to the authority, on the referral too', async () => {
    const { prosecutor, supervisor } = world.cast;
    await act(prosecutor, 'refuse', REFUSAL);
    const read = async (by: Caller) =>
      bodyOf<{ decision: object }>(await by.get(path()), 200).decision as Record<string, unknown>;
    for (const by of [world.cast.inspector, supervisor])
      expect(await read(by)).toMatchObject({ action: 'refuse', reasonCode: 'other', reasons: null });
    expect(await read(prosecutor)).toMatchObject({ reasons: REFUSAL.reasons });
  });

  it('is nothing of a draft, and of what was withdrawn tells that', async () => {
    await act(world.cast.inspector, 'withdraw', { reasonCode: 'entered-in-error' });
    expect(await seen()).toMatchObject({ stage: 'ended', outcome: 'withdrawn' });
    const drafts = `select 1 from referrals.referral r join legal_clinic.referral_status s on s.referral_id = r.id
      where r.submitted_at is null`;
    expect(await rowsOf(world.test, drafts)).toEqual([]);
  });

  it('lists what the unit referred, what was opened last first, and nothing of another', async () => {
    world.test.clock.advance({ minutes: 1 });
    const later = await world.referred();
    const list = async (by: Caller) =>
      bodyOf<{ items: Status[] }>(await by.get('/v1/referral-status?limit=2'), 200).items.map(({ id }) => id);
    expect(await list(inspector)).toEqual([later.referralId, referred.referralId]);
    expect(await list(world.cast.otherInspector.for('intake'))).toEqual([]);
  });

  it('is nobody else’s: no other unit, no authority, no centre, no lawyer', async () => {
    const { otherInspector, prosecutor, judge, centre, lawyer, administrator } = world.cast;
    expect((await look(referred.referralId, otherInspector.for('intake'))).status).toBe(404);
    for (const by of [prosecutor, judge, centre, lawyer, administrator])
      expect((await look(referred.referralId, by.for('intake'))).status).toBe(403);
  });

  it('of another unit answers what one answers that never was: bytes, headers and statements', async () => {
    const other = world.cast.otherInspector.for('intake');
    const [foreign, never] = [await traced(referred.referralId, other), await traced(newId(), other)];
    expect(foreign.status).toBe(404);
    expect(foreign).toEqual(never);
  });

  it('is read from its own tables alone', async () => {
    for (const one of [windowOf(referred.referralId), '/v1/referral-status', '/v1/referral-status/changes']) {
      const { statements } = await tracedPath(one, inspector);
      expect(statements.some((text) => text.includes('legal_clinic.referral_status'))).toBe(true);
      const tables = statements.flatMap((text) => [
        ...text.matchAll(/(?:from|join|into)\s+([a-z_]+)\.([a-z_]+)/g),
      ]);
      const names = tables.map(([, schema, table]) => `${schema}.${table}`);
      expect(names.filter((name) => !ITS_OWN.includes(name))).toEqual([]);
    }
  });

  it('leaves each look on the record of the child, with its purpose', async () => {
    await seen();
    const looks = await rowsOf<{ purpose: string; resource_id: string }>(
      world.test,
      `select purpose, resource_id from audit.entry
       where child_id = $1 and resource_kind = 'referral-status' and decision = 'allowed'`,
      [referred.childId],
    );
    expect(looks).toEqual([{ purpose: 'intake', resource_id: referred.referralId }]);
  });

  it('leads from page to page by a link, and from the last one nowhere', async () => {
    await world.referred();
    const first = await inspector.get('/v1/referral-status?limit=1');
    const { items, next } = bodyOf<Changed>(first, 200);
    const [, address = ''] = /^<(.+)>; rel="next"$/.exec(first.headers['link'] as string) ?? [];
    expect(address).toBe(`/v1/referral-status?limit=1&cursor=${next}`);
    const second = bodyOf<Changed>(await inspector.get(address), 200);
    expect(second.items.map(({ id }) => id)).not.toEqual(items.map(({ id }) => id));
    expect((await inspector.get('/v1/referral-status?limit=200')).headers['link']).toBeUndefined();
  });

  it('does not stand at an address with a slash at its end', async () => {
    const refused = await inspector.get('/v1/referral-status/?limit=1');
    expect([refused.status, refused.headers['allow']]).toEqual([404, undefined]);
  });

  it('tells what has changed since a cursor', async () => {
    const first = await changes('?limit=200');
    world.test.clock.advance({ minutes: 2 });
    const none = await changes(`?cursor=${(await changes(`?cursor=${first.next}`)).next}`);
    expect(none.items).toEqual([]);
    await act(world.cast.prosecutor, 'refuse', REFUSAL);
    const { items } = await changes(`?cursor=${none.next}`);
    expect(items.map(({ id, stage }) => [id, stage])).toEqual([[referred.referralId, 'refused']]);
  });

  it('has not changed when something did that it does not show', async () => {
    const before = await seen();
    world.test.clock.advance({ minutes: 1 });
    bodyOf(await world.ask(referred.number), 201);
    await rowsOf(world.test, `update referrals.referral set state = state where id = $1`, [
      referred.referralId,
    ]);
    expect(await seen()).toEqual(before);
  });

  const tracedPath = async (one: string, by: Caller) => {
    const statements: string[] = [];
    const query = jest.spyOn(Client.prototype, 'query');
    const { status, text, headers } = await by.get(one);
    for (const [statement] of query.mock.calls as unknown as [string | { text: string }][])
      statements.push(typeof statement === 'string' ? statement : statement.text);
    query.mockRestore();
    const id = one.split('/').at(-1)!;
    const { date, 'x-request-id': request, ...others } = headers as Record<string, string>;
    const body = text.replaceAll(id, '<id>').replace(/"traceId":"[^"]*"/, '');
    const isDated = date !== undefined && request !== undefined;
    return { status, body, headers: others, statements, isDated };
  };
  const traced = (id: string, by: Caller) => tracedPath(windowOf(id), by);
});

/** What a look through the window may ask of the database: the window, and that somebody has come in and has looked. */
const ITS_OWN = ['legal_clinic.referral_status', 'legal_clinic.referral_date', 'audit.entry', 'access.enter'];
