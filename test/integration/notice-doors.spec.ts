import { inContext, NOW, type Context, type ContextName } from '../access/rows/contexts';
import { makeRowWorld, type RowWorld } from '../access/rows/row-world';

type Door = readonly [name: string, job: string, text: (world: RowWorld) => string];

/** Each door, the job that it is open to, and whether it did nothing when it was tried. Each has something to do. */
const DOORS: readonly Door[] = [
  [
    'queue_notices',
    'job:queue-notices',
    () => `taken + queued = 0 as shut from notifications.queue_notices('[]', 9)`,
  ],
  ['addresses_due', 'job:relay-notices', () => 'count(*) = 0 as shut from notifications.addresses_due()'],
  [
    ...(['claim_deliveries', 'job:relay-notices'] as const),
    ({ webhooks: { active } }) => `count(*) = 0 as shut from notifications.claim_deliveries('${active}', 9)`,
  ],
  [
    ...(['settle_deliveries', 'job:relay-notices'] as const),
    ({ webhooks: { waiting: id } }) => {
      const result = { id, at: NOW, took_ms: 1, outcome: 'delivered', status: 204 };
      return `notifications.settle_deliveries('${JSON.stringify([result])}') = 0 as shut`;
    },
  ],
  ['purge_notices', 'job:purge-notices', () => 'notifications.purge_notices() = 0 as shut'],
  ['take_readers', 'job:mail-notices', () => 'count(*) = 0 as shut from notifications.take_readers(9)'],
  [
    ...(['look_as', 'job:mail-notices'] as const),
    ({ contexts }) => `count(*) = 0 as shut from notifications.look_as('${contexts.holder.account}')`,
  ],
  [
    ...(['note_written', 'job:mail-notices'] as const),
    ({ contexts }) => `notifications.note_written('${contexts.holder.account}', '{}', null) = 0 as shut`,
  ],
];

describe('the doors by which notices are relayed', () => {
  let world: RowWorld;

  beforeAll(async () => {
    world = await makeRowWorld();
    await world.owner.query('update notifications.delivery set lane = id');
    const long = `update notifications.delivery set updated_at = updated_at - interval '91 days' where state = 'delivered'`;
    await world.owner.query(long);
  }, 60_000);
  afterAll(() => world.close());

  const asked = async (context: Context, text: string, values: unknown[] = []) =>
    inContext(world.app, context, async () => (await world.app.query<object>(text, values)).rows);
  const asJob = (job: string): Context => ({ ...world.contexts.job, job });

  it.each(DOORS)('are shut to people and to other jobs: %s', async (_, job, textOf) => {
    const text = `select ${textOf(world)}`;
    for (const context of Object.values(world.contexts))
      expect([context.name, await asked(context, text)]).toEqual([context.name, [{ shut: true }]]);
    expect(await asked(asJob(job), text)).toEqual([{ shut: false }]);
  });

  it.each(['may_know(uuid, text[], text, uuid, text[], text[])'])(
    'are not to be walked around by %s',
    async (name) => {
      const text = `select has_function_privilege('diversion_app', 'notifications.${name}', 'execute') as may`;
      expect((await world.owner.query<{ may: boolean }>(text)).rows).toEqual([{ may: false }]);
    },
  );

  it('take an event once, and lay it down for whom its file is open to', async () => {
    const { owner, first } = world;
    const topics = JSON.stringify([
      { type: 'child.registered.v1', file: 'referral', place: 'subject', levels: ['record'] },
    ]);
    await owner.query(`update notifications.endpoint set event_types = '{child.registered.v1}'`);
    await owner.query(`update platform.outbox set subject_id = $1`, [first.referral]);
    const rows = await inContext(world.app, asJob('job:queue-notices'), async () => {
      const queue = () =>
        world.app.query<object>('select taken, queued from notifications.queue_notices($1, 9)', [topics]);
      return [...(await queue()).rows, ...(await queue()).rows];
    });
    // The address that is removed is told nothing; the paused one later.
    expect(rows).toEqual([
      { taken: 1, queued: 2 },
      { taken: 0, queued: 0 },
    ]);
  });

  it('hand out no message for an address that rests, and no more than is asked for', async () => {
    const { owner, webhooks } = world;
    const text = 'select count(*)::int as n from notifications.claim_deliveries($1, $2)';
    const claim = (most: number) => asked(asJob('job:relay-notices'), text, [webhooks.active, most]);
    expect(await claim(0)).toEqual([{ n: 0 }]);
    const rest = `update notifications.endpoint set rests_until = $2::timestamptz + $3::interval where id = $1`;
    await owner.query(rest, [webhooks.active, NOW, '1 second']);
    expect(await claim(9)).toEqual([{ n: 0 }]);
    await owner.query(rest, [webhooks.active, NOW, '0 seconds']);
    expect(await claim(9)).toEqual([{ n: 1 }]);
  });

  it('hand out nothing of one address for another', async () => {
    const text = 'select count(*)::int as n from notifications.claim_deliveries($1, 9)';
    expect(await asked(asJob('job:relay-notices'), text, [world.webhooks.removed])).toEqual([{ n: 0 }]);
  });

  it('let an address rest as long as it was asked for, until it takes what it is told', async () => {
    const { webhooks } = world;
    const settle = (more: object) => {
      const result = { id: webhooks.waiting, at: NOW, took_ms: 1, status: null, next_at: NOW, ...more };
      return inContext(world.app, asJob('job:relay-notices'), async () => {
        const text = 'select notifications.settle_deliveries($1)';
        await world.app.query(text, [JSON.stringify([result])]);
        const due = 'select count(*)::int as n from notifications.claim_deliveries($1, 9)';
        return (await world.app.query<{ n: number }>(due, [webhooks.active])).rows[0]?.n;
      });
    };
    const later = new Date(new Date(NOW).getTime() + 1000).toISOString();
    expect(await settle({ outcome: 'timed-out', rests_until: later })).toBe(0);
    expect(await settle({ outcome: 'refused', rests_until: null })).toBe(1);
  });

  it('hand out no message of a file that is not open any more', async () => {
    const { owner, first, contexts, webhooks } = world;
    const text = 'select id from notifications.claim_deliveries($1, 9)';
    const claim = () => asked(asJob('job:relay-notices'), text, [webhooks.active]);
    expect(await claim()).toEqual([{ id: webhooks.waiting }]);
    const narrowed = `update children.need_to_know set for_roles = $3 where file_id = $1 and grantee_id = $2`;
    await owner.query(narrowed, [first.referral, contexts.authority.agency, ['judge']]);
    expect(await claim()).toEqual([]);
  });

  it('give another secret to who administers, and to nobody else', async () => {
    const open: ContextName[] = [];
    const text = `select notifications.rotate_secret($1, 1, '\\x01', '2026-07-01') as done`;
    for (const context of Object.values(world.contexts)) {
      const done = await asked(context, text, [world.webhooks.active]).catch(() => [{ done: false }]);
      if ((done as { done: boolean }[])[0]?.done) open.push(context.name);
    }
    expect(open).toEqual(['administrator']);
  });
});
