import { ApiProperty } from '@nestjs/swagger';
import { Length } from 'class-validator';
import { IdField, NumberField } from '../../../platform/http/request-field.decorator';

export class NewCalendarFeedRequest {
  @IdField('A room, for who coordinates the centre; without it what oneself leads', 'optional')
  roomId?: string;

  @NumberField([1, 366], 'After how many days it ends')
  days: number;
}

export class CalendarLinkParams {
  @ApiProperty({ minLength: 1, maxLength: 200 })
  @Length(1, 200)
  link: string;
}
