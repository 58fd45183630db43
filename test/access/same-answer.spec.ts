import { Client } from 'pg';
import { newId } from '../../src/kernel/ids';
import { makeWorld, type World } from '../support/world';
import { answerAbout, cellsOf, type Cell } from './cells';
import type { Asked } from './expectations/route-law';
import { ROUTE_LAWS } from './expectations/routes';

/** An answer and what the database was asked for it, without what differs for every request. */
interface Trace {
  readonly status: number;
  readonly body: string;
  readonly headers: string[];
  readonly statements: string[];
}

/** One person for each route and story, to whom the thing is denied by relation. */
const deniedCells = (world: World): Cell[] => {
  const one = new Map<string, Cell>();
  for (const cell of cellsOf(world, ROUTE_LAWS)) {
    const isByPath = cell.law.route.includes(':id');
    const key = `${cell.law.route} ${cell.law.when} ${cell.story}`;
    if (cell.expected === 404 && isByPath && !one.has(key)) one.set(key, cell);
  }
  return [...one.values()];
};

describe('what is denied', () => {
  let world: World;

  beforeAll(async () => {
    world = await makeWorld();
  }, 60_000);

  afterAll(() => world.close());

  const trace = async (cell: Cell, asked: Asked, id: string): Promise<Trace> => {
    const statements: string[] = [];
    const query = jest.spyOn(Client.prototype, 'query');
    const { status, text, headers } = await answerAbout(world, cell, asked, id);
    for (const [statement] of query.mock.calls as unknown as [string | { text: string }][])
      statements.push(typeof statement === 'string' ? statement : statement.text);
    query.mockRestore();
    return { status, statements, body: withoutIds(text, id), headers: headersOf(headers) };
  };

  it('looks on every route as if it did not exist: bytes, headers, statements', async () => {
    const cells = deniedCells(world);
    expect(cells.length).toBeGreaterThan(50);
    const differing: string[] = [];
    for (const cell of cells) {
      // The first to ask for a reference list reads it; that is neither here nor there.
      const asked = cell.law.ask(world, cell.story);
      await trace(cell, asked, newId());
      const denied = await trace(cell, asked, asked.ids![0]!);
      const missing = await trace(cell, asked, newId());
      if (JSON.stringify(denied) !== JSON.stringify(missing))
        differing.push(`${cell.law.route}: ${JSON.stringify({ denied, missing })}`);
    }
    expect(differing).toEqual([]);
  }, 60_000);

  it('looks the same by public number', async () => {
    const stranger = world.who('child-inspector', 'police-far').caller;
    const { number } = world.stories.police.referrals.submitted!;
    const denied = await stranger.post('/v1/referrals/lookup', { number });
    const missing = await stranger.post('/v1/referrals/lookup', { number: 'R-ZZZZ-ZZ' });
    expect(withoutIds(denied.text, number)).toBe(withoutIds(missing.text, 'R-ZZZZ-ZZ'));
  });

  it.each([
    ['an intake', '/v1/referrals', (world: World) => world.stories.police.intake, intakeReference],
    ['a child', '/v1/intakes', (world: World) => world.stories.police.child, childReference],
  ])('looks the same when a body refers to it: %s', async (_, path, idOf, body) => {
    const stranger = world.who('child-inspector', 'police-far').caller;
    const now = world.test.clock.now().toISOString();
    const denied = await stranger.post(path, body(idOf(world), now));
    const missing = await stranger.post(path, body(newId(), now));
    expect(denied.status).toBe(422);
    expect(withoutIds(denied.text, '')).toBe(withoutIds(missing.text, ''));
  });

  it('leaves the same audit entry', async () => {
    const owner = new Client({ connectionString: world.test.database.superuserUrl });
    await owner.connect();
    const inspector = world.who('child-inspector', 'police-far');
    const ids = [world.stories.police.child, newId()];
    for (const id of ids) await inspector.caller.get(`/v1/children/${id}`);
    const { rows } = await owner.query<Record<string, unknown>>(
      `select action, resource_kind, resource_version, child_id, child_ids, decision, reason, purpose, roles
       from audit.entry where resource_id = any ($1) and account_id = $2`,
      [ids, inspector.account],
    );
    await owner.end();
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual(rows[1]);
  });
});

const withoutIds = (text: string, id: string): string =>
  text.replaceAll(id || '\0', '<id>').replace(/"traceId":"[^"]*"/, '');

const OF_EVERY_REQUEST = ['date', 'x-request-id'];

const headersOf = (headers: Headers): string[] =>
  [...headers]
    .filter(([name]) => !OF_EVERY_REQUEST.includes(name))
    .map(([name, value]) => `${name}: ${value}`);

function intakeReference(intakeId: string): object {
  return { intakeId, basis: 'diversion', stage: 'police' };
}

function childReference(childId: string, metAt: string): object {
  return { childId, source: 'police', metAt, metDistrict: 'sabunchi', acts: [] };
}
