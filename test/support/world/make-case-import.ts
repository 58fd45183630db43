import type { TestApp } from '../app';
import { bodyOf } from '../journey';
import { broughtIn, paperRow, tableOf } from '../paper-files';
import type { Actor } from './make-people';

/** The coordinator brings a table in of whose one row nothing comes; answers the id. */
export async function makeCaseImport(test: TestApp, { caller }: Actor): Promise<string> {
  const table = tableOf([paperRow(test, { sex: 'nobody-knows' })]);
  return bodyOf<{ id: string }>(await broughtIn(test, caller, table), 201).id;
}
