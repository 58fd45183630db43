import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { LocalDate } from '../../../kernel/local-date';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { countUpToHundred, type PageWish } from '../../../platform/persistence/page-statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { AftercareContactEntity } from './aftercare-contact.entity';
import {
  AFTERCARE,
  aftercareListStatement,
  aftercareOfCentre,
  aftercareOfWorker,
  SHOWN,
  SHOWN_FROM,
  type AftercareFilter,
  type AftercareListName,
} from './aftercare-lists';

/** A contact with what is shown of its case, and the key of the child where the actor holds it. */
export type KnownContact = AftercareContactEntity & {
  readonly number: string | null;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

const LOCK: Statement = {
  name: 'lock-aftercare',
  text: 'select 1 from closure.aftercare_contact where id = $1 for update',
};

const ANSWER: Statement = {
  name: 'answer-aftercare',
  text: `update closure.aftercare_contact set state = $2, reached = $3, tries = $4, occupation = $5, police_contact = $6,
      words = $7, reason_code = $8, answered_by = $9, answered_at = $10, version = version + 1, updated_at = $10
    where id = $1`,
};

const SKIP_OTHERS: Statement = {
  name: 'skip-other-aftercare',
  text: `update closure.aftercare_contact set state = 'skipped', reason_code = $3, answered_by = $4, answered_at = $5,
      version = version + 1, updated_at = $5
    where case_id = $1 and id <> $2 and state = 'scheduled'`,
};

const WAS_DELIVERED: Statement = {
  name: 'was-case-delivered',
  text: `select 1 from cases.transition where case_id = $1 and to_state = 'in-delivery' limit 1`,
};

/** What was answered, or why nothing was. */
export type Answer = Pick<
  AftercareContactEntity,
  'state' | 'reached' | 'tries' | 'occupation' | 'policeContact' | 'words' | 'reasonCode'
>;

/** A day on which a child is asked later. */
export type LaidDown = Pick<
  AftercareContactEntity,
  'id' | 'caseId' | 'months' | 'dueAt' | 'warnAt' | 'escalatesTo'
>;

const LAY_DOWN: Statement = {
  name: 'lay-down-after-return',
  text: 'select closure.lay_down_after_return($1, $2, $3, $4, $5, $6)',
};

const AGREES: Statement = {
  name: 'agrees-to-contact',
  text: 'select closure.agrees_to_contact($1, $2) as agrees',
};

/** Rows of contacts after the closure; which of them the actor sees, the database decides. */
@Injectable()
export class AftercareRepository {
  private readonly columns: string;
  private readonly one: Statement;

  constructor(source: DataSource) {
    this.columns = tableOf(source, AftercareContactEntity).columns;
    this.one = { name: 'aftercare', text: `select ${this.columns}, ${SHOWN} ${SHOWN_FROM} where t.id = $1` };
  }

  /** Whether the child agrees to be asked on a day. */
  async agrees(work: Work, id: string, day: LocalDate): Promise<boolean> {
    return (await work.query<{ agrees: boolean }>(AGREES, [id, day]))[0]?.agrees === true;
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<KnownContact> {
    const [row] = await work.query<KnownContact>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<KnownContact> {
    await work.query(LOCK, [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** Has the centre worked by a plan that held? */
  async wasDelivered(work: Work, caseId: string): Promise<boolean> {
    return (await work.query(WAS_DELIVERED, [caseId])).length > 0;
  }

  answer(work: Work, id: string, { state, reached, tries, occupation, ...answer }: Answer): void {
    const { policeContact, words, reasonCode } = answer;
    const { accountId } = work.actor;
    work.write(ANSWER, [
      ...[id, state, reached, tries, occupation, policeContact, words, reasonCode],
      ...[accountId, work.now],
    ]);
  }

  /** What ends one for good ends the others of the case too. */
  skipOthers(work: Work, { id, caseId }: AftercareContactEntity, reasonCode: string): void {
    work.write(SKIP_OTHERS, [caseId, id, reasonCode, work.actor.accountId, work.now]);
  }

  /** The database does it for who may see nothing of the case. */
  async followConsent(work: Work, consentId: string, isAgreed: boolean): Promise<void> {
    await work.query({ name: 'follow-consent-to-aftercare', text: 'select closure.follow_consent($1, $2)' }, [
      consentId,
      isAgreed,
    ]);
  }

  /** For the authority that closed what was returned to it: the database knows whether the child agrees. */
  async layDownAfterReturn(work: Work, contact: LaidDown): Promise<void> {
    const { id, caseId, months, dueAt, warnAt, escalatesTo } = contact;
    await work.query(LAY_DOWN, [caseId, id, months, dueAt, warnAt, escalatesTo]);
  }

  /** Of those of these numbers that are another’s now. */
  async endOfMerged(work: Work, childIds: readonly string[]): Promise<void> {
    const text = 'select closure.end_aftercare_of_merged($1)';
    await work.query({ name: 'end-aftercare-of-merged', text }, [childIds]);
  }

  async list(
    work: Work,
    name: AftercareListName,
    wish: PageWish & { readonly filter: AftercareFilter },
  ): Promise<KnownContact[]> {
    const { statement, values } = aftercareListStatement(this.columns, name, work, wish);
    const rows = await work.query<KnownContact>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  async count(work: Work, name: AftercareListName): Promise<number> {
    return countUpToHundred(work, `aftercare ${name}`, 'closure.aftercare_contact t', AFTERCARE[name](work));
  }

  /** Near or late of those for whom the actor answered last, the most urgent first. */
  async waitingForWorker(work: Work, limit: number): Promise<KnownContact[]> {
    const statement = { name: 'aftercare-of-worker', text: aftercareOfWorker(this.columns) };
    return work.query<KnownContact>(statement, [work.actor.accountId, work.now, limit]);
  }

  /** Late in the actor’s centre, or near where nobody answered last. */
  async waitingForCentre(work: Work, limit: number): Promise<KnownContact[]> {
    const statement = { name: 'aftercare-of-centre', text: aftercareOfCentre(this.columns) };
    return work.query<KnownContact>(statement, [work.actor.agencyId, work.now, limit]);
  }
}

const saw = (work: Work, { id, version, childId }: AftercareContactEntity): void =>
  work.saw({ kind: 'aftercare', id, version, childId });
