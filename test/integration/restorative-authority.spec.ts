import { inContext, type ContextName } from '../access/rows/contexts';
import { makeRowWorld, type RowWorld } from '../access/rows/row-world';

describe('the authority on whose decision a restorative agreement rests', () => {
  let world: RowWorld;

  beforeEach(async () => {
    world = await makeRowWorld();
  }, 60_000);
  afterEach(() => world.close());

  const ask = async (by: ContextName, text: string, values: unknown[] = []) =>
    inContext(world.app, world.contexts[by], async () => (await world.app.query<object>(text, values)).rows);
  const authority = async (by: ContextName = 'centre') => {
    const [row] = await ask(by, 'select restorative.deciding_authority($1) as id', [world.cases.first]);
    return (row as { id: string | null }).id;
  };
  const restsOn = (order: string) =>
    world.owner.query(
      `update cases.case_file set basis = 'order', referral_id = null, order_id = $2, latest_end_on = '2026-12-01' where id = $1`,
      [world.cases.first, order],
    );
  /** Who is shown the agreement that was proposed on the case of the first child. */
  const shownTo = async (): Promise<string[]> => {
    const names: string[] = [];
    for (const { name } of Object.values(world.contexts))
      if (
        (await ask(name, 'select 1 from restorative.to_sign() where id = $1', [world.processes.met])).length
      )
        names.push(name);
    return names;
  };

  it('is named to the centre that works on the case, and to nobody else', async () => {
    const told: string[] = [];
    for (const { name } of Object.values(world.contexts)) if (await authority(name)) told.push(name);
    expect(told).toEqual(['centre']);
    expect(await authority()).toBe(world.contexts.authority.agency);
  });

  it('is the one that the referral was addressed to anew, and not the one before', async () => {
    const { owner, contexts, first } = world;
    await owner.query('update referrals.referral set authority_agency_id = $2 where id = $1', [
      ...[first.referral, contexts.reviewer.agency],
    ]);
    expect(await authority()).toBe(contexts.reviewer.agency);
    expect(await shownTo()).toEqual(['reviewer']);
  });

  it('is who ordered, where the work rests on an order', async () => {
    await restsOn(world.orders.elsewhere);
    expect(await authority()).toBe(world.contexts.reviewer.agency);
    expect(await shownTo()).toEqual(['reviewer']);
  });

  it('is the court that has the order before it, once who ordered has referred it there', async () => {
    await restsOn(world.orders.running);
    expect(await authority()).toBe(world.contexts.authority.agency);
    expect(await shownTo()).toEqual(['authority']);
  });

  it('alone is shown what it signs, and only while it holds the file of its decision', async () => {
    const { owner, contexts, first } = world;
    expect(await shownTo()).toEqual(['authority']);
    await owner.query(
      'update children.need_to_know set ended_at = $3 where file_id = $1 and grantee_id = $2',
      [...[first.referral, contexts.authority.agency, '2026-06-01T09:00:00Z']],
    );
    expect(await shownTo()).toEqual([]);
  });

  it('is shown no process before something is proposed, nor one that has ended', async () => {
    const { processes } = world;
    const rows = await ask('authority', 'select id from restorative.to_sign()');
    const ids = rows.map((row) => (row as { id: string }).id);
    expect(ids).toContain(processes.agreed);
    for (const other of [processes.prepared, processes.ended, processes.between, processes.ofSecond])
      expect(ids).not.toContain(other);
  });

  it('is shown what is promised, and to whom of those harmed by no column', async () => {
    const { processes } = world;
    const [promise] = await ask('authority', 'select * from restorative.promises_to_sign($1)', [
      processes.met,
    ]);
    expect(Object.keys(promise ?? {}).sort()).toEqual(
      ['amount', 'due_on', 'hours', 'id', 'kind_code', 'state', 'words'].sort(),
    );
    for (const name of ['reviewer', 'holder', 'stranger'] as const)
      expect(await ask(name, 'select * from restorative.promises_to_sign($1)', [processes.met])).toEqual([]);
  });
});
