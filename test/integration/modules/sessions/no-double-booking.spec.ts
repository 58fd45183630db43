import fc from 'fast-check';
import { Client } from 'pg';
import { newId } from '../../../../src/kernel/ids';
import { caseRow } from '../../../access/rows/case-rows';
import { childRow } from '../../../access/rows/child-rows';
import { accountRow, agencyRow, NOW, type Context } from '../../../access/rows/contexts';
import { putRow } from '../../../access/rows/put-row';
import { participantRow, roomRow } from '../../../access/rows/session-rows';
import { freshDatabase, type FreshDatabase } from '../../../support/database';

const RUNS = process.env['TEST_LONG'] ? 400 : 12;
const NOT_FREE = '23P01';

/** Half an hour of a day; few of them, so that bookings meet. */
const DAY = new Date('2026-06-02T06:00:00Z').getTime();
const half = (n: number) => new Date(DAY + n * 1_800_000);

interface Wish {
  readonly room: number | null;
  readonly leader: number;
  readonly children: readonly number[];
  readonly from: number;
  readonly halves: number;
}

/** What one person does: books, or ends what was booked first of all that still stands. */
type Step =
  | { readonly act: 'book'; readonly wish: Wish }
  | { readonly act: 'reschedule'; readonly wish: Wish }
  | { readonly act: 'hold' | 'cancel' };

const wish = fc.record({
  room: fc.option(fc.nat(1)),
  leader: fc.nat(2),
  children: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }),
  from: fc.nat(12),
  halves: fc.integer({ min: 1, max: 5 }),
});
const booking = wish.map((one): Step => ({ act: 'book', wish: one }));
const step = fc.oneof(
  { arbitrary: booking, weight: 6 },
  { arbitrary: wish.map((one): Step => ({ act: 'reschedule', wish: one })), weight: 2 },
  { arbitrary: fc.constantFrom<Step>({ act: 'hold' }, { act: 'cancel' }), weight: 2 },
);

/** What is booked and stands, as a reader would keep it on paper. */
interface Booked extends Wish {
  readonly id: string;
  readonly isHeld: boolean;
}

const meet = (one: Wish, other: Wish) =>
  one.from < other.from + other.halves && other.from < one.from + one.halves;

/** Written without a database: which of what stands is in the way. */
const isInTheWay = (one: Wish, other: Wish) =>
  meet(one, other) &&
  ((one.room !== null && one.room === other.room) ||
    one.leader === other.leader ||
    one.children.some((child) => other.children.includes(child)));

const OVERLAPS = `
  select count(*)::int as n from sessions.session a
  join sessions.session b on a.id < b.id and tstzrange(a.begins_at, a.ends_at) && tstzrange(b.begins_at, b.ends_at)
  where a.state in ('scheduled', 'held') and b.state in ('scheduled', 'held')
    and (a.room_id = b.room_id or a.facilitator_id = b.facilitator_id or exists (
      select 1 from sessions.participant p join sessions.participant q on q.child_id = p.child_id
      where p.session_id = a.id and q.session_id = b.id and p.left_at is null and q.left_at is null))`;

/** What counts against a child although the centre has cancelled, and what stands without anybody. */
const WRONGED = `
  select count(*)::int as n from sessions.session s join sessions.participant p on p.session_id = s.id
  left join sessions.attendance a on a.session_id = p.session_id and a.case_id = p.case_id
  where s.state = 'cancelled' and a.attendance is distinct from 'centre-cancelled'
    or p.is_live <> (s.state in ('scheduled', 'held'))`;

