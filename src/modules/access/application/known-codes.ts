import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';

/** A code that an administrator names, and the field that names it (RFC 6901). */
export interface AskedCode {
  readonly list: 'certificate-kinds' | 'districts';
  readonly code: string;
  readonly pointer: string;
}

/** @throws DomainError `invalid` at the pointer when the list does not have the code today. */
export type RequiresCode = (work: Work, asked: AskedCode) => Promise<void>;

/** Asks the reference data above whether a code is one of its list, without knowing them. */
@Injectable()
export class KnownCodes {
  private source: RequiresCode | undefined;

  learnFrom(source: RequiresCode): void {
    this.source = source;
  }

  async require(work: Work, asked: AskedCode): Promise<void> {
    if (!this.source) throw new Error('Nobody says which codes there are');
    await this.source(work, asked);
  }
}
