import { ApiProperty } from '@nestjs/swagger';
import type { ReconciliationEntity } from '../persistence/reconciliation.entity';

/** That a victim and the child were reconciled. */
export class ReconciliationResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  victimId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  agreedAt: string;

  @ApiProperty({ maxLength: 60 })
  legalBasis: string;

  @ApiProperty({ maxLength: 60 })
  proof: string;
}

/** All reconciliations of an intake. */
export class ReconciliationListResponse {
  @ApiProperty({ type: [ReconciliationResponse], maxItems: 50 })
  items: ReconciliationResponse[];
}

/** A reconciliation as whoever holds the intake reads it. */
export const showReconciliation = (row: ReconciliationEntity): ReconciliationResponse => ({
  id: row.id,
  victimId: row.victimId,
  agreedAt: row.agreedAt.toISOString(),
  legalBasis: row.legalBasis,
  proof: row.proof,
});
