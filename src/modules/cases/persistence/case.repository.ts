import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { LocalDate } from '../../../kernel/local-date';
import { countUpToHundred, type PageWish } from '../../../platform/persistence/page-statement';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { CaseState } from '../domain/case.lifecycle';
import { caseListStatement, suspensionsOver, LISTS, type CaseFilter, type CaseListName } from './case-lists';
import type { AskedFor } from '../domain/asked.rules';
import { CaseEntity } from './case.entity';

/** A case with what every answer shows of the child and the key that opens its text. */
export type CaseRow = CaseEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

/** A case in a list, with where it stands in the order. */
export type ListedCase = CaseRow & { readonly listedAt: Date; readonly listedId: string };

const LABEL = `l.number as "childNumber", l.initials as "childInitials", l.wrapped_key as "wrappedKey"`;

const LOCK: Statement = {
  name: 'lock-case',
  text: 'select 1 from cases.case_file where id = $1 for update',
};

export const OPEN_BY_WORKER: Statement = {
  name: 'open-cases-by-worker',
  text: `select t.worker_id as "workerId", count(*)::int as count from cases.case_file t
    where t.centre_agency_id = $1 and t.worker_id is not null and t.state not in ('closed', 'finalised') group by t.worker_id`,
};

/** A case whose work the child has ended, as those may know it who wrote that down. */
export type EndedCase = Pick<CaseEntity, 'id' | 'childId' | 'basis' | 'referralId' | 'centreAgencyId'> & {
  readonly from: CaseState;
};

const END_WITH_CONSENT: Statement = {
  name: 'end-case-with-consent',
  text: `select case_id as id, from_state as "from", child_id as "childId", basis, referral_id as "referralId",
      centre_agency_id as "centreAgencyId"
    from cases.end_with_consent($1, $2, $3, $4)`,
};

const END_FOR_PROTECTION: Statement = {
  name: 'end-case-for-protection',
  text: `select case_id as id, from_state as "from", child_id as "childId", basis, referral_id as "referralId",
      centre_agency_id as "centreAgencyId"
    from cases.end_for_protection($1, $2, $3)`,
};

/** What was asked for last and is neither decided, taken back, nor overtaken by the end of the work. */
const lastAsked = (
  asks: string,
  ends: string,
) => `(select case when last.action = '${asks}' then last.by_account end
  from (select t.action, t.by_account from cases.transition t
    where t.case_id = $1 and (t.action = '${asks}' or ${ends}) order by t.at desc, t.id desc limit 1) as last)`;

const ASKED_FOR: Statement = {
  name: 'asked-for-case',
  text: `select
    ${lastAsked('ask-to-return', `t.action in ('decline-return', 'withdraw-return') or t.to_state in ('returned', 'concluding')`)}
      as "returnAskedBy",
    ${lastAsked('ask-to-reopen', `t.action in ('decline-reopening', 'reopen', 'close')`)} as "reopeningAskedBy"`,
};

/** Rows of cases; which of them the actor sees, the database decides. */
@Injectable()
export class CaseRepository {
  private readonly columns: string;
  private readonly one: Statement;

  constructor(source: DataSource) {
    const { columns } = tableOf(source, CaseEntity);
    this.columns = `${columns}, ${LABEL}`;
    this.one = {
      name: 'case',
      text: `select ${this.columns} from cases.case_file t
        left join children.child_label l on l.child_id = t.child_id where t.id = $1`,
    };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<CaseRow> {
    const [row] = await work.query<CaseRow>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'case', id, version: row.version, childId: row.childId });
    return row;
  }

  /** Locks the row; for what is written beside it. */
  async lock(work: Work, id: string): Promise<CaseRow> {
    await work.query(LOCK, [id]);
    return this.find(work, id);
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<CaseRow> {
    const row = await this.lock(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  async list(work: Work, name: CaseListName, filter: CaseFilter, page: PageWish): Promise<ListedCase[]> {
    const rows = await this.look(work, name, filter, page);
    for (const { id, version, childId } of rows) work.saw({ kind: 'case', id, version, childId });
    return rows;
  }

  /** The same for who says later what of it was shown. */
  async look(work: Work, name: CaseListName, filter: CaseFilter, page: PageWish): Promise<ListedCase[]> {
    const wish = { ...page, filter };
    const { statement, values } = caseListStatement(this.columns, name, LISTS[name](work), wish);
    return work.query<ListedCase>(statement, values);
  }

  /** Standing still for longer than was planned, as far as the actor answers for them or coordinates the centre. */
  async suspendedTooLong(work: Work, today: LocalDate, limit: number): Promise<CaseRow[]> {
    const { agencyId, accountId, roles } = work.actor;
    const statement = { name: 'suspensions-over', text: suspensionsOver(this.columns) };
    const values = [agencyId, today, accountId, roles.includes('centre-coordinator'), limit];
    return work.query<CaseRow>(statement, values);
  }

  /** Who waits for another’s decision on a case, by its history. */
  async askedFor(work: Work, id: string): Promise<AskedFor> {
    const [row] = await work.query<AskedFor>(ASKED_FOR, [id]);
    return { returnAskedBy: row?.returnAskedBy ?? null, reopeningAskedBy: row?.reopeningAskedBy ?? null };
  }

  /** How many stand in a list, up to a hundred: enough to say "99+". */
  async count(work: Work, name: CaseListName): Promise<number> {
    const list = LISTS[name](work);
    return countUpToHundred(work, `cases ${name}`, list.from, list);
  }

  /** How many open cases each worker of the actor's centre answers for; who has none is not named. */
  async openByWorker(work: Work): Promise<Map<string, number>> {
    const rows = await work.query<{ workerId: string; count: number }>(OPEN_BY_WORKER, [work.actor.agencyId]);
    return new Map(rows.map(({ workerId, count }) => [workerId, count]));
  }

  /** Ends the work that rested on a consent of the child; undefined where none was running. */
  async endWithConsent(
    work: Work,
    consentId: string,
    ending: { readonly from: readonly CaseState[]; readonly transitionId: string; readonly role: string },
  ): Promise<EndedCase | undefined> {
    const { from, transitionId, role } = ending;
    return (await work.query<EndedCase>(END_WITH_CONSENT, [consentId, from, transitionId, role]))[0];
  }

  /** Is or was there a case that answers for the acts of an intake? Told to its unit, which sees nothing of the case. */
  async answersFor(work: Work, intakeId: string): Promise<boolean> {
    const text = 'select cases.answers_for($1) as answers';
    const [row] = await work.query<{ answers: boolean }>({ name: 'case-answers-for', text }, [intakeId]);
    return row?.answers === true;
  }

  /** Ends the work that rested on a diversion of an intake which went to protection. */
  async endForProtection(
    work: Work,
    intakeId: string,
    { from, role }: { readonly from: readonly CaseState[]; readonly role: string },
  ): Promise<EndedCase[]> {
    return work.query<EndedCase>(END_FOR_PROTECTION, [intakeId, from, role]);
  }
}
