import { documentOf } from '../support/contract';
import { marksOfWords, markWords, stopMarking } from '../support/marked-words';
import { makeWorld, type World } from '../support/world';
import type { Role } from '../../src/platform/policy/policy';
import { answerOf, cellsOf, forEachCell, type Cell } from './cells';
import { ROUTE_LAWS } from './expectations/routes';
import { writeOrder } from './marked/write-order';

const NOTES = ['session-notes'];
const ANSWERS = ['assessments'];
const MEETINGS = ['conferences', 'restorative-processes'];
const WORK = ['plans', 'sessions', 'difficulties', 'supervision-talks', 'tasks', ...MEETINGS];
/** What is done of an order, and what is told of the child before and under it. */
const SUPERVISION = ['order-compliance', 'court-reports', 'pre-decision-reports'];
const COURT = ['orders', 'hearings', ...SUPERVISION];
/** What led to an order, and what the child said to the court, is not for who supervises it. */
const BEFORE = ['intakes', 'due-process', 'referrals', 'pre-decision-reports', 'hearings'];
const ADMISSION = ['admission'];
const FILES = ['referrals', 'intakes', 'messages'];

/** What each role never sees, by what was written (domain: people and bodies); written by hand. */
const NEVER: Readonly<Partial<Record<Role, readonly string[]>>> = {
  'child-inspector': [...NOTES, ...ANSWERS, ...WORK, ...COURT],
  'police-supervisor': [...NOTES, ...ANSWERS, ...WORK, ...COURT, ...ADMISSION],
  investigator: [...NOTES, ...ANSWERS, ...WORK, ...COURT, ...ADMISSION, 'messages'],
  prosecutor: [...NOTES, ...ANSWERS, ...WORK, ...ADMISSION, 'messages'],
  judge: [...NOTES, ...ANSWERS, ...WORK, ...ADMISSION, 'messages'],
  'clinic-lawyer': [...NOTES, ...ANSWERS, ...SUPERVISION, 'restorative-processes', 'messages'],
  'clinic-coordinator': [...NOTES, ...ANSWERS, ...SUPERVISION, 'restorative-processes', 'messages'],
  'probation-officer': [...NOTES, ...ANSWERS, ...WORK, ...BEFORE, ...ADMISSION, 'messages'],
  'commission-secretary': [...NOTES, ...ANSWERS, ...WORK, ...COURT],
  'referring-officer': [...NOTES, ...ANSWERS, ...WORK, ...COURT],
  'protection-officer': [...NOTES, ...ANSWERS, ...WORK, ...COURT, ...ADMISSION, 'intakes', 'due-process'],
  'safeguarding-lead': [...NOTES, ...ANSWERS, ...WORK, ...COURT, ...ADMISSION, ...FILES],
  'oversight-officer': [...NOTES, ...ANSWERS, ...WORK, ...COURT, ...ADMISSION, ...FILES],
};

/** So that an empty walk proves nothing: who reads what of an order is theirs. */
const SEEN: readonly (readonly [Role, readonly string[]])[] = [
  ['judge', ['orders', 'hearings', 'pre-decision-reports', 'court-reports', 'order-compliance']],
  ['probation-officer', ['orders', 'court-reports', 'order-compliance']],
];

/** Of what these administer and publish, no word is about a child. */
const OF_NO_CHILD: readonly Role[] = ['administrator', 'council-analyst'];
const OF_THE_HOUSE = ['agencies', 'staff', 'reference', 'eligibility-rules', 'webhooks'];

/** Every word of the world says through which field it came: GC24 §66–70; BR 8. */
describe('words that are marked where they were written', () => {
  let world: World;
  /** By role, of which subject the words were that any answer showed. */
  const seen = new Map<Role, Set<string>>();

  beforeAll(async () => {
    const made = await makeWorld(markWords);
    world = { ...made, ...(await writeOrder(made)) };
    stopMarking(world.test);
    const subjects = subjectsOf(world);
    const cells = cellsOf(world, ROUTE_LAWS).filter(mayAsk);
    await forEachCell(cells, async (cell) => {
      const { role } = cell.actor!;
      const found = seen.get(role) ?? new Set();
      const { text } = await answerOf(world, cell);
      for (const { operation } of marksOfWords(text)) found.add(subjects.get(operation) ?? operation);
      seen.set(role, found);
    });
  }, 300_000);

  afterAll(() => world.close());

  /** Reads of whoever holds the permission; what is refused by the table says nothing, as the matrix of routes shows. */
  const mayAsk = ({ law, actor, expected }: Cell) =>
    law.route.startsWith('GET') && actor !== undefined && expected !== 'not-permitted';

  it.each(Object.entries(NEVER))('are not shown to a %s where they never may be', (role, never) => {
    const shown = [...(seen.get(role as Role) ?? [])];
    expect(shown.filter((subject) => never.includes(subject))).toEqual([]);
  });

  it.each(SEEN)('are shown to a %s where they are theirs: %s', (role, subjects) => {
    expect([...(seen.get(role) ?? [])]).toEqual(expect.arrayContaining([...subjects]));
  });

  it.each(OF_NO_CHILD)('are not shown to a %s where a child is meant', (role) => {
    const shown = [...(seen.get(role) ?? [])];
    expect(shown.filter((subject) => !OF_THE_HOUSE.includes(subject))).toEqual([]);
  });

  it('are each shown to somebody, so that they would be found', () => {
    const shown = new Set([...seen.values()].flatMap((subjects) => [...subjects]));
    const forbidden = new Set(Object.values(NEVER).flat());
    expect([...forbidden].filter((subject) => !shown.has(subject))).toEqual([]);
  });
});

/** By operation, the subject that the document puts it under; the admission is a subject of its own. */
function subjectsOf({ test }: World): Map<string, string> {
  const operations = Object.values(documentOf(test).paths).flatMap(({ post }) => post ?? []);
  const named = operations.map(({ operationId = '', tags = [] }) => [operationId, tags[0] ?? ''] as const);
  return new Map([...named, ['recordAdmission', 'admission']]);
}
