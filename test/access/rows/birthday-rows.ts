import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** Eighteenth birthdays, each of which somebody reaches or misses by one thing. */
export interface BirthdayIds {
  /** On the case of the first child, of which nobody has talked yet. */
  readonly ahead: string;
  /** On the closed case of one body. */
  readonly ofClosed: string;
  /** On the case at the agency that referred, where somebody has talked, and on that of the second child, where they were asked. */
  readonly talked: string;
  readonly asked: string;
}

export const newBirthdays = (): BirthdayIds => ({
  ahead: newId(),
  ofClosed: newId(),
  talked: newId(),
  asked: newId(),
});

export const birthdayRow = (id: string, file: string, child: string): Row => ({
  id,
  case_id: file,
  child_id: child,
  state: 'ahead',
  month: '2026-08-01',
  talk_from: '2026-06-02',
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

const talkedBy = ({ account }: Context): Row => ({
  state: 'talked',
  ...{ talked_at: NOW, talked_by: account, talk_words: Buffer.from('01', 'hex') },
});

export async function makeBirthdayRows(
  owner: ClientBase,
  made: {
    readonly birthdays: BirthdayIds;
    readonly cases: CaseIds;
    readonly first: ChildFiles;
    readonly second: ChildFiles;
    readonly contexts: Record<ContextName, Context>;
  },
): Promise<void> {
  const { birthdays, cases, first, second, contexts } = made;
  const { holder, stranger } = contexts;
  const asked = { state: 'asked', asked_at: NOW, asked_by: stranger.account, answer: 'goes-on' };
  for (const row of [
    birthdayRow(birthdays.ahead, cases.first, first.child),
    birthdayRow(birthdays.ofClosed, cases.identified, first.child),
    { ...birthdayRow(birthdays.talked, cases.beside, first.child), ...talkedBy(holder) },
    { ...birthdayRow(birthdays.asked, cases.second, second.child), ...talkedBy(stranger), ...asked },
  ])
    await putRow(owner, 'life_events.eighteenth_birthday', row);
}
