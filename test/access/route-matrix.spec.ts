import { RouteDirectory } from '../../src/platform/http/route-directory';
import { makeWorld, type World } from '../support/world';
import { breachesOf, cellsOf } from './cells';
import { ROUTE_LAWS } from './expectations/routes';

describe('route × role × relation, asked over HTTP', () => {
  let world: World;

  beforeAll(async () => {
    world = await makeWorld();
  }, 120_000);

  afterAll(() => world.close());

  it('has an expectation for every route, and a route for every expectation', () => {
    const declared = world.test.app.get(RouteDirectory).all.map(({ method, path }) => `${method} ${path}`);
    expect([...new Set(ROUTE_LAWS.map(({ route }) => route))].sort()).toEqual([...new Set(declared)].sort());
  });

  it('is as the law says in every cell', async () => {
    const cells = cellsOf(world, ROUTE_LAWS);
    const t = Date.now();
    const breaches = await breachesOf(world, cells);
    const n: Record<string, number> = {};
    for (const c of cells) n[c.expected] = (n[c.expected] ?? 0) + 1;
    console.log(cells.length, Date.now() - t, n);
    expect(breaches).toEqual([]);
  }, 600_000);
});
