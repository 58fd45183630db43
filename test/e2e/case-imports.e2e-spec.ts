import { RowSeal } from '../../src/modules/paper-files/application/row-seal';
import type { PaperFileRequest } from '../../src/modules/paper-files/http/paper-file.requests';
import supertest from 'supertest';
import { newId } from '../../src/kernel/ids';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { broughtIntoDelivery, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, registerChild, type Cast } from '../support/journey';
import { localDay } from '../support/local-day';
import { broughtIn, digestOf, paperRow, previewed, tableOf, type PaperRow } from '../support/paper-files';
import { countOf, rowsOf } from '../support/rows';
import { unlikeIdentity } from '../support/unlike-identity';

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

  const codeOf = (response: { body: unknown }) => (response.body as { code: string }).code;
  const row = (difference: PaperRow = {}) => paperRow(test, difference);
  const day = (days: number) => localDay(test.clock.now(), days);
  const look = async (table: Buffer) => bodyOf<Previewed>(await previewed(test, coordinator, table), 200);
  const bring = async (table: Buffer) => bodyOf<Imported>(await broughtIn(test, coordinator, table), 201);
  const caseOf = async ({ rows }: Imported, index = 0) =>
    bodyOf(await coordinator.get(`/v1/cases/${rows[index]!.caseId}`), 200);
  const children = () => countOf(test, 'children.child', 'true');

  describe('are brought in', () => {
    it('with a child, a case, who answers for it, and what was agreed to on paper', async () => {
      const told = row();
      const table = tableOf([told, row()]);
      expect((await look(table)).rows.map(({ line, faults }) => [line, faults])).toEqual([
        [2, []],
        [3, []],
      ]);
      const imported = await bring(table);
      expect(imported).toMatchObject({ lines: 2, broughtIn: 2, refused: 0, alreadyBroughtIn: 0 });
      const file = await caseOf(imported);
      expect(file).toMatchObject({
        ...{ state: 'allocated', basis: 'voluntary-support', workerId: centre.workerId },
        ...{ broughtInFromPaper: told['paperNumber'], cameBy: 'family', clock: null },
      });
      const consents = await coordinator.get(`/v1/consents?fileKind=case&fileId=${String(file['id'])}`);
      const said = bodyOf<{ items: object[] }>(consents, 200).items;
      expect(said).toHaveLength(2);
      expect(said[0]).toMatchObject({ backDatingReason: 'recorded-on-paper', state: 'given' });
    });

    it('for so long as is left from the day on which the work began', async () => {
      expect(await caseOf(await bring(tableOf([row()])))).toMatchObject({ latestEndOn: day(170) });
    });

    it('and the work goes on as any other', async () => {
      const { rows } = await bring(tableOf([row()]));
      await broughtIntoDelivery(test, centre, rows[0]!.caseId!);
    });

    it('which the timeline says', async () => {
      const { rows } = await bring(tableOf([row()]));
      const { text } = await coordinator.get(`/v1/cases/${rows[0]!.caseId}/timeline`);
      expect(text).toContain('brought-in-from-paper');
    });

    it('once, however often the table is sent', async () => {
      const table = tableOf([row(), row()]);
      await bring(table);
      const before = await children();
      const again = await bring(table);
      expect(again).toMatchObject({ broughtIn: 0, alreadyBroughtIn: 2, refused: 0 });
      expect((await look(table)).rows.map(({ alreadyBroughtIn }) => alreadyBroughtIn)).toEqual([true, true]);
      expect(await children()).toBe(before);
    });

    it('once, also when two send the same table at once', async () => {
      const table = tableOf([row(), row(), row()]);
      const before = await children();
      const both = await Promise.all([bring(table), bring(table)]);
      expect(both.map((one) => one.broughtIn).reduce((one, other) => one + other)).toBe(3);
      expect(both.map((one) => one.broughtIn + one.alreadyBroughtIn)).toEqual([3, 3]);
      expect(await children()).toBe(before + 3);
    });

    it('to the end by sending the table again, when the server stopped between two rows', async () => {
      const [first, second] = [row(), row()];
      const table = tableOf([first, second]);
      // So it stands when the server stopped after the first row.
      await bring(tableOf([first]));
      const again = await bring(table);
      expect(again.rows.map(({ outcome }) => outcome)).toEqual(['already-brought-in', 'brought-in']);
    });

    it('where they are good, and the others are named', async () => {
      const table = tableOf([
        row(),
        row({ worker: 'nobody@sabunchi.demo' }),
        row({ sex: 'unheard-of' }),
        row(),
      ]);
      const imported = await bring(table);
      expect(imported).toMatchObject({ lines: 4, broughtIn: 2, refused: 2 });
      expect(imported.rows.map(({ line, outcome, faults }) => [line, outcome, faults])).toEqual([
        [2, 'brought-in', []],
        [3, 'refused', [{ column: 'worker', code: 'paper-file.no-worker-of-the-centre' }]],
        [4, 'refused', [{ column: 'sex', code: 'code-not-in-list' }]],
        [5, 'brought-in', []],
      ]);
      expect(bodyOf(await coordinator.get(`/v1/case-imports/${imported.id}`), 200)).toEqual(imported);
    });
  });

  describe('are looked at', () => {
    const faultsOf = async (difference: PaperRow) =>
      (await look(tableOf([row(difference)]))).rows[0]!.faults.map(({ column, code }) => `${column} ${code}`);

    it.each<[string, () => PaperRow, string[]]>([
      ['on a diversion', () => ({ basis: 'diversion' }), ['basis paper-file.decided-by-an-authority']],
      ['without a name', () => ({ givenName: '' }), ['givenName matches']],
      ['with no day', () => ({ workBeganOn: '31.02.2026' }), ['workBeganOn is-local-day']],
      ['that begins tomorrow', () => ({ workBeganOn: day(1) }), ['workBeganOn paper-file.in-the-future']],
      ['agreed to tomorrow', () => ({ childConsentOn: day(1) }), ['childConsentOn paper-file.in-the-future']],
      ['of no worker', () => ({ worker: newId() }), ['worker paper-file.no-worker-of-the-centre']],
      [
        'of a worker who does not work with cases',
        () => ({ worker: 'coordinator@sabunchi.demo' }),
        ['worker paper-file.no-worker-of-the-centre'],
      ],
      [
        'of a worker of another centre',
        () => ({ worker: 'worker@narimanov.demo' }),
        ['worker paper-file.no-worker-of-the-centre'],
      ],
      [
        'with half a representative',
        () => ({ representativeName: '' }),
        ['representativeName paper-file.representative-told-in-part'],
      ],
      ['in no language', () => ({ language: 'klingon' }), ['language code-not-in-list']],
      [
        'of a representative of no kind',
        () => ({ representativeKind: 'neighbour' }),
        ['representativeKind code-not-in-list'],
      ],
      ['that came in no way', () => ({ cameBy: 'police' }), ['cameBy code-not-in-list']],
      ['born tomorrow', () => ({ birthDate: day(1) }), ['birthDate child.birth-date-in-the-future']],
    ])('%s, and say so', async (_, difference, faults) => {
      expect(await faultsOf(difference())).toEqual(faults);
    });

    it('without keeping anything', async () => {
      const before = await children();
      const table = tableOf([row(), row()]);
      await look(table);
      expect(await children()).toBe(before);
      const { items } = bodyOf<{ items: { digest: string }[] }>(
        await coordinator.get('/v1/case-imports'),
        200,
      );
      expect(items.map(({ digest }) => digest)).not.toContain(digestOf(table));
    });

    it('and name nothing of what stands in a cell, which is text whatever it begins with', async () => {
      const formula = '=HYPERLINK("https://evil.example","x")';
      const answer = await previewed(
        test,
        coordinator,
        tableOf([row({ paperNumber: formula, sex: '@SUM(A1)' })]),
      );
      expect(answer.text).not.toMatch(/HYPERLINK|SUM/);
      const kept = await bring(tableOf([row({ paperNumber: '-2+3' })]));
      expect(await caseOf(kept)).toMatchObject({ broughtInFromPaper: '-2+3' });
    });

    it('in the order of their lines, also where a cell has two', async () => {
      const table = tableOf([row({ representativeName: 'Nümunə\nValideyn' }), row({ worker: 'nobody' })]);
      const { rows } = await look(table);
      expect(rows.map(({ line }) => line)).toEqual([2, 4]);
    });

    it('and a number that comes twice is brought in by neither', async () => {
      const { paperNumber } = row();
      const twice = tableOf([row({ paperNumber: paperNumber! }), row({ paperNumber: paperNumber! })]);
      const fault = { column: 'paperNumber', code: 'paper-file.number-twice' };
      expect((await look(twice)).rows.map(({ faults }) => faults)).toEqual([[fault], [fault]]);
      expect(await bring(twice)).toMatchObject({ broughtIn: 0, refused: 2 });
    });
  });

  describe('of a child whom the centre may have', () => {
    const toldAs = ({ givenName, familyName, birthDate }: ReturnType<typeof unlikeIdentity>) => ({
      ...{ givenName, familyName, birthDate: birthDate.day },
    });

    it('ask who it is, and are brought in as that child or as another', async () => {
      const identity = unlikeIdentity();
      const known = await registerChild(coordinator, identity);
      const told = row(toldAs(identity));
      const [asked] = (await look(tableOf([told]))).rows;
      expect(asked).toMatchObject({ alike: [known.number] });
      expect(asked!.faults).toEqual([{ column: 'sameChild', code: 'paper-file.same-child-not-decided' }]);
      expect(await bring(tableOf([told]))).toMatchObject({ refused: 1 });

      const as = await caseOf(await bring(tableOf([{ ...told, sameChild: known.number }])));
      expect(as['child']).toMatchObject({ number: known.number });
      const other = row({ ...toldAs(identity), sameChild: 'no' });
      expect((await caseOf(await bring(tableOf([other]))))['child']).not.toMatchObject({
        number: known.number,
      });
    });

    it('leave the look at who is alike in the audit', async () => {
      const identity = unlikeIdentity();
      const { id } = await registerChild(coordinator, identity);
      const looks = () =>
        countOf(
          test,
          'audit.entry',
          `action = 'case-import.preview' and (child_id = '${id}' or '${id}' = any (child_ids))`,
        );
      await look(tableOf([row(toldAs(identity))]));
      expect(await looks()).toBe(1);
    });

    it('name nobody who is not alike', async () => {
      const { number } = await registerChild(coordinator, unlikeIdentity());
      const { rows } = await look(tableOf([row({ sameChild: number })]));
      expect(rows[0]!.faults).toEqual([{ column: 'sameChild', code: 'paper-file.same-child-not-alike' }]);
    });

    it('are not brought in beside work that goes on', async () => {
      const identity = unlikeIdentity();
      const first = await caseOf(await bring(tableOf([row(toldAs(identity))])));
      const { number } = first['child'] as { number: string };
      const again = await bring(tableOf([row({ ...toldAs(identity), sameChild: number })]));
      expect(again.rows[0]!.faults).toEqual([{ column: null, code: 'case.worked-with-already' }]);
    });

    it('find nobody of the police, and tell them nothing', async () => {
      const identity = unlikeIdentity();
      await registerChild(cast.inspector, identity);
      expect((await look(tableOf([row(toldAs(identity))]))).rows[0]).toMatchObject({ alike: [], faults: [] });
      expect(await bring(tableOf([row(toldAs(identity))]))).toMatchObject({ broughtIn: 1 });
    });
  });

  describe('are refused', () => {
    /** What the preview said would become of it, it becomes. */
    const refusalOf = async (difference: PaperRow) => {
      const table = tableOf([row(difference)]);
      const [expected] = (await look(table)).rows;
      const [refused] = (await bring(table)).rows;
      expect(refused!.faults).toEqual(expected!.faults);
      return refused;
    };

    it('where the time for help is over', async () => {
      const [workBeganOn, childConsentOn] = [day(-200), day(-200)];
      const refused = await refusalOf({
        workBeganOn,
        childConsentOn,
        representativeConsentOn: childConsentOn,
      });
      expect(refused).toMatchObject({ outcome: 'refused', faults: [{ code: 'case.support-over-already' }] });
    });

    it('where nobody who stands for the child has agreed, and nothing of them stays', async () => {
      const before = await children();
      const nobody = { representativeKind: '', representativeName: '', representativeAuthority: '' };
      const refused = await refusalOf({ ...nobody, representativeConsentOn: '', birthDate: day(-365 * 12) });
      expect(refused).toMatchObject({ outcome: 'refused', faults: [{ code: 'case.support-not-agreed' }] });
      expect(await children()).toBe(before);
    });

    it('where the child is too young', async () => {
      const refused = await refusalOf({ birthDate: day(-365 * 8) });
      expect(refused).toMatchObject({ faults: [{ code: 'case.child-outside-ages-of-support' }] });
    });
  });

  describe('as a table', () => {
    const refusal = async (table: Buffer) => {
      const answer = await previewed(test, coordinator, table);
      return [answer.status, codeOf(answer)];
    };
    const header = () => Object.keys(row()).join(',');

    it('may have semicolons and the mark of UTF-8', async () => {
      const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), tableOf([row()], ';')]);
      expect((await look(marked)).rows[0]!.faults).toEqual([]);
      expect(await bring(marked)).toMatchObject({ broughtIn: 1 });
    });

    it.each<[string, () => Buffer, string]>([
      ['in another encoding', () => Buffer.from([0xff, 0xfe, 0x41]), 'case-import.not-utf-8'],
      ['with a quote that does not end', () => Buffer.from('paperNumber\n"a'), 'case-import.not-a-table'],
      [
        'with a column that is not known',
        () => tableOf([{ ...row(), iban: '1' }]),
        'case-import.column-unknown',
      ],
      ['without a column', () => Buffer.from('paperNumber,basis\n1,2\n'), 'case-import.column-missing'],
      ['with a column twice', () => Buffer.from(`${header()},basis\n`), 'case-import.column-twice'],
      ['without a row', () => Buffer.from(`${header()}\n\n`), 'case-import.no-rows'],
      [
        'with too many rows',
        () => Buffer.from(`${header()}\n${'a\n'.repeat(101)}`),
        'case-import.too-many-rows',
      ],
    ])('%s is none', async (_, table, code) => {
      expect(await refusal(table())).toEqual([422, code]);
    });

    it('has as many cells in a row as columns', async () => {
      const { rows } = await look(Buffer.from(`${header()}\na,b\n`));
      expect(rows[0]!.faults).toEqual([{ column: null, code: 'paper-file.cells-do-not-fit' }]);
    });

    it('is not too large, and goes to its place alone', async () => {
      const send = (path: string, bytes: Buffer) =>
        supertest(test.url)
          .post(path)
          .set({ authorization: `Bearer ${coordinator.token}`, 'content-type': 'text/csv' })
          .send(bytes);
      expect((await send('/v1/case-imports/preview', Buffer.alloc(128 * 1024 + 1, 'a'))).status).toBe(413);
      expect((await send('/v1/cases', Buffer.from('a'))).status).toBe(415);
    });

    it('is the one that was looked at', async () => {
      const answer = await broughtIn(test, coordinator, tableOf([row()]), digestOf(tableOf([row()])));
      expect([answer.status, codeOf(answer)]).toEqual([422, 'case-import.not-the-table-of-the-preview']);
    });

    it('has a template with all columns', async () => {
      const template = await coordinator.get('/v1/case-imports/template');
      expect(template.headers['content-type']).toMatch(/^text\/csv/);
      expect(template.headers['content-disposition']).toContain('paper-files.csv');
      expect(template.text.trim().split(',')).toEqual(expect.arrayContaining(header().split(',')));
    });
  });

  describe('are the coordinator’s', () => {
    it('and nobody else brings them in or learns of them', async () => {
      const table = tableOf([row()]);
      const { id } = await bring(table);
      for (const by of [
        centre.worker,
        centre.facilitator,
        cast.inspector,
        cast.prosecutor,
        cast.administrator,
      ]) {
        expect((await previewed(test, by, table)).status).toBe(403);
        expect((await broughtIn(test, by, table)).status).toBe(403);
        expect((await by.get(`/v1/case-imports/${id}`)).status).toBe(403);
      }
      expect((await cast.otherCentre.get(`/v1/case-imports/${id}`)).status).toBe(404);
      const others = bodyOf<{ items: { id: string }[] }>(await cast.otherCentre.get('/v1/case-imports'), 200);
      expect(others.items.map((one) => one.id)).not.toContain(id);
      const file = { line: 2, file: row(), seal: '0'.repeat(64) };
      expect((await cast.otherCentre.post(`/v1/case-imports/${id}/files`, file)).status).toBe(404);
    });

    it('with no row that their table never had, nor one that says something else', async () => {
      const known = row();
      const { id } = await bring(tableOf([known]));
      const seals = test.app.get(RowSeal, { strict: false });
      const told = (line: number, file: PaperRow) =>
        seals.of(id, { line, file: file as unknown as PaperFileRequest });
      const other = { ...known, familyName: 'Başqa' };
      const path = `/v1/case-imports/${id}/files`;
      for (const body of [
        { line: 3, file: row(), seal: '0'.repeat(64) },
        { line: 2, file: other, seal: told(2, known) },
        { line: 3, file: known, seal: told(2, known) },
      ]) {
        const refused = bodyOf(await coordinator.post(path, body), 422);
        expect(refused['code']).toBe('case-import.not-a-row-of-the-table');
      }
    });

    it('at each centre by numbers of its own', async () => {
      const told = row();
      await bring(tableOf([told]));
      const there = bodyOf<Previewed>(await previewed(test, cast.otherCentre, tableOf([told])), 200);
      expect(there.rows[0]).toMatchObject({ alreadyBroughtIn: false, alike: [] });
    });

    it('in a list, the latest first, page by page', async () => {
      const newest = await bring(tableOf([row()]));
      const page = await coordinator.get('/v1/case-imports?limit=1');
      const { items, next } = bodyOf<{ items: { id: string }[]; next: string }>(page, 200);
      expect(items.map(({ id }) => id)).toEqual([newest.id]);
      const second = await coordinator.get(`/v1/case-imports?limit=1&cursor=${encodeURIComponent(next)}`);
      expect(bodyOf<{ items: { id: string }[] }>(second, 200).items[0]!.id).not.toBe(newest.id);
    });

    it('and stand in the audit without a word of what was in them', async () => {
      const told = row();
      await bring(tableOf([told]));
      const entries = await rowsOf<{ entry: string }>(
        test,
        `select to_jsonb(e)::text as entry from audit.entry e where e.action like 'case-import.%'`,
        [],
      );
      expect(entries.length).toBeGreaterThan(0);
      for (const { entry } of entries) expect(entry).not.toContain(told['familyName']);
    });
  });
});
