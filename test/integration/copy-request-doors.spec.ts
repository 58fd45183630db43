import { inContext, NOW, type ContextName } from '../access/rows/contexts';
import { makeRowWorld, type RowWorld } from '../access/rows/row-world';

interface Known {
  readonly id: string;
  readonly what: string;
  readonly centre: string;
}

describe('the doors by which a copy is asked for and given', () => {
  let world: RowWorld;

  beforeAll(async () => {
    world = await makeRowWorld();
  }, 60_000);

  afterAll(() => world.close());

  const requests = async (what: readonly string[]): Promise<Known[]> => {
    const text = `select id, what, centre_agency_id as centre from legal_clinic.copy_request where what = any ($1) order by what`;
    return (await world.owner.query<Known>(text, [what])).rows;
  };

  /** What was done as the owner is undone. */
  const tried = async (act: () => Promise<void>): Promise<void> => {
    await world.owner.query('begin');
    try {
      await act();
    } finally {
      await world.owner.query('rollback');
    }
  };

  /** To whom it is said that the copy may be given. */
  const toldTo = async (what: string): Promise<ContextName[]> => {
    const [request] = await requests([what]);
    const told: ContextName[] = [];
    for (const context of Object.values(world.contexts))
      await inContext(world.app, context, async () => {
        const text = 'select legal_clinic.may_be_copied($1) as may';
        const { rows } = await world.app.query<{ may: boolean }>(text, [request!.id]);
        if (rows[0]!.may) told.push(context.name);
      });
    return told;
  };

  it('say to who coordinates the centre alone that the lawyer may be told, and to nobody when the word has run out', async () => {
    expect(await toldTo('asked')).toEqual(['centre']);
    expect(await toldTo('asked-run-out')).toEqual([]);
    expect(await toldTo('to-other-centre')).not.toContain('centre');
    expect(await toldTo('to-police')).toEqual([]);
  });

  it('are shut to who holds no live mandate', async () => {
    const answers = new Set<string>();
    for (const context of Object.values(world.contexts))
      await inContext(world.app, context, async () => {
        const text = `select legal_clinic.ask_copy(gen_random_uuid(), $1, 'plan', '{}') as why`;
        const { rows } = await world.app.query<{ why: string }>(text, [world.mandates.given]);
        answers.add(rows[0]!.why);
      });
    expect([...answers]).toEqual(['unknown']);
  });

  it('take along what was not answered when the case goes on elsewhere, and leave what was', () =>
    tried(async () => {
      const { cases, contexts } = world;
      const move = 'update cases.case_file set centre_agency_id = $2 where id = $1';
      await world.owner.query(`select set_config('app.now', $1, true), set_config('app.account', $2, true)`, [
        ...[NOW, contexts.identity.account],
      ]);
      await world.owner.query(move, [cases.first, contexts.identity.agency]);
      expect(await requests(['asked', 'given'])).toMatchObject([
        { what: 'asked', centre: contexts.identity.agency },
        { what: 'given', centre: contexts.centre.agency },
      ]);
    }));

  const due = async (job: string): Promise<readonly object[]> => {
    await world.owner.query(`select set_config('app.job', $1, true), set_config('app.now', $2, true)`, [
      job,
      NOW,
    ]);
    const text = 'select subject_id as id, stage, agency_id as agency from legal_clinic.take_due_clocks()';
    return (await world.owner.query<object>(text)).rows;
  };

  it('tell centre and clinic once that an answer is near, and once that it is late', () =>
    tried(async () => {
      const [{ id } = { id: '' }] = await requests(['asked']);
      const at = `update legal_clinic.copy_request set clock_started_at = asked_at, escalates_to = 'centre-coordinator', warn_at = $2,
        due_at = $3 where id = $1`;
      const { centre, defence } = world.contexts;
      const told = (stage: string) =>
        [centre, defence].map(({ agency }) => expect.objectContaining({ id, stage, agency }) as object);
      await world.owner.query(at, [id, '2026-05-30T00:00:00Z', '2026-06-02T00:00:00Z']);
      expect(await due('job:relay-outbox')).toEqual([]);
      expect(await due('job:escalate-clocks')).toEqual(told('near'));
      expect(await due('job:escalate-clocks')).toEqual([]);
      await world.owner.query(at, [id, '2026-05-30T00:00:00Z', '2026-05-31T00:00:00Z']);
      expect(await due('job:escalate-clocks')).toEqual(told('overdue'));
      expect(await due('job:escalate-clocks')).toEqual([]);
    }));
});
