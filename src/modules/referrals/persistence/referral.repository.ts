import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { ReferralState } from '../domain/referral.lifecycle';
import { countUpToHundred, type PageWish } from '../../../platform/persistence/page-statement';
import { requireMatch } from '../../../platform/http/etag';
import { ForeseenQuestions } from '../../../platform/persistence/foreseen-questions';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { ReferralEntity } from './referral.entity';
import { ReferralTransitionEntity } from './referral-transition.entity';
import { listStatement } from './referral-list-statement';
import { LISTS, type ReferralFilter, type ReferralListName } from './referral-lists';

/** A referral with what every answer shows of the child and the key that opens its texts. */
export type ReferralRow = ReferralEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
  /** When legal help was first offered and who wrote it down, as far as the actor may see; left out in a new draft. */
  readonly helpOfferedAt?: Date | null;
  readonly helpOfferedBy?: string | null;
};

/** What a list shows of a referral. */
const SUMMARY = [
  'id',
  'number',
  'state',
  'basis',
  'stage',
  'childId',
  'clock',
  'clockStartedAt',
  'dueAt',
  'warnAt',
  'escalatesTo',
  'version',
  'createdAt',
  'updatedAt',
] as const;
export type ReferralSummaryRow = Pick<
  ReferralRow,
  (typeof SUMMARY)[number] | 'childNumber' | 'childInitials'
>;

const LABEL = `l.number as "childNumber", l.initials as "childInitials"`;
const HELP = 'h.offered_at as "helpOfferedAt", h.recorded_by as "helpOfferedBy"';
const JOIN = 'from referrals.referral t left join children.child_label l on l.child_id = t.child_id';

/** What came before, as far as rules ask for it. */
export interface ReferralHistory {
  readonly submitterIds: readonly string[];
  readonly sameIntake: readonly ReferralState[];
}

const HISTORY: Statement = {
  name: 'referral-history',
  text: `select
      array(select distinct t.by_account from referrals.transition t
        where t.referral_id = $1 and t.action in ('draft', 'submit', 'resubmit')) as "submitterIds",
      array(select r.state from referrals.referral r
        where r.intake_id = $2 and r.id <> $1 and r.basis = $3
          and r.state not in ('drafted', 'withdrawn', 'expired', 'not-taken-up', 'unplaced')) as "sameIntake"`,
};

/** Its intake too, so that nothing is built on an intake that goes elsewhere meanwhile. */
const LOCK: Statement = {
  name: 'lock-referral',
  text: 'select referrals.lock($1)',
};

/** Rows of referrals; which of them the actor sees, the database decides. */
@Injectable()
export class ReferralRepository {
  private readonly one: Statement;
  private readonly summaries: string;
  private readonly transitions: string;

  constructor(source: DataSource, foreseen: ForeseenQuestions) {
    const { columns, only } = tableOf(source, ReferralEntity);
    this.summaries = `select ${only(SUMMARY)}, ${LABEL} ${JOIN}`;
    this.one = {
      name: 'referral',
      text: `select ${columns}, ${LABEL}, l.wrapped_key as "wrappedKey", ${HELP} ${JOIN}
        left join due_process.offered_help h on h.intake_id = t.intake_id where t.id = $1`,
    };
    foreseen.declare('referral.read', this.one);
    this.transitions = tableOf(source, ReferralTransitionEntity).columns;
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<ReferralRow> {
    const [row] = await work.query<ReferralRow>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'referral', id, version: row.version, childId: row.childId });
    return row;
  }

  /** The referral, or undefined when it does not exist for the actor: for what other bodies refer to. */
  async known(work: Work, id: string): Promise<ReferralRow | undefined> {
    return (await work.query<ReferralRow>(this.one, [id]))[0];
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<ReferralRow> {
    const row = await this.lock(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** Locks the row; for what is written beside it. */
  async lock(work: Work, id: string): Promise<ReferralRow> {
    await work.query(LOCK, [id]);
    return this.find(work, id);
  }

  /** The same for who may see nothing of the referral: undefined then. */
  async lockKnown(work: Work, id: string): Promise<ReferralRow | undefined> {
    await work.query(LOCK, [id]);
    const row = await this.known(work, id);
    if (row) work.saw({ kind: 'referral', id, version: row.version, childId: row.childId });
    return row;
  }

  async findByNumber(work: Work, number: string): Promise<ReferralRow> {
    const [found] = await work.query<{ id: string }>('select id from referrals.referral where number = $1', [
      number,
    ]);
    if (!found) throw new DomainError('not-found', 'not-found');
    return this.find(work, found.id);
  }

  /** Who drafted or submitted it, and how other referrals of its intake on its basis stand. */
  async historyOf(work: Work, { id, intakeId, basis }: ReferralRow): Promise<ReferralHistory> {
    const [history] = await work.query<ReferralHistory>(HISTORY, [id, intakeId, basis]);
    return history ?? { submitterIds: [], sameIntake: [] };
  }

  /** Does its intake still carry a diversion? Asked of the database, since a centre sees no act. */
  async carriesADiversion(work: Work, id: string): Promise<boolean> {
    const text = 'select referrals.carries_a_diversion($1) as carries';
    const [row] = await work.query<{ carries: boolean | null }>({ name: 'carries-a-diversion', text }, [id]);
    return row?.carries === true;
  }

  /** What was submitted charges the child with no act for which it was too young. */
  setAsideBelowAge(work: Work, id: string): void {
    const text = 'select referrals.set_aside_below_age($1)';
    work.write({ name: 'set-aside-below-age', text }, [id]);
  }

  async transitionsOf(work: Work, id: string): Promise<ReferralTransitionEntity[]> {
    const text = `select ${this.transitions} from referrals.transition t where t.referral_id = $1 order by t.at, t.id`;
    return work.query<ReferralTransitionEntity>({ name: 'transitions', text }, [id]);
  }

  /** One page of a list; the list names the agency or person it is about, so that an index can be walked. */
  async list(
    work: Work,
    name: ReferralListName,
    filter: ReferralFilter,
    page: PageWish,
  ): Promise<ReferralSummaryRow[]> {
    const { statement, values } = listStatement(this.summaries, name, LISTS[name](work), { ...page, filter });
    const rows = await work.query<ReferralSummaryRow>(statement, values);
    for (const row of rows)
      work.saw({ kind: 'referral', id: row.id, version: row.version, childId: row.childId });
    return rows;
  }

  /** How many stand in a list, up to a hundred: enough to say "99+". */
  async count(work: Work, name: ReferralListName): Promise<number> {
    const list = LISTS[name](work);
    return countUpToHundred(work, `referrals ${name} ${list.variant ?? ''}`, 'referrals.referral t', list);
  }
}
