import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { stepsDueStatement, toRecordStatement } from './conference-desk';
import { ConferenceEntity } from './conference.entity';
import type { KnownConference } from './conference.repository';

/** A conference with the day on which the first of the actor’s steps is due. */
export type ConferenceWithSteps = KnownConference & { readonly stepDueOn: LocalDate };

/** What of conferences waits for somebody; what may be seen, the database decides. */
@Injectable()
export class ConferenceDeskRepository {
  private readonly unrecorded: Statement;
  private readonly unsettled: Statement;

  constructor(source: DataSource) {
    const { columns } = tableOf(source, ConferenceEntity);
    this.unrecorded = toRecordStatement(columns);
    this.unsettled = stepsDueStatement(columns);
  }

  async toRecord(work: Work, leftSince: Date, limit: number): Promise<KnownConference[]> {
    const { agencyId, accountId } = work.actor;
    const values = [agencyId, accountId, work.now, coordinates(work), leftSince, limit];
    return work.query<KnownConference>(this.unrecorded, values);
  }

  async stepsDue(work: Work, until: LocalDate, limit: number): Promise<ConferenceWithSteps[]> {
    const { agencyId, accountId } = work.actor;
    const values = [agencyId, accountId, until, coordinates(work), limit];
    return work.query<ConferenceWithSteps>(this.unsettled, values);
  }
}

const coordinates = ({ actor }: Work): boolean => actor.roles.includes('centre-coordinator');
