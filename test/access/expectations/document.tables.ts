import { newId } from '../../../src/kernel/ids';
import type { CopyIds } from '../rows/copy-request-rows';
import type { ContextName } from '../rows/contexts';
import { contentRow, documentRow, type DocumentIds } from '../rows/document-rows';
import { quoted } from './case.tables';
import { EDITIONS_OF_STATEMENTS, STATEMENTS } from './defence-statement.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

type Names = readonly (keyof DocumentIds | keyof CopyIds)[];

/** Copies that the centre keeps for itself; the defence reads the one that it was given. */
const COPIES: Names = ['given', 'runOut', 'alone', 'asLetter'];

/** For all who hold the record of the child, and what else of it is known to who also holds the intake. */
const FOR_HOLDERS: Names = ['open', 'withdrawn', 'awaited'];
const OF_CHARGE: Names = [...FOR_HOLDERS, 'ofIntake', 'ofDefence', 'statementInError', 'ofFormerDefence'];

/** By what they hold; who leads in conflict has nothing of the case, and who protects alone nothing of a charge. */
const SEEN: Partial<Record<ContextName, Names>> = {
  holder: [...OF_CHARGE, 'ofAgency', 'byFormerColleague', 'ofAuthor', 'ofAdmission', 'ofCase'],
  colleague: [...OF_CHARGE, 'ofAgency', 'byFormerColleague', 'ofCase'],
  protection: [...FOR_HOLDERS, 'ofAgency', 'byFormerColleague'],
  authority: [...OF_CHARGE, 'ofCase'],
  centre: [...OF_CHARGE, 'ofCase', ...COPIES],
  person: [...OF_CHARGE, 'ofCase'],
  reviewer: OF_CHARGE,
  defence: ['ofDefence', 'statementInError', 'given'],
  stranger: ['ofSecond'],
};

/** What is one’s agency’s own and still open; also what one does not read any more. */
const CHANGED: Partial<Record<ContextName, Names>> = {
  holder: [
    'open',
    'awaited',
    'ofIntake',
    'ofAgency',
    'byFormerColleague',
    'ofAuthor',
    'ofAdmission',
    'ofRefused',
    'ofEnded',
  ],
  colleague: ['open', 'awaited', 'ofIntake', 'ofAgency', 'byFormerColleague'],
  protection: ['open', 'awaited', 'ofAgency', 'byFormerColleague'],
  centre: ['ofCase', ...COPIES],
  defence: ['ofDefence'],
  stranger: ['ofSecond'],
};

/** Whose agency keeps it reads every edition; others the last one of what stands. */
const KEPT: Partial<Record<ContextName, Names>> = {
  holder: ['open', 'withdrawn', 'ofIntake', 'ofAgency', 'ofAuthor', 'ofAdmission'],
  colleague: ['open', 'withdrawn', 'ofIntake', 'ofAgency'],
  protection: ['open', 'withdrawn', 'ofAgency'],
  centre: ['ofCase', ...COPIES],
  defence: ['ofDefence', 'statementInError'],
  stranger: ['ofSecond'],
};

const named =
  (key: string, whose: Partial<Record<ContextName, Names>>): RowsOf =>
  ({ name }, { documents, copies }) => {
    const papers = { ...documents, ...copies };
    const ids = (whose[name] ?? []).map((one) => papers[one]);
    return ids.length === 0 ? 'false' : `${key} in (${quoted(ids)})`;
  };

const seenContents: RowsOf = (context, world) => {
  const kept = named('document_id', KEPT)(context, world);
  const last = named('document_id', SEEN)(context, world);
  const inError = [world.documents.withdrawn, world.documents.statementInError];
  return `${kept} or edition = 2 and document_id not in (${quoted(inError)}) and ${last}`;
};

