import { Client } from 'pg';
import { Clinic, type Referred } from '../support/clinic';
import { bodyOf } from '../support/journey';

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
});
