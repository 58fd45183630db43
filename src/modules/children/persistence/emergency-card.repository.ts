import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { EmergencyCardEntity } from './emergency-card.entity';

/** A card with the key that opens its words. */
export type KnownCard = EmergencyCardEntity & { readonly wrappedKey: Buffer };

/** Emergency cards; a look goes through the function that tells the agency which registered the child. */
@Injectable()
export class EmergencyCardRepository {
  private readonly columns: string;

  constructor(source: DataSource) {
    this.columns = tableOf(source, EmergencyCardEntity).columns;
  }

  /** @throws DomainError `not-found`, alike for no card and for a child that is not in the actor's hands. */
  async look(work: Work, childId: string): Promise<KnownCard> {
    const text = `select ${this.columns}, t.wrapped_key as "wrappedKey"
      from children.look_at_emergency_card($1, $2) t`;
    const [row] = await work.query<KnownCard>({ name: 'look-at-emergency-card', text }, [newId(), childId]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'emergency-card', id: row.id, version: row.version, childId });
    return row;
  }

  /** The version that holds, for who holds the record; 0 when there is no card. Others who keep it wait meanwhile. */
  async lockVersion(work: Work, childId: string): Promise<number> {
    await work.query('select 1 from children.child where id = $1 for update', [childId]);
    const [row] = await work.query<{ version: number }>(
      'select coalesce(max(version), 0) as version from children.emergency_card where child_id = $1',
      [childId],
    );
    return row?.version ?? 0;
  }
}
