import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { tableOf } from '../../../platform/persistence/table';
import { ReferralStatusEntity } from './referral-status.entity';
import { WindowRepository, type WindowRow } from './window.repository';

/** A status with its milestones and what is due, the earliest first. */
export type ReferralStatusRow = ReferralStatusEntity & WindowRow;

/** The windows of those who refer. */
@Injectable()
export class ReferralStatusRepository extends WindowRepository<ReferralStatusRow> {
  constructor(source: DataSource) {
    super({
      kind: 'referral-status',
      columns: tableOf(source, ReferralStatusEntity).columns,
      status: 'legal_clinic.referral_status',
      dates: 'legal_clinic.referral_date',
      key: 'referral_id',
      idOf: ({ referralId }) => referralId,
    });
  }
}
