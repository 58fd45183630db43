import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { Admissions } from './admission-rows';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** Messages about the first child, and some that nobody reaches, each by one thing. */
export interface MessageIds {
  readonly fromReferrer: string;
  readonly fromCentre: string;
  readonly readByCentre: string;
  readonly readByReferrer: string;
  /** Of the unit, on a referral that it does not see. */
  readonly misplaced: string;
  /** On the case of the second child, which its agency sees, and for which nobody there coordinates, but one answers. */
  readonly ofSecond: string;
  /** On a case of which somebody sees much, and answers for nothing. */
  readonly beside: string;
}

export const newMessages = (): MessageIds => ({
  fromReferrer: newId(),
  fromCentre: newId(),
  readByCentre: newId(),
  readByReferrer: newId(),
  misplaced: newId(),
  ofSecond: newId(),
  beside: newId(),
});

/** About which referral and case, between whom. */
export interface MessageOf {
  readonly referral: string;
  readonly file: string;
  readonly child: string;
  readonly referring: Pick<Context, 'agency'>;
  readonly centre: Pick<Context, 'agency'>;
}

export const messageRow = (
  id: string,
  { referral, file, child, referring, centre }: MessageOf,
  from: { readonly side: 'referrer' | 'centre'; readonly by: Pick<Context, 'account'> },
): Row => ({
  id,
  referral_id: referral,
  case_id: file,
  child_id: child,
  referring_agency_id: referring.agency,
  centre_agency_id: centre.agency,
  from_side: from.side,
  words: '\\x00',
  written_by: from.by.account,
  written_at: NOW,
  version: 1,
});

export async function makeMessageRows(
  owner: ClientBase,
  ids: MessageIds,
  made: {
    readonly cases: CaseIds;
    readonly admissions: Pick<Admissions, 'prevention'>;
    readonly first: ChildFiles;
    readonly second: ChildFiles;
    readonly contexts: Record<ContextName, Context>;
  },
): Promise<void> {
  const { cases, first, second, contexts, admissions } = made;
  const { holder: referring, centre, lead, stranger } = contexts;
  for (const [file, referral] of [
    [cases.first, first.referral],
    [cases.second, second.referral],
    [cases.beside, admissions.prevention],
  ])
    await owner.query('update cases.case_file set referral_id = $2 where id = $1', [file, referral]);
  const put = (row: Row) => putRow(owner, 'messages.message', row);
  const of = { referral: first.referral, file: cases.first, child: first.child, referring, centre };
  const from = (side: 'referrer' | 'centre') => ({ side, by: lead });
  const isRead = { read_by: lead.account, read_at: NOW };
  await put(messageRow(ids.fromReferrer, of, from('referrer')));
  await put(messageRow(ids.fromCentre, of, from('centre')));
  await put({ ...messageRow(ids.readByCentre, of, from('referrer')), ...isRead });
  await put({ ...messageRow(ids.readByReferrer, of, from('centre')), ...isRead });
  const ofOther = { referral: second.referral, child: second.child };
  const unheld = { ...of, ...ofOther, file: cases.unheld };
  await put(messageRow(ids.misplaced, unheld, from('centre')));
  const ofSecond = { ...ofOther, file: cases.second, referring: centre, centre: stranger };
  await put(messageRow(ids.ofSecond, ofSecond, from('referrer')));
  const beside = { ...ofOther, file: cases.beside, child: first.child, referring: centre, centre: referring };
  await put(messageRow(ids.beside, beside, from('referrer')));
}
