import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import {
  mergedEntries,
  type TimelineEntry,
  type TimelineSource,
  type TimelineWish,
} from '../domain/timeline';

/** What the case itself tells: everything that was done with it, its team and its rests. */
export const CASE_EVENTS: TimelineSource = {
  kinds: ['case'],
  events: `select t.at, 'case' as kind, t.id as row_id, t.action as code, t.case_id as id, t.from_state, t.to_state,
      t.by_account, t.role, t.reason_code
    from cases.transition t where t.case_id = $1`,
};

/** That it was linked with another case, and no longer is: for who sees both. */
export const LINK_EVENTS: TimelineSource = {
  kinds: ['case-link'],
  events: `select e.at, 'case-link' as kind, t.id as row_id, e.code, t.id, null as from_state, null as to_state,
      e.by_account, null as role, e.reason_code
    from cases.case_link t
    join cases.case_file f on f.id = t.one_case_id join cases.case_file g on g.id = t.other_case_id
    cross join lateral (values ('link', t.linked_at, t.linked_by, t.kind), ('end-link', t.ended_at, t.ended_by, t.end_reason))
      as e (code, at, by_account, reason_code)
    where $1 in (t.one_case_id, t.other_case_id) and e.at is not null`,
};

/** Of one source no more than a page is read; what comes later than the page of all stands in the next. */
export const timelineStatement = (events: string): string =>
  `select e.at, e.kind, e.code, e.id, e.from_state as "fromState", e.to_state as "toState", e.by_account as "byAccount",
      e.role, e.reason_code as "reasonCode", e.key
    from (select w.*, (w.row_id::text || ' ' || w.code) collate "C" as key from (${events}) w) e
    where ($2::text is null or e.kind = $2) and ($3::timestamptz is null or e.at >= $3)
      and ($4::timestamptz is null or e.at < $4) and ($5::timestamptz is null or (e.at, e.key) > ($5, $6::text collate "C"))
    order by e.at, e.key limit $7`;

/** What happened on a case, from every module that knows of something; whose rows, the database decides. */
@Injectable()
export class TimelineRepository {
  private readonly sources: {
    readonly kinds: readonly string[];
    readonly name: string;
    readonly text: string;
  }[] = [];

  /** Adds what a module tells. */
  learn({ kinds, events }: TimelineSource): void {
    this.sources.push({ kinds, name: `timeline ${kinds.join(' ')}`, text: timelineStatement(events) });
  }

  async of(work: Work, caseId: string, wish: TimelineWish): Promise<TimelineEntry[]> {
    const { kind, from, until, after, limit } = wish;
    const values = [caseId, kind, from, until, after?.at ?? null, after?.key ?? null, limit];
    const asked = this.sources.filter(({ kinds }) => kind === null || kinds.includes(kind));
    const told = await Promise.all(
      asked.map(({ name, text }) => work.query<TimelineEntry>({ name, text }, values)),
    );
    return mergedEntries(told, limit);
  }
}
