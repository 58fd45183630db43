import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Position } from '../../../platform/http/cursors';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { CaseLinkEntity } from './case-link.entity';

/** A link with what the actor sees of the two cases; of one that they do not see all of it is null. */
export type KnownLink = CaseLinkEntity & {
  readonly oneNumber: string | null;
  readonly oneChildId: string | null;
  readonly oneChildNumber: string | null;
  readonly oneChildInitials: string | null;
  readonly otherNumber: string | null;
  readonly otherChildId: string | null;
  readonly otherChildNumber: string | null;
  readonly otherChildInitials: string | null;
};

/** Which links of a case are asked for; null for all. */
export interface LinkFilter {
  readonly caseId: string;
  readonly kind: string | null;
  readonly isEnded: boolean | null;
}

/** Two cases that nobody has linked yet. */
export interface ProposedLink {
  readonly oneCaseId: string;
  readonly otherCaseId: string;
}

const SEEN_CASES = `f.number as "oneNumber", f.child_id as "oneChildId", l.number as "oneChildNumber",
  l.initials as "oneChildInitials", g.number as "otherNumber", g.child_id as "otherChildId",
  m.number as "otherChildNumber", m.initials as "otherChildInitials"`;

const FROM = `from cases.case_link t
  left join cases.case_file f on f.id = t.one_case_id left join cases.case_file g on g.id = t.other_case_id
  left join children.child_label l on l.child_id = f.child_id
  left join children.child_label m on m.child_id = g.child_id`;

const PROPOSED: Statement = {
  name: 'proposed-links',
  text: `select f.id as "oneCaseId", g.id as "otherCaseId" from cases.proposed_links() p
    join cases.case_file f on f.id = p.one_case_id join cases.case_file g on g.id = p.other_case_id
    where $1::uuid is null or (f.id, g.id) > ($1, $2::uuid) order by f.id, g.id limit $3`,
};

const IS_LIVE: Statement = {
  name: 'is-linked',
  text: `select 1 from cases.case_link where one_case_id = $1 and other_case_id = $2 and kind = $3 and ended_at is null`,
};

const END: Statement = {
  name: 'end-case-link',
  text: `update cases.case_link set ended_at = $2, ended_by = $3, end_reason = $4, version = version + 1
    where id = $1 and ended_at is null returning 1`,
};

const NAME_CONTACT: Statement = {
  name: 'name-family-contact',
  text: `update cases.case_link set family_contact_id = $2, version = version + 1
    where id = $1 and ended_at is null returning 1`,
};

/** Rows of links between cases; which of them the actor sees, the database decides. */
@Injectable()
export class CaseLinkRepository {
  private readonly one: Statement;
  private readonly page: Statement;
  private readonly unattended: Statement;

  constructor(source: DataSource) {
    const select = `select ${tableOf(source, CaseLinkEntity).columns}, ${SEEN_CASES} ${FROM}`;
    this.one = { name: 'case-link', text: `${select} where t.id = $1` };
    this.page = {
      name: 'links-of-case',
      text: `${select} where $1 in (t.one_case_id, t.other_case_id) and ($2::text is null or t.kind = $2 and f.id is not null and g.id is not null)
        and ($3::boolean is null or (t.ended_at is not null) = $3)
        and ($4::timestamptz is null or (t.linked_at, t.id) > ($4, $5)) order by t.linked_at, t.id limit $6`,
    };
    this.unattended = {
      name: 'links-without-contact',
      text: `${select} where t.centre_agency_id = $1 and t.ended_at is null and t.kind = any ($2)
        and f.closed_at is null and g.closed_at is null and f.id is not null and g.id is not null
        and not exists (select 1 from cases.team_member w
          where w.case_id in (t.one_case_id, t.other_case_id) and w.account_id = t.family_contact_id and w.ended_at is null)
        order by t.linked_at, t.id limit $3`,
    };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<KnownLink> {
    const [row] = await work.query<KnownLink>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<KnownLink> {
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** Those of a case, in the order in which they were made. */
  async list(work: Work, filter: LinkFilter, from: Position | null, limit: number): Promise<KnownLink[]> {
    const { caseId, kind, isEnded } = filter;
    const values = [caseId, kind, isEnded, from?.after ?? null, from?.id ?? null, limit];
    const rows = await work.query<KnownLink>(this.page, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** Those of these kinds for which nobody of the two teams speaks with the family; the longest first. */
  async withoutContact(work: Work, kinds: readonly string[], limit: number): Promise<KnownLink[]> {
    return work.query<KnownLink>(this.unattended, [work.actor.agencyId, kinds, limit]);
  }

  /** Cases of children who took part in one event, of whom nobody has said anything yet; for coordinators. */
  async proposed(work: Work, from: Position | null, limit: number): Promise<ProposedLink[]> {
    return work.query<ProposedLink>(PROPOSED, [from?.after ?? null, from?.id ?? null, limit]);
  }

  /** Is it made and not ended? */
  async isLive(work: Work, { oneCaseId, otherCaseId, kind }: ProposedLink & { kind: string }) {
    return (await work.query(IS_LIVE, [oneCaseId, otherCaseId, kind])).length > 0;
  }

  /** @throws DomainError `changed-since` when somebody ended it meanwhile. */
  async end(work: Work, id: string, reason: string): Promise<void> {
    await work.change(END, [id, work.now, work.actor.accountId, reason]);
  }

  /** @throws DomainError `changed-since` when somebody ended it meanwhile. */
  async nameContact(work: Work, id: string, accountId: string | null): Promise<void> {
    await work.change(NAME_CONTACT, [id, accountId]);
  }
}

/** Of each child whose case is shown. */
function saw(work: Work, { id, version, oneChildId, otherChildId }: KnownLink): void {
  for (const childId of [oneChildId, otherChildId])
    if (childId !== null) work.saw({ kind: 'case-link', id, version, childId });
}
