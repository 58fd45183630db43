import type { Role } from '../../src/platform/policy/policy';
import { confidentialTexts, fillTexts, marksIn, markTexts, type TextColumn } from '../support/canaries';
import { consent } from '../support/journey';
import { markBoxes, type markingBoxes } from '../support/marked-boxes';
import { makeWorld, type World } from '../support/world';
import { answerOf, cellsOf, forEachCell, nameOf, type Cell } from './cells';
import { NEVER, PRINTED, SEEN, UNSHOWN } from './expectations/canaries';
import { ROUTE_LAWS } from './expectations/routes';
import { markWorld } from './marked/mark-world';

jest.mock('../../src/platform/security/sealed-box', () =>
  jest
    .requireActual<{ markingBoxes: typeof markingBoxes }>('../support/marked-boxes')
    .markingBoxes(jest.requireActual('../../src/platform/security/sealed-box')),
);

/** Where what is theirs is looked for. */
const WALKED: readonly string[] = [...new Set([...Object.keys(NEVER), ...SEEN.map(([role]) => role)])];

/** By role, the texts whose marks stand in an answer. */
type Found = Map<Role, Set<TextColumn>>;

const foundBy = (found: Found, role: Role): readonly TextColumn[] => [...(found.get(role) ?? [])];

describe('a marked text', () => {
  let world: World;
  let unmark: () => void;
  /** Texts that no row of the world could be given. */
  let empty: readonly TextColumn[];
  const [seen, printed]: readonly [Found, Found] = [new Map(), new Map()];
  const faults: string[] = [];

  beforeAll(async () => {
    world = await markWorld(await makeWorld());
    await openWindow(world);
    empty = await fillTexts(world.test);
    unmark = markTexts();
    markBoxes();
    const cells = cellsOf(world, ROUTE_LAWS).filter(mayTell);
    await forEachCell(cells, async (cell) => {
      const { role } = cell.actor!;
      const { status, text, headers } = await answerOf(world, cell);
      if (status >= 500) faults.push(nameOf(cell));
      const isPrinted = headers.get('content-type') === 'application/pdf';
      for (const found of isPrinted ? [seen, printed] : [seen])
        found.set(role, new Set([...foundBy(found, role), ...marksIn(text)]));
    });
  }, 300_000);

  afterAll(async () => {
    unmark();
    markBoxes(false);
    await world.close();
  });

  it('stands in each of the sealed texts of the dictionary', () => {
    expect(confidentialTexts(world.test).length).toBeGreaterThan(90);
    expect(empty).toEqual([]);
  });

  it('lets every route answer, so that none hides what it would show', () => {
    expect(faults).toEqual([]);
  });

  it.each(Object.entries(NEVER) as [Role, readonly string[]][])(
    'appears on no route that a %s may call, where the table of roles says never',
    (role, never) => {
      const wrong = foundBy(seen, role).filter((column) => never.some((one) => column.startsWith(one)));
      expect(wrong).toEqual([]);
    },
  );

  it('appears to somebody, so that it would be found', () => {
    const shown = new Set([...seen.values()].flatMap((columns) => [...columns]));
    const unshown = confidentialTexts(world.test).filter((column) => !shown.has(column));
    expect(unshown.sort()).toEqual([...UNSHOWN].sort());
  });

  it.each(SEEN)('appears to a %s where it is theirs: %s', (role, column) => {
    expect(foundBy(seen, role)).toContain(column);
  });

  it.each(PRINTED)('appears to a %s on what is printed for them: %s', (role, column) => {
    expect(foundBy(printed, role)).toContain(column);
  });
});

/** Reads of who is walked for. Of the help story nothing rests on a charge: who protects may refer in it as others do. */
const mayTell = ({ law, actor, story }: Cell): boolean =>
  law.route.startsWith('GET') &&
  actor !== undefined &&
  WALKED.includes(actor.role) &&
  !(actor.role === 'protection-officer' && story === 'help');

/** The lawyer holds the mandate, and the child has said that the clinic may be told: the window and the file are open. */
async function openWindow(world: World): Promise<void> {
  const { mandate, stories, test } = world;
  const { caller } = world.who('clinic-coordinator', 'clinic');
  const { account: lawyerId } = world.who('clinic-lawyer', 'clinic');
  const accepted = await caller.act(`/v1/mandates/${mandate}`, 'accept', { lawyerId });
  if (accepted.status !== 200) throw new Error(accepted.text);
  const { child, referrals } = stories.police;
  // The child of that story is held; what it says to a clinic counts there too.
  await consent(world.who('child-inspector', 'police').caller, test, {
    ...{
      purpose: 'share-with-legal-clinic',
      textVersion: 'share-with-legal-clinic-1',
      person: 'child',
      inCustody: true,
    },
    ...{ childId: child, fileKind: 'referral', fileId: referrals['accepted']?.id },
  });
}
