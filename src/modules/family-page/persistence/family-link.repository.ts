import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Position } from '../../../platform/http/cursors';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { FamilyLinkEntity } from './family-link.entity';

/** A link as it may be read: without its hash. */
export type FamilyLink = Omit<FamilyLinkEntity, 'secretHash'>;

const SHOWN = [
  ...([
    'id',
    'caseId',
    'childId',
    'reader',
    'representativeId',
    'language',
    'expiresAt',
    'revokedAt',
  ] as const),
  ...(['revokedBy', 'lastUsedAt', 'madeBy', 'version', 'createdAt', 'updatedAt'] as const),
];

const LOCK: Statement = {
  name: 'lock-family-link',
  text: 'select id from family_page.link where id = $1 for update',
};

const REVOKE: Statement = {
  name: 'revoke-family-link',
  text: `update family_page.link set revoked_at = $2, revoked_by = $3, version = version + 1, updated_at = $2 where id = $1`,
};

const REVOKE_BEFORE: Statement = {
  name: 'revoke-family-links-before',
  text: `update family_page.link set revoked_at = $4, revoked_by = $5, version = version + 1, updated_at = $4
    where case_id = $1 and reader = $2 and representative_id is not distinct from $3 and revoked_at is null`,
};

const END_WITH_AGE: Statement = {
  name: 'end-family-links-with-age',
  text: 'select family_page.end_with_corrected_age($1)',
};

/** Rows of links to the page for a family; which of them the actor sees, the database decides. */
@Injectable()
export class FamilyLinkRepository {
  private readonly from: string;

  constructor(source: DataSource) {
    this.from = `select ${tableOf(source, FamilyLinkEntity).only(SHOWN)} from family_page.link t`;
  }

  /** @throws DomainError `not-found`. */
  async find(work: Work, id: string): Promise<FamilyLink> {
    const statement = { name: 'family-link', text: `${this.from} where t.id = $1` };
    const [row] = await work.query<FamilyLink>(statement, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<FamilyLink> {
    await work.query(LOCK, [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** In the place of the one that the same reader has. */
  add(work: Work, row: FamilyLinkEntity): void {
    const { caseId, reader, representativeId } = row;
    work.write(REVOKE_BEFORE, [caseId, reader, representativeId, work.now, work.actor.accountId]);
    work.insert(FamilyLinkEntity, row);
    saw(work, row);
  }

  revoke(work: Work, id: string): void {
    work.write(REVOKE, [id, work.now, work.actor.accountId]);
  }

  /** Of representatives of a child whose birth date was corrected. */
  endWithAge(work: Work, childId: string): void {
    work.write(END_WITH_AGE, [childId]);
  }

  /** Of one case, also the ended ones, the latest first. */
  async list(work: Work, caseId: string, from: Position | null, limit: number): Promise<FamilyLink[]> {
    const text = `${this.from} where t.case_id = $1
      and ($2::timestamptz is null or (t.created_at, t.id) < ($2, $3)) order by t.created_at desc, t.id desc limit $4`;
    const values = [caseId, from?.after ?? null, from?.id ?? null, limit];
    const rows = await work.query<FamilyLink>({ name: 'family-links', text }, values);
    for (const row of rows) saw(work, row);
    return rows;
  }
}

const saw = (work: Work, { id, version, childId }: FamilyLink): void =>
  work.saw({ kind: 'family-link', id, version, childId });
