import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { AttendanceTotals } from '../domain/attendance-totals';

/** The totals of one kind of session. */
export interface TotalsOfKind extends AttendanceTotals {
  readonly kind: string;
}

const COUNTED = {
  expected: `not is_catch_up and said in ('attended', 'late', 'absent-excused', 'absent-unexcused')`,
  attended: `not is_catch_up and said in ('attended', 'late')`,
  late: `not is_catch_up and said = 'late'`,
  absentExcused: `not is_catch_up and said = 'absent-excused'`,
  absentUnexcused: `not is_catch_up and said = 'absent-unexcused'`,
  centreCancelled: `not is_catch_up and said = 'centre-cancelled'`,
  madeUp: `not is_catch_up and said in ('absent-excused', 'absent-unexcused') and is_made_up`,
  catchUpsAttended: `is_catch_up and said in ('attended', 'late')`,
  catchUpsMissed: `is_catch_up and said in ('absent-excused', 'absent-unexcused')`,
  coming: 'said is null and is_live and begins_at > $2',
  unsaid: 'said is null and is_live and begins_at <= $2',
} as const satisfies Record<keyof AttendanceTotals, string>;

const LAST_SAID = 'not exists (select 1 from sessions.attendance c where c.corrects_id = a.id)';

/** What was said last of each session of one case; $1 case, $2 now. */
export const TOTALS: Statement = {
  name: 'attendance-totals',
  text: `select kind, ${Object.entries(COUNTED)
    .map(([name, condition]) => `(count(*) filter (where ${condition}))::int as "${name}"`)
    .join(', ')}
    from (
      select s.kind, p.is_live, p.begins_at, a.attendance as said, u.session_id is not null as is_catch_up,
        exists (select 1 from sessions.catch_up m
          join sessions.attendance b on b.session_id = m.session_id and b.case_id = m.case_id
          where m.missed_session_id = p.session_id and m.case_id = p.case_id and b.attendance in ('attended', 'late')
            and not exists (select 1 from sessions.attendance c where c.corrects_id = b.id)) as is_made_up
      from sessions.participant p
      join sessions.session s on s.id = p.session_id
      left join sessions.attendance a on a.session_id = p.session_id and a.case_id = p.case_id and ${LAST_SAID}
      left join sessions.catch_up u on u.session_id = p.session_id and u.case_id = p.case_id
      where p.case_id = $1
    ) of_case
    group by kind order by kind`,
};

/** Counts what was said of a child; of which case the actor may know, the database decides. */
@Injectable()
export class AttendanceTotalsRepository {
  async of(work: Work, caseId: string): Promise<TotalsOfKind[]> {
    return work.query<TotalsOfKind>(TOTALS, [caseId, work.now]);
  }
}
