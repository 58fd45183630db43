import {
  paperFileRules,
  type PaperFileFacts,
} from '../../../../../src/modules/paper-files/domain/paper-file.rules';
import { tableRules, type TableFacts } from '../../../../../src/modules/paper-files/domain/paper-table.rules';
import { NEEDED_COLUMNS } from '../../../../../src/modules/paper-files/domain/paper-columns';

const GOOD: PaperFileFacts = {
  basis: 'voluntary-support',
  ...{ today: '2026-06-01', workBeganOn: '2026-05-01', childConsentOn: '2026-05-01' },
  ...{ representativeConsentOn: null, representativeParts: 0, isWorkerHere: true },
  ...{ alike: 0, sameChild: null, isAlike: false },
};

/** Written by hand: what a row tells, and what is wrong with it. */
const EXPECTED: readonly (readonly [string, Partial<PaperFileFacts>, readonly string[]])[] = [
  ['is good', {}, []],
  ['is a diversion', { basis: 'diversion' }, ['basis paper-file.decided-by-an-authority']],
  ['is an order', { basis: 'order' }, ['basis paper-file.decided-by-an-authority']],
  ['begins today', { workBeganOn: '2026-06-01' }, []],
  ['begins tomorrow', { workBeganOn: '2026-06-02' }, ['workBeganOn paper-file.in-the-future']],
  ['was agreed to tomorrow', { childConsentOn: '2026-06-02' }, ['childConsentOn paper-file.in-the-future']],
  [
    'was agreed to by a parent tomorrow',
    { representativeConsentOn: '2026-06-02', representativeParts: 4 },
    ['representativeConsentOn paper-file.in-the-future'],
  ],
  ['has a whole representative', { representativeConsentOn: '2026-05-01', representativeParts: 4 }, []],
  [
    'has part of a representative',
    { representativeParts: 3 },
    ['representativeName paper-file.representative-told-in-part'],
  ],
  ['has no worker', { isWorkerHere: false }, ['worker paper-file.no-worker-of-the-centre']],
  ['is like a child, undecided', { alike: 1 }, ['sameChild paper-file.same-child-not-decided']],
  ['is like a child and is another', { alike: 1, sameChild: 'no' }, []],
  ['is like a child and is it', { alike: 1, sameChild: 'C-2222-22', isAlike: true }, []],
  ['is another who is not alike', { sameChild: 'C-2222-22' }, ['sameChild paper-file.same-child-not-alike']],
  [
    'has two faults',
    { isWorkerHere: false, workBeganOn: '2026-06-02' },
    ['workBeganOn paper-file.in-the-future', 'worker paper-file.no-worker-of-the-centre'],
  ],
];

const TABLE: TableFacts = { header: NEEDED_COLUMNS, rows: 1 };

const TABLES: readonly (readonly [string, Partial<TableFacts>, readonly string[]])[] = [
  ['is good', {}, []],
  ['has a hundred rows', { rows: 100 }, []],
  ['has one more', { rows: 101 }, ['case-import.too-many-rows']],
  ['has none', { rows: 0 }, ['case-import.no-rows']],
  ['has what may be told', { header: [...NEEDED_COLUMNS, 'sameChild'] }, []],
  ['has a column that is not known', { header: [...NEEDED_COLUMNS, 'iban'] }, ['case-import.column-unknown']],
  [
    'has a column of every object',
    { header: [...NEEDED_COLUMNS, 'toString'] },
    ['case-import.column-unknown'],
  ],
  ['has a column twice', { header: [...NEEDED_COLUMNS, 'worker'] }, ['case-import.column-twice']],
  ['lacks a column', { header: NEEDED_COLUMNS.slice(1) }, ['case-import.column-missing']],
];

describe('a file on paper', () => {
  it.each(EXPECTED)('that %s', (_, difference, faults) => {
    const facts = { ...GOOD, ...difference };
    const broken = paperFileRules.filter((rule) => !rule.holds(facts));
    expect(broken.map(({ column, code }) => `${column} ${code}`)).toEqual(faults);
  });
});

describe('a table of them', () => {
  it.each(TABLES)('that %s', (_, difference, codes) => {
    const facts = { ...TABLE, ...difference };
    expect(tableRules.filter((rule) => !rule.holds(facts)).map(({ code }) => code)).toEqual(codes);
  });
});
