import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../kernel/local-date';
import { countUpToHundred } from '../../../platform/persistence/page-statement';
import type { Work } from '../../../platform/persistence/work';
import { CASE_LABEL_JOIN } from '../../cases';
import { OPENING } from '../policy/restorative.policy';

/** A process with the first of its promises that are due, as desks show it. */
export interface DueProcess {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly childId: string;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly agreedAt: Date;
  readonly dueOn: LocalDate;
  readonly dueAt: Date;
}

/**
 * Processes of a centre, $1, whose agreement has promises that are open and due by a day, $2; those that somebody, $3, mediates, or
 * all where $4.
 */
const DUE = `(
  select distinct on (p.id) p.id, p.version, p.case_id, p.child_id, p.agreed_at, o.due_on
  from restorative.process p
  join restorative.obligation o on o.process_id = p.id and o.edition = p.edition and o.state = 'open' and o.due_on <= $2
  where p.centre_agency_id = $1 and p.state = 'agreed' and ($4 or p.mediator_id = $3)
  order by p.id, o.due_on) t`;

/** A process with a part of a promise that nobody confirms, as desks show it. */
export type ProcessToVerify = Omit<DueProcess, 'agreedAt' | 'dueOn' | 'dueAt'> & {
  readonly recordedAt: Date;
};

/** The same of which parts wait for somebody else than who wrote them down. */
const TO_VERIFY = `(
  select distinct on (p.id) p.id, p.version, p.case_id, p.child_id, o.recorded_at
  from restorative.process p
  join restorative.obligation_part o on o.process_id = p.id and not o.is_confirmed and o.verified_by is null
    and o.recorded_by <> $2 and not exists (select 1 from restorative.part_in_error e where e.part_id = o.id)
  join restorative.obligation b on b.id = o.obligation_id and b.state = 'open'
  where p.centre_agency_id = $1 and p.state = 'agreed' and ($3 or p.mediator_id = $2)
  order by p.id, o.recorded_at) t`;

/** Promises that are due, for who says what became of them. */
@Injectable()
export class DueObligationsRepository {
  /** The most urgent first. */
  async due(work: Work, until: LocalDate, limit: number): Promise<DueProcess[]> {
    const text = `select t.id, t.version, f.number, t.child_id as "childId", l.number as "childNumber", l.initials as "childInitials",
        t.agreed_at as "agreedAt", t.due_on as "dueOn", t.due_on::timestamptz as "dueAt"
      from ${DUE} ${CASE_LABEL_JOIN} order by t.due_on, t.id limit $5`;
    return work.query<DueProcess>({ name: 'due-obligations', text }, [...asked(work, until), limit]);
  }

  /** What has waited longest first. */
  async toVerify(work: Work, limit: number): Promise<ProcessToVerify[]> {
    const text = `select t.id, t.version, f.number, t.child_id as "childId", l.number as "childNumber", l.initials as "childInitials",
        t.recorded_at as "recordedAt"
      from ${TO_VERIFY} ${CASE_LABEL_JOIN} order by t.recorded_at, t.id limit $4`;
    const { agencyId, accountId, roles } = work.actor;
    const leads = OPENING.some((role) => roles.includes(role));
    return work.query<ProcessToVerify>({ name: 'parts-to-verify', text }, [
      agencyId,
      accountId,
      leads,
      limit,
    ]);
  }

  async count(work: Work, until: LocalDate): Promise<number> {
    return countUpToHundred(work, 'due obligations', DUE, { where: 'true', values: asked(work, until) });
  }
}

const asked = ({ actor }: Work, until: LocalDate) => {
  const leads = OPENING.some((role) => actor.roles.includes(role));
  return [actor.agencyId, until, actor.accountId, leads];
};
