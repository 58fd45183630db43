import { ageAssessmentRow } from '../rows/age-assessment-rows';
import type { ContextName } from '../rows/contexts';
import { allowed, denied, deniedTo, ofChild, type TableLaw } from './table-law';

const RECORD_OF_AGENCY: readonly ContextName[] = [
  'holder',
  'colleague',
  'protection',
  'authority',
  'reviewer',
  'centre',
];

/** None of them holds the record of the first child for an agency. */
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

/** How old a child is held to be is for who holds its record (GC24 §33–34, 66–71). */
export const ageAssessmentTables: readonly TableLaw[] = [
  {
    table: 'children.age_assessment',
    see: ofChild('child_id', RECORD_OF_AGENCY),
    change: { set: 'version = 7', rows: ofChild('child_id', RECORD_OF_AGENCY) },
    insert: [
      allowed('an assessment of one’s own', 'colleague', ({ first, contexts }) =>
        ageAssessmentRow(first.child, contexts.colleague),
      ),
      denied('an assessment in the name of a colleague', 'colleague', ({ first, contexts }) =>
        ageAssessmentRow(first.child, contexts.holder),
      ),
      denied('an assessment in the name of another agency', 'holder', ({ first, contexts }) =>
        ageAssessmentRow(first.child, { ...contexts.holder, agency: contexts.centre.agency }),
      ),
      ...deniedTo(WITHOUT_RECORD, 'an assessment without holding the record', (by, { first }) =>
        ageAssessmentRow(first.child, by),
      ),
    ],
  },
];