/** Who holds no record of the child’s own file. */
const WITHOUT_RECORD: readonly ContextName[] = [
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

/** Papers are known to who needs to know the file that they are of, and some to fewer (BR 8, 21; GC24 §66–71). */
export const documentTables: readonly TableLaw[] = [
  {
    table: 'documents.document',
    see: named('id', SEEN),
    change: { set: 'version = 7', rows: named('id', CHANGED) },
    never: {
      what: 'a paper withdrawn in the name of another',
      set: `state = 'withdrawn', withdrawn_at = '2026-06-01T10:00:00Z', withdrawn_by = gen_random_uuid(),
        withdrawal_reason = 'unreadable'`,
    },
    insert: [
      allowed('a paper of a file whose record one holds', 'colleague', ({ first, contexts }) =>
        documentRow(newId(), first.child, ['intake', first.intake], contexts.colleague),
      ),
      allowed('a paper of the child’s own file, for protection', 'protection', ({ first, contexts }) =>
        documentRow(newId(), first.child, ['child', first.child], contexts.protection),
      ),
      allowed(
        'a paper of another case than one is in conflict with',
        'reviewer',
        ({ cases, first, contexts }) =>
          documentRow(newId(), first.child, ['case', cases.next], contexts.reviewer),
      ),
      ...STATEMENTS,
      denied('a paper of a file of the child that is not open', 'holder', ({ first, contexts }) =>
        documentRow(newId(), first.child, ['intake', newId()], contexts.holder),
      ),
      denied('a paper of a charge, for protection', 'protection', ({ first, contexts }) =>
        documentRow(newId(), first.child, ['intake', first.intake], contexts.protection),
      ),
      denied('a paper of a case with which one is in conflict', 'reviewer', ({ cases, first, contexts }) =>
        documentRow(newId(), first.child, ['case', cases.first], contexts.reviewer),
      ),
      denied('a paper in the name of a colleague', 'colleague', ({ first, contexts }) =>
        documentRow(newId(), first.child, ['child', first.child], contexts.holder),
      ),
      denied('a paper in the name of another agency', 'holder', ({ first, contexts }) =>
        documentRow(newId(), first.child, ['child', first.child], {
          ...contexts.holder,
          agency: contexts.authority.agency,
        }),
      ),
      denied('a paper of another child than the file is of', 'holder', ({ first, second, contexts }) =>
        documentRow(newId(), second.child, ['intake', first.intake], contexts.holder),
      ),
      denied('a paper that is uploaded from the beginning', 'holder', ({ first, contexts }) => ({
        ...documentRow(newId(), first.child, ['child', first.child], contexts.holder),
        ...{ state: 'uploaded', editions: 1 },
      })),
      ...deniedTo(WITHOUT_RECORD, 'a paper of a child whose record one does not hold', (by, { first }) =>
        documentRow(newId(), first.child, ['child', first.child], by),
      ),
    ],
  },
  {
    table: 'documents.content',
    see: seenContents,
    insert: [
      allowed('the next edition', 'colleague', ({ documents, contexts }) =>
        contentRow(documents.open, 3, contexts.colleague),
      ),
      allowed('the first edition', 'holder', ({ documents, contexts }) =>
        contentRow(documents.awaited, 1, contexts.holder),
      ),
      denied('an edition in the name of a colleague', 'colleague', ({ documents, contexts }) =>
        contentRow(documents.open, 3, contexts.holder),
      ),
      denied('an edition that leaves one out', 'holder', ({ documents, contexts }) =>
        contentRow(documents.open, 4, contexts.holder),
      ),
      denied('an edition of what was withdrawn', 'holder', ({ documents, contexts }) =>
        contentRow(documents.withdrawn, 3, contexts.holder),
      ),
      denied('an edition of what another agency keeps', 'authority', ({ documents, contexts }) =>
        contentRow(documents.open, 3, contexts.authority),
      ),
      denied('an edition of what is its author’s alone', 'colleague', ({ documents, contexts }) =>
        contentRow(documents.ofAuthor, 3, contexts.colleague),
      ),
      ...EDITIONS_OF_STATEMENTS,
      ...deniedTo(WITHOUT_RECORD, 'an edition of what one does not see', (by, { documents }) =>
        contentRow(documents.open, 3, by),
      ),
    ],
  },
];
