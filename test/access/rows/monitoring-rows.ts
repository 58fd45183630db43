import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** Talks of the centre's coordinator: one that the other has read, one not. */
export interface TalkIds {
  readonly read: string;
  readonly unread: string;
}

export const newTalks = (): TalkIds => ({ read: newId(), unread: newId() });

export const talkRow = (id: string, by: Context, other: Pick<Context, 'account'>): Row => ({
  id,
  centre_agency_id: by.agency,
  supervisor_id: by.account,
  worker_id: other.account,
  held_at: NOW,
  topics: ['workload'],
  version: 1,
  created_at: NOW,
});

/** Of the first case one that its coordinator looks at, one that is complete and one that was dropped; of the second one likewise. */
export interface FileReviewIds {
  readonly drawn: string;
  readonly completed: string;
  readonly dropped: string;
  readonly ofSecond: string;
  readonly droppedOfSecond: string;
  readonly drawnOfSecond: string;
}

export const newFileReviews = (): FileReviewIds => ({
  drawn: newId(),
  completed: newId(),
  dropped: newId(),
  ofSecond: newId(),
  droppedOfSecond: newId(),
  drawnOfSecond: newId(),
});

export const fileReviewRow = (id: string, file: string, child: string, by: Context): Row => ({
  id,
  case_id: file,
  child_id: child,
  centre_agency_id: by.agency,
  reviewer_id: by.account,
  state: 'drawn',
  checklist_on: '2026-06-01',
  drawn_at: NOW,
  version: 1,
  updated_at: NOW,
});

export const findingRow = (review: string, question: string): Row => ({
  review_id: review,
  question,
  answer: 'no',
  remark: '\\x00',
});

export async function makeMonitoringRows(
  owner: ClientBase,
  made: {
    readonly fileReviews: FileReviewIds;
    readonly talks: TalkIds;
    readonly cases: CaseIds;
    readonly first: ChildFiles;
    readonly second: ChildFiles;
    readonly contexts: Record<ContextName, Context>;
  },
): Promise<void> {
  const { fileReviews: ids, talks, cases, first, second, contexts } = made;
  const { centre } = contexts;
  const ended = (state: string) => ({ state, ended_at: NOW });
  for (const row of [
    fileReviewRow(ids.drawn, cases.first, first.child, centre),
    { ...fileReviewRow(ids.completed, cases.first, first.child, centre), ...ended('completed') },
    { ...fileReviewRow(ids.dropped, cases.first, first.child, centre), ...ended('dropped') },
    { ...fileReviewRow(ids.ofSecond, cases.second, second.child, centre), ...ended('completed') },
    { ...fileReviewRow(ids.droppedOfSecond, cases.second, second.child, centre), ...ended('dropped') },
    fileReviewRow(ids.drawnOfSecond, cases.second, second.child, centre),
  ])
    await putRow(owner, 'monitoring.file_review', row);
  for (const id of Object.values<string>({ ...ids }))
    await putRow(owner, 'monitoring.file_finding', findingRow(id, 'plan-signed'));
  const talk = talkRow(talks.unread, contexts.centre, contexts.person);
  await putRow(owner, 'monitoring.supervision_talk', talk);
  await putRow(owner, 'monitoring.supervision_talk', { ...talk, id: talks.read, acknowledged_at: NOW });
  const settled = { outcome_code: 'mended', settled_by: centre.account, settled_at: NOW };
  await putRow(owner, 'monitoring.file_finding', {
    ...findingRow(ids.completed, 'child-heard'),
    ...settled,
  });
}
