import { ApiProperty } from '@nestjs/swagger';
import { MEDIA_TYPES, type MediaType } from '../domain/document';

/** What is told of a file that was uploaded and sealed. */
export class SealedFileResponse {
  @ApiProperty({ enum: Object.keys(MEDIA_TYPES) })
  mediaType: MediaType;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647, description: 'Bytes' })
  size: number;

  @ApiProperty({ maxLength: 64, pattern: '^[0-9a-f]{64}$', description: 'Digest of what was uploaded' })
  sha256: string;
}
