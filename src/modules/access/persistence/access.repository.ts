import { Injectable } from '@nestjs/common';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';

interface Versioned extends ObjectLiteral {
  readonly id: string;
  readonly version: number;
}

/** Single rows of this module by id; which of them the actor sees, the database decides. */
@Injectable()
export class AccessRepository {
  constructor(private readonly source: DataSource) {}

  /** The columns of an entity for a hand-written select with the alias `t`. */
  columnsOf(entity: EntityTarget<ObjectLiteral>): string {
    return tableOf(this.source, entity).columns;
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find<Row extends Versioned>(work: Work, entity: EntityTarget<Row>, id: string): Promise<Row> {
    const { name, path } = this.nameOf(entity);
    const text = `select ${tableOf(this.source, entity).columns} from ${path} t where t.id = $1`;
    const [row] = await work.query<Row>({ name: `one ${path}`, text }, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: name, id, version: row.version });
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange<Row extends Versioned>(work: Work, entity: EntityTarget<Row>, id: string): Promise<Row> {
    await work.query(`select 1 from ${this.nameOf(entity).path} where id = $1 for update`, [id]);
    const row = await this.find(work, entity, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  private nameOf(entity: EntityTarget<ObjectLiteral>): { name: string; path: string } {
    const { tableName, tablePath } = this.source.getMetadata(entity);
    return { name: tableName.replaceAll('_', '-'), path: tablePath };
  }
}
