import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindOpenCases } from '../application/find-open-cases';
import { ChildOpenCaseResponse } from './open-case.response';

/** Whether support is running for a child. */
@ApiTags('children')
@Controller('children/:id/open-case')
export class OpenCaseController {
  constructor(private readonly openCases: FindOpenCases) {}

  @Get()
  @Allow('child.see-open-case')
  @ApiOperation({ operationId: 'readOpenCase', summary: 'Is a case of this child open, and whom to call' })
  @ApiOkResponse({ type: ChildOpenCaseResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ChildOpenCaseResponse> {
    return this.openCases.read(work, id);
  }
}
