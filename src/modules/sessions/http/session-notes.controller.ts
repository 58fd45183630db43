import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { ChangeSessionNote } from '../application/change-session-note';
import { FindSessionNotes } from '../application/find-session-notes';
import { WriteSessionNote } from '../application/write-session-note';
import {
  AmendSessionNoteRequest,
  NameReadersRequest,
  NewSessionNoteRequest,
  SessionNoteListQuery,
} from './session-note.requests';
import {
  SessionNotePageResponse,
  SessionNoteResponse,
  SessionNoteSummaryResponse,
} from './session-note.response';

/** Confidential notes of sessions: for their author, and for whom the author names. */
@ApiTags('session-notes')
@Controller()
export class SessionNotesController {
  constructor(
    private readonly writing: WriteSessionNote,
    private readonly changing: ChangeSessionNote,
    private readonly finding: FindSessionNotes,
  ) {}

  @Post('sessions/:id/notes')
  @Allow('note.write')
  @Creates('/v1/session-notes')
  @ApiOperation({ operationId: 'writeSessionNote', summary: 'Write a confidential note about a child of it' })
  @ApiCreatedResponse({ type: SessionNoteResponse })
  async write(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: NewSessionNoteRequest,
  ): Promise<SessionNoteResponse> {
    return this.finding.read(work, await this.writing.write(work, id, body));
  }

  @Get('sessions/:id/notes')
  @Allow('note.read')
  @ApiOperation({ operationId: 'listNotesOfSession', summary: 'The notes of it that are yours to read' })
  @ApiOkResponse({ type: SessionNotePageResponse })
  async ofSession(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: PageQuery,
  ): Promise<Page<SessionNoteSummaryResponse>> {
    return this.finding.ofSession(work, id, query);
  }

  @Get('session-notes')
  @Allow('note.read')
  @ApiOperation({
    operationId: 'listSessionNotes',
    summary: 'The notes that are yours to read, the latest first',
  })
  @ApiOkResponse({ type: SessionNotePageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: SessionNoteListQuery,
  ): Promise<Page<SessionNoteSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get('session-notes/:id')
  @Allow('note.read')
  @ApiOperation({ operationId: 'readSessionNote', summary: 'A confidential note, with all its editions' })
  @ApiOkResponse({ type: SessionNoteResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<SessionNoteResponse> {
    return this.finding.read(work, id);
  }

  @Post('session-notes/:id/amend')
  @Allow('note.amend')
  @Acts()
  @ApiOperation({ operationId: 'amendSessionNote', summary: 'Write another edition; the one before stays' })
  @ApiOkResponse({ type: SessionNoteResponse })
  async amend(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AmendSessionNoteRequest,
  ): Promise<SessionNoteResponse> {
    await this.changing.amend(work, id, body);
    return this.finding.read(work, id);
  }

  @Post('session-notes/:id/sign-off')
  @Allow('note.sign-off')
  @Acts()
  @ApiOperation({ operationId: 'signOffSessionNote', summary: 'Stand by the last edition' })
  @ApiOkResponse({ type: SessionNoteResponse })
  async signOff(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<SessionNoteResponse> {
    await this.changing.signOff(work, id);
    return this.finding.read(work, id);
  }

  @Post('session-notes/:id/name-readers')
  @Allow('note.name-readers')
  @Acts()
  @ApiOperation({ operationId: 'nameReadersOfSessionNote', summary: 'Say anew who may read it beside you' })
  @ApiOkResponse({ type: SessionNoteResponse })
  async nameReaders(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: NameReadersRequest,
  ): Promise<SessionNoteResponse> {
    await this.changing.nameReaders(work, id, body);
    return this.finding.read(work, id);
  }
}
