import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse, showChildLabel } from '../../children';
import { sessionNoteLifecycle, stateOfNote, type SessionNoteState } from '../domain/session-note.lifecycle';
import type { SessionNote } from '../persistence/session-note.repository';

/** A note in a list: no word of it. */
export class SessionNoteSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  sessionId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  authorId: string;

  @ApiProperty({ enum: sessionNoteLifecycle.states, description: 'Where its last edition stands' })
  state: SessionNoteState;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 1_000_000 })
  edition: number;

  @ApiProperty({ format: 'date-time', maxLength: 35, description: 'When the last edition was written' })
  createdAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  signedOffAt: string | null;
}

export class SessionNotePageResponse extends pageResponse(SessionNoteSummaryResponse) {}

/** An edition of a note. */
export class SessionNoteEditionResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 1_000_000 })
  edition: number;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000 })
  words: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  signedOffAt: string | null;
}

export class SessionNoteActionResponse extends availableActionResponse(sessionNoteLifecycle.actions) {}

/** A note for its author and for whom the author has named. */
export class SessionNoteResponse extends SessionNoteSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 1_000_000 })
  version: number;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'uuid', maxLength: 36 },
    maxItems: 50,
    description: 'Who may read it beside the author, as long as they see the case',
  })
  readers: readonly string[];

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000 })
  words: string | null;

  @ApiProperty({
    type: [SessionNoteEditionResponse],
    maxItems: 1_000_000,
    description: 'Those before, the latest first',
  })
  earlier: readonly SessionNoteEditionResponse[];

  @ApiProperty({ type: [SessionNoteActionResponse], maxItems: 3 })
  availableActions: readonly SessionNoteActionResponse[];
}

export const summariseNote = (row: SessionNote): SessionNoteSummaryResponse => ({
  id: row.noteId,
  sessionId: row.sessionId,
  caseId: row.caseId,
  child: showChildLabel(row),
  authorId: row.authorId,
  state: stateOfNote(row),
  edition: row.edition,
  createdAt: row.createdAt.toISOString(),
  signedOffAt: row.signedOffAt?.toISOString() ?? null,
});

/** A note with its words; what is not named here is not shown. */
export const showNote = (
  last: SessionNote,
  shown: {
    readonly before: readonly SessionNote[];
    readonly open: (edition: SessionNote) => string | null;
    readonly actions: readonly SessionNoteActionResponse[];
  },
): SessionNoteResponse => ({
  ...summariseNote(last),
  version: last.version,
  readers: last.readers,
  words: shown.open(last),
  earlier: shown.before.map((one) => ({
    edition: one.edition,
    words: shown.open(one),
    createdAt: one.createdAt.toISOString(),
    signedOffAt: one.signedOffAt?.toISOString() ?? null,
  })),
  availableActions: shown.actions,
});
