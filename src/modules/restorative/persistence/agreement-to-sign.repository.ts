import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { LocalDate } from '../../../kernel/local-date';
import { pageStatement, type PageWish } from '../../../platform/persistence/page-statement';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { ObligationState } from '../domain/agreement';
import type { RestorativeKind } from '../domain/restorative';
import type { RestorativeState } from '../domain/restorative.lifecycle';

/** An agreement as the authority on whose decision it rests may know it. */
export interface AgreementToSign {
  readonly id: string;
  readonly caseNumber: string;
  readonly childId: string;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
  readonly kind: RestorativeKind;
  readonly state: RestorativeState;
  readonly edition: number;
  readonly proposedAt: Date;
  readonly agreedAt: Date | null;
  readonly signedOn: LocalDate | null;
}

/** What is promised in it, and to nobody by name. */
export interface PromiseToSign {
  readonly id: string;
  readonly kindCode: string;
  readonly words: Buffer;
  readonly dueOn: LocalDate;
  readonly amount: number | null;
  readonly hours: number | null;
  readonly state: ObligationState;
}

const SELECT = `select t.id, t.case_number as "caseNumber", t.child_id as "childId", l.number as "childNumber",
    l.initials as "childInitials", l.wrapped_key as "wrappedKey", t.kind, t.state, t.edition, t.proposed_at as "proposedAt",
    t.agreed_at as "agreedAt", t.signed_on as "signedOn"
  from restorative.to_sign() t left join children.child_label l on l.child_id = t.child_id`;

const ONE: Statement = { name: 'agreement-to-sign', text: `${SELECT} where t.id = $1` };

const PROMISES: Statement = {
  name: 'promises-to-sign',
  text: `select p.id, p.kind_code as "kindCode", p.words, p.due_on as "dueOn", p.amount, p.hours, p.state
    from restorative.promises_to_sign($1) p order by p.due_on, p.id`,
};

const AUTHORITY: Statement = {
  name: 'deciding-authority',
  text: 'select restorative.deciding_authority($1) as id',
};

/** On whose decision an agreement rests, and what that authority sees of it; both through doors. */
@Injectable()
export class AgreementToSignRepository {
  /** Null where nothing was decided, and to all but the centre of the case. */
  async authorityOf(work: Work, caseId: string): Promise<string | null> {
    const [row] = await work.query<{ id: string | null }>(AUTHORITY, [caseId]);
    return row?.id ?? null;
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what rests on another's decision. */
  async find(work: Work, id: string): Promise<AgreementToSign> {
    const [row] = await work.query<AgreementToSign>(ONE, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** What the actor’s authority has not signed and nobody has called off; who has waited longest first. */
  async unsigned(work: Work, limit: number): Promise<AgreementToSign[]> {
    const text = `${SELECT} where t.state = 'met' and t.signed_on is null order by t.proposed_at, t.id limit $1`;
    return work.query<AgreementToSign>({ name: 'agreements-unsigned', text }, [limit]);
  }

  async promisesOf(work: Work, id: string): Promise<PromiseToSign[]> {
    return work.query<PromiseToSign>(PROMISES, [id]);
  }

  /** The newest first. */
  async list(work: Work, wish: PageWish): Promise<AgreementToSign[]> {
    const { statement, values } = pageStatement(
      {
        name: 'agreements to sign',
        select: SELECT,
        where: 'true',
        values: [],
        at: 't.proposed_at',
        way: 'desc',
      },
      {},
      { ...wish, filter: {} },
    );
    const rows = await work.query<AgreementToSign>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }
}

const saw = (work: Work, { id, childId }: AgreementToSign): void =>
  work.saw({ kind: 'restorative-agreement', id, childId });
