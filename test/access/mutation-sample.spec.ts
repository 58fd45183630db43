import { writeFileSync } from 'node:fs';
import { makeWorld, type World } from '../support/world';
import { flipsOf, PermissionFlipper } from './mutants/flip-permissions';
import { isNoticed, policyMutants } from './mutants/try-policies';
import { makeRowWorld, type RowWorld } from './rows/row-world';
import { sampleOf } from './sample';

/** `npm run mutate` asks for all, and for the table of what became of each. */
const REPORT = process.env['MUTATION_REPORT'];
const chosen = <Item>(items: readonly Item[], most: number): readonly Item[] =>
  REPORT === undefined ? sampleOf(items, most) : items;

/** What became of one mutant; one that nobody noticed has survived. */
interface Outcome {
  readonly group: string;
  readonly mutant: string;
  readonly noticed: boolean;
}

const outcomes: Outcome[] = [];
const survivors = (some: readonly Outcome[]) =>
  some.filter(({ noticed }) => !noticed).map(({ mutant }) => mutant);

afterAll(() => {
  if (REPORT !== undefined) writeFileSync(REPORT, JSON.stringify(outcomes));
});

describe('a weaker row policy', () => {
  let world: RowWorld;

  beforeAll(async () => {
    world = await makeRowWorld();
  }, 60_000);

  afterAll(() => world.close());

  it('turns an assertion red, whatever is taken away', async () => {
    const tried: Outcome[] = [];
    for (const mutant of chosen(await policyMutants(world), 60)) {
      const name = `${mutant.table}, ${mutant.policy}: ${mutant.what}`;
      tried.push({ group: mutant.table, mutant: name, noticed: await isNoticed(world, mutant) });
    }
    outcomes.push(...tried);
    expect(tried.length).toBeGreaterThan(50);
    expect(survivors(tried)).toEqual([]);
  }, 600_000);
});

describe('a permission turned over', () => {
  let world: World;

  beforeAll(async () => {
    world = await makeWorld();
  }, 60_000);

  afterAll(() => world.close());

  it('turns an assertion red, for every role', async () => {
    const flipper = new PermissionFlipper(world);
    const tried: Outcome[] = [];
    for (const flip of chosen(flipsOf(world), 150)) {
      const name = `${flip.permission} ${flip.given ? 'given to' : 'taken from'} ${flip.role}`;
      tried.push({ group: flip.permission, mutant: name, noticed: await flipper.isNoticed(flip) });
    }
    outcomes.push(...tried);
    expect(tried.length).toBeGreaterThan(100);
    expect(survivors(tried)).toEqual([]);
  }, 600_000);
});
