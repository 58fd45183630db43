import { Controller, Get, Param, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { DiversionRequest } from './diversion-request';
import { Public } from './public.decorator';

export class ProblemCodeParams {
  @ApiProperty({ maxLength: 100, pattern: '^[a-z0-9.-]{1,100}$' })
  @Matches(/^[a-z0-9.-]{1,100}$/)
  code: string;
}

export class ProblemPage {
  @ApiProperty({ maxLength: 100 })
  code: string;

  @ApiProperty({ maxLength: 300, description: 'The code as words' })
  meaning: string;

  @ApiProperty({ maxLength: 300 })
  whatToDo: string;
}

const ADVICE = {
  az: 'Kod sabitdir. Birinci hissə mövzunu, qalanı isə pozulmuş şərti bildirir. Kömək üçün traceId göndərin.',
  en: 'The code is stable: its first part names the subject, the rest the condition. Quote the traceId when asking for help.',
  ru: 'Код постоянен: первая часть называет предмет, остальное — условие. Обращаясь за помощью, укажите traceId.',
} as const;

/** The page that the `type` of a problem points to (RFC 9457 §3.1.1). */
@ApiTags('problems')
@Controller('problems')
export class ProblemsController {
  @Get(':code')
  @Public('explains errors, holds nothing about anybody')
  @ApiOperation({ operationId: 'explainProblem', summary: 'What a problem code means' })
  @ApiOkResponse({ type: ProblemPage })
  explain(@Param() { code }: ProblemCodeParams, @Req() request: DiversionRequest): ProblemPage {
    const [subject = '', ...rest] = code.split('.');
    const meaning = [subject, ...rest].map((part) => part.replaceAll('-', ' ')).join(': ');
    return { code, meaning, whatToDo: ADVICE[request.facts.language] };
  }
}
