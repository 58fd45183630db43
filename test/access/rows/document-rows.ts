import type { ClientBase } from 'pg';
import { createHash } from 'node:crypto';
import { newId } from '../../../src/kernel/ids';
import type { Admissions } from './admission-rows';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/**
 * Papers of the first child that the holder keeps: for all who hold the child, for its agency, for its author; one that was
 * withdrawn, one that still waits for its content, one of the intake; of an admission on its way to help, of one whose referral
 * was refused, of one that was taken back. One of the case, which the centre keeps; one of
 * the second child; and one of another kind of file than the centre holds under that id. One of an admission whose work has
 * ended; one of the holder's agency by who serves at the centre now; and one of an agency that holds less than the record now.
 * Statements of who defends the child, also one that was withdrawn and one that was sealed, and of another clinic that has nothing to do with it any more.
 */
export interface DocumentIds {
  readonly open: string;
  readonly ofAgency: string;
  readonly ofAuthor: string;
  readonly withdrawn: string;
  readonly awaited: string;
  readonly ofIntake: string;
  readonly ofAdmission: string;
  readonly ofRefused: string;
  readonly takenBack: string;
  readonly ofCase: string;
  readonly ofSecond: string;
  readonly ofOtherKind: string;
  readonly ofEnded: string;
  readonly byFormerColleague: string;
  readonly ofFormerHolder: string;
  readonly ofDefence: string;
  readonly ofFormerDefence: string;
  readonly statementInError: string;
  readonly sealedStatement: string;
}

export const newDocuments = (): DocumentIds => ({
  open: newId(),
  ofAgency: newId(),
  ofAuthor: newId(),
  withdrawn: newId(),
  awaited: newId(),
  ofIntake: newId(),
  ofAdmission: newId(),
  ofRefused: newId(),
  takenBack: newId(),
  ofCase: newId(),
  ofSecond: newId(),
  ofOtherKind: newId(),
  ofEnded: newId(),
  byFormerColleague: newId(),
  ofFormerHolder: newId(),
  ofDefence: newId(),
  ofFormerDefence: newId(),
  statementInError: newId(),
  sealedStatement: newId(),
});

/** The file of the child by which a paper is known. */
type File = readonly [kind: string, id: string];

export const documentRow = (id: string, child: string, [kind, file]: File, by: Context): Row => ({
  ...{ id, child_id: child, subject_kind: kind, subject_id: file, file_kind: kind, file_id: file },
  ...{ kind: 'letter', sight: 'file', title: '\\x01', language: 'az', dated_on: '2026-05-01' },
  ...{ state: 'described', editions: 0, agency_id: by.agency, described_by: by.account },
  ...{ version: 1, created_at: NOW, updated_at: NOW },
});

/** A statement of the defence about the intake of a child. */
export const statementRow = (id: string, { child, intake }: ChildFiles, by: Context): Row => ({
  ...documentRow(id, child, ['intake', intake], by),
  kind: 'defence-statement',
});

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

export const contentRow = (document: string, edition: number, by: Pick<Context, 'account'>): Row => ({
  ...{ id: newId(), document_id: document, edition, media_type: 'application/pdf', size: 9 },
  ...{ sha256: digest('paper'), stored_as: digest(`${document} ${edition}`) },
  ...{ uploaded_by: by.account, uploaded_at: NOW },
});

interface Made {
  readonly first: ChildFiles;
  readonly second: ChildFiles;
  readonly cases: CaseIds;
  readonly admissions: Admissions;
  readonly contexts: Record<ContextName, Context>;
}

export async function makeDocumentRows(
  owner: ClientBase,
  ids: DocumentIds,
  { first, second, cases, admissions, contexts }: Made,
): Promise<void> {
  const { holder, centre, stranger, defence, clinic } = contexts;
  const child = ['child', first.child] as const;
  const withdrawn = (reason: string) => ({
    ...{ state: 'withdrawn', withdrawn_at: NOW, withdrawn_by: holder.account, withdrawal_reason: reason },
  });
  const admission = { kind: 'admission-paper', sight: 'author' };
  const papers: readonly (readonly [Row, Context])[] = [
    [documentRow(ids.open, first.child, child, holder), holder],
    [{ ...documentRow(ids.ofAgency, first.child, child, holder), sight: 'agency' }, holder],
    [{ ...documentRow(ids.ofAuthor, first.child, child, holder), sight: 'author' }, holder],
    [{ ...documentRow(ids.withdrawn, first.child, child, holder), ...withdrawn('unreadable') }, holder],
    [documentRow(ids.ofIntake, first.child, ['intake', first.intake], holder), holder],
    [
      { ...documentRow(ids.ofAdmission, first.child, ['referral', first.referral], holder), ...admission },
      holder,
    ],
    [
      { ...documentRow(ids.ofRefused, first.child, ['referral', admissions.refused], holder), ...admission },
      holder,
    ],
    [
      {
        ...documentRow(ids.takenBack, first.child, ['referral', first.referral], holder),
        ...{ ...admission, ...withdrawn('admission-taken-back') },
      },
      holder,
    ],
    [documentRow(ids.ofCase, first.child, ['case', cases.first], centre), centre],
    [documentRow(ids.ofSecond, second.child, ['child', second.child], stranger), stranger],
    [statementRow(ids.ofDefence, first, defence), defence],
    [{ ...statementRow(ids.statementInError, first, defence), ...withdrawn('wrong-child') }, defence],
    [{ ...statementRow(ids.sealedStatement, first, defence), ...withdrawn('sealed-with-intake') }, defence],
    [statementRow(ids.ofFormerDefence, first, clinic), clinic],
  ];
  await makeAwaited(owner, ids, { first, cases, admissions, contexts });
  for (const [row, by] of papers) {
    const state = row['state'] === 'withdrawn' ? 'withdrawn' : 'uploaded';
    await putRow(owner, 'documents.document', { ...row, state, editions: 2 });
    for (const edition of [1, 2])
      await putRow(owner, 'documents.content', contentRow(String(row['id']), edition, by));
  }
}

/** Those that have no content yet. */
async function makeAwaited(
  owner: ClientBase,
  ids: DocumentIds,
  { first, cases, admissions, contexts }: Omit<Made, 'second'>,
): Promise<void> {
  const { holder, centre, identity } = contexts;
  const child = ['child', first.child] as const;
  const put = (row: Row) => putRow(owner, 'documents.document', row);
  await put(documentRow(ids.awaited, first.child, child, holder));
  await put(documentRow(ids.ofOtherKind, first.child, ['intake', cases.first], centre));
  const ofEnded = documentRow(ids.ofEnded, first.child, ['referral', admissions.ended], holder);
  await put({ ...ofEnded, kind: 'admission-paper', sight: 'author' });
  const ofAgency = documentRow(ids.byFormerColleague, first.child, child, holder);
  await put({ ...ofAgency, sight: 'agency', described_by: centre.account });
  await put({ ...documentRow(ids.ofFormerHolder, first.child, child, identity), sight: 'agency' });
  // Of a file that is not the one which the defence holds: by its id, and by its kind.
  for (const file of [['intake', newId()] as const, ['order', first.intake] as const])
    await put(documentRow(newId(), first.child, file, contexts.defence));
}
