import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { CUSTODY_ENTRY_KINDS, type CustodyEntryKind } from '../domain/custody-log';
import { custodyLifecycle, type CustodyAction, type CustodyState } from '../domain/custody.lifecycle';
import type { Gap, Sentence } from '../domain/gap';
import type { CustodyEntryEntity } from '../persistence/custody-entry.entity';
import type { CustodyEntity } from '../persistence/custody.entity';
import { GapResponse, showGap } from './gap.response';
import type { Opened } from './opened';
import { RecordedResponse, showRecorded } from './recorded.response';

/** One thing that happened while a child was held. */
export class CustodyEntryResponse extends RecordedResponse {
  @ApiProperty({ enum: CUSTODY_ENTRY_KINDS })
  kind: CustodyEntryKind;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  happenedAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  until: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  code: string | null;

  @ApiProperty({ type: 'boolean', nullable: true })
  sameSex: boolean | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  representativeId: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 200 })
  person: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  words: string | null;
}

/** One time in which a child was held, with its log. */
export class CustodyResponse extends RecordedResponse {
  @ApiProperty({ enum: custodyLifecycle.states })
  state: CustodyState;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  startedAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  endedAt: string | null;

  @ApiProperty({
    description: 'Whether the child was asked in private how they were treated; never the answer',
  })
  treatmentAsked: boolean;

  @ApiProperty({ type: [CustodyEntryResponse], maxItems: 1000 })
  log: CustodyEntryResponse[];

  @ApiProperty({
    type: [GapResponse],
    maxItems: 20,
    description: 'What is owed to the child and not recorded',
  })
  gaps: GapResponse[];

  @ApiProperty({ enum: custodyLifecycle.actions, isArray: true, maxItems: 3 })
  availableActions: CustodyAction[];
}

export class CustodyPageResponse extends pageResponse(CustodyResponse) {}

/** What is worked out of a time in custody for whoever asks. */
export interface CustodyShown {
  readonly log: readonly CustodyEntryEntity[];
  readonly gaps: readonly Gap[];
  readonly language: keyof Sentence;
  readonly actions: readonly CustodyAction[];
}

export const showCustody = (row: CustodyEntity, shown: CustodyShown, opened: Opened): CustodyResponse => ({
  ...showRecorded(row),
  state: row.state,
  startedAt: row.startedAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
  treatmentAsked: row.treatmentAskedAt !== null,
  log: shown.log.map((entry) => showEntry(entry, opened)),
  gaps: shown.gaps.map((gap) => showGap(gap, shown.language)),
  availableActions: [...shown.actions],
});

const showEntry = (row: CustodyEntryEntity, opened: Opened): CustodyEntryResponse => ({
  ...showRecorded(row),
  kind: row.kind,
  happenedAt: row.happenedAt.toISOString(),
  until: row.until?.toISOString() ?? null,
  code: row.code,
  sameSex: row.sameSex,
  representativeId: row.representativeId,
  person: opened({ table: 'custody_entry', column: 'person', row: row.id }, row.person),
  words: opened({ table: 'custody_entry', column: 'words', row: row.id }, row.words),
});
