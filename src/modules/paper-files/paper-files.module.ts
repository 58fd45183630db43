import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { CasesModule } from '../cases';
import { BringIn } from './application/bring-in';
import { BringInRow } from './application/bring-in-row';
import { DispatchRow } from './application/dispatch-row';
import { FindImports } from './application/find-imports';
import { ImportTable } from './application/import-table';
import { LookAtRow } from './application/look-at-row';
import { PreviewTable } from './application/preview-table';
import { RowSeal } from './application/row-seal';
import { ShapeRow } from './application/shape-row';
import { TryRow } from './application/try-row';
import { CaseImportsController } from './http/case-imports.controller';
import { CaseImportRepository } from './persistence/case-import.repository';
import { paperFilePolicy } from './policy/paper-file.policy';

/** Work of a centre that began on paper, brought in from a table. */
@Module({
  imports: [AccessModule, CasesModule],
  controllers: [CaseImportsController],
  providers: [
    BringIn,
    BringInRow,
    CaseImportRepository,
    DispatchRow,
    FindImports,
    ImportTable,
    LookAtRow,
    PreviewTable,
    RowSeal,
    ShapeRow,
    TryRow,
  ],
})
export class PaperFilesModule {
  constructor(table: PermissionTable) {
    table.declare(paperFilePolicy);
  }
}
