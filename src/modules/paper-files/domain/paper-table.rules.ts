import type { Rule } from '../../../kernel/rule';
import { isPaperColumn, NEEDED_COLUMNS } from './paper-columns';

/** So much a coordinator looks through at once. */
export const MOST_ROWS = 100;

/** What a table looks like before anything of a row is read. */
export interface TableFacts {
  readonly header: readonly string[];
  readonly rows: number;
}

const RECORD_KEEPING = 'record keeping: BR 21.1';

const columnsAreKnown: Rule<TableFacts> = {
  code: 'case-import.column-unknown',
  citation: RECORD_KEEPING,
  holds: ({ header }) => header.every(isPaperColumn),
};

const columnsAreThereOnce: Rule<TableFacts> = {
  code: 'case-import.column-twice',
  citation: RECORD_KEEPING,
  holds: ({ header }) => new Set(header).size === header.length,
};

const neededColumnsAreThere: Rule<TableFacts> = {
  code: 'case-import.column-missing',
  citation: RECORD_KEEPING,
  holds: ({ header }) => NEEDED_COLUMNS.every((column) => header.includes(column)),
};

const thereAreRows: Rule<TableFacts> = {
  code: 'case-import.no-rows',
  citation: RECORD_KEEPING,
  holds: ({ rows }) => rows > 0,
};

const thereAreNotTooMany: Rule<TableFacts> = {
  code: 'case-import.too-many-rows',
  citation: RECORD_KEEPING,
  holds: ({ rows }) => rows <= MOST_ROWS,
};

/** Whether a table can be looked at row by row. */
export const tableRules: readonly Rule<TableFacts>[] = [
  columnsAreKnown,
  columnsAreThereOnce,
  neededColumnsAreThere,
  thereAreRows,
  thereAreNotTooMany,
];
