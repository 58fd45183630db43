import { Injectable } from '@nestjs/common';
import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { InterviewEntity } from './interview.entity';

/** An interview that did not keep every rule, with the label of the child. */
export interface BreachRow {
  readonly id: string;
  readonly intakeId: string;
  readonly childId: string;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly beganAt: Date;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly breaches: readonly string[];
  readonly breachesChangedAt: Date | null;
  readonly version: number;
}

const OF_MY_UNIT: Statement = {
  name: 'interview-breaches',
  text: `select t.id, t.intake_id as "intakeId", t.child_id as "childId", l.number as "childNumber",
      l.initials as "childInitials", t.began_at as "beganAt", t.recorded_by as "recordedBy",
      t.recorded_at as "recordedAt", t.breaches, t.breaches_changed_at as "breachesChangedAt", t.version
    from due_process.interview t left join children.child_label l on l.child_id = t.child_id
    where t.agency_id = $1 and t.breaches <> '{}' and t.corrected_at is null
      and ($2::timestamptz is null or greatest(t.recorded_at, t.breaches_changed_at) > $2)
      and ($3::timestamptz is null or (t.recorded_at, t.id) < ($3, $4))
    order by t.recorded_at desc, t.id desc limit $5`,
};

const REWRITE: Statement = {
  name: 'rewrite-breaches',
  text: `update due_process.interview set breaches = $2, breaches_changed_at = $3, version = version + 1
         where id = $1`,
};

const TELL_TOO_LONG: Statement = {
  name: 'tell-too-long',
  text: 'select due_process.tell_too_long($1, $2) as breaches',
};

/** What interviews did not keep: the list of the actor's agency, latest recorded first, and how it comes out by now. */
@Injectable()
export class BreachRepository {
  async list(
    work: Work,
    changedSince: string | undefined,
    from: Position | null,
    limit: number,
  ): Promise<BreachRow[]> {
    const { agencyId } = work.actor;
    const values = [agencyId, changedSince ?? null, from?.after ?? null, from?.id ?? null, limit];
    const rows = await work.query<BreachRow>(OF_MY_UNIT, values);
    for (const { id, version, childId } of rows) work.saw({ kind: 'interview', id, version, childId });
    return rows;
  }

  /** What an interview did not keep, as it comes out by now. */
  rewrite(work: Work, { id, version, childId }: InterviewEntity, breaches: readonly string[]): void {
    work.write(REWRITE, [id, breaches, work.now]);
    work.saw({ kind: 'interview', id, version: version + 1, childId });
  }

  /** Says whether one about another intake was too long; answers how many rules it did not keep, or null where that was said already. */
  async tellTooLong(work: Work, id: string, isTooLong: boolean): Promise<number | null> {
    const [row] = await work.query<{ breaches: number | null }>(TELL_TOO_LONG, [id, isTooLong]);
    const breaches = row?.breaches ?? null;
    if (breaches !== null) work.saw({ kind: 'interview', id });
    return breaches;
  }
}
