import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { KnownDocument } from '../contract';
import type { DocumentState } from '../domain/document.lifecycle';
import { DocumentContentEntity } from './document-content.entity';
import { DocumentEntity } from './document.entity';
import { documentsOfChild } from './document-lists';

/** A paper with what every answer shows of the child, and the key of its title. */
export type DocumentRow = DocumentEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

export interface DocumentFilter {
  readonly childId: string;
  readonly subjectId?: string;
  readonly kind?: string;
  readonly state?: DocumentState;
}

const LOCK: Statement = {
  name: 'lock-document',
  text: 'select 1 from documents.document where id = $1 for update',
};

const CHANGE: Statement = {
  name: 'change-document',
  text: `update documents.document set state = $3, editions = $4, withdrawn_at = $5, withdrawn_by = $6,
      withdrawal_reason = $7, version = version + 1, updated_at = $8
    where id = $1 and version = $2 returning id`,
};

const UPLOADED: Statement = {
  name: 'uploaded-document',
  text: `select child_id as "childId", subject_id as "subjectId", kind from documents.document
    where id = $1 and state = 'uploaded'`,
};

const HOLDS: Statement = {
  name: 'holds-file-for-papers',
  text: `select 1 from children.held h
    where h.file_kind = $1 and h.file_id = $2 and h.child_id = $3 and h.level in ('record', 'defence') limit 1`,
};

/** Rows of papers; which of them the actor sees, the database decides. */
@Injectable()
export class DocumentRepository {
  private readonly one: Statement;
  private readonly page: Statement;
  private readonly contents: Statement;

  constructor(source: DataSource) {
    const select = `select ${tableOf(source, DocumentEntity).columns}, l.number as "childNumber",
        l.initials as "childInitials", l.wrapped_key as "wrappedKey"
      from documents.document t left join children.child_label l on l.child_id = t.child_id`;
    this.one = { name: 'document', text: `${select} where t.id = $1` };
    this.page = { name: 'documents-of-child', text: documentsOfChild(select) };
    this.contents = {
      name: 'contents-of-document',
      text: `select ${tableOf(source, DocumentContentEntity).columns} from documents.content t
        where t.document_id = $1 order by t.edition`,
    };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<DocumentRow> {
    const [row] = await work.query<DocumentRow>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<DocumentRow> {
    await work.query(LOCK, [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** What is told of a paper that has its content and stands. */
  async uploaded(work: Work, id: string): Promise<KnownDocument | undefined> {
    return (await work.query<KnownDocument>(UPLOADED, [id]))[0];
  }

  /** Does the actor hold the record of this file of the child, or defend it? */
  async holds(work: Work, { fileKind, fileId, childId }: KnownBy): Promise<boolean> {
    return (await work.query(HOLDS, [fileKind, fileId, childId])).length > 0;
  }

  /** The editions that the actor may read, the first one first. */
  async contentsOf(work: Work, id: string): Promise<DocumentContentEntity[]> {
    return work.query<DocumentContentEntity>(this.contents, [id]);
  }

  /** Those of a child, the latest first. */
  async list(
    work: Work,
    filter: DocumentFilter,
    after: string | null,
    limit: number,
  ): Promise<DocumentRow[]> {
    const { childId, subjectId = null, kind = null, state = null } = filter;
    const rows = await work.query<DocumentRow>(this.page, [childId, subjectId, kind, state, after, limit]);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** Answers the row as it is now. @throws DomainError `changed-since` when somebody else was faster. */
  async change(work: Work, row: DocumentRow, change: DocumentChange): Promise<DocumentRow> {
    const after = { ...row, ...change, version: row.version + 1, updatedAt: work.now };
    const { state, editions, withdrawnAt, withdrawnBy, withdrawalReason } = after;
    const withdrawal = [withdrawnAt, withdrawnBy, withdrawalReason];
    await work.change(CHANGE, [...[row.id, row.version, state, editions, ...withdrawal, work.now]]);
    return after;
  }
}

/** By which file of which child a paper is known. */
export type KnownBy = Pick<DocumentEntity, 'fileKind' | 'fileId' | 'childId'>;

/** What may be written of a paper after it was described. */
export type DocumentChange = Pick<DocumentEntity, 'state'> &
  Partial<Pick<DocumentEntity, 'editions' | 'withdrawnAt' | 'withdrawnBy' | 'withdrawalReason'>>;

const saw = (work: Work, { id, version, childId }: DocumentEntity): void =>
  work.saw({ kind: 'document', id, version, childId });
