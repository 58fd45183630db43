import { newId } from '../../src/kernel/ids';
import { inContext, type ContextName } from '../access/rows/contexts';
import { consentRow } from '../access/rows/consent-rows';
import { putRow } from '../access/rows/put-row';
import { makeRowWorld, type RowWorld } from '../access/rows/row-world';

describe('the doors by which a case goes to another centre', () => {
  let world: RowWorld;

  beforeAll(async () => {
    world = await makeRowWorld();
    const { owner, contexts, cases } = world;
    // Who coordinates there works on cases as well.
    await owner.query(
      `update access.assignment set roles = roles || array['case-worker'] where account_id = $1`,
      [contexts.identity.account],
    );
    // Of what is over it is told who came.
    await owner.query(`update sessions.session set state = 'held' where id = $1`, [
      world.sessions.besideConflict,
    ]);
    await owner.query(`update transfers.transfer set case_id = $1 where reason_code = 'gone'`, [cases.first]);
  }, 60_000);

  afterAll(() => world.close());

  /** Who is answered what is asked for; what is refused leaves nothing behind. */
  const openTo = async (asks: (name: ContextName) => Promise<boolean>): Promise<string[]> => {
    const open: string[] = [];
    for (const context of Object.values(world.contexts)) {
      const isOpen = await inContext(world.app, context, () => asks(context.name).catch(() => false));
      if (isOpen) open.push(context.name);
    }
    return open;
  };

  const idOf = async (reason: string) => {
    const text = 'select id from transfers.transfer where reason_code = $1';
    return (await world.owner.query<{ id: string }>(text, [reason])).rows[0]!.id;
  };

  const accept = async (reason: string, version: number, worker: string) => {
    const id = await idOf(reason);
    return openTo(async () => {
      const text = `select transfers.accept($1, $2, $3, 'centre-coordinator') as why`;
      const { rows } = await world.app.query<{ why: string | null }>(text, [id, version, worker]);
      return rows[0]!.why === null;
    });
  };

  /** Another account of the centre that is asked. */
  const colleagueOf = async (role: string): Promise<string> => {
    const id = newId();
    const { identity } = world.contexts;
    await world.owner.query(
      `insert into access.staff_account select (jsonb_populate_record(s, jsonb_build_object('id', $1::text, 'sign_in_name', $1::text))).*
       from access.staff_account s where s.id = $2`,
      [id, identity.account],
    );
    await world.owner.query(
      `insert into access.assignment select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(),
         'account_id', $1::text, 'roles', array[$3::text]))).* from access.assignment a where a.account_id = $2`,
      [id, identity.account, role],
    );
    return id;
  };

  it('accept for the coordinators of the centre that is asked, and for nobody else', async () => {
    expect(await accept('coming', 1, world.contexts.identity.account)).toEqual(['identity']);
  });

  it('accept for nobody who has seen another version, who is in conflict, or where it was answered', async () => {
    const { identity } = world.contexts;
    expect(await accept('coming', 0, identity.account)).toEqual([]);
    expect(await accept('in-conflict', 1, identity.account)).toEqual([]);
    expect(await accept('in-conflict', 1, await colleagueOf('case-worker'))).toEqual([]);
    const answered = `update transfers.transfer set state = 'declined', answered_by = asked_by, answered_at = asked_at,
      end_reason = 'no-capacity', next_step = 'ask-another-centre' where reason_code = 'coming'`;
    await world.owner.query('begin');
    await world.owner.query(answered);
    await world.owner.query('commit');
    expect(await accept('coming', 1, identity.account)).toEqual([]);
    await world.owner
      .query(`update transfers.transfer set state = 'asked', answered_by = null, answered_at = null,
      end_reason = null, next_step = null where reason_code = 'coming'`);
  });

  it('accept with nobody who works on no case there', async () => {
    expect(await accept('coming', 1, world.contexts.centre.account)).toEqual([]);
    expect(await accept('coming', 1, world.contexts.label.account)).toEqual([]);
    expect(await accept('coming', 1, await colleagueOf('facilitator'))).toEqual([]);
  });

  it.each([
    ['as it was seen', 1, ['centre']],
    ['as it was before', 0, []],
  ] as const)('take note of an answer for whose request it was, %s', async (_, version, whom) => {
    const id = await idOf('gone');
    const open = await openTo(async () => {
      const text = 'select transfers.settle($1, $2) as done';
      return (await world.app.query<{ done: boolean }>(text, [id, version])).rows[0]!.done;
    });
    expect(open).toEqual(whom);
  });

  it.each([
    [
      'took it back',
      { state: 'withdrawn', withdrawn_at: '2026-06-01T10:00:00Z', withdrawn_by: 'person' },
      true,
    ],
    ['still agrees', {}, false],
  ] as const)('let a request lapse for who wrote down that the child %s', async (_, difference, does) => {
    const { contexts, cases, first } = world;
    const by = contexts.analyst;
    const given = consentRow(first.child, { kind: 'case', id: cases.first }, by);
    const writer = does ? { withdrawal_recorded_by: by.account } : {};
    await putRow(world.owner, 'children.consent', {
      ...given,
      purpose: 'transfer',
      ...difference,
      ...writer,
    });
    const open = await openTo(async () => {
      const text = 'select 1 from transfers.lapse_with_consent($1)';
      return (await world.app.query(text, [given['id']])).rowCount === 1;
    });
    await world.owner.query('delete from children.consent where id = $1', [given['id']]);
    expect(open).toEqual(does ? ['analyst'] : []);
  });

  it.each([
    `cases.move_to_centre('{case}', '{agency}', '{account}', 'centre-coordinator')`,
    `transfers.lapse('{case}', 'work-ended')`,
    `sessions.is_all_told('{case}')`,
  ])('are the only way: nobody calls %s', async (call) => {
    const { cases, contexts } = world;
    const { account, agency } = contexts.identity;
    const text = call
      .replace('{case}', cases.first)
      .replace('{agency}', agency)
      .replace('{account}', account);
    const refusals = await openTo(() =>
      world.app.query(`select ${text}`).then(
        () => true,
        (error: unknown) => (error as { code?: string }).code !== '42501',
      ),
    );
    expect(refusals).toEqual([]);
  });
});
