import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';

/** One page of a list: the rows, and where the next page begins. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Opaque; null on the last page. */
  readonly next: string | null;
}

/** The query parameters that every list takes. */
export class PageQuery {
  @ApiProperty({ required: false, type: 'integer', format: 'int32', minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  @ApiProperty({ required: false, maxLength: 512, pattern: '^[A-Za-z0-9_.-]+$' })
  @IsOptional()
  @IsString()
  @Length(1, 512)
  cursor?: string;
}
