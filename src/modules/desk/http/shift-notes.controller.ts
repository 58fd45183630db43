import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindShiftNotes } from '../application/find-shift-notes';
import { SettleShiftNote } from '../application/settle-shift-note';
import { WriteShiftNote } from '../application/write-shift-note';
import { NewShiftNoteRequest, ShiftNoteListQuery } from './shift-note.requests';
import { ShiftNotePageResponse, ShiftNoteResponse, ShiftNoteSummaryResponse } from './shift-note.response';

/** What one shift of a unit leaves to the next. */
@ApiTags('shift-notes')
@Controller('shift-notes')
export class ShiftNotesController {
  constructor(
    private readonly writing: WriteShiftNote,
    private readonly settling: SettleShiftNote,
    private readonly finding: FindShiftNotes,
  ) {}

  @Post()
  @Allow('shift-note.write')
  @Creates()
  @ApiOperation({
    operationId: 'writeShiftNote',
    summary: 'Leave a note to the next shift',
    description: 'Names of children do not belong into the general text: each task names its intake.',
  })
  @ApiCreatedResponse({ type: ShiftNoteResponse })
  async write(@WorkOf() work: Work, @Body() body: NewShiftNoteRequest): Promise<ShiftNoteResponse> {
    return this.finding.read(work, await this.writing.write(work, body));
  }

  @Get()
  @Allow('shift-note.list')
  @ApiOperation({ operationId: 'listShiftNotes', summary: 'The notes of my unit: open, mine or all' })
  @ApiOkResponse({ type: ShiftNotePageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: ShiftNoteListQuery,
  ): Promise<Page<ShiftNoteSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('shift-note.read')
  @ApiOperation({ operationId: 'readShiftNote', summary: 'One note with its tasks' })
  @ApiOkResponse({ type: ShiftNoteResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ShiftNoteResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/take-over')
  @Allow('shift-note.take-over')
  @Acts()
  @ApiOperation({
    operationId: 'takeOverShiftNote',
    summary: 'Take over what another person of the unit left',
  })
  @ApiOkResponse({ type: ShiftNoteResponse })
  async takeOver(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ShiftNoteResponse> {
    await this.settling.settle(work, id, 'take-over');
    return this.finding.read(work, id);
  }

  @Post(':id/withdraw')
  @Allow('shift-note.withdraw')
  @Acts()
  @ApiOperation({ operationId: 'withdrawShiftNote', summary: 'Take back a note that one wrote' })
  @ApiOkResponse({ type: ShiftNoteResponse })
  async withdraw(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ShiftNoteResponse> {
    await this.settling.settle(work, id, 'withdraw');
    return this.finding.read(work, id);
  }
}
