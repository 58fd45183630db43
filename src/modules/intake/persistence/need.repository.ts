import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IntakePartRepository } from './intake-part.repository';
import { NeedEntity } from './need.entity';

/** What the child of an intake needs at once. */
@Injectable()
export class NeedRepository extends IntakePartRepository<NeedEntity> {
  constructor(source: DataSource) {
    super(source, NeedEntity);
  }
}
