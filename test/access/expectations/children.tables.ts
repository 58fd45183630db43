import { newId } from '../../../src/kernel/ids';
import { childRow, correctionRow, grantRow, representativeRow } from '../rows/child-rows';
import type { ContextName } from '../rows/contexts';
import { allowed, denied, deniedTo, none, ofChild, type RowsOf, type TableLaw } from './table-law';

/** Who holds the record of the child's own file: as an agency, or as a person. */
const RECORD_OF_AGENCY: readonly ContextName[] = [
  'holder',
  'colleague',
  'protection',
  'authority',
  'reviewer',
  'centre',
];
const RECORD: readonly ContextName[] = [...RECORD_OF_AGENCY, 'person'];
const IDENTITY: readonly ContextName[] = [...RECORD, 'identity'];
const ANY_LEVEL: readonly ContextName[] = [...IDENTITY, 'status', 'label', 'defence'];

/** None of them may write about the first child. */
const WITHOUT_RECORD: readonly ContextName[] = [
  'person',
  'former-person',
  'identity',
  'status',
  'label',
  'defence',
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

/** The child that was handed over, for who protects it. */
const orHanded =
  (others: RowsOf): RowsOf =>
  (context, world) =>
    context.name === 'protects-and-refers' ? `id = '${world.handedChild}'` : others(context, world);

/** The child of the reviewing body’s own intake, for those two who know it beside the first. */
const orOfReviewer =
  (others: RowsOf): RowsOf =>
  (context, world) => {
    const knowing = context.name === 'reviewer' || context.name === 'authority';
    return `(${others(context, world)}${knowing ? ` or id = '${world.reviewersChild}'` : ''})`;
  };

/** Tables of `children`: identity stands apart, and the register says who may know what (CRC GC24 §66–71; BR 8, 21). */
export const childrenTables: readonly TableLaw[] = [
  {
    table: 'children.child',
    see: orOfReviewer(orHanded(ofChild('id', ANY_LEVEL))),
    change: { set: 'version = 7', rows: orHanded(ofChild('id', RECORD_OF_AGENCY)) },
    insert: [
      allowed('a child that one registers oneself', 'stranger', ({ contexts }) =>
        childRow(newId(), contexts.stranger),
      ),
      denied('a child in the name of a colleague', 'colleague', ({ contexts }) =>
        childRow(newId(), contexts.holder),
      ),
      denied('a child in the name of another agency', 'holder', ({ contexts: { holder, stranger } }) =>
        childRow(newId(), { ...holder, agency: stranger.agency }),
      ),
      denied('a child in nobody’s name', 'nobody', ({ contexts }) => childRow(newId(), contexts.holder)),
    ],
  },
  {
    table: 'children.data_key',
    see: ofChild('child_id', [...IDENTITY, 'label', 'defence']),
    insert: [
      allowed('the key of a child that one registered', 'holder', ({ first }) => keyRow(first.child)),
      denied('a key for a child that a colleague registered', 'colleague', ({ first }) =>
        keyRow(first.child),
      ),
      denied('a key for a child of others', 'holder', ({ second }) => keyRow(second.child)),
    ],
  },
  {
    table: 'children.identity',
    see: ofChild('child_id', IDENTITY),
    change: { set: `name = '\\x02'`, rows: ofChild('child_id', RECORD_OF_AGENCY) },
    insert: [
      allowed('the identity of a child that one registered', 'holder', ({ first }) => nameRow(first.child)),
      denied('for a child that a colleague registered', 'colleague', ({ first }) => nameRow(first.child)),
      denied('for a child of others', 'holder', ({ second }) => nameRow(second.child)),
    ],
  },
  {
    table: 'children.match_token',
    see: ofChild('child_id', RECORD_OF_AGENCY),
    remove: ofChild('child_id', RECORD_OF_AGENCY),
    insert: [
      allowed('a token of a child whose record one holds', 'colleague', ({ first }) => tokenRow(first.child)),
      ...deniedTo(WITHOUT_RECORD, 'a token of a child whose record one does not hold', (_, { first }) =>
        tokenRow(first.child),
      ),
    ],
  },
  {
    table: 'children.identity_correction',
    see: ofChild('child_id', RECORD_OF_AGENCY),
    insert: [
      allowed('a correction of one’s own', 'colleague', ({ first, contexts }) =>
        correctionRow(first.child, contexts.colleague),
      ),
      denied('a correction in the name of a colleague', 'colleague', ({ first, contexts }) =>
        correctionRow(first.child, contexts.holder),
      ),
      ...deniedTo(WITHOUT_RECORD, 'a correction without holding the record', (by, { first }) =>
        correctionRow(first.child, by),
      ),
    ],
  },
  {
    table: 'children.representative',
    // One whom a conflict of interest bars is shown to the agency that recorded it, and to no other.
    see: (context, world) =>
      `${ofChild('child_id', IDENTITY)(context, world)} and (conflict = 'none' or agency_id = '${context.agency}')`,
    change: {
      set: `proof = 'birth certificate'`,
      rows: (context, world) =>
        `${ofChild('child_id', RECORD_OF_AGENCY)(context, world)} and agency_id = '${context.agency}'`,
    },
    insert: [
      allowed('a representative of a child whose record one holds', 'colleague', ({ first, contexts }) =>
        representativeRow(first.child, contexts.colleague),
      ),
      denied('a representative in the name of a colleague', 'colleague', ({ first, contexts }) =>
        representativeRow(first.child, contexts.holder),
      ),
      denied('a representative in the name of another agency', 'holder', ({ first, contexts }) =>
        representativeRow(first.child, { ...contexts.holder, agency: contexts.authority.agency }),
      ),
      ...deniedTo(WITHOUT_RECORD, 'a representative without holding the record', (by, { first }) =>
        representativeRow(first.child, by),
      ),
    ],
  },
  {
    table: 'children.search_notice',
    see: ofChild('child_id', ['holder', 'colleague', 'protection']),
    change: { set: 'read_at = null', rows: ofChild('child_id', ['holder', 'colleague', 'protection']) },
    insert: [
      denied('a notice, which only attaching an intake makes', 'holder', ({ first, contexts }) => ({
        id: newId(),
        child_id: first.child,
        agency_id: contexts.holder.agency,
        kind: 'attached',
        from_agency_id: contexts.holder.agency,
        at: '2026-06-01T00:00:00Z',
      })),
    ],
  },
  {
    table: 'children.need_to_know',
    see: ({ name, agency, account }) =>
      ['nobody', 'job', 'other-job'].includes(name) ? 'false' : `grantee_id in ('${agency}', '${account}')`,
    insert: [
      denied('a grant to oneself, past the functions', 'holder', ({ first, contexts }) =>
        grantRow(first.child, 'child', first.child, contexts.holder.agency),
      ),
    ],
    remove: none,
  },
];

const keyRow = (child: string) => ({ child_id: child, wrapped_key: '\\x02' });
const nameRow = (child: string) => ({ child_id: child, name: '\\x02' });
const tokenRow = (child: string) => ({ child_id: child, token: '\\x02' });
