import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Position } from '../../../platform/http/cursors';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { IdentityCorrectionEntity } from './identity-correction.entity';
import type { IdentityEntity } from './identity.entity';

/** Changes of an identity and what it was before. */
@Injectable()
export class CorrectionRepository {
  private readonly columns: string;

  constructor(source: DataSource) {
    this.columns = tableOf(source, IdentityCorrectionEntity).columns;
  }

  /** Writes the sealed identity anew; whoever calls has locked the child. */
  rewriteIdentity(work: Work, row: IdentityEntity): void {
    work.write(
      {
        name: 'rewrite-identity',
        text: `update children.identity set name = $2, birth_date = $3, identity_number = $4, address = $5, contact = $6,
                 folding_version = $7
               where child_id = $1`,
      },
      [
        ...[row.childId, row.name, row.birthDate, row.identityNumber, row.address, row.contact],
        row.foldingVersion,
      ],
    );
  }

  keep(work: Work, correction: IdentityCorrectionEntity): void {
    work.insert(IdentityCorrectionEntity, correction);
  }

  /** Latest first. */
  async list(
    work: Work,
    childId: string,
    from: Position | null,
    limit: number,
  ): Promise<IdentityCorrectionEntity[]> {
    return work.query<IdentityCorrectionEntity>(
      `select ${this.columns} from children.identity_correction t
       where t.child_id = $1 and ($2::uuid is null or t.id < $2) order by t.id desc limit $3`,
      [childId, from?.id ?? null, limit],
    );
  }
}
