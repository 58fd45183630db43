import { newId } from '../../../src/kernel/ids';
import { consentRow } from '../rows/consent-rows';
import type { ContextName } from '../rows/contexts';
import { ofWorkOneKnows } from './support.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

/** Who holds the record of the child's own file, beside those who serve for protection alone. */
const RECORD: readonly ContextName[] = ['holder', 'colleague', 'authority', 'reviewer', 'centre', 'person'];
const FILE: readonly ContextName[] = [...RECORD, 'identity', 'defence'];

/** The file's own consents for its holders; all of the child for a holder of the record; no charge for protection. */
const known: RowsOf = (context, world) =>
  `(${knownByFile(context, world)}) and (${ofWorkOneKnows(context, world)})`;

const knownByFile: RowsOf = ({ name }, { first, second, handedChild, cases }) => {
  if (name === 'protects-and-refers') return `child_id = '${handedChild}' and file_kind = 'child'`;
  if (name === 'stranger') return `child_id = '${second.child}' or file_id = '${cases.unanswered}'`;
  if (name === 'protection')
    return `child_id = '${first.child}' and (file_kind = 'child' or purpose = 'voluntary-support')`;
  if (RECORD.includes(name)) return `child_id = '${first.child}'`;
  return FILE.includes(name) ? `child_id = '${first.child}' and file_kind <> 'mandate'` : 'false';
};

/** None of them may record a consent for a file of the first child. */
const WITHOUT_FILE: readonly ContextName[] = [
  'former-person',
  'status',
  'label',
  'ended',
  'expired',
  'early',
  'other-kind',
  'other-role',
  'stranger',
  'clinic',
  'analyst',
  'administrator',
  'oversight',
  'nobody',
  'job',
];

/** Consents are kept as they were said (GC24 §18(b); BR 11.3). */
export const consentTables: readonly TableLaw[] = [
  {
    table: 'children.consent',
    see: known,
    change: { set: 'version = 7', rows: known },
    insert: [
      ...FILE.map((name) =>
        allowed('a consent for a file that one holds', name, ({ first, contexts }) =>
          consentRow(first.child, { kind: 'referral', id: first.referral }, contexts[name]),
        ),
      ),
      allowed('a consent for the child’s own file, for protection', 'protection', ({ first, contexts }) =>
        consentRow(first.child, { kind: 'child', id: first.child }, contexts.protection),
      ),
      allowed('a consent to help alone, for protection', 'protection', ({ first, contexts }) => ({
        ...consentRow(first.child, { kind: 'referral', id: first.referral }, contexts.protection),
        purpose: 'voluntary-support',
      })),
      denied('a consent for a charge, for protection', 'protection', ({ first, contexts }) =>
        consentRow(first.child, { kind: 'intake', id: first.intake }, contexts.protection),
      ),
      denied('a consent in the name of a colleague', 'colleague', ({ first, contexts }) =>
        consentRow(first.child, { kind: 'child', id: first.child }, contexts.holder),
      ),
      denied('a consent in the name of another agency', 'holder', ({ first, contexts }) =>
        consentRow(
          first.child,
          { kind: 'child', id: first.child },
          { ...contexts.holder, agency: contexts.authority.agency },
        ),
      ),
      denied('a consent of another child than the file is about', 'holder', ({ first, second, contexts }) =>
        consentRow(second.child, { kind: 'child', id: first.child }, contexts.holder),
      ),
      denied('a consent for a file that one does not hold', 'holder', ({ first, contexts }) =>
        consentRow(first.child, { kind: 'referral', id: newId() }, contexts.holder),
      ),
      ...deniedTo(WITHOUT_FILE, 'a consent for a file that one does not hold', (by, { first }) =>
        consentRow(first.child, { kind: 'child', id: first.child }, by),
      ),
    ],
  },
];
