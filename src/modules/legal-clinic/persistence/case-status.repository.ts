import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { tableOf } from '../../../platform/persistence/table';
import { CaseStatusEntity } from './case-status.entity';
import { WindowRepository, type WindowRow } from './window.repository';

/** A status with its dates, the next first. */
export type CaseStatusRow = CaseStatusEntity & WindowRow;

/** The windows of lawyers. */
@Injectable()
export class CaseStatusRepository extends WindowRepository<CaseStatusRow> {
  constructor(source: DataSource) {
    super({
      kind: 'case-status',
      columns: tableOf(source, CaseStatusEntity).columns,
      status: 'legal_clinic.case_status',
      dates: 'legal_clinic.status_date',
      key: 'mandate_id',
      idOf: ({ mandateId }) => mandateId,
    });
  }
}
