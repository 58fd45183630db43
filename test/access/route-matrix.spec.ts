import { RouteDirectory } from '../../src/platform/http/route-directory';
import { makeWorld, type World } from '../support/world';
import { breachesOf, cellsOf, type Cell } from './cells';
import { ROUTE_LAWS } from './expectations/routes';
import { isLong, sampleOf } from './sample';

/** How many of the cells that refuse are asked in the short form; those that allow are all asked. */
const REFUSALS = 1200;

/** Milliseconds after which a matrix that hangs ends; the long form asks every cell. */
const LIMIT = isLong ? 3_600_000 : 300_000;

describe('route × role × relation, asked over HTTP', () => {
  let world: World;

  beforeAll(async () => {
    world = await makeWorld();
  }, 60_000);

  afterAll(() => world.close());

  it('has an expectation for every route, and a route for every expectation', () => {
    const declared = world.test.app.get(RouteDirectory).all.map(({ method, path }) => `${method} ${path}`);
    const expected = ROUTE_LAWS.map(({ route }) => route);
    expect([...new Set(expected)].sort()).toEqual([...new Set(declared)].sort());
  });

  it('knows every role and every relation', () => {
    const cells = cellsOf(world, ROUTE_LAWS);
    expect(new Set(cells.map(({ actor }) => actor?.role)).size).toBe(19);
    expect(cells.length).toBeGreaterThan(8_000);
  });

  const refuses = ({ expected }: Cell) => expected !== 'open' && expected !== 'barred';

  it(
    'is as the law says wherever somebody may do something',
    async () => {
      const cells = cellsOf(world, ROUTE_LAWS).filter((cell) => !refuses(cell));
      expect(await breachesOf(world, cells)).toEqual([]);
    },
    LIMIT,
  );

  it(
    'is as the law says wherever somebody is refused',
    async () => {
      const cells = cellsOf(world, ROUTE_LAWS).filter(refuses);
      expect(await breachesOf(world, isLong ? cells : sampleOf(cells, REFUSALS))).toEqual([]);
    },
    LIMIT,
  );
});
