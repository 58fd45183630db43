import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { PAPER_COLUMNS, type PaperColumn } from '../domain/paper-columns';
import { ROW_OUTCOMES, type RowOutcome } from '../domain/paper-file';

const COUNT = { type: 'integer', format: 'int32', minimum: 0, maximum: 1000 } as const;
const DIGEST = { minLength: 64, maxLength: 64, example: 'c0ffee'.padEnd(64, '0') } as const;
const LINE = { type: 'integer', format: 'int32', minimum: 1, maximum: 1_000_000 } as const;

/** What is wrong with a row: where, and by which code; never what stands there. */
export class RowFaultResponse {
  @ApiProperty({
    type: 'string',
    enum: PAPER_COLUMNS,
    nullable: true,
    description: 'null: the row as a whole',
  })
  column: PaperColumn | null;

  @ApiProperty({ maxLength: 100 })
  code: string;
}

/** A row before it is brought in. */
export class PreviewedPaperFileResponse {
  @ApiProperty({ ...LINE, description: 'The line on which the row begins' })
  line: number;

  @ApiProperty({ type: [RowFaultResponse], maxItems: 50 })
  faults: RowFaultResponse[];

  @ApiProperty({
    type: [String],
    maxItems: 20,
    items: { type: 'string', maxLength: 12 },
    description:
      'Numbers of children of the centre who may be this one: one of them, or no, belongs into sameChild',
  })
  alike: string[];

  @ApiProperty({ type: 'boolean', description: 'The centre has brought in this file: it is left as it is' })
  alreadyBroughtIn: boolean;
}

export class PaperFilePreviewResponse {
  @ApiProperty(DIGEST)
  digest: string;

  @ApiProperty({ type: [PreviewedPaperFileResponse], maxItems: 100 })
  rows: PreviewedPaperFileResponse[];
}

/** A table that was brought in, and how many of its rows came to which end. */
export class CaseImportSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Who brought it in' })
  byAccount: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;

  @ApiProperty(DIGEST)
  digest: string;

  @ApiProperty({
    ...COUNT,
    description: 'Rows of the table; where fewer came to an end it is to be sent again',
  })
  lines: number;

  @ApiProperty(COUNT)
  broughtIn: number;

  @ApiProperty(COUNT)
  alreadyBroughtIn: number;

  @ApiProperty(COUNT)
  refused: number;
}

export class CaseImportPageResponse extends pageResponse(CaseImportSummaryResponse) {}

/** What became of a row. */
export class ImportRowResponse {
  @ApiProperty(LINE)
  line: number;

  @ApiProperty({ enum: ROW_OUTCOMES })
  outcome: RowOutcome;

  @ApiProperty({ type: [RowFaultResponse], maxItems: 50 })
  faults: RowFaultResponse[];

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  caseId: string | null;
}

export class CaseImportResponse extends CaseImportSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 1001 })
  version: number;

  @ApiProperty({ type: [ImportRowResponse], maxItems: 100 })
  rows: ImportRowResponse[];
}
