import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { KeepRooms } from '../application/keep-rooms';
import { NewRoomRequest } from './room.requests';
import { RoomPageResponse, RoomResponse } from './room.response';

/** The rooms in which a centre meets children. */
@ApiTags('rooms')
@Controller('rooms')
export class RoomsController {
  constructor(private readonly keeping: KeepRooms) {}

  @Post()
  @Allow('room.add')
  @Creates()
  @ApiOperation({ operationId: 'addRoom', summary: 'Add a room of one’s centre' })
  @ApiCreatedResponse({ type: RoomResponse })
  add(@WorkOf() work: Work, @Body() body: NewRoomRequest): RoomResponse {
    return this.keeping.add(work, body);
  }

  @Get()
  @Allow('room.read')
  @ApiOperation({ operationId: 'listRooms', summary: 'The rooms of one’s centre, also the retired ones' })
  @ApiOkResponse({ type: RoomPageResponse })
  async list(@WorkOf() work: Work, @Query() query: PageQuery): Promise<Page<RoomResponse>> {
    return this.keeping.list(work, query);
  }

  @Get(':id')
  @Allow('room.read')
  @ApiOperation({ operationId: 'readRoom', summary: 'One room of one’s centre' })
  @ApiOkResponse({ type: RoomResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<RoomResponse> {
    return this.keeping.read(work, id);
  }

  @Post(':id/retire')
  @Allow('room.retire')
  @Acts()
  @ApiOperation({ operationId: 'retireRoom', summary: 'Let nobody book it any more' })
  @ApiOkResponse({ type: RoomResponse })
  async retire(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<RoomResponse> {
    return this.keeping.retire(work, id);
  }
}
