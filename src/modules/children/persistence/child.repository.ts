import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { ChildLabel } from '../contract';
import { ChildEntity } from './child.entity';
import { IdentityEntity } from './identity.entity';

/** A child as the actor holds it: rank 0 label, 1 status, 2 identity or defence, 3 record. */
export type HeldChild = ChildEntity & {
  readonly rank: number;
  /** The child as which this one is found, when they are merged. */
  readonly keptId: string | null;
  readonly keptNumber: string | null;
};

export interface ChildFilter {
  readonly district?: string;
  readonly changedSince?: string;
}

/** What tells the age of a child. */
export interface BirthRow {
  readonly childId: string;
  readonly identityVersion: number;
  readonly birthDate: Buffer | null;
  readonly wrappedKey: Buffer;
}

const BIRTH: Statement = {
  name: 'birth',
  text: `select child_id as "childId", identity_version as "identityVersion", birth_date as "birthDate",
           wrapped_key as "wrappedKey"
         from children.birth_of($1)`,
};

/** Rows of children; which of them the actor sees, the database decides. */
@Injectable()
export class ChildRepository {
  private readonly columns: string;
  private readonly identityColumns: string;

  constructor(source: DataSource) {
    this.columns = tableOf(source, ChildEntity).columns;
    this.identityColumns = tableOf(source, IdentityEntity).columns;
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<HeldChild> {
    const text = `select ${this.columns}, children.held_rank('child', t.id) as rank,
        k.kept_id as "keptId", k.kept_number as "keptNumber"
      from children.child t left join lateral children.kept_of(t.id) k on true where t.id = $1`;
    const [row] = await work.query<HeldChild>({ name: 'child', text }, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'child', id, version: row.version, childId: id });
    return row;
  }

  /**
   * Locks the row and demands that the caller has seen its present version.
   *
   * @throws DomainError `not-permitted` when the actor sees the child but does not hold its record.
   */
  async findToChange(work: Work, id: string): Promise<HeldChild> {
    const row = await this.lock(work, id);
    requireKept(work, row);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** Locks the row; for what changes the child without being about its version. */
  async lock(work: Work, id: string): Promise<HeldChild> {
    await work.query('select 1 from children.child where id = $1 for update', [id]);
    return this.requireRecord(work, id);
  }

  /** @throws DomainError `not-permitted` when the actor sees the child but does not hold its record. */
  async requireRecord(work: Work, id: string): Promise<HeldChild> {
    const row = await this.find(work, id);
    if (row.rank < 3) throw new DomainError('not-permitted', 'child.record-not-held');
    return row;
  }

  /** The id of the child with this public number, if the actor may see it. */
  async findByNumber(work: Work, number: string): Promise<HeldChild> {
    const [row] = await work.query<{ id: string }>(
      { name: 'child-by-number', text: 'select id from children.child where number = $1' },
      [number],
    );
    if (!row) throw new DomainError('not-found', 'not-found');
    return this.find(work, row.id);
  }

  /** How much of the child the actor holds, as in `HeldChild`. */
  async rankOf(work: Work, id: string): Promise<number> {
    const statement = { name: 'rank-of-child', text: `select children.held_rank('child', $1) as rank` };
    const [row] = await work.query<{ rank: number }>(statement, [id]);
    return row?.rank ?? 0;
  }

  /** The id of the child as which a held one is found, when they are merged. */
  async keptOf(work: Work, id: string): Promise<string | undefined> {
    const statement = { name: 'kept-of', text: 'select kept_id as "keptId" from children.kept_of($1)' };
    const [row] = await work.query<{ keptId: string }>(statement, [id]);
    return row?.keptId;
  }

  async labels(work: Work, ids: readonly string[]): Promise<ChildLabel[]> {
    return work.query<ChildLabel>(
      {
        name: 'child-labels',
        text: `select id as "childId", number, initials, identity_version as "identityVersion"
               from children.child where id = any ($1)`,
      },
      [ids],
    );
  }

  /** The sealed identity, or undefined when the actor may not see who the child is. */
  async identityOf(work: Work, childId: string): Promise<IdentityEntity | undefined> {
    const text = `select ${this.identityColumns} from children.identity t where t.child_id = $1`;
    const [row] = await work.query<IdentityEntity>({ name: 'identity', text }, [childId]);
    return row;
  }

  /** The sealed birth date and the key that opens it, for ages; undefined when the actor may not ask for them. */
  async birthOf(work: Work, childId: string): Promise<BirthRow | undefined> {
    const [row] = await work.query<BirthRow>(BIRTH, [childId]);
    return row;
  }

  /** What the agency holds, latest registered first: it walks the agency's own entries of the register. */
  async list(work: Work, filter: ChildFilter, after: string | null, limit: number): Promise<ChildEntity[]> {
    const rows = await work.query<ChildEntity>(
      `select ${this.columns}
       from (select distinct k.file_id from children.need_to_know k
             where k.grantee_id = $1 and k.file_kind = 'child' and k.ended_at is null
               and ($2::uuid is null or k.file_id < $2)) held
       join children.child t on t.id = held.file_id
       where ($3::text is null or t.district = $3) and ($4::timestamptz is null or t.updated_at > $4)
       order by t.id desc limit $5`,
      [work.actor.agencyId, after, filter.district ?? null, filter.changedSince ?? null, limit],
    );
    for (const { id, version } of rows) work.saw({ kind: 'child', id, version, childId: id });
    return rows;
  }
}

/**
 * A centre works with children whom others have registered, and puts right those alone that came to it by themselves.
 *
 * @throws DomainError `not-permitted` for the others, whose agency is asked.
 */
export function requireKept({ actor }: Work, { registeringAgencyId }: ChildEntity): void {
  if (actor.roles.includes('centre-coordinator') && registeringAgencyId !== actor.agencyId)
    throw new DomainError('not-permitted', 'child.registered-elsewhere');
}
