import type { ContextName } from '../rows/contexts';
import { requestRow } from '../rows/representation-rows';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

const parties: RowsOf = ({ agency }) => `'${agency}' in (asking_agency_id, addressed_agency_id)`;

/** None of them knows who the first child is. */
const NOT_KNOWING: readonly ContextName[] = [
  'former-person',
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

/** Who asks and who is asked see a request; nobody else, whatever they hold (CRC 18, 20; GC24 §56). */
export const representationTables: readonly TableLaw[] = [
  {
    table: 'children.representative_request',
    see: parties,
    change: { set: 'version = 7', rows: parties },
    insert: [
      allowed('a request for a child whose identity one knows', 'identity', ({ first, contexts }) =>
        requestRow(first.child, contexts.identity, contexts.lead.agency),
      ),
      allowed('a request for a child whose record one holds', 'centre', ({ first, contexts }) =>
        requestRow(first.child, contexts.centre, contexts.lead.agency),
      ),
      denied('a request in the name of a colleague', 'colleague', ({ first, contexts }) =>
        requestRow(first.child, contexts.holder, contexts.lead.agency),
      ),
      denied('a request in the name of another agency', 'holder', ({ first, contexts }) =>
        requestRow(
          first.child,
          { account: contexts.holder.account, agency: contexts.centre.agency },
          contexts.lead.agency,
        ),
      ),
      ...deniedTo(NOT_KNOWING, 'a request for a child whom one does not know', (by, { first, contexts }) =>
        requestRow(first.child, by, contexts.lead.agency),
      ),
    ],
  },
];
