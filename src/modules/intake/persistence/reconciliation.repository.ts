import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IntakePartRepository } from './intake-part.repository';
import { ReconciliationEntity } from './reconciliation.entity';

/** The reconciliations of an intake. */
@Injectable()
export class ReconciliationRepository extends IntakePartRepository<ReconciliationEntity> {
  constructor(source: DataSource) {
    super(source, ReconciliationEntity);
  }
}
