import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { TREATMENT_ANSWERS, type TreatmentAnswer } from '../domain/treatment';
import type { TreatmentAnswerEntity } from '../persistence/treatment-answer.entity';
import type { Opened } from './opened';

/** What a child answered; shown to who asked alone. */
export class TreatmentAnswerResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  custodyId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  askedAt: string;

  @ApiProperty({ maxLength: 60 })
  language: string;

  @ApiProperty()
  interpreterPresent: boolean;

  @ApiProperty({ enum: TREATMENT_ANSWERS })
  answer: TreatmentAnswer;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  words: string | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'What a yes has raised',
  })
  concernId: string | null;
}

export class TreatmentAnswerPageResponse extends pageResponse(TreatmentAnswerResponse) {}

export const showTreatmentAnswer = (row: TreatmentAnswerEntity, opened: Opened): TreatmentAnswerResponse => ({
  id: row.id,
  custodyId: row.custodyId,
  askedAt: row.askedAt.toISOString(),
  language: row.language,
  interpreterPresent: row.interpreterPresent,
  answer: row.answer,
  words: opened({ table: 'treatment_answer', column: 'words', row: row.id }, row.words),
  concernId: row.concernId,
});
