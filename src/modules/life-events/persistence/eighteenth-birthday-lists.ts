import type { Position } from '../../../platform/http/cursors';
import type { LocalDate } from '../../../kernel/local-date';
import type { Statement } from '../../../platform/persistence/statement';
import type { BirthdayState } from '../domain/eighteenth-birthday.lifecycle';

/** The lists of eighteenth birthdays. */
export const BIRTHDAY_LISTS = ['mine', 'our-centre', 'due'] as const;
export type BirthdayListName = (typeof BIRTHDAY_LISTS)[number];

export interface BirthdayWish {
  readonly list: BirthdayListName;
  readonly caseId: string | null;
  readonly state: BirthdayState | null;
  readonly from: Position | null;
  readonly limit: number;
}

export const BIRTHDAY_FROM = `from life_events.eighteenth_birthday t join cases.case_file f on f.id = t.case_id
  left join children.child_label l on l.child_id = t.child_id`;
export const BIRTHDAY_LABEL = `f.number, f.closed_at as "closedAt", f.worker_id as "workerId",
  l.number as "childNumber", l.initials as "childInitials", l.wrapped_key as "wrappedKey"`;

const WHICH: Readonly<Record<BirthdayListName, string>> = {
  /** Of the cases for which I answer. */
  mine: 'f.worker_id = $6',
  'our-centre': '$6::uuid is not null',
  /** About which somebody has to talk or ask by now. */
  due: `$6::uuid is not null and t.state <> 'asked' and t.talk_from <= $7`,
};

/** One page of birthdays in cases that are not closed, the nearest first. */
export function birthdayListStatement(
  columns: string,
  { list, caseId, state, from, limit }: BirthdayWish,
  by: { readonly accountId: string | null; readonly today: LocalDate },
): { statement: Statement; values: unknown[] } {
  const text = `select ${columns}, ${BIRTHDAY_LABEL} ${BIRTHDAY_FROM}
    where f.closed_at is null and t.month is not null
      and ($1::uuid is null or t.case_id = $1) and ($2::text is null or t.state = $2)
      and ($3::date is null or (t.month, t.id) > ($3, $4)) and ${WHICH[list]}
    order by t.month, t.id limit $5`;
  const values = [caseId, state, from?.after ?? null, from?.id ?? null, limit, by.accountId];
  return {
    statement: { name: `birthdays ${list}`, text },
    values: list === 'due' ? [...values, by.today] : values,
  };
}
