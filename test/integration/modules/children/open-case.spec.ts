import { newId } from '../../../../src/kernel/ids';
import { inContext, PERSON_NAMES, type ContextName } from '../../../access/rows/contexts';
import { makeRowWorld, type RowWorld } from '../../../access/rows/row-world';

const DENIED = { code: '42501' };

describe('that a case is open', () => {
  let world: RowWorld;

  beforeAll(async () => {
    world = await makeRowWorld();
  }, 60_000);

  afterAll(() => world.close());

  const signal = (by: ContextName, agency: string, basis: readonly [kind: string, id: string]) =>
    inContext(world.app, world.contexts[by], async () => {
      const values = [newId(), world.first.child, agency, ...basis];
      await world.app.query('select children.signal_open_case($1, $2, $3, $4, $5)', values);
      const sql = 'select agency_id from children.open_cases_of($1)';
      return (await world.app.query<{ agency_id: string }>(sql, [[world.first.child]])).rows;
    });

  it('is known to those who meet the child and hold it, and to nobody else', async () => {
    const knowing: string[] = [];
    for (const name of [...PERSON_NAMES, 'nobody', 'job'] as const) {
      const { rows } = await inContext(world.app, world.contexts[name], () =>
        world.app.query('select * from children.open_cases_of($1)', [
          [world.first.child, world.second.child],
        ]),
      );
      if (rows.length > 0) knowing.push(name);
      if (name === 'holder')
        expect(rows).toEqual([{ child_id: world.first.child, agency_id: world.contexts.centre.agency }]);
    }
    expect(knowing).toEqual(['holder', 'colleague', 'person', 'status', 'stranger']);
  });

  it('is said by an agency of itself, when it holds the child and the file it rests on', async () => {
    const { centre, status, stranger } = world.contexts;
    const own = ['referral', world.first.referral] as const;
    expect(await signal('centre', centre.agency, own)).toBeDefined();
    await expect(signal('status', status.agency, own)).rejects.toMatchObject(DENIED);
    await expect(signal('stranger', stranger.agency, own)).rejects.toMatchObject(DENIED);
    await expect(signal('nobody', centre.agency, own)).rejects.toMatchObject(DENIED);
  });

  it('rests on no file that nobody knows, and on none of another child', async () => {
    const { centre } = world.contexts;
    await expect(signal('centre', centre.agency, ['case', newId()])).rejects.toMatchObject(DENIED);
    const foreign = ['referral', world.second.referral] as const;
    await expect(signal('centre', centre.agency, foreign)).rejects.toMatchObject(DENIED);
  });

  it('is said of another agency only by who holds the record of the file it rests on', async () => {
    const { authority } = world.contexts;
    const own = ['referral', world.first.referral] as const;
    expect(await signal('holder', authority.agency, own)).toContainEqual({ agency_id: authority.agency });
    await expect(signal('identity', authority.agency, own)).rejects.toMatchObject(DENIED);
    await expect(signal('holder', authority.agency, ['case', newId()])).rejects.toMatchObject(DENIED);
  });

  it('names the agency anew when it is said again on the same basis', async () => {
    const { holder, authority, centre } = world.contexts;
    const basis = ['referral', world.first.referral] as const;
    const rows = await inContext(world.app, holder, async () => {
      for (const agency of [holder.agency, authority.agency])
        await world.app.query('select children.signal_open_case($1, $2, $3, $4, $5)', [
          newId(),
          world.first.child,
          agency,
          ...basis,
        ]);
      return (
        await world.app.query<{ agency_id: string }>('select agency_id from children.open_cases_of($1)', [
          [world.first.child],
        ])
      ).rows;
    });
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(
      expect.arrayContaining([{ agency_id: authority.agency }, { agency_id: centre.agency }]),
    );
  });

  it('tells nobody since when it is, who asks for day after day', async () => {
    for (const name of ['holder', 'centre', 'nobody'] as const)
      await expect(
        inContext(world.app, world.contexts[name], () =>
          world.app.query(`select children.was_supported_on($1, '{2026-01-01}')`, [world.first.child]),
        ),
      ).rejects.toMatchObject(DENIED);
  });

  it('ends by a word of the agency to call, and of no other that holds nothing of it', async () => {
    const {
      rows: [row],
    } = await world.owner.query<{ basis_id: string }>(
      'select basis_id from children.open_case where child_id = $1 and until is null',
      [world.first.child],
    );
    const endedBy = (name: ContextName) =>
      inContext(world.app, world.contexts[name], async () => {
        await world.app.query(`select children.end_open_case('case', $1)`, [row?.basis_id]);
        const sql = `select count(*)::int as open from children.open_case where basis_id = $1 and until is null`;
        return (await world.app.query<{ open: number }>(sql, [row?.basis_id])).rows[0]?.open;
      });
    expect(await endedBy('centre')).toBe(0);
    const { rows } = await inContext(world.app, world.contexts.holder, async () => {
      await world.app.query(`select children.end_open_case('case', $1)`, [row?.basis_id]);
      return world.app.query('select 1 from children.open_cases_of($1)', [[world.first.child]]);
    });
    expect(rows).toHaveLength(1);
  });
});
