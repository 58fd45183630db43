import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HarmEntity } from './harm.entity';
import { IntakePartRepository } from './intake-part.repository';

/** The harm told of in an intake. */
@Injectable()
export class HarmRepository extends IntakePartRepository<HarmEntity> {
  constructor(source: DataSource) {
    super(source, HarmEntity);
  }
}
