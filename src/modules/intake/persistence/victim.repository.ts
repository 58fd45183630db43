import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Work } from '../../../platform/persistence/work';
import { IntakePartRepository } from './intake-part.repository';
import { VictimEntity } from './victim.entity';

/** The victims of an intake, and how they are reached. */
@Injectable()
export class VictimRepository extends IntakePartRepository<VictimEntity> {
  constructor(source: DataSource) {
    super(source, VictimEntity);
  }

  /** Refused by the database to whoever may not keep it. */
  keepContact(work: Work, victimId: string, contact: Buffer | null): void {
    work.write('select intake.keep_victim_contact($1, $2)', [victimId, contact]);
  }

  /** Undefined when none is kept, or not for the actor. */
  async contactOf(work: Work, victimId: string): Promise<Buffer | undefined> {
    const text = 'select contact from intake.victim_contact where victim_id = $1';
    return (await work.query<{ contact: Buffer }>(text, [victimId]))[0]?.contact;
  }
}