describe('However sessions are booked', () => {
  let database: FreshDatabase;
  let clients: readonly Client[];
  let owner: Client;
  const centre = { agency: newId(), account: newId() } as Context;
  const leaders = [centre.account, newId(), newId()];
  const rooms = [newId(), newId()];
  const children = [0, 1, 2, 3].map(() => ({ child: newId(), file: newId() }));

  beforeAll(async () => {
    database = await freshDatabase();
    clients = [0, 1, 2, 3].map(() => new Client({ connectionString: database.ownerUrl }));
    for (const client of clients) {
      await client.connect();
      await client.query(`select set_config('app.account', $1, false)`, [centre.account]);
    }
    owner = clients[0]!;
    await putRow(owner, 'access.agency', agencyRow(centre.agency, 'diversion-centre'));
    for (const id of leaders) await putRow(owner, 'access.staff_account', accountRow(id));
    for (const id of rooms) await putRow(owner, 'sessions.room', roomRow(id, centre));
    for (const { child, file } of children) {
      await putRow(owner, 'children.child', childRow(child, centre));
      await putRow(owner, 'cases.case_file', { ...caseRow(file, child, centre), state: 'in-delivery' });
    }
  });

  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
    await database.drop();
  });

  const clear = () => owner.query('truncate sessions.session cascade');
  const numberOf = async (query: string) => (await owner.query<{ n: number }>(query)).rows[0]!.n;

  async function put(client: Client, { room, leader, from, halves, children: who }: Wish): Promise<string> {
    const id = newId();
    await putRow(client, 'sessions.session', {
      ...{ id, centre_agency_id: centre.agency, kind: 'group', state: 'scheduled', version: 1 },
      ...(room === null ? { place_words: '\\x00' } : { room_id: rooms[room] }),
      ...{ begins_at: half(from), ends_at: half(from + halves) },
      ...{ facilitator_id: leaders[leader], booked_by: centre.account, created_at: NOW, updated_at: NOW },
    });
    for (const n of [...who].sort((a, b) => (children[a]!.child < children[b]!.child ? -1 : 1)))
      await putRow(client, 'sessions.participant', participantRow(id, children[n]!.file, children[n]!.child));
    return id;
  }

  /** In one transaction; undefined where the database refuses it as taken. */
  async function atOnce<T>(client: Client, work: () => Promise<T>): Promise<T | undefined> {
    await client.query('begin');
    try {
      const done = await work();
      await client.query('commit');
      return done;
    } catch (error) {
      await client.query('rollback');
      if ((error as { code?: string }).code === NOT_FREE) return undefined;
      throw error;
    }
  }

  const end = (client: Client, id: string, state: string) =>
    client.query(
      `update sessions.session set state = $2, updated_at = $3,
        cancel_reason = case when $2 = 'cancelled' then 'centre-closed' end,
        cancelled_as = case when $2 = 'cancelled' then 'centre-cancelled' end
       where id = $1`,
      [id, state, NOW],
    );

  /** Does one step and answers what stands then, by the paper; the database has to say the same. */
  async function follow(stands: readonly Booked[], one: Step): Promise<readonly Booked[]> {
    const open = stands.find(({ isHeld }) => !isHeld);
    if (one.act === 'book') return placed(stands, one.wish);
    if (!open) return stands;
    const others = stands.filter((other) => other !== open);
    if (one.act === 'reschedule') return placed(stands, one.wish, open);
    await end(owner, open.id, one.act === 'hold' ? 'held' : 'cancelled');
    return one.act === 'hold' ? [...others, { ...open, isHeld: true }] : others;
  }

  async function placed(
    stands: readonly Booked[],
    wished: Wish,
    instead?: Booked,
  ): Promise<readonly Booked[]> {
    const rest = stands.filter((other) => other !== instead);
    const id = await atOnce(owner, async () => {
      if (instead) await end(owner, instead.id, 'rescheduled');
      return put(owner, wished);
    });
    expect(id !== undefined).toBe(!rest.some((other) => isInTheWay(wished, other)));
    return id === undefined ? stands : [...rest, { ...wished, id, isHeld: false }];
  }

  it('one after the other, those and only those are refused that are in the way of another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        await clear();
        let stands: readonly Booked[] = [];
        for (const one of steps) stands = await follow(stands, one);
        expect(await numberOf(OVERLAPS)).toBe(0);
        expect(await numberOf(WRONGED)).toBe(0);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('four at once, nothing and nobody is booked twice, and somebody always wins', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 8, maxLength: 24 }), async (wishes) => {
        await clear();
        const waiting = wishes.values();
        const done: (string | undefined)[] = [];
        const work = async (client: Client) => {
          for (const one of waiting) done.push(await atOnce(client, () => put(client, one)));
        };
        await Promise.all(clients.map(work));
        expect(done.filter((id) => id !== undefined).length).toBeGreaterThan(0);
        expect(await numberOf(OVERLAPS)).toBe(0);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});
