import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { broughtIn, paperRow, previewed, tableOf } from '../support/paper-files';

interface Fault {
  readonly column: string | null;
  readonly code: string;
}
interface Previewed {
  readonly digest: string;
  readonly rows: readonly {
    line: number;
    faults: readonly Fault[];
    alike: readonly string[];
    alreadyBroughtIn: boolean;
  }[];
}
interface Imported {
  readonly id: string;
  readonly lines: number;
  readonly broughtIn: number;
  readonly alreadyBroughtIn: number;
  readonly refused: number;
  readonly rows: readonly {
    line: number;
    outcome: string;
    faults: readonly Fault[];
    caseId: string | null;
  }[];
}

describe('Paper files', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let coordinator: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ coordinator } = centre);
  });

  afterAll(() => test.close());

  const look = async (table: Buffer) => bodyOf<Previewed>(await previewed(test, coordinator, table), 200);
  const bring = async (table: Buffer) => bodyOf<Imported>(await broughtIn(test, coordinator, table), 201);

  it('are looked at, and brought in with a worker who answers for each', async () => {
    const table = tableOf([paperRow(test), paperRow(test)]);
    const { rows } = await look(table);
    expect(rows.map(({ line, faults }) => [line, faults])).toEqual([
      [2, []],
      [3, []],
    ]);
    const imported = await bring(table);
    expect(imported).toMatchObject({ lines: 2, broughtIn: 2, refused: 0 });
    const file = bodyOf(await coordinator.get(`/v1/cases/${imported.rows[0]!.caseId}`), 200);
    expect(file).toMatchObject({ state: 'allocated', workerId: centre.workerId, basis: 'voluntary-support' });
    expect(file['broughtInFromPaper']).toMatch(/2026$/);
    expect(cast.inspector).toBeDefined();
  });
});
