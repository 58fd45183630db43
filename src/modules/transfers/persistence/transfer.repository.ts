import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { LocalDate } from '../../../kernel/local-date';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { countUpToHundred } from '../../../platform/persistence/page-statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import {
  transferListStatement,
  TRANSFERS_WAITING,
  type TransferWish,
  type WaitingTransfers,
} from './transfer-lists';
import { TransferEntity } from './transfer.entity';

/** A transfer with what the actor may know of the case and of the child, and the key that opens the text. */
export type TransferRow = TransferEntity & {
  readonly caseNumber: string | null;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

/** What lapsed with a consent, for who wrote that down. */
export type LapsedTransfer = Pick<
  TransferEntity,
  'id' | 'caseId' | 'childId' | 'fromAgencyId' | 'toAgencyId'
>;

/** Why it was not done: somebody was faster, the worker is in conflict, of a session it is not told who came, or the child is supported there already. */
export type Hindrance = 'changed' | 'in-conflict' | 'untold' | 'supported';

const END: Statement = {
  name: 'end-transfer',
  text: `update transfers.transfer
    set state = $3, answered_by = $4, answered_at = $5, end_reason = $6, next_step = $7, clock_started_at = null, due_at = null,
      warn_at = null, escalates_to = null, version = version + 1, updated_at = $5
    where id = $1 and version = $2 and state = 'asked' returning 1`,
};

const LAPSE: Statement = {
  name: 'lapse-transfer-with-consent',
  text: `select id, case_id as "caseId", child_id as "childId", from_agency_id as "fromAgencyId", to_agency_id as "toAgencyId"
    from transfers.lapse_with_consent($1)`,
};

/** Rows of transfers; which of them the actor sees, the database decides. */
@Injectable()
export class TransferRepository {
  private readonly select: string;
  private readonly one: Statement;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, TransferEntity).columns}, f.number as "caseNumber", l.number as "childNumber",
        l.initials as "childInitials", l.wrapped_key as "wrappedKey"
      from transfers.transfer t left join cases.case_file f on f.id = t.case_id
      left join children.child_label l on l.child_id = t.child_id`;
    this.one = { name: 'transfer', text: `${this.select} where t.id = $1` };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<TransferRow> {
    const [row] = await work.query<TransferRow>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<TransferRow> {
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  async list(work: Work, wish: TransferWish): Promise<TransferRow[]> {
    const { statement, values } = transferListStatement(this.select, work.actor.agencyId, wish);
    const rows = await work.query<TransferRow>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  async isAsked(work: Work, caseId: string): Promise<boolean> {
    const text = `select 1 from transfers.transfer where case_id = $1 and state = 'asked'`;
    return (await work.query({ name: 'is-transfer-asked', text }, [caseId])).length > 0;
  }

  /** When the case was handed over last; null where it never was. */
  async movedAt(work: Work, caseId: string): Promise<Date | null> {
    const text = `select max(answered_at) as at from transfers.transfer where case_id = $1 and state = 'accepted'`;
    const [row] = await work.query<{ at: Date | null }>({ name: 'case-moved-at', text }, [caseId]);
    return row?.at ?? null;
  }

  /** The district of the record of a child; null to who does not know the child. */
  async districtOf(work: Work, childId: string): Promise<string | null> {
    const text = 'select district from children.child_label where child_id = $1';
    const [row] = await work.query<{ district: string }>({ name: 'district-of-child', text }, [childId]);
    return row?.district ?? null;
  }

  /** Whether child and family still agree on a day to the centre that is asked, which reads no consent yet. */
  async isAgreed(work: Work, id: string, day: LocalDate): Promise<boolean> {
    const statement = { name: 'is-transfer-agreed', text: 'select transfers.is_agreed($1, $2) as agreed' };
    return (await work.query<{ agreed: boolean }>(statement, [id, day]))[0]?.agreed === true;
  }

  /** The case goes on at the actor’s centre; answers why not. */
  async accept(
    work: Work,
    { id, version }: TransferRow,
    workerId: string,
    role: string,
  ): Promise<Hindrance | null> {
    const text = 'select transfers.accept($1, $2, $3, $4) as hindrance';
    const values = [id, version, workerId, role];
    const [row] = await work.query<{ hindrance: Hindrance | null }>(
      { name: 'accept-transfer', text },
      values,
    );
    return row?.hindrance ?? null;
  }

  /** Declined or withdrawn. @throws DomainError `changed-since` where somebody was faster. */
  async end(
    work: Work,
    { id, version }: TransferRow,
    told: Pick<TransferEntity, 'state' | 'endReason' | 'nextStep'>,
  ): Promise<void> {
    const by = [work.actor.accountId, work.now];
    await work.change(END, [id, version, told.state, ...by, told.endReason, told.nextStep]);
  }

  /** @throws DomainError `changed-since` where a colleague was faster. */
  async settle(work: Work, { id, version }: TransferRow): Promise<void> {
    const text = 'select 1 from transfers.settle($1, $2) as done where done';
    await work.change({ name: 'settle-transfer', text }, [id, version]);
  }

  async lapseWithConsent(work: Work, consentId: string): Promise<LapsedTransfer[]> {
    return work.query<LapsedTransfer>(LAPSE, [consentId]);
  }

  /** What waits for somebody of the actor’s centre, who has waited longest first. */
  async waiting(work: Work, which: WaitingTransfers, limit: number): Promise<TransferRow[]> {
    const text = `${this.select} where ${TRANSFERS_WAITING[which]} order by t.asked_at, t.id limit $3`;
    const values = [work.actor.agencyId, work.now, limit];
    return work.query<TransferRow>({ name: `transfers ${which}`, text }, values);
  }

  /** How many stand in a list, up to a hundred: enough to say "99+". */
  async count(work: Work, which: WaitingTransfers): Promise<number> {
    const values = [work.actor.agencyId, work.now];
    const rows = { where: TRANSFERS_WAITING[which], values };
    return countUpToHundred(work, `transfers ${which}`, 'transfers.transfer t', rows);
  }
}

const saw = (work: Work, { id, version, childId }: TransferRow): void =>
  work.saw({ kind: 'transfer', id, version, childId });
