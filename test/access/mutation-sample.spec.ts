import { makeRowWorld, type RowWorld } from './rows/row-world';
import { isNoticed, policyMutants } from './mutants/try-policies';
describe('x', () => {
  let world: RowWorld;
  beforeAll(async () => {
    world = await makeRowWorld();
  });
  afterAll(() => world.close());
  it('y', async () => {
    const mutants = await policyMutants(world);
    const survivors: string[] = [];
    for (const m of mutants)
      if (!(await isNoticed(world, m))) survivors.push(`${m.table} ${m.policy} ${m.what}`);
    console.log(mutants.length, survivors.length, survivors.join('\n'));
  }, 600000);
});
