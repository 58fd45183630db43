import type { ContextName } from '../rows/contexts';
import type { RowWorld } from '../rows/row-world';
import { supportRow } from '../rows/support-rows';
import { allowed, denied, type InsertLaw, type RowsOf } from './table-law';

/** Those of the holder's agency, which has a case of its own. */
const OF_BESIDE: readonly ContextName[] = ['holder', 'colleague', 'protection'];

/** What was said about the work of a centre is for who knows that work, and for who wrote it down. */
export const ofWorkOneKnows: RowsOf = ({ name, account }, { cases }) => {
  const work = [
    ...(OF_BESIDE.includes(name) ? [cases.beside] : []),
    ...(name === 'stranger' ? [cases.unanswered] : []),
  ];
  const known = work.map((id) => `file_id = '${id}'`);
  return [`file_kind <> 'case'`, `recorded_by = '${account}'`, ...known].join(' or ');
};

const comeTo = ({ cases, first, contexts }: RowWorld) => supportRow(cases.next, first.child, contexts.centre);

/** A centre opens a case of a child who came by itself, and whom it knows from its own record. */
export const supportInserts: readonly InsertLaw[] = [
  allowed('a case of a child who came by itself', 'centre', comeTo),
  denied('a case of support without saying how the child came', 'centre', (world) => ({
    ...comeTo(world),
    ...{ came_by: null, came_at: null },
  })),
  denied('a case of support that goes on already', 'centre', (world) => ({
    ...comeTo(world),
    state: 'in-delivery',
  })),
  denied('a case of support at another agency', 'holder', comeTo),
  ...(['identity', 'person', 'other-kind', 'stranger'] as const).map((name) =>
    denied(
      `a case of support of a child whose record is not open to ${name}`,
      name,
      ({ cases, first, contexts }) => supportRow(cases.nextOfUnknown, first.child, contexts[name]),
    ),
  ),
];
