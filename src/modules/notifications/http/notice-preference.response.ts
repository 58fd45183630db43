import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES } from '../../../platform/http/language';
import type { Language } from '../../../platform/persistence/request-facts';
import { WORK_KINDS, type WorkKind } from '../../../platform/policy/work-items';
import type { KnownPreference } from '../persistence/notice-preference.repository';

/** What I want to be written of; nothing, for who has never said it. */
export class NoticePreferenceResponse {
  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 0,
    maximum: 2147483647,
    description: '0 for what was never said',
  })
  version: number;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 254 })
  mailbox: string | null;

  @ApiProperty({ enum: LANGUAGES })
  language: Language;

  @ApiProperty({ enum: WORK_KINDS, isArray: true, maxItems: 50 })
  immediately: readonly WorkKind[];

  @ApiProperty({ enum: WORK_KINDS, isArray: true, maxItems: 50 })
  daily: readonly WorkKind[];
}

export const showPreference = (
  row: KnownPreference | undefined,
  otherwise: Language,
): NoticePreferenceResponse => ({
  ...{ version: row?.version ?? 0, mailbox: row?.mailbox ?? null, language: row?.language ?? otherwise },
  ...{ immediately: row?.immediately ?? [], daily: row?.daily ?? [] },
});
