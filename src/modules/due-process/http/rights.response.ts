import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import type { RightsExplanationEntity } from '../persistence/rights-explanation.entity';
import type { Opened } from './opened';
import { RecordedResponse, showRecorded } from './recorded.response';

/** That a child was told their rights. */
export class RightsExplanationResponse extends RecordedResponse {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  explainedAt: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  explainedBy: string;

  @ApiProperty({ maxLength: 60 })
  language: string;

  @ApiProperty()
  interpreterPresent: boolean;

  @ApiProperty({ type: 'array', items: { type: 'string', maxLength: 60 }, maxItems: 40 })
  rights: string[];

  @ApiProperty({ maxLength: 60 })
  understanding: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 1000 })
  words: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  noticeHandedAt: string | null;
}

export class RightsExplanationPageResponse extends pageResponse(RightsExplanationResponse) {}

export const showRightsExplanation = (
  row: RightsExplanationEntity,
  opened: Opened,
): RightsExplanationResponse => ({
  ...showRecorded(row),
  explainedAt: row.explainedAt.toISOString(),
  explainedBy: row.explainedBy,
  language: row.language,
  interpreterPresent: row.interpreterPresent,
  rights: [...row.rights],
  understanding: row.understanding,
  words: opened({ table: 'rights_explanation', column: 'words', row: row.id }, row.words),
  noticeHandedAt: row.noticeHandedAt?.toISOString() ?? null,
});
