import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { Clinic, type Referred } from '../support/clinic';
import { bodyOf, draftReferral, recordConditions } from '../support/journey';

interface Changed {
  readonly items: readonly { readonly id: string; readonly deadlines: readonly { readonly at: string }[] }[];
  readonly next: string;
}

const REFUSAL = { reasons: 'Too grave.', legalBasis: 'pilot-memorandum-2007', reasonCode: 'other' };

describe('Changes in the window of who referred, while somebody reads', () => {
  let world: Clinic;
  let referred: Referred;

  beforeAll(async () => {
    world = await Clinic.begin();
  }, 60_000);

  beforeEach(async () => {
    referred = await world.referred();
  });

  afterAll(() => world.close());

  const read = async (query: string): Promise<Changed> => {
    const answer = await world.cast.inspector.for('intake').get(`/v1/referral-status/changes?${query}`);
    return bodyOf<Changed>(answer, 200);
  };

  /** From where a reader goes on that has read all there was, and some time later has read nothing new. */
  async function upToNow(): Promise<string> {
    const { next } = await read('limit=200');
    world.test.clock.advance({ seconds: 90 });
    return (await read(`cursor=${next}`)).next;
  }

  /** Another transaction of the product that begins now; whoever commits it says when. */
  async function begun(): Promise<Client> {
    const client = new Client({ connectionString: world.test.database.ownerUrl });
    await client.connect();
    await client.query('begin');
    await client.query(`select set_config('app.now', $1, true)`, [world.test.clock.now().toISOString()]);
    return client;
  }

  const prolong = (client: Client, { referralId }: Referred) =>
    client.query(`update referrals.referral set due_at = due_at + interval '1 day' where id = $1`, [
      referralId,
    ]);

  /** Until somebody waits for what that transaction holds. */
  async function waitsForLock(client: Client): Promise<void> {
    const text = `select 1 from pg_locks l where not l.granted and l.locktype = 'advisory'
      and pg_backend_pid() = any (pg_blocking_pids(l.pid))`;
    while ((await client.query(text)).rowCount === 0) await setTimeout(20);
  }

  async function commit(client: Client): Promise<void> {
    await client.query('commit');
    await client.end();
  }

  const refuse = async ({ referralId }: Referred) =>
    bodyOf(await world.cast.prosecutor.act(`/v1/referrals/${referralId}`, 'refuse', REFUSAL), 200);

  it('tell of one that was under way longer than another which was read already, from page to page', async () => {
    const other = await world.referred();
    const cursor = await upToNow();
    const late = await begun();
    await prolong(late, referred);
    world.test.clock.advance({ seconds: 10 });
    await refuse(other);
    const first = await read(`limit=1&cursor=${cursor}`);
    expect(first.items.map(({ id }) => id)).toEqual([other.referralId]);
    await commit(late);
    world.test.clock.advance({ seconds: 90 });
    const second = await read(`limit=1&cursor=${first.next}`);
    const third = await read(`cursor=${second.next}`);
    const told = [...second.items, ...third.items].map(({ id }) => id);
    expect(told).toContain(referred.referralId);
  });

  it('tell of both where two change one referral at once, and who began first ends last', async () => {
    const cursor = await upToNow();
    const late = await begun();
    world.test.clock.advance({ seconds: 10 });
    const soon = await begun();
    await prolong(soon, referred);
    const waits = prolong(late, referred);
    await commit(soon);
    const first = await read(`limit=1&cursor=${cursor}`);
    const dueOf = ({ items }: Changed) => items.at(-1)!.deadlines[0]!.at;
    await waits;
    await commit(late);
    world.test.clock.advance({ seconds: 90 });
    const second = await read(`limit=1&cursor=${first.next}`);
    const third = await read(`cursor=${second.next}`);
    const days = (Date.parse(dueOf(third)) - Date.parse(dueOf(first))) / 86_400_000;
    expect(days).toBe(1);
  });

  /** The child is referred a second time, after the first referral was taken back. */
  async function referredAgain({ referralId, intakeId }: Referred): Promise<string> {
    const { inspector } = world.cast;
    const mistaken = { reasonCode: 'entered-in-error' };
    bodyOf(await inspector.act(`/v1/referrals/${referralId}`, 'withdraw', mistaken), 200);
    const { id } = await draftReferral(world.cast, intakeId);
    await recordConditions(inspector, world.test, id);
    bodyOf(await inspector.act(`/v1/referrals/${id}`, 'submit'), 200);
    return id;
  }

  it('come about where two change several referrals of one intake at once, in opposite order', async () => {
    const { referralId: first, intakeId } = referred;
    const second = await referredAgain(referred);
    const [one, other] = [await begun(), await begun()];
    const touch = (client: Client, id: string) =>
      client.query('update referrals.referral set due_at = due_at where id = $1', [id]);
    const followed = (client: Client) => client.query('set constraints all immediate');
    await touch(one, [first, second].sort()[1]!);
    await followed(one);
    await other.query('update intake.intake set decision = decision where id = $1', [intakeId]);
    const waits = followed(other);
    await waitsForLock(one);
    await touch(one, [first, second].sort()[0]!);
    await commit(one);
    await waits;
    await commit(other);
  });
});
