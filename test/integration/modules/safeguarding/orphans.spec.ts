import { newId } from '../../../../src/kernel/ids';
import { bodyOf } from '../../../support/journey';
import { orphanedConcerns, TABLE_OF } from '../../../support/orphans';
import { rowsOf } from '../../../support/rows';
import { makeWorld, type World } from '../../../support/world';
import { toldConcern, type MadeConcern } from '../../../support/world/make-concerns';
import type { AboutKind } from '../../../../src/modules/safeguarding/domain/concern';

describe('what concerns are about', () => {
  let world: World;

  beforeAll(async () => {
    world = await makeWorld();
  }, 60_000);
  afterAll(() => world.close());

  const raise = async (told: object): Promise<string> => {
    const { caller } = world.who('child-inspector', 'police');
    return bodyOf<MadeConcern>(await caller.post('/v1/concerns', toldConcern(world.test, told)), 201).id;
  };
  const someOf = async (table: string): Promise<string> => {
    const [row] = await rowsOf<{ id: string }>(world.test, `select id from ${table} limit 1`);
    if (!row) throw new Error(`${table} is empty`);
    return row.id;
  };

  it('exists wherever the world raised one', async () => {
    expect(await orphanedConcerns(world.test)).toEqual([]);
  });

  it.each(Object.entries(TABLE_OF) as [AboutKind, string][])(
    'is found when it is a %s',
    async (kind, table) => {
      await raise({ about: { kind, id: await someOf(table) } });
      expect(await orphanedConcerns(world.test)).toEqual([]);
    },
  );

  it('would be missed: a child, or a file of any kind, that leads nowhere', async () => {
    const lost = [await raise({ childId: newId() })];
    for (const kind of Object.keys(TABLE_OF)) lost.push(await raise({ about: { kind, id: newId() } }));
    expect(await orphanedConcerns(world.test)).toEqual(lost.sort());
  });
});
