import { Injectable } from '@nestjs/common';
import { FileAnswer } from '../../platform/http/file-answer';
import type { Upload } from '../../platform/http/upload';
import type { Place } from '../children';
import { KeepContent, type KeptContent } from './application/keep-content';
import { OwnKeys } from './application/own-keys';
import { StoredAddresses } from './application/stored-addresses';
import { MEDIA_TYPES } from './domain/document';

/** A file that lies in the store under a key of its own. */
export interface SealedFile extends KeptContent {
  /** The key of this file alone, wrapped by a key outside of the database; without it the file opens to nobody. */
  readonly fileKey: Buffer;
}

/** Files that other modules keep and that are of no child of whom one knows; met, sealed and stored as papers are (ADR 51, 72). */
@Injectable()
export class SealedFilesFacade {
  constructor(
    private readonly contents: KeepContent,
    private readonly keys: OwnKeys,
    private readonly addresses: StoredAddresses,
  ) {}

  /** Registers who names files: a function `<schema>.unknown_addresses(text[])`, asked by the job that removes what nobody names. */
  learnAddresses(name: string): void {
    this.addresses.declare(name);
  }

  /** @throws DomainError `rule-broken` for what is empty or something else than it says; `unavailable` when the store is away. */
  async keep(place: Place, upload: Upload): Promise<SealedFile> {
    await this.contents.check(upload);
    const { seal, wrapped } = this.keys.newKey(place);
    return { ...(await this.contents.keep(seal, place, upload)), fileKey: wrapped };
  }

  /** The file as an answer; fetched and opened after the look at it stands in the audit trail. */
  answer(
    place: Place,
    { storedAs, fileKey, mediaType }: Pick<SealedFile, 'storedAs' | 'fileKey' | 'mediaType'>,
    name: string,
  ): FileAnswer {
    const bytes = this.contents.reader(this.keys.sealOf(place, fileKey), place, storedAs);
    return new FileAnswer(bytes, mediaType, `${name}.${MEDIA_TYPES[mediaType]}`);
  }
}
