import { ask, type Answer } from '../support/world/ask';
import type { Actor } from '../support/world/make-people';
import { relationOf, type StoryName } from '../support/world/people';
import type { World } from '../support/world';
import type { Asked, RouteLaw } from './expectations/route-law';

/** What is expected of one answer. */
export type Expected = 'open' | 'barred' | 'not-permitted' | 'not-signed-in' | 404 | 422 | 'empty';

/** One person, or nobody, before one route in one situation of one story. */
export interface Cell {
  readonly law: RouteLaw;
  readonly story: StoryName;
  readonly actor: Actor | undefined;
  readonly expected: Expected;
}

/** Every cell of the matrix; what is public is asked by nobody, and by one who is signed in. */
export const cellsOf = (world: World, laws: readonly RouteLaw[]): Cell[] =>
  laws.flatMap((law) => {
    const actors = law.holders === 'public' ? world.actors.slice(0, 1) : world.actors;
    return law.stories.flatMap((story) =>
      [...actors, undefined].map((actor) => ({ law, story, actor, expected: expectedOf(law, story, actor) })),
    );
  });

/** Looks at some at a time. */
export async function forEachCell(
  cells: readonly Cell[],
  look: (cell: Cell) => Promise<void>,
): Promise<void> {
  const waiting = cells.values();
  const work = async () => {
    for (const cell of waiting) await look(cell);
  };
  await Promise.all(Array.from({ length: 4 }, work));
}

/** Answers what is not as the law says. */
export async function breachesOf(world: World, cells: readonly Cell[]): Promise<string[]> {
  const breaches: string[] = [];
  await forEachCell(cells, async (cell) => {
    const breach = await breachOf(world, cell);
    if (breach !== undefined) breaches.push(breach);
  });
  return breaches;
}

/** What the law says to this person. */
export function expectedOf(law: RouteLaw, story: StoryName, actor: Actor | undefined): Expected {
  if (law.holders === 'public') return 'open';
  if (!actor) return 'not-signed-in';
  if (law.holders !== 'everybody' && !law.holders.includes(actor.role)) return 'not-permitted';
  const names = [actor.role, `${actor.role}@${relationOf(actor, story)}`] as const;
  if (law.open === 'every holder' || names.some((name) => law.open.includes(name))) return 'open';
  return names.some((name) => law.barred.includes(name)) ? 'barred' : law.otherwise;
}

export const nameOf = ({ law, story, actor, expected }: Cell): string => {
  const who = actor ? `${actor.role}@${relationOf(actor, story)} (${actor.agency})` : 'nobody';
  return `${law.route}, ${law.when || 'any'}, ${story}: ${who} → ${expected}`;
};

/** Asks, and answers what is not as the law says; undefined when all is. */
export async function breachOf(world: World, cell: Cell): Promise<string | undefined> {
  const asked = cell.law.ask(world, cell.story);
  const answer = await askCell(world, cell, asked);
  if (isAsExpected(cell, asked, answer)) return undefined;
  return `${nameOf(cell)}, but ${answer.status} ${answer.text.slice(0, 300)}`;
}

/** Asks the question of a cell. */
export const answerOf = (world: World, cell: Cell): Promise<Answer> =>
  askCell(world, cell, cell.law.ask(world, cell.story));

/** Asks the question of a cell about another thing of the same kind; all else in it stays. */
export const answerAbout = (world: World, cell: Cell, asked: Asked, id: string): Promise<Answer> =>
  askCell(world, cell, { ...asked, ids: [id, ...(asked.ids ?? []).slice(1)] });

async function askCell(world: World, { law, actor, expected }: Cell, asked: Asked): Promise<Answer> {
  const [method = '', pattern = ''] = law.route.split(' ');
  const path = pathOf(pattern, asked);
  const token = actor?.token;
  // Who is barred comes with the version of today: nothing but whose act it is stands in the way.
  const version =
    expected === 'barred' && pattern.includes('/:id/') ? await versionOf(world, token, path) : '"999999"';
  const changes = method !== 'GET' && !law.answers.includes(201);
  const headers = { ...(changes ? { 'if-match': version } : {}), ...asked.headers };
  return ask(world.test, token, { method, path, body: asked.body, headers });
}

function pathOf(pattern: string, { ids = [], query }: Asked): string {
  let next = 0;
  const path = pattern.replace(/:[A-Za-z]+/g, () => ids[next++] ?? '').replace('*', 'index.html');
  return query ? `${path}?${query}` : path;
}

async function versionOf(world: World, token: string | undefined, path: string): Promise<string> {
  const read = await ask(world.test, token, { method: 'GET', path: path.replace(/\/[a-z-]+$/, '') });
  return read.headers.get('etag') ?? '"1"';
}

const PERMISSION_REFUSED = '"code":"not-permitted"';

function isAsExpected({ law, expected }: Cell, { shows }: Asked, { status, text }: Answer): boolean {
  switch (expected) {
    case 'open':
      return law.answers.includes(status) && (shows === undefined || text.includes(shows));
    case 'empty':
      return status === 200 && shows !== undefined && !text.includes(shows);
    case 'not-permitted':
      return status === 403 && text.includes(PERMISSION_REFUSED);
    case 'barred':
      return status === 403 && !text.includes(PERMISSION_REFUSED);
    case 'not-signed-in':
      return status === 401;
    case 404:
    case 422:
      return status === expected;
  }
}
