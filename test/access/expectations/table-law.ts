import type { Context, ContextName } from '../rows/contexts';
import type { Row } from '../rows/put-row';
import type { RowWorld } from '../rows/row-world';

/** Which rows of a table somebody stands in a relation to, as a condition in SQL. */
export type RowsOf = (context: Context, world: RowWorld) => string;

/** An attempt to write one row. */
export interface InsertLaw {
  /** What is tried, as a sentence. */
  readonly what: string;
  readonly by: ContextName;
  readonly row: (world: RowWorld) => Row;
  readonly allowed: boolean;
}

/** A change that nobody may make of any row, as an assignment that asks for no column. */
export interface NeverLaw {
  /** What is tried, as a sentence. */
  readonly what: string;
  readonly set: string;
}

/** What each context may see, change, remove and write in one table; written by hand. */
export interface TableLaw {
  readonly table: string;
  readonly see: RowsOf;
  /** Without it nobody may change a row. `set` is a harmless assignment. */
  readonly change?: { readonly set: string; readonly rows: RowsOf };
  readonly never?: NeverLaw | readonly NeverLaw[];
  /** Without it nobody may remove a row. */
  readonly remove?: RowsOf;
  readonly insert: readonly InsertLaw[];
}

export const none: RowsOf = () => 'false';
export const all: RowsOf = () => 'true';

/** All rows for the named contexts, none for others. */
export const allFor =
  (...names: ContextName[]): RowsOf =>
  ({ name }) =>
    names.includes(name) ? 'true' : 'false';

/** All rows for everybody who is signed in. */
export const allSignedIn: RowsOf = ({ name }) =>
  ['nobody', 'job', 'other-job'].includes(name) ? 'false' : 'true';

/** The rows of the first child for the named contexts, those of the second for the stranger, who holds it. */
export const ofChild =
  (key: string, names: readonly ContextName[], file: 'child' | 'intake' | 'referral' = 'child'): RowsOf =>
  ({ name }, { first, second, thirdIntake, admissions }) => {
    const files = name === 'stranger' ? second : names.includes(name) ? first : undefined;
    if (!files) return 'false';
    const third = name === 'stranger' ? [thirdIntake] : [];
    const more =
      files === first && file === 'referral'
        ? [admissions.refused, admissions.ended, admissions.prevention]
        : [];
    const ids = file === 'intake' ? [files.intake, files.draft, ...third] : [files[file], ...more];
    return `${key} in (${ids.map((id) => `'${id}'`).join(', ')})`;
  };

export const allowed = (what: string, by: ContextName, row: InsertLaw['row']): InsertLaw => ({
  what,
  by,
  row,
  allowed: true,
});

export const denied = (what: string, by: ContextName, row: InsertLaw['row']): InsertLaw => ({
  what,
  by,
  row,
  allowed: false,
});

/** The same attempt, denied to each of them. */
export const deniedTo = (
  names: readonly ContextName[],
  what: string,
  row: (by: Context, world: RowWorld) => Row,
): InsertLaw[] => names.map((by) => denied(what, by, (world) => row(world.contexts[by], world)));
