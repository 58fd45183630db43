import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import type { FileOfChild } from '../contract';
import type { ConsentEntity } from '../persistence/consent.entity';
import { ConsentRepository, type Said } from '../persistence/consent.repository';

/** What a higher module knows of its files: was this one given up, or recorded in error? It stays so for the work. */
export type TellsGivenUp = (work: Work, fileId: string) => Promise<boolean>;

/** The files that consents are for, which belong to higher modules, and what was said about them. */
@Injectable()
export class ConsentFiles {
  private readonly tellers = new Map<string, TellsGivenUp>();

  constructor(private readonly consents: ConsentRepository) {}

  learnFrom(kind: FileOfChild['kind'], teller: TellsGivenUp): void {
    this.tellers.set(kind, teller);
  }

  /**
   * Since when the file exists; undefined when the actor does not hold it from level identity up.
   *
   * @throws DomainError `not-open` when nothing comes of the file any more, so that nobody can consent to it.
   */
  async openSince(work: Work, childId: string, file: FileOfChild): Promise<Date | undefined> {
    const since = await this.consents.fileSince(work, childId, file);
    if (since) await this.requireOpen(work, file);
    return since;
  }

  /** @throws DomainError `not-open` when nothing comes of the file any more. */
  async requireOpen(work: Work, { kind, id }: FileOfChild): Promise<void> {
    if (await this.tellers.get(kind)?.(work, id)) throw new DomainError('not-open', 'consent.file-not-open');
  }

  /** When the same person last took a consent to the same purpose back, about whichever file. */
  async takenBackAt(work: Work, childId: string, said: Said): Promise<Date | null> {
    return this.consents.takenBackAt(work, childId, said);
  }

  /** What the same person last said to the same purpose; nobody else says something for that person meanwhile. */
  async lastWord(work: Work, said: Said): Promise<ConsentEntity | undefined> {
    return this.consents.lastWord(work, said);
  }
}
