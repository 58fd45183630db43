import { consentRow } from '../access/rows/consent-rows';
import { inContext, type ContextName } from '../access/rows/contexts';
import { putRow } from '../access/rows/put-row';
import { makeRowWorld, type RowWorld } from '../access/rows/row-world';

const LAST_DAY = '2026-09-01';

describe('until when a child agrees to take part', () => {
  let world: RowWorld;

  beforeAll(async () => {
    world = await makeRowWorld();
    const { owner, cases, first, contexts } = world;
    const said = consentRow(first.child, { kind: 'case', id: cases.first }, contexts.holder);
    const word = { ...said, purpose: 'participate', person: 'child', representative_id: null };
    const last = { decided_at: '2026-07-01T00:00:00Z', needs_representative: false, valid_until: LAST_DAY };
    await putRow(owner, 'children.consent', { ...word, ...last });
    await owner.query(`update cases.case_file set basis = 'diversion', state = 'in-delivery' where id = $1`, [
      cases.first,
    ]);
  }, 60_000);

  afterAll(() => world.close());

  /** Whom the database answers. */
  const told = async (asks: () => Promise<boolean>): Promise<string[]> => {
    const names: ContextName[] = [];
    for (const context of Object.values(world.contexts))
      if (await inContext(world.app, context, asks)) names.push(context.name);
    return names.sort();
  };

  it('is told to who sees the case in its centre, and to nobody else', async () => {
    const names = await told(async () => {
      const text = 'select cases.agreed_until($1)::text as day';
      const { rows } = await world.app.query<{ day: string | null }>(text, [world.cases.first]);
      return rows[0]?.day === LAST_DAY;
    });
    expect(names).toEqual(['centre']);
  });

  it.each([
    ['on that day', LAST_DAY, ['centre']],
    ['on the day before', '2026-08-31', []],
  ])('lies on the desk of the coordinators of its centre, %s', async (_, until, expected) => {
    const names = await told(async () => {
      const text = 'select 1 from cases.agreed_only_until($1) where case_id = $2';
      return (await world.app.query(text, [until, world.cases.first])).rowCount === 1;
    });
    expect(names).toEqual(expected);
  });
});
