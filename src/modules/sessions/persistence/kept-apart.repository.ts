import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Position } from '../../../platform/http/cursors';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { KeptApartEntity } from './kept-apart.entity';

/** Two children with those of them whose case the actor sees. */
export interface KnownApart extends KeptApartEntity {
  readonly isOneSeen: boolean;
  readonly isOtherSeen: boolean;
  /** Whether the actor answers for one of the cases. */
  readonly isAnsweredFor: boolean;
  readonly oneNumber: string | null;
  readonly oneInitials: string | null;
  readonly otherNumber: string | null;
  readonly otherInitials: string | null;
}

/** Two cases whose children took part in one event. */
export interface ProposedApart {
  readonly oneCaseId: string;
  readonly otherCaseId: string;
}

const ME = `nullif(current_setting('app.account', true), '')::uuid`;

const PROPOSED: Statement = {
  name: 'proposed-apart',
  text: `select a.id as "oneCaseId", b.id as "otherCaseId" from sessions.proposed_apart() p
    join cases.case_file a on a.id = p.one_case_id join cases.case_file b on b.id = p.other_case_id
    where $1::uuid is null or (a.id, b.id) > ($1, $2::uuid) order by a.id, b.id limit $3`,
};

const END: Statement = {
  name: 'end-apart',
  text: `update sessions.kept_apart set ended_at = $2, ended_by = $3, version = version + 1
    where id = $1 and ended_at is null returning 1`,
};

/** Who is kept apart; which pairs the actor sees, the database decides. */
@Injectable()
export class KeptApartRepository {
  private readonly one: Statement;
  private readonly page: Statement;

  constructor(source: DataSource) {
    const from = `select ${tableOf(source, KeptApartEntity).columns}, a.id is not null as "isOneSeen",
        b.id is not null as "isOtherSeen", coalesce(${ME} in (a.worker_id, b.worker_id), false) as "isAnsweredFor",
        l.number as "oneNumber", l.initials as "oneInitials", m.number as "otherNumber", m.initials as "otherInitials"
      from sessions.kept_apart t
      left join cases.case_file a on a.id = t.one_case_id left join cases.case_file b on b.id = t.other_case_id
      left join children.child_label l on l.child_id = a.child_id
      left join children.child_label m on m.child_id = b.child_id`;
    this.one = { name: 'kept-apart', text: `${from} where t.id = $1` };
    this.page = {
      name: 'kept-apart-of-centre',
      text: `${from} where t.centre_agency_id = $1 and ($2::uuid is null or $2 in (t.one_case_id, t.other_case_id))
        and ($3::timestamptz is null or (t.declared_at, t.id) > ($3, $4)) order by t.declared_at, t.id limit $5`,
    };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<KnownApart> {
    const [row] = await work.query<KnownApart>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<KnownApart> {
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** Those of the centre of which the actor sees a case, in the order in which they were declared. */
  async list(work: Work, caseId: string | null, from: Position | null, limit: number): Promise<KnownApart[]> {
    const values = [work.actor.agencyId, caseId, from?.after ?? null, from?.id ?? null, limit];
    const rows = await work.query<KnownApart>(this.page, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** Children of one event of whom nobody has said anything yet; for coordinators. */
  async proposed(work: Work, from: Position | null, limit: number): Promise<ProposedApart[]> {
    return work.query<ProposedApart>(PROPOSED, [from?.after ?? null, from?.id ?? null, limit]);
  }

  /** Is it declared and not ended? */
  async isLive(work: Work, oneCaseId: string, otherCaseId: string): Promise<boolean> {
    const text = `select 1 from sessions.kept_apart
      where one_case_id = $1 and other_case_id = $2 and ended_at is null`;
    return (await work.query({ name: 'is-kept-apart', text }, [oneCaseId, otherCaseId])).length > 0;
  }

  /** @throws DomainError `changed-since` when somebody ended it meanwhile. */
  async end(work: Work, id: string): Promise<void> {
    await work.change(END, [id, work.now, work.actor.accountId]);
  }
}

/** Of each child that is shown. */
function saw(work: Work, row: KnownApart): void {
  const { id, version } = row;
  if (row.isOneSeen) work.saw({ kind: 'kept-apart', id, version, childId: row.oneChildId });
  if (row.isOtherSeen) work.saw({ kind: 'kept-apart', id, version, childId: row.otherChildId });
}
